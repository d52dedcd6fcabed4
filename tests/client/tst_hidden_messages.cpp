// Messages that a person deleted for themselves: gone from everything they see, there for everybody
// else, and back again if they want.
#include "client/models/chat_list_model.h"
#include "client/models/message_model.h"
#include "client/state/hidden_messages.h"
#include "client/state/pins.h"
#include "common/model/seq_ranges.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_HiddenMessages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_in.reset(); }
    void hidden_isGoneFromTheConversation_andComesBack();
    void hidden_isBlankInAnswersToIt();
    void hidden_isGoneFromThePins();
    void hidden_countsInTheMoodNoMore();
    void last_hidden_showsTheOneBeforeInTheList();
    void last_hiddenWhileNothingIsKnown_isAskedFor();
    void hidden_isFoundBySearchNoMore();
    void hidden_takesItsNotificationAway();
    void hidden_onAnotherDevice_isGoneHere();
    void hidden_atTheNextStart_isStillGone();
    void numbers_withoutEnd_arePassedOver();
    void numbers_fromElsewhere_doNoHarm();
    void full_settings_hideNothingMore();

private:
    HiddenMessages &hidden() { return m_in->session->hiddenMessages(); }
    ChatId chat() const { return m_in->server.chat; }
    // It knows of none, and would take away what was set here.
    static void keepSettings(ScriptedServer &server)
    {
        server.refusals[u"settings.get"_s] = makeError(Reason::ServerUnreachable);
        server.refusals[u"settings.set"_s] = makeError(Reason::ServerUnreachable);
    }
    void open();
    QStringList texts() const;
    QString preview();
    QStringList found(const QString &text);

    std::unique_ptr<SignedIn> m_in;
    Conversation *m_conversation = nullptr;
};

void tst_HiddenMessages::init()
{
    m_in = std::make_unique<SignedIn>();
    keepSettings(m_in->server);
    for (const QString &text : {u"apple one"_s, u"apple two"_s, u"apple three"_s})
        m_in->server.write(text);
    QTRY_COMPARE(m_in->session->chats().summary(chat()).head, 3);
}

void tst_HiddenMessages::open()
{
    m_conversation = m_in->session->conversation(chat());
    m_conversation->open();
    QTRY_COMPARE(texts().size(), 3);
}

QStringList tst_HiddenMessages::texts() const
{
    QStringList texts;
    for (const Line &line : m_conversation->lines())
        texts.append(line.entry.text);
    return texts;
}

QString tst_HiddenMessages::preview()
{
    const ChatListModel model(*m_in->session);
    return model.index(0).data(ChatListModel::PreviewRole).toString();
}

QStringList tst_HiddenMessages::found(const QString &text)
{
    std::optional<QStringList> snippets;
    SearchQuery query;
    query.text = text;
    m_in->session->searchMessages(query, this, [&snippets](const Result<SearchPage> &page) {
        snippets.emplace();
        for (const SearchHit &hit : page ? page->hits : QList<SearchHit>())
            snippets->append(hit.snippet);
    });
    [&snippets] { QTRY_VERIFY(snippets); }();
    return snippets.value_or(QStringList());
}

void tst_HiddenMessages::hidden_isGoneFromTheConversation_andComesBack()
{
    open();
    QVERIFY(hidden().hide(chat(), {1, 3}));
    QCOMPARE(texts(), QStringList{u"apple two"_s});
    hidden().show(chat(), {3});
    QCOMPARE(texts(), (QStringList{u"apple two"_s, u"apple three"_s}));
    m_in->server.write(u"four"_s);
    QTRY_COMPARE(texts().size(), 3);
    QVERIFY(!m_in->server.calls.contains(u"message.delete"_s)); // nobody else hears of it
}

void tst_HiddenMessages::hidden_isBlankInAnswersToIt()
{
    open();
    Entry answer;
    answer.by = m_in->server.friendId;
    answer.text = u"an answer"_s;
    answer.replyTo = 1;
    m_in->server.append(answer);
    QTRY_COMPARE(texts().size(), 4);
    MessageModel model(*m_in->session);
    model.setConversation(m_conversation);
    const auto quote = [&model] {
        return model.index(model.rowOf(4)).data(MessageModel::ReplyTextRole).toString();
    };
    QCOMPARE(quote(), u"apple one"_s);
    hidden().hide(chat(), {1});
    QCOMPARE(quote(), u"Message deleted"_s);
    QCOMPARE(model.rowOf(1), -1);
}

void tst_HiddenMessages::hidden_isGoneFromThePins()
{
    open();
    Entry pin;
    pin.kind = EntryKind::Pin;
    pin.by = m_in->server.friendId;
    pin.target = 2;
    pin.on = true;
    m_in->server.append(pin);
    QTRY_COMPARE(m_conversation->pins().messages().size(), 1);
    hidden().hide(chat(), {2});
    QVERIFY(m_conversation->pins().messages().isEmpty());
    hidden().show(chat(), {2});
    QCOMPARE(m_conversation->pins().messages().size(), 1);
}

void tst_HiddenMessages::hidden_countsInTheMoodNoMore()
{
    open();
    const auto say = [this](MoodLabel label, double score) {
        Entry entry;
        entry.by = m_in->server.friendId;
        entry.text = u"what it is about"_s;
        entry.mood = Mood{label, score, 0.9, u"test"_s};
        return m_in->server.append(entry).seq;
    };
    for (int count = 0; count < 3; ++count)
        say(MoodLabel::Neutral, 0);
    QList<Seq> angry;
    for (int count = 0; count < 6; ++count)
        angry.append(say(MoodLabel::Angry, -0.9));
    QTRY_COMPARE(m_conversation->mood().label, MoodLabel::Angry);
    QVERIFY(hidden().hide(chat(), angry));
    QCOMPARE(m_conversation->mood().label, MoodLabel::Neutral);
    hidden().show(chat(), angry);
    QCOMPARE(m_conversation->mood().label, MoodLabel::Angry);
}

void tst_HiddenMessages::last_hidden_showsTheOneBeforeInTheList()
{
    open();
    QCOMPARE(preview(), u"apple three"_s);
    hidden().hide(chat(), {2, 3});
    QTRY_COMPARE(preview(), u"apple one"_s);
    hidden().show(chat(), {2});
    QTRY_COMPARE(preview(), u"apple two"_s);
    m_in->server.write(u"four"_s);
    QTRY_COMPARE(preview(), u"four"_s);
}

// A device that has never opened the chat.
void tst_HiddenMessages::last_hiddenWhileNothingIsKnown_isAskedFor()
{
    SignedIn other;
    keepSettings(other.server);
    other.server.write(u"first"_s, false);
    other.server.shown.last = other.server.write(u"second"_s, false);
    other.server.cut();
    other.comeBack();
    QTRY_COMPARE(other.session->chats().summary(other.server.chat).head, 2);
    other.session->settings().apply(
        {{HiddenMessages::setting, QJsonObject{{other.server.chat.toString(), u"2"_s}}}});
    const ChatListModel model(*other.session);
    QTRY_COMPARE(model.index(0).data(ChatListModel::PreviewRole).toString(), u"first"_s);
}

void tst_HiddenMessages::hidden_isFoundBySearchNoMore()
{
    open();
    m_in->goOffline();
    QCOMPARE(found(u"apple"_s).size(), 3);
    hidden().hide(chat(), {2});
    const QStringList left = found(u"apple"_s);
    QCOMPARE(left.size(), 2);
    QVERIFY(!left.join(u' ').contains(u"two"_s));
}

void tst_HiddenMessages::hidden_takesItsNotificationAway()
{
    QVERIFY(m_in->session->alerts().alert(chat()));
    hidden().hide(chat(), {1});
    QVERIFY(m_in->session->alerts().alert(chat())); // of the third
    hidden().hide(chat(), {3});
    QVERIFY(!m_in->session->alerts().alert(chat()));
}

void tst_HiddenMessages::hidden_onAnotherDevice_isGoneHere()
{
    open();
    m_in->session->settings().apply(
        {{HiddenMessages::setting, QJsonObject{{chat().toString(), u"1-2"_s}}}});
    QCOMPARE(texts(), QStringList{u"apple three"_s});
    m_in->session->settings().apply({});
    QCOMPARE(texts().size(), 3);
}

void tst_HiddenMessages::hidden_atTheNextStart_isStillGone()
{
    open();
    hidden().hide(chat(), {2});
    m_in->server.isUp = false;
    m_in->start();
    QTRY_VERIFY(m_in->session->chats().contains(chat()));
    m_conversation = m_in->session->conversation(chat());
    m_conversation->open();
    QTRY_COMPARE(texts(), (QStringList{u"apple one"_s, u"apple three"_s}));
}

void tst_HiddenMessages::numbers_fromElsewhere_doNoHarm()
{
    open();
    const QString odd = u"x,-,3-1,,0,-5,1-99999999999999,2,2"_s;
    m_in->session->settings().apply(
        {{HiddenMessages::setting, QJsonObject{{chat().toString(), odd},
                                               {u"nonsense"_s, u"1"_s},
                                               {m_in->server.me.toString(), 7}}}});
    QCOMPARE(texts(), (QStringList{u"apple one"_s, u"apple three"_s}));
}

void tst_HiddenMessages::full_settings_hideNothingMore()
{
    open();
    QList<Seq> many;
    for (Seq seq = 10; seq < 20'000; seq += 2)
        many.append(seq);
    QVERIFY(!hidden().hide(chat(), many));
    QCOMPARE(texts().size(), 3);
    QVERIFY(hidden().hide(chat(), {1})); // a few are no harm
    QCOMPARE(texts().size(), 2);
}

// The server reads them, too, whoever wrote them.
void tst_HiddenMessages::numbers_withoutEnd_arePassedOver()
{
    QCOMPARE(readSeqs(u"1-5,1-9223372036854775807"_s), (QSet<Seq>{1, 2, 3, 4, 5}));
    QCOMPARE(readSeqs(u"9-14,5"_s).size(), 7);
    QCOMPARE(readSeqs(u"1-999990,1-999990,7"_s).size(), 999'990);
    QVERIFY(readSeqs(u"-3,0,x,5-4"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_HiddenMessages)
#include "tst_hidden_messages.moc"
