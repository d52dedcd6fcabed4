// What is typed in a search beside the words looked for, and what of it reaches the server.
#include "client/models/chat_list_model.h"
#include "client/models/file_hits.h"
#include "client/models/people_hits.h"
#include "client/models/search_model.h"
#include "client/models/search_words.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/file_messages.h"
#include "common/protocol/json.h"
#include "tests/support/client/signed_in.h"

#include <QJsonArray>
#include <QTranslator>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

User namedPerson(quint64 number, const QString &username, const QString &name)
{
    User user;
    user.id = UserId{{1, number}};
    user.username = username;
    user.displayName = name;
    return user;
}

ChatSummary namedGroup(quint64 number, const QString &title)
{
    ChatSummary chat;
    chat.id = ChatId{{2, number}};
    chat.kind = ChatKind::Group;
    chat.title = title;
    chat.activeAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addSecs(qint64(number));
    return chat;
}

Attachment namedFile(quint64 number, const QString &name, qint64 bytes)
{
    Attachment file;
    file.id = FileId{{5, number}};
    file.name = name;
    file.type = u"application/pdf"_s;
    file.bytes = bytes;
    return file;
}

} // namespace

class tst_SearchWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void read_givesWordsAndFilters_data();
    void read_givesWordsAndFilters();
    void read_keywordWithMarks_isFound();
    void read_days_areThoseOfThisPlace();
    void read_unknown_saysSo_data();
    void read_unknown_saysSo();
    void without_leavesTheRest();
    void filters_reachTheServer();
    void filters_offline_narrowWhatIsRemembered();
    void files_showTheirNames();
    void people_knownComeBeforeThoseTheServerFinds();

private:
    TypedSearch read(const QString &text) { return SearchWords::read(text, *m_in->session); }
    void find(SearchModel &model, const QString &typed)
    {
        model.setQuery(read(typed).query);
        m_in->timers.advance(SearchModel::searchPause);
        QTRY_VERIFY(!model.isSearching());
    }

    std::unique_ptr<SignedIn> m_in;
    const User m_ben = namedPerson(11, u"ben"_s, u"Ben Ruiz"_s);
    const User m_benita = namedPerson(12, u"nita"_s, u"Benita Aalto"_s);
    const User m_ola = namedPerson(13, u"ola"_s, u"Jo Benson"_s);
};

void tst_SearchWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_SearchWords::init()
{
    m_in = std::make_unique<SignedIn>();
    QVERIFY(m_in->isReady);
    m_in->session->people().learn({m_ben, m_benita, m_ola});
    m_in->session->chats().put(namedGroup(21, u"Hut weekend"_s));
    m_in->session->chats().put(namedGroup(22, u"Hut keys"_s));
}

void tst_SearchWords::read_givesWordsAndFilters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("person"); // the last number of the id; 0: none
    QTest::addColumn<int>("chat");
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<bool>("unread");
    const QList<int> none;
    QTest::newRow("words only") << u" red  door "_s << u"red door"_s << 0 << 0 << none << false;
    QTest::newRow("user name") << u"from:ben door"_s << u"door"_s << 11 << 0 << none << false;
    QTest::newRow("at sign") << u"door from:@nita"_s << u"door"_s << 12 << 0 << none << false;
    QTest::newRow("whole name in quotes")
        << u"from:\"jo benson\" key"_s << u"key"_s << 13 << 0 << none << false;
    QTest::newRow("curly quotes, not closed")
        << u"key from:“Benita Aa"_s << u"key"_s << 12 << 0 << none << false;
    QTest::newRow("wide colon, corner quotes")
        << u"from：「jo benson」 key"_s << u"key"_s << 13 << 0 << none << false;
    QTest::newRow("a later part of the name")
        << u"from:benso"_s << u""_s << 13 << 0 << none << false;
    QTest::newRow("oneself") << u"from:me"_s << u""_s << 1 << 0 << none << false;
    QTest::newRow("capital letters") << u"FROM:BEN Is:Unread"_s << u""_s << 11 << 0 << none << true;
    QTest::newRow("chat in quotes") << u"in:\"Hut weekend\""_s << u""_s << 0 << 21 << none << false;
    QTest::newRow("of two chats the later one") << u"in:hut"_s << u""_s << 0 << 22 << none << false;
    QTest::newRow("chat with a person") << u"in:friend"_s << u""_s << 0 << 1 << none << false;
    QTest::newRow("kinds") << u"has:file has:image has:voice has:link a"_s << u"a"_s << 0 << 0
                           << QList<int>{1, 0, 2, 3} << false;
    QTest::newRow("value not typed yet") << u"from: door"_s << u"door"_s << 0 << 0 << none << false;
    QTest::newRow("no keyword") << u"note:this at 12:30 https://example.org/from:ben"_s
                                << u"note:this at 12:30 https://example.org/from:ben"_s << 0 << 0
                                << none << false;
}

void tst_SearchWords::read_givesWordsAndFilters()
{
    QFETCH(QString, typed);
    const TypedSearch search = read(typed);
    QVERIFY2(search.trouble.isEmpty(), qPrintable(search.trouble));
    QTEST(search.query.text, "words");
    QTEST(int(search.query.by.value_or(UserId()).bits.low), "person");
    QTEST(int(search.query.chat.value_or(ChatId()).bits.low), "chat");
    QList<int> kinds;
    for (const MediaKind kind : search.query.kinds)
        kinds.append(int(kind));
    QTEST(kinds, "kinds");
    QTEST(search.query.unread, "unread");
}

// As in Hindi, whose vowels are marks.
void tst_SearchWords::read_keywordWithMarks_isFound()
{
    class Hindi final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return qstrcmp(source, "from") == 0 ? u"प्रेषक"_s : QString();
        }
    };
    Hindi hindi;
    QCoreApplication::installTranslator(&hindi);
    const TypedSearch search = read(u"प्रेषक:ben door"_s);
    QCoreApplication::removeTranslator(&hindi);
    QCOMPARE(search.query.text, u"door"_s);
    QCOMPARE(search.query.by.value_or(UserId()), m_ben.id);
}

void tst_SearchWords::read_days_areThoseOfThisPlace()
{
    const QDateTime day = QDate(2025, 11, 1).startOfDay();
    SearchQuery query = read(u"after:2025-11-01"_s).query;
    QVERIFY(query.after < day && query.after.addMSecs(1) == day); // with its first moment
    QCOMPARE(read(u"before:2025-11-1"_s).query.before, day);
    QCOMPARE(read(u"before:2025-11"_s).query.before, day);
    QCOMPARE(read(u"before:01/11/2025"_s).query.before, day); // as this language writes it
    const QDate today = m_in->clock.now().toLocalTime().date();
    QCOMPARE(read(u"before:today"_s).query.before, today.startOfDay());
    QCOMPARE(read(u"before:yesterday"_s).query.before, today.addDays(-1).startOfDay());
}

void tst_SearchWords::read_unknown_saysSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("named");
    QTest::newRow("person") << u"from:zoe"_s << u"zoe"_s;
    QTest::newRow("chat") << u"in:\"no such chat\""_s << u"no such chat"_s;
    QTest::newRow("day") << u"before:someday"_s << u"someday"_s;
    QTest::newRow("no such day") << u"after:2026-02-30"_s << u"2026-02-30"_s;
    QTest::newRow("kind") << u"has:time"_s << u"has:time"_s;
    QTest::newRow("state") << u"is:lost"_s << u"is:lost"_s;
}

void tst_SearchWords::read_unknown_saysSo()
{
    QFETCH(QString, typed);
    QFETCH(QString, named);
    const TypedSearch search = read(u"door "_s + typed);
    QVERIFY2(search.trouble.contains(named), qPrintable(search.trouble));
    QCOMPARE(search.query.text, u"door"_s);
}

void tst_SearchWords::without_leavesTheRest()
{
    const QString typed = u"red from:\"Ben Ruiz\" door in:hut from:me"_s;
    QCOMPARE(SearchWords::without(SearchFilter::From, typed), u"red door in:hut"_s);
    QCOMPARE(SearchWords::without(SearchFilter::Kind, typed), typed);
}

void tst_SearchWords::filters_reachTheServer()
{
    m_in->server.answers[u"message.search"_s] = {{u"hits"_s, QJsonArray()}, {u"more"_s, false}};
    SearchModel model(*m_in->session);
    find(model, u"from:ben in:hut has:image has:link is:unread before:2025-11-01"_s);
    const QJsonObject asked = m_in->server.asked.value(u"message.search"_s);
    QCOMPARE(asked["query"_L1].toString(), QString());
    QCOMPARE(asked["from"_L1].toString(), m_ben.id.toString());
    QCOMPARE(asked["chatId"_L1].toString(), (ChatId{{2, 22}}).toString());
    QCOMPARE(asked["kinds"_L1].toArray(), (QJsonArray{u"media"_s, u"links"_s}));
    QVERIFY(asked["unread"_L1].toBool());
    QCOMPARE(json::timeFromText(asked["before"_L1].toString()), QDate(2025, 11, 1).startOfDay());
    QVERIFY(!asked.contains("after"_L1));
    model.setQuery(u""_s, m_in->server.chat); // a chat alone narrows nothing down there
    QVERIFY(!model.isSearching());
}

void tst_SearchWords::filters_offline_narrowWhatIsRemembered()
{
    Entry own;
    own.by = m_in->server.me;
    own.text = u"words of one's own"_s;
    own.files = {namedFile(1, u"Plan of the hut.pdf"_s, 100)};
    m_in->server.append(own);
    m_in->server.write(u"see www.example.org"_s);
    m_in->server.write(u"only words"_s);
    QTRY_COMPARE(m_in->session->chats().summary(m_in->server.chat).head, 3);
    m_in->session->chats().setRead(m_in->server.chat, 2);
    m_in->session->chats().setUnread(m_in->server.chat, 1, 0);
    m_in->goOffline();
    const auto found = [this](const QString &typed) {
        SearchModel model(*m_in->session);
        find(model, typed);
        QList<qint64> seqs;
        for (int row = 0; row < model.rowCount(); ++row)
            seqs.append(model.index(row).data(SearchModel::SeqRole).toLongLong());
        std::sort(seqs.begin(), seqs.end());
        return seqs;
    };
    QCOMPARE(found(u"has:link"_s), (QList<qint64>{2}));
    QCOMPARE(found(u"has:file"_s), (QList<qint64>{1}));
    QCOMPARE(found(u"from:me"_s), (QList<qint64>{1}));
    QCOMPARE(found(u"words in:friend"_s), (QList<qint64>{1, 3}));
    QCOMPARE(found(u"is:unread"_s), (QList<qint64>{3}));
    QCOMPARE(found(u"words before:2000"_s), QList<qint64>());
    QCOMPARE(found(u"words after:2000"_s), (QList<qint64>{1, 3}));
}

void tst_SearchWords::files_showTheirNames()
{
    Attachment photo = namedFile(1, u"hut.jpg"_s, 2'000'000);
    photo.kind = AttachmentKind::Image;
    const Attachment plan = namedFile(2, u"plan.pdf"_s, 1'000'000);
    const QJsonObject hit{{u"chatId"_s, m_in->server.chat.toString()},
                          {u"seq"_s, 7},
                          {u"at"_s, json::timeToText(m_in->clock.now())},
                          {u"by"_s, m_ben.id.toString()},
                          {u"snippet"_s, u"for the weekend"_s},
                          {u"marks"_s, QJsonArray()},
                          {u"files"_s, json::fromAttachments({photo, plan})}};
    m_in->server.answers[u"message.search"_s] = {{u"hits"_s, QJsonArray{hit}}, {u"more"_s, false}};
    SearchModel model(*m_in->session);
    FileHits files;
    files.setSourceModel(&model);
    files.setWords(u"PLAN"_s);
    find(model, u"plan"_s);
    const QModelIndex row = files.index(0, 0);
    QCOMPARE(row.data().toString(), u"plan.pdf · PDF · 1.0 MB – hut.jpg · JPG · 2.0 MB"_s);
    QCOMPARE(row.data(SearchModel::SeqRole).toInt(), 7);
    const auto marks = row.data(SearchModel::MarksRole).value<QList<std::pair<int, int>>>();
    QCOMPARE(marks, (QList<std::pair<int, int>>{{0, 4}}));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Ben Ruiz"_s));
}

void tst_SearchWords::people_knownComeBeforeThoseTheServerFinds()
{
    Contact found;
    found.user = namedPerson(31, u"benno"_s, u"Benno"_s);
    m_in->server.answers[u"user.search"_s] = {
        {u"contacts"_s, QJsonArray{json::fromContact(found)}}};
    PeopleHits people(*m_in->session);
    people.setText(u"@ben"_s);
    const auto names = [&people] {
        QStringList shown;
        for (int row = 0; row < people.rowCount(); ++row)
            shown.append(people.index(row, 0).data(ChatListModel::NameRole).toString());
        return shown;
    };
    const QStringList known{u"Ben Ruiz"_s, u"Benita Aalto"_s, u"Jo Benson"_s};
    QCOMPARE(names(), known);
    QVERIFY(people.isSearching());
    m_in->timers.advance(ContactModel::searchPause);
    QTRY_COMPARE(names(), known + QStringList{u"Benno"_s});
    QCOMPARE(people.index(3, 0).data(ChatListModel::PeerIdRole).value<UserId>(), found.user.id);
}

QTEST_GUILESS_MAIN(tst_SearchWords)
#include "tst_search_words.moc"
