// The question whether the history of a direct chat comes along: asked, answered, taken back.
#include "client/models/sentences.h"
#include "common/protocol/chat_messages.h"
#include "tests/support/client/sent_params.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Conversions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void begun_withoutHistory_isAGroup();
    void begun_withHistory_waits();
    void asked_isShownAndAnswered();
    void asked_agreed_isAGroup();
    void asked_whileAway_isFoundInTheChat();
    void asked_whileAway_isKnownOnceBack();
    void end_whileAway_isKnownOnceBack();
    void end_isToldToTheOtherOne_data();
    void end_isToldToTheOtherOne();
    void end_whileNobodyListened_isSaid();
    void answer_tooLate_endsTheQuestion();
    void question_toWhoWasAsked_namesWhoWouldRead();

private:
    Conversion conversionBy(UserId by) const
    {
        return {m_in->server.chat,
                by,
                u"Crew"_s,
                {},
                QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)};
    }
    void tell(const Conversion &conversion, const QString &change)
    {
        QJsonObject entry = json::fromConversion(conversion);
        entry.insert("seq"_L1, ++m_seq);
        entry.insert("kind"_L1, u"conversion"_s);
        entry.insert("change"_L1, change);
        m_in->server.notify(u"userEntry"_s, {{u"entry"_s, entry}});
    }
    Conversions &conversions() { return m_in->session->conversions(); }
    QJsonObject group() const
    {
        ChatSummary made;
        made.id = ChatId{{2, 9}};
        made.kind = ChatKind::Group;
        made.title = u"Crew"_s;
        return {{u"chatId"_s, made.id.toString()}, {u"chat"_s, json::fromSummary(made)}};
    }

    std::unique_ptr<SignedIn> m_in;
    qint64 m_seq = 0;
};

void tst_Conversions::init()
{
    m_in = std::make_unique<SignedIn>();
    m_seq = 0;
    QVERIFY(m_in->isReady);
}

void tst_Conversions::begun_withoutHistory_isAGroup()
{
    m_in->server.answers[u"chat.convert"_s] = group();
    ChatId made;
    conversions().begin({m_in->server.chat, u"Crew"_s, {}, false}, this,
                        [&made](const Result<ChatId> &chat) { made = *chat; });
    QTRY_COMPARE(made, (ChatId{{2, 9}}));
    QVERIFY(m_in->session->chats().contains(made));
    QVERIFY(!sentParams(m_in->server, u"chat.convert"_s).first().contains("history"_L1));
}

void tst_Conversions::begun_withHistory_waits()
{
    std::optional<ChatId> made;
    conversions().begin({m_in->server.chat, u"Crew"_s, {}, true}, this,
                        [&made](const Result<ChatId> &chat) { made = *chat; });
    QTRY_VERIFY(made.has_value());
    QVERIFY(!made->isValid());
    QVERIFY(sentParams(m_in->server, u"chat.convert"_s).first().value("history"_L1).toBool());
    tell(conversionBy(m_in->server.me), u"asked"_s);
    QVERIFY(conversions().pending(m_in->server.chat));
}

void tst_Conversions::asked_isShownAndAnswered()
{
    QSignalSpy asked(&conversions(), &Conversions::asked);
    tell(conversionBy(m_in->server.friendId), u"asked"_s);
    QCOMPARE(asked.size(), 1);
    conversions().know(m_in->server.chat, conversionBy(m_in->server.friendId)); // the same
    QCOMPARE(asked.size(), 1);
    QCOMPARE(conversions().pending(m_in->server.chat)->title, u"Crew"_s);
    std::optional<ChatId> made;
    conversions().answer(m_in->server.chat, false, this,
                         [&made](const Result<ChatId> &chat) { made = *chat; });
    QTRY_VERIFY(made.has_value());
    QVERIFY(!made->isValid());
    QCOMPARE(sentParams(m_in->server, u"chat.consent"_s).first().value("accept"_L1),
             QJsonValue(false));
}

void tst_Conversions::asked_agreed_isAGroup()
{
    m_in->server.answers[u"chat.consent"_s] = group();
    tell(conversionBy(m_in->server.friendId), u"asked"_s);
    ChatId made;
    conversions().answer(m_in->server.chat, true, this,
                         [&made](const Result<ChatId> &chat) { made = *chat; });
    QTRY_VERIFY(m_in->session->chats().contains(ChatId{{2, 9}}));
    tell(conversionBy(m_in->server.friendId), u"accepted"_s);
    QVERIFY(!conversions().pending(m_in->server.chat));
    QVERIFY(!conversions().outcome(m_in->server.chat)); // one knows what one did
}

void tst_Conversions::asked_whileAway_isFoundInTheChat()
{
    Conversation *conversation = m_in->session->conversation(m_in->server.chat);
    QJsonObject details{
        {u"chat"_s, json::fromSummary(conversation->summary())},
        {u"members"_s, QJsonArray()},
        {u"conversion"_s, json::fromConversion(conversionBy(m_in->server.friendId))}};
    m_in->server.answers[u"chat.get"_s] = details;
    conversation->open();
    QTRY_VERIFY(conversions().pending(m_in->server.chat));
}

void tst_Conversions::asked_whileAway_isKnownOnceBack()
{
    QSignalSpy asked(&conversions(), &Conversions::asked);
    QJsonObject overview = m_in->server.overview();
    overview.insert("conversions"_L1,
                    QJsonArray{json::fromConversion(conversionBy(m_in->server.friendId))});
    m_in->goOffline();
    m_in->server.answers[u"chat.list"_s] = overview;
    m_in->comeBack();
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(conversions().pending(m_in->server.chat)->title, u"Crew"_s);
}

void tst_Conversions::end_whileAway_isKnownOnceBack()
{
    tell(conversionBy(m_in->server.friendId), u"asked"_s);
    QTRY_VERIFY(conversions().pending(m_in->server.chat));
    m_in->goOffline();
    m_in->comeBack();
    QTRY_VERIFY(!conversions().pending(m_in->server.chat));
}

void tst_Conversions::end_isToldToTheOtherOne_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isMine");
    QTest::addColumn<QString>("words"); // empty: nothing to say
    QTest::newRow("mine accepted") << u"accepted"_s << true << u"agreed"_s;
    QTest::newRow("mine declined") << u"declined"_s << true << u"does not want"_s;
    QTest::newRow("mine withdrawn") << u"withdrawn"_s << true << QString();
    QTest::newRow("theirs accepted") << u"accepted"_s << false << QString();
    QTest::newRow("theirs declined") << u"declined"_s << false << QString();
    QTest::newRow("theirs withdrawn") << u"withdrawn"_s << false << u"took the question"_s;
}

void tst_Conversions::end_isToldToTheOtherOne()
{
    QFETCH(QString, change);
    QFETCH(bool, isMine);
    QFETCH(QString, words);
    QSignalSpy ended(&conversions(), &Conversions::ended);
    const Conversion asked = conversionBy(isMine ? m_in->server.me : m_in->server.friendId);
    tell(asked, u"asked"_s);
    tell(asked, change);
    QVERIFY(!conversions().pending(m_in->server.chat));
    QCOMPARE(ended.size(), words.isEmpty() ? 0 : 1);
    const auto outcome = conversions().outcome(m_in->server.chat);
    QCOMPARE(outcome.has_value(), !words.isEmpty());
    if (!outcome)
        return;
    const People &people = m_in->session->people();
    const QString said =
        Sentences::conversionOutcome(*outcome, people, people.user(m_in->server.friendId));
    QVERIFY2(said.contains(words), qPrintable(said));
    conversions().dismiss(m_in->server.chat);
    QVERIFY(!conversions().outcome(m_in->server.chat));
}

void tst_Conversions::end_whileNobodyListened_isSaid()
{
    tell(conversionBy(m_in->server.me), u"asked"_s);
    conversions().know(m_in->server.chat, {});
    QCOMPARE(conversions().outcome(m_in->server.chat)->end, ConversionEnd::Unknown);
}

void tst_Conversions::answer_tooLate_endsTheQuestion()
{
    tell(conversionBy(m_in->server.friendId), u"asked"_s);
    m_in->server.refusals[u"chat.consent"_s] = makeError(Reason::ChatNoConversion);
    std::optional<Error> refusal;
    conversions().answer(m_in->server.chat, true, this,
                         [&refusal](const Result<ChatId> &chat) { refusal = chat.error(); });
    QTRY_VERIFY(refusal.has_value());
    QVERIFY(!conversions().pending(m_in->server.chat));
}

void tst_Conversions::question_toWhoWasAsked_namesWhoWouldRead()
{
    User cy;
    cy.id = UserId{{1, 3}};
    cy.displayName = u"Cy"_s;
    m_in->session->people().learn(cy);
    Conversion asked = conversionBy(m_in->server.friendId);
    asked.members = {cy.id};
    const QString said = Sentences::conversionQuestion(asked, m_in->session->people());
    QVERIFY2(said.contains(u"Cy"_s) && said.contains(u"Crew"_s), qPrintable(said));
    QVERIFY(said.contains(u"could read all"_s));
}

QTEST_GUILESS_MAIN(tst_Conversions)
#include "tst_conversions.moc"
