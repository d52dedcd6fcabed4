// Pictures of people and chats: which uploads may be one, who sees it, and how long it is kept.
#include "common/base/limits.h"
#include "tests/server/domain/files_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_PictureService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at = std::make_unique<FilesWorld>(); }
    void own_set_isHeardByFriends();
    void own_removed_isHeardByFriends();
    void set_ofWhatIsNoPicture_isRefused_data();
    void set_ofWhatIsNoPicture_isRefused();
    void set_withBadName_changesNothing();
    void chat_set_isAnEntryOfItsLog();
    void chat_setByMember_followsItsRules();
    void seen_ofPerson_isForWhoMaySeeThem();
    void seen_ofWhoShowsItToFriends_isForThem();
    void seen_ofChat_isForMembers();
    void seen_ofChat_isForWhoHoldsALink();
    void seen_ofPublicChat_isForEverybody();
    void seen_ofFileInAMessage_isNoPicture();
    void inUse_isNeitherStaleNorRemoved();
    void replaced_isTakenAway();
    void erased_account_losesItsPicture();
    void restarted_server_knowsThem();

private:
    FileId picture(UserId owner,
                   const PictureFacts &facts = {600, 400, "blur", true},
                   const QString &type = u"image/jpeg"_s,
                   qint64 bytes = 100)
    {
        const auto file = m_at->files().begin(owner, {u"me.jpg"_s, u"image/jpeg"_s, bytes});
        const QByteArray text = QByteArray::number(++m_number);
        if (file)
            (void)m_at->files().complete(
                file->id,
                {QCryptographicHash::hash(text, QCryptographicHash::Sha256), type, facts});
        m_at->commit();
        return file ? file->id : FileId();
    }
    Result<User> setOwn(UserId who, FileId file)
    {
        auto set = m_at->services->profiles.update(who, {{}, {}, file});
        m_at->commit();
        return set;
    }
    Result<Seq> setOf(UserId who, ChatId chat, FileId file)
    {
        auto set = m_at->services->chats.update(who, {chat, {}, {}, {}, {}, file});
        m_at->commit();
        return set;
    }
    bool sees(UserId who, FileId file) { return bool(m_at->services->pictures.seen(who, file)); }

    std::unique_ptr<FilesWorld> m_at;
    int m_number = 0;
};

void tst_PictureService::own_set_isHeardByFriends()
{
    const FileId file = picture(m_at->ada);
    const auto set = setOwn(m_at->ada, file);
    QVERIFY(set);
    QCOMPARE(set->picture, file);
    for (const UserId &reader : {m_at->ada, m_at->bob}) {
        const QJsonObject entry =
            m_at->links.to(reader, u"userEntry"_s).last()["entry"_L1].toObject();
        QCOMPARE(entry["kind"_L1].toString(), u"profile"_s);
        QCOMPARE(entry["user"_L1]["picture"_L1].toString(), file.toString());
    }
    QCOMPARE(m_at->services->profiles.get(m_at->bob, m_at->ada)->contact.user.picture, file);
    QCOMPARE(m_at->services->chats.summary(m_at->bob, m_at->chat)->peer.picture, file);
    QCOMPARE(m_at->services->chats.get(m_at->bob, m_at->chat)->members[0].user.picture, file);
    QCOMPARE(set->displayName,
             m_at->services->profiles.get(m_at->bob, m_at->ada)->contact.user.displayName);
}

void tst_PictureService::own_removed_isHeardByFriends()
{
    QVERIFY(setOwn(m_at->ada, picture(m_at->ada)));
    const auto removed = setOwn(m_at->ada, {});
    QVERIFY(removed && !removed->picture.isValid());
    const QJsonObject entry =
        m_at->links.to(m_at->bob, u"userEntry"_s).last()["entry"_L1].toObject();
    QVERIFY(!entry["user"_L1].toObject().contains("picture"_L1));
    const qsizetype heard = m_at->links.to(m_at->bob, u"userEntry"_s).size();
    QVERIFY(setOwn(m_at->ada, {})); // what is so already is no news
    QCOMPARE(m_at->links.to(m_at->bob, u"userEntry"_s).size(), heard);
}

void tst_PictureService::set_ofWhatIsNoPicture_isRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("unknown") << 0 << Reason::FileNotFound;
    QTest::newRow("of somebody else") << 1 << Reason::FileNotFound;
    QTest::newRow("not complete") << 2 << Reason::FileIncomplete;
    QTest::newRow("cancelled") << 3 << Reason::FileGone;
    QTest::newRow("a text named like a picture") << 4 << Reason::PictureUnusable;
    QTest::newRow("SVG") << 5 << Reason::PictureUnusable;
    QTest::newRow("a picture that cannot be decoded") << 6 << Reason::PictureUnusable;
    QTest::newRow("too many bytes") << 7 << Reason::PictureTooLarge;
    QTest::newRow("too wide") << 8 << Reason::PictureTooLarge;
    QTest::newRow("too high") << 9 << Reason::PictureTooLarge;
    QTest::newRow("a video") << 10 << Reason::PictureUnusable;
}

void tst_PictureService::set_ofWhatIsNoPicture_isRefused()
{
    QFETCH(const int, which);
    QFETCH(const Reason, reason);
    m_at->policy.files.fileBytes = m_at->policy.files.personBytes = 100 << 20;
    m_at->policy.files.serverBytes = 0;
    m_at->policy.files.freePercent = 0;
    m_at->blobs.free = 1LL << 40;
    m_at->reopen();
    const FileId gone = picture(m_at->ada);
    (void)m_at->files().remove(m_at->ada, gone);
    const PictureFacts good{600, 400, "blur", true};
    const FileId growing = m_at->files().begin(m_at->ada, {u"me.png"_s, u"image/png"_s, 10})->id;
    const FileId files[] = {
        FileId{{1, 1}},
        picture(m_at->bob),
        growing,
        gone,
        m_at->upload(m_at->ada, u"me.png"_s),
        picture(m_at->ada, {}, u"application/octet-stream"_s),
        picture(m_at->ada, {}, u"image/png"_s),
        picture(m_at->ada, good, u"image/png"_s, limits::pictureBytes + 1),
        picture(m_at->ada, {limits::pictureSide + 1, 10, "blur", true}),
        picture(m_at->ada, {10, limits::pictureSide + 1, "blur", true}),
        picture(m_at->ada, good, u"video/mp4"_s),
    };
    const auto refused = setOwn(m_at->ada, files[which]);
    QCOMPARE(reasonOf(refused), reason);
    QCOMPARE(refused.error().field, u"picture"_s);
    const ChatId chat = m_at->group(m_at->ada, {m_at->bob});
    QCOMPARE(reasonOf(setOf(m_at->ada, chat, files[which])), reason);
    QVERIFY(!m_at->services->profiles.get(m_at->bob, m_at->ada)->contact.user.picture.isValid());
    QVERIFY(!m_at->services->chats.summary(m_at->ada, chat)->picture.isValid());
    QVERIFY(setOwn(m_at->ada,
                   picture(m_at->ada, {limits::pictureSide, limits::pictureSide, {}, true})));
}

// All of a change, or nothing.
void tst_PictureService::set_withBadName_changesNothing()
{
    const FileId file = picture(m_at->ada);
    QVERIFY(!m_at->services->profiles.update(m_at->ada, {u" "_s, {}, file}));
    const ChatId chat = m_at->group(m_at->ada, {m_at->bob});
    QVERIFY(!m_at->services->chats.update(m_at->ada, {chat, u"New"_s, {}, {}, {}, FileId{{1, 1}}}));
    QCOMPARE(m_at->services->chats.summary(m_at->ada, chat)->title, u"Tea"_s);
    QVERIFY(!m_at->services->profiles.get(m_at->bob, m_at->ada)->contact.user.picture.isValid());
}

void tst_PictureService::chat_set_isAnEntryOfItsLog()
{
    const ChatId chat = m_at->group(m_at->ada, {m_at->bob});
    const FileId file = picture(m_at->ada);
    const auto set = setOf(m_at->ada, chat, file);
    QVERIFY(set);
    QJsonObject entry = m_at->links.to(m_at->bob, u"entry"_s).last()["entry"_L1].toObject();
    QCOMPARE(entry["kind"_L1].toString(), u"chat"_s);
    QCOMPARE(entry["seq"_L1].toInteger(), *set);
    QCOMPARE(entry["changes"_L1].toObject(), (QJsonObject{{u"picture"_s, file.toString()}}));
    QCOMPARE(m_at->log(m_at->bob, chat).last().toObject(), entry);
    QCOMPARE(m_at->services->chats.summary(m_at->bob, chat)->picture, file);
    QCOMPARE(*setOf(m_at->ada, chat, file), *set); // it is so already
    QVERIFY(setOf(m_at->ada, chat, {}));
    entry = m_at->links.to(m_at->bob, u"entry"_s).last()["entry"_L1].toObject();
    QCOMPARE(entry["changes"_L1].toObject(), (QJsonObject{{u"picture"_s, u""_s}}));
    QVERIFY(!m_at->services->chats.summary(m_at->bob, chat)->picture.isValid());
}

void tst_PictureService::chat_setByMember_followsItsRules()
{
    const ChatId chat = m_at->group(m_at->ada, {m_at->bob});
    const FileId bobs = picture(m_at->bob);
    QCOMPARE(reasonOf(setOf(m_at->bob, chat, bobs)), Reason::NotAllowed); // it is locked
    QCOMPARE(reasonOf(setOf(m_at->eve, chat, picture(m_at->eve))), Reason::ChatNotFound);
    QVERIFY(m_at->services->chats.update(m_at->ada, {chat, {}, {}, false}));
    QVERIFY(setOf(m_at->bob, chat, bobs));
    QCOMPARE(reasonOf(setOf(m_at->ada, m_at->chat, picture(m_at->ada))), Reason::ChatBadKind);
}

void tst_PictureService::seen_ofPerson_isForWhoMaySeeThem()
{
    const FileId file = picture(m_at->ada);
    QVERIFY(!sees(m_at->bob, file)); // it is nobody's picture yet
    QVERIFY(setOwn(m_at->ada, file));
    QVERIFY(sees(m_at->bob, file));
    QVERIFY(sees(m_at->person(u"kim"_s), file));       // who finds them sees them
    QVERIFY(!m_at->files().readable(m_at->bob, file)); // its previews only
    QVERIFY(!m_at->files().info(m_at->bob, file));
    QVERIFY(m_at->services->contacts.block(m_at->ada, m_at->bob, true));
    m_at->commit();
    QVERIFY(!sees(m_at->bob, file));
    QVERIFY(m_at->services->contacts.block(m_at->ada, m_at->bob, false));
    m_at->commit();
    QVERIFY(sees(m_at->bob, file));
}

void tst_PictureService::seen_ofWhoShowsItToFriends_isForThem()
{
    const FileId file = picture(m_at->ada);
    QVERIFY(setOwn(m_at->ada, file));
    ChangePrivacy wishes;
    wishes.picture = Audience::Friends;
    m_at->services->presence.setPrivacy(m_at->ada, wishes);
    m_at->commit();
    QVERIFY(sees(m_at->ada, file)); // it is one's own
    QVERIFY(sees(m_at->bob, file));
    QVERIFY(!sees(m_at->person(u"kim"_s), file));
}

void tst_PictureService::seen_ofChat_isForMembers()
{
    const ChatId chat = m_at->group(m_at->ada, {m_at->bob});
    const FileId file = picture(m_at->ada);
    QVERIFY(setOf(m_at->ada, chat, file));
    QVERIFY(sees(m_at->bob, file));
    QVERIFY(!sees(m_at->eve, file));
    QVERIFY(m_at->services->members.leave(m_at->bob, chat));
    m_at->commit();
    QVERIFY(!sees(m_at->bob, file));
}

void tst_PictureService::seen_ofChat_isForWhoHoldsALink()
{
    const ChatId chat = m_at->group(m_at->ada, {m_at->bob});
    const FileId file = picture(m_at->ada);
    QVERIFY(setOf(m_at->ada, chat, file));
    const auto made = m_at->services->chatInvites.create(m_at->ada, {chat});
    m_at->commit();
    QVERIFY(!sees(m_at->eve, file));
    QCOMPARE(m_at->services->chatInvites.preview(m_at->eve, {made->link})->picture, file);
    QVERIFY(sees(m_at->eve, file));
    const FileId next = picture(m_at->ada);
    QVERIFY(setOf(m_at->ada, chat, next));
    QVERIFY(!sees(m_at->eve, file)); // nobody's any more
    QVERIFY(!sees(m_at->eve, next)); // she has not looked again
    QVERIFY(m_at->services->chatInvites.preview(m_at->eve, {made->link}));
    QVERIFY(sees(m_at->eve, next));
    m_at->clock.advance(61 * 60'000);
    QVERIFY(!sees(m_at->eve, next));
}

void tst_PictureService::seen_ofPublicChat_isForEverybody()
{
    const ChatId chat = m_at->group(m_at->ada, {m_at->bob});
    const FileId file = picture(m_at->ada);
    QVERIFY(setOf(m_at->ada, chat, file));
    const auto open = [&](bool isPublic) {
        RuleChanges rules;
        rules.isPublic = isPublic;
        const auto done =
            m_at->services->chats.update(m_at->ada, {chat, {}, {}, {}, {}, {}, rules});
        return m_at->commit() && done;
    };
    QVERIFY(!sees(m_at->eve, file));
    QVERIFY(open(true));
    QVERIFY(sees(m_at->eve, file));
    QVERIFY(open(false));
    QVERIFY(!sees(m_at->eve, file));
}

void tst_PictureService::seen_ofFileInAMessage_isNoPicture()
{
    const FileId file = picture(m_at->ada);
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {file}));
    QVERIFY(!sees(m_at->eve, file));
    QVERIFY(!sees(m_at->bob, file)); // he reads it in the message
    QVERIFY(m_at->files().readable(m_at->bob, file));
}

void tst_PictureService::inUse_isNeitherStaleNorRemoved()
{
    const ChatId chat = m_at->group(m_at->ada, {m_at->bob});
    const FileId own = picture(m_at->ada);
    const FileId ofChat = picture(m_at->ada);
    QVERIFY(setOwn(m_at->ada, own));
    QVERIFY(setOf(m_at->ada, chat, ofChat));
    QCOMPARE(reasonOf(m_at->files().remove(m_at->ada, own)), Reason::FileInUse);
    QCOMPARE(reasonOf(m_at->files().remove(m_at->ada, ofChat)), Reason::FileInUse);
    QCOMPARE(m_at->storage->ports().files.bytesOf(m_at->ada), 200); // it takes room as others do
    QCOMPARE(m_at->storage->ports().files.unsentOf(m_at->ada), 0);
    m_at->clock.advance(25 * 3'600'000);
    QVERIFY(m_at->files().removeStale().isEmpty());
    QVERIFY(m_at->commit());
    QVERIFY(sees(m_at->bob, own) && sees(m_at->bob, ofChat));
}

void tst_PictureService::replaced_isTakenAway()
{
    const ChatId chat = m_at->group(m_at->ada, {m_at->bob});
    const FileId own = picture(m_at->ada);
    const FileId ofChat = picture(m_at->ada);
    const FileId both = picture(m_at->ada);
    QVERIFY(setOwn(m_at->ada, own));
    QVERIFY(setOf(m_at->ada, chat, ofChat));
    QVERIFY(setOwn(m_at->ada, both));
    QVERIFY(setOf(m_at->ada, chat, both));
    m_at->clock.advance(25 * 3'600'000);
    QCOMPARE(m_at->files().removeStale().hashes.size(), 2);
    QVERIFY(m_at->commit());
    QVERIFY(!sees(m_at->bob, own) && !sees(m_at->bob, ofChat) && sees(m_at->bob, both));
    QVERIFY(setOwn(m_at->ada, {}));
    QVERIFY(m_at->files().removeStale().isEmpty()); // the chat has it still
    QVERIFY(setOf(m_at->ada, chat, {}));
    QCOMPARE(m_at->files().removeStale().hashes.size(), 1);
    QVERIFY(m_at->commit());
    QCOMPARE(m_at->storage->ports().files.bytesOf(m_at->ada), 0);
}

void tst_PictureService::erased_account_losesItsPicture()
{
    const FileId file = picture(m_at->ada);
    QVERIFY(setOwn(m_at->ada, file));
    QVERIFY(m_at->services->standing.erase(u"ada"_s));
    QVERIFY(m_at->commit());
    QVERIFY(!sees(m_at->bob, file));
    QVERIFY(!m_at->services->profiles.get(m_at->bob, m_at->ada)->contact.user.picture.isValid());
    m_at->clock.advance(25 * 3'600'000);
    QCOMPARE(m_at->files().removeStale().hashes.size(), 1);
}

void tst_PictureService::restarted_server_knowsThem()
{
    const ChatId chat = m_at->group(m_at->ada, {m_at->bob});
    const FileId own = picture(m_at->ada);
    const FileId ofChat = picture(m_at->ada);
    QVERIFY(setOwn(m_at->ada, own));
    QVERIFY(setOf(m_at->ada, chat, ofChat));
    m_at->reopen();
    QVERIFY(sees(m_at->bob, own) && sees(m_at->bob, ofChat) && !sees(m_at->eve, ofChat));
    QCOMPARE(m_at->services->chats.summary(m_at->bob, chat)->picture, ofChat);
    QVERIFY(m_at->services->chats.update(m_at->ada, {chat, u"New"_s, {}})); // it stays as it is
    m_at->commit();
    QCOMPARE(m_at->services->chats.summary(m_at->bob, chat)->picture, ofChat);
}

QTEST_GUILESS_MAIN(tst_PictureService)
#include "tst_picture_service.moc"
