// Which links are looked at and how often, and what becomes of what is found in the log.
#include "common/model/text_links.h"
#include "common/protocol/message_messages.h"
#include "tests/server/domain/three_friends.h"

#include <deque>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

namespace {

const QString url = u"https://example.org/tea"_s;

// Whoever asks waits until the test says what was found.
class FakeLinkReader final : public LinkReader
{
public:
    bool read(const QString &link, Done done) override
    {
        if (isBusy)
            return false;
        asked.append(link);
        waiting.push_back(std::move(done));
        return true;
    }
    void find(const std::optional<LinkPreview> &preview)
    {
        const Done next = waiting.front();
        waiting.pop_front();
        next(preview);
    }

    bool isBusy = false; // so much waits that nothing more is taken
    QStringList asked;
    std::deque<Done> waiting;
};

class LinkedWorld : public ThreeFriends
{
public:
    LinkedWorld()
    {
        open();
        chat = direct(ada, bob);
    }
    void open()
    {
        Surroundings around{this->links, hasher, codes, &mood, clock, random};
        around.linkReader = &reader;
        services = std::make_unique<Services>(storage->ports(), around, policy);
    }
    Seq write(const QString &text, UserId who = {})
    {
        const auto stored = say(who.isValid() ? who : ada, chat, text);
        return stored ? stored->seq : 0;
    }
    void edit(Seq seq, const QString &text)
    {
        QVERIFY(services->messages.edit(ada, {chat, seq, text, {}}));
        QVERIFY(commit());
    }
    void find(const QString &title, const QString &description = {}, const QString &site = {})
    {
        reader.find(LinkPreview{u"whatever it was asked for"_s, site, title, description});
        commit();
    }
    void findNothing()
    {
        reader.find(std::nullopt);
        commit();
    }
    QList<QJsonObject> previews(UserId who = {})
    {
        QList<QJsonObject> found;
        const QJsonArray entries = log(who.isValid() ? who : bob, chat);
        for (const QJsonValue &entry : entries) {
            if (entry["kind"_L1].toString() == "preview"_L1)
                found.append(entry.toObject());
        }
        return found;
    }
    // Of the last one.
    QJsonArray linksShown()
    {
        const QList<QJsonObject> all = previews();
        return all.isEmpty() ? QJsonArray() : all.last().value("links"_L1).toArray();
    }
    Result<Seq> removePreview(UserId who, Seq seq)
    {
        const auto removed = services->previews.remove(who, chat, seq);
        commit();
        return removed;
    }

    FakeLinkReader reader;
};

} // namespace

class tst_LinkPreviews : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.reset(); }
    void firstLink_isFound_data();
    void firstLink_isFound();
    void link_isLookedAt_afterItIsStored();
    void preview_reachesTheOthers_andTheLog();
    void link_postedOftenEnough_isLookedAtOnce();
    void nothing_isRememberedAnHour();
    void reader_thatIsBusy_isAskedAgain();
    void sender_wantsNone();
    void edit_withTheSameLink_changesNothing();
    void edit_withAnotherLink_hasItsOwn();
    void link_goneMeanwhile_hasNone();
    void deletion_erasesIt();
    void removal_isOfItsAuthorAndOfAdmins();
    void removal_comesBeforeTheAnswer();
    void removal_ofNothing_writesNothing();
    void removal_whileOneIsLookedAt_asksForNoSecondLook();
    void words_ofStrangers_areCleaned_data();
    void words_ofStrangers_areCleaned();
    void manyLinks_ofOnePerson_areLimited();
    void preview_ofAStranger_isBounded();

private:
    // Made for who needs it.
    LinkedWorld &at()
    {
        if (!m_at)
            m_at = std::make_unique<LinkedWorld>();
        return *m_at;
    }

    std::unique_ptr<LinkedWorld> m_at;
};

void tst_LinkPreviews::firstLink_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    QTest::newRow("none") << u"no link: www.example.org"_s << QString();
    QTest::newRow("within a sentence")
        << u"see https://example.org/a, please"_s << u"https://example.org/a"_s;
    QTest::newRow("first of two") << u"http://a.example http://b.example"_s
                                  << u"http://a.example"_s;
    QTest::newRow("under words") << u"[tea](https://example.org/tea)"_s << url;
    QTest::newRow("capitals") << u"HTTPS://EXAMPLE.ORG"_s << u"HTTPS://EXAMPLE.ORG"_s;
    QTest::newRow("other schemes") << u"ftp://example.org mailto:ana@example.org"_s << QString();
    QTest::newRow("nothing behind it") << u"http:// https://."_s << QString();
    QTest::newRow("too long") << u"https://example.org/"_s + QString(2000, u'x') << QString();
}

void tst_LinkPreviews::firstLink_isFound()
{
    QFETCH(QString, text);
    QTEST(firstWebLink(text), "link");
}

void tst_LinkPreviews::link_isLookedAt_afterItIsStored()
{
    const SendMessage message{at().chat, u"once"_s, u"look: "_s + url, 0, {}};
    QVERIFY(at().services->messages.send(at().ada, message));
    QVERIFY(at().reader.asked.isEmpty()); // the turn may fail yet
    QVERIFY(at().commit());
    QCOMPARE(at().reader.asked, QStringList{url});
    QVERIFY(at().services->messages.send(at().ada, message));
    QVERIFY(at().commit());
    QVERIFY(at().write(u"no link"_s) > 0);
    QCOMPARE(at().reader.asked.size(), 1);
}

void tst_LinkPreviews::preview_reachesTheOthers_andTheLog()
{
    const Seq seq = at().write(u"look: "_s + url);
    at().find(u"Tea"_s, u"All of it"_s, u"Example"_s);
    const QJsonObject entry = at().links.to(at().bob, u"entry"_s).last()["entry"_L1].toObject();
    QCOMPARE(entry["kind"_L1].toString(), u"preview"_s);
    QCOMPARE(entry["target"_L1].toInteger(), seq);
    QCOMPARE(entry["by"_L1].toString(), at().ada.toString());
    QCOMPARE(entry["links"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"url"_s, url},
                                     {u"site"_s, u"Example"_s},
                                     {u"title"_s, u"Tea"_s},
                                     {u"description"_s, u"All of it"_s}}}));
    QCOMPARE(at().previews(), QList<QJsonObject>{entry});
    at().reopen(); // as after a kill
    QCOMPARE(at().previews(), QList<QJsonObject>{entry});
}

void tst_LinkPreviews::link_postedOftenEnough_isLookedAtOnce()
{
    at().write(url);
    at().write(url, at().bob);
    QCOMPARE(at().reader.asked.size(), 1);
    at().find(u"Tea"_s);
    QCOMPARE(at().previews().size(), 2);
    for (int times = 0; times < 35; ++times)
        at().write(url);
    QCOMPARE(at().reader.asked.size(), 1);
    QCOMPARE(at().previews().size(), 37);
    at().clock.advance(3600 * 1000);
    at().write(url);
    QCOMPARE(at().reader.asked.size(), 2);
}

void tst_LinkPreviews::nothing_isRememberedAnHour()
{
    at().write(url);
    at().findNothing();
    at().write(url);
    QCOMPARE(at().reader.asked.size(), 1);
    QVERIFY(at().previews().isEmpty());
    at().write(u"https://example.org/bare"_s);
    at().find(u"\u200D"_s, u" "_s); // no words either
    QVERIFY(at().previews().isEmpty());
    at().clock.advance(3600 * 1000);
    at().write(url);
    QCOMPARE(at().reader.asked.size(), 3);
}

void tst_LinkPreviews::reader_thatIsBusy_isAskedAgain()
{
    at().reader.isBusy = true;
    at().write(url);
    QVERIFY(at().reader.asked.isEmpty());
    at().reader.isBusy = false;
    at().write(url);
    QCOMPARE(at().reader.asked.size(), 1);
    at().find(u"Tea"_s);
    QCOMPARE(at().previews().size(), 1);
}

void tst_LinkPreviews::sender_wantsNone()
{
    SendMessage message{at().chat, u"once"_s, url, 0, {}};
    message.hasPreview = false;
    const auto sent = at().services->messages.send(at().ada, message);
    QVERIFY(sent && at().commit());
    at().edit(sent->seq, u"https://example.org/coffee"_s); // said once and for all
    QVERIFY(at().reader.asked.isEmpty());
}

void tst_LinkPreviews::edit_withTheSameLink_changesNothing()
{
    const Seq seq = at().write(url);
    at().find(u"Tea"_s);
    QVERIFY(at().removePreview(at().ada, seq));
    at().edit(seq, u"a better word for "_s + url);
    QCOMPARE(at().reader.asked.size(), 1);
    QCOMPARE(at().linksShown(), QJsonArray());
}

void tst_LinkPreviews::edit_withAnotherLink_hasItsOwn()
{
    const Seq seq = at().write(url);
    at().find(u"Tea"_s);
    at().edit(seq, u"https://example.org/coffee"_s);
    QCOMPARE(at().reader.asked.last(), u"https://example.org/coffee"_s);
    at().find(u"Coffee"_s);
    QCOMPARE(at().linksShown()[0]["title"_L1].toString(), u"Coffee"_s);
    QCOMPARE(at().previews().first()["links"_L1].toArray(), QJsonArray()); // of the one before
}

void tst_LinkPreviews::link_goneMeanwhile_hasNone()
{
    const Seq edited = at().write(url);
    at().edit(edited, u"no link"_s);
    at().find(u"Tea"_s);
    const Seq deleted = at().write(u"https://example.org/other"_s);
    QVERIFY(at().services->messages.remove(at().ada, {at().chat, deleted}));
    at().find(u"Other"_s);
    QVERIFY(at().previews().isEmpty());
}

void tst_LinkPreviews::deletion_erasesIt()
{
    const Seq seq = at().write(url);
    at().find(u"Secret tea"_s);
    QVERIFY(at().services->messages.remove(at().ada, {at().chat, seq}));
    QVERIFY(at().commit());
    QCOMPARE(at().previews().size(), 1);
    QCOMPARE(at().linksShown(), QJsonArray());
    const QByteArray all = QJsonDocument(at().log(at().bob, at().chat)).toJson();
    QVERIFY(!all.contains("Secret"));
}

void tst_LinkPreviews::removal_isOfItsAuthorAndOfAdmins()
{
    at().chat = at().group(at().ada, {at().bob, at().eve});
    const Seq ofBob = at().write(url, at().bob);
    at().find(u"Tea"_s);
    QCOMPARE(reasonOf(at().removePreview(at().eve, ofBob)), Reason::NotAllowed);
    QVERIFY(!at().linksShown().isEmpty());
    QVERIFY(at().removePreview(at().ada, ofBob));
    QCOMPARE(at().linksShown(), QJsonArray());
    const auto deeds = [this] {
        return at().services->chatAudit.list(at().ada, at().chat, {0, 50});
    };
    QCOMPARE(deeds()->first().action, u"chat.preview_removed"_s);
    QVERIFY(*at().removePreview(at().bob, at().write(url, at().bob)) > 0);
    QCOMPARE(deeds()->size(), 1); // nobody notes one's own
    QCOMPARE(at().linksShown(), QJsonArray());
    const QByteArray all = QJsonDocument(at().log(at().bob, at().chat)).toJson();
    QVERIFY(!all.contains("Tea\"")); // what was taken away is gone
    QCOMPARE(reasonOf(at().removePreview(at().ada, 99)), Reason::MessageNotFound);
}

void tst_LinkPreviews::removal_comesBeforeTheAnswer()
{
    const Seq seq = at().write(url);
    QVERIFY(at().removePreview(at().ada, seq));
    at().find(u"Tea"_s);
    QCOMPARE(at().linksShown(), QJsonArray());
}

void tst_LinkPreviews::removal_ofNothing_writesNothing()
{
    const Seq seq = at().write(url);
    at().find(u"Tea"_s);
    QVERIFY(*at().removePreview(at().ada, seq) > 0);
    const auto size = at().previews().size();
    QCOMPARE(*at().removePreview(at().ada, seq), 0);
    QCOMPARE(*at().removePreview(at().ada, at().write(u"no link"_s)), 0);
    QCOMPARE(at().previews().size(), size);
}

void tst_LinkPreviews::removal_whileOneIsLookedAt_asksForNoSecondLook()
{
    QVERIFY(at().removePreview(at().ada, at().write(url)));
    at().write(url);
    QCOMPARE(at().reader.asked, QStringList{url});
}

void tst_LinkPreviews::words_ofStrangers_areCleaned_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    QTest::newRow("blanks") << u" a\n\tb\u2028c "_s << u"a b c"_s;
    QTest::newRow("controls") << u"a\u0007b\u001Bc"_s << u"a b c"_s;
    QTest::newRow("direction") << u"a\u202Egpj.exe\u2066b\u200F"_s << u"agpj.exeb"_s;
    QTest::newRow("joined emoji") << u"👨\u200D👩"_s << u"👨\u200D👩"_s;
    QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s << u"a b"_s;
    QTest::newRow("half a sign") << u"a"_s + QChar(0xD83D) << QString();
    QTest::newRow("invisible") << u"\u200D\u200D"_s << QString();
    QTest::newRow("long") << QString(300, u'x') << QString(199, u'x') + u'…';
    QTest::newRow("cut through a sign")
        << QString(198, u'x') + u"😀😀"_s << QString(198, u'x') + u'…';
}

void tst_LinkPreviews::words_ofStrangers_areCleaned()
{
    QFETCH(QString, said);
    QTEST(storableWord(said, limits::previewTitle), "kept");
}

void tst_LinkPreviews::manyLinks_ofOnePerson_areLimited()
{
    at().policy.personPreviews = {2, std::chrono::minutes(1)};
    at().open();
    for (int number = 0; number < 4; ++number)
        QVERIFY(at().write(u"https://example.org/%1"_s.arg(number)) > 0);
    QCOMPARE(at().reader.asked.size(), 2);
    at().write(u"https://example.org/0"_s); // somebody asks already
    at().write(u"https://example.org/5"_s, at().bob);
    QCOMPARE(at().reader.asked.size(), 3);
}

// Where a client reads it.
void tst_LinkPreviews::preview_ofAStranger_isBounded()
{
    const auto linksIn = [](const QJsonArray &links) {
        const QJsonObject object{
            {u"seq"_s, 2}, {u"kind"_s, u"preview"_s}, {u"target"_s, 1}, {u"links"_s, links}};
        return json::toEntry(object).value_or(Entry()).links;
    };
    const auto link = [](const QString &url, const QString &title) {
        return QJsonObject{{u"url"_s, url}, {u"title"_s, title}};
    };
    const QString url = u"https://example.org/"_s;
    QCOMPARE(linksIn({link(url, QString(5000, u'x'))}).value(0).title.size(), 200);
    QCOMPARE(linksIn({link(url, u"a"_s), link(url, u"b"_s)}).size(), 1);
    for (const QString &other : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u" "_s + url,
                                 u"chatoyant://join"_s, url + u" and more"_s, QString()})
        QVERIFY2(linksIn({link(other, u"a"_s)}).isEmpty(), qPrintable(other));
    QVERIFY(linksIn({link(url, {})}).isEmpty());
    QVERIFY(linksIn({7, QJsonArray(), QString()}).isEmpty());
    Entry entry;
    entry.seq = 2;
    entry.kind = EntryKind::Preview;
    entry.links = {{url, u"Site"_s, u"Title"_s, u"Words"_s}};
    QCOMPARE(json::toEntry(json::fromEntry(entry)).value_or(Entry()).links, entry.links);
}

QTEST_GUILESS_MAIN(tst_LinkPreviews)
#include "tst_link_previews.moc"
