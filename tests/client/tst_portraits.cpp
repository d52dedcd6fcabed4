// The picture of oneself and of a chat: sent, set, taken away, thought better of, refused.
#include "common/protocol/account_messages.h"
#include "tests/support/client/signed_in.h"

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

using Phase = PortraitChange::Phase;

class tst_Portraits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void own_isSent_thenSet();
    void chats_isSent_thenSet();
    void sent_isShownWithoutBeingFetched();
    void cancelled_isNotSet();
    void another_takesTheFirstsPlace();
    void offline_waits_thenGoesOn();
    void refused_isSaidAndForgotten();
    void removed_isHeldBack_thenDone();
    void removed_undone_asksNobody();
    void signOut_doesWhatWasHeldBack();

private:
    OutgoingFile made(const QString &name) const;
    Portraits &portraits() { return m_person->session->portraits(); }
    Phase phase(ChatId whose = {}) { return portraits().change(whose).phase; }
    QString told(const QString &method) const
    {
        return m_person->server.asked.value(method).value("picture"_L1).toString(u"nothing"_s);
    }
    int count(const QString &method) const { return int(m_person->server.calls.count(method)); }

    std::unique_ptr<SignedIn> m_person;
    QTemporaryDir m_folder;
};

void tst_Portraits::init()
{
    m_person = std::make_unique<SignedIn>();
    QVERIFY(m_person->isReady);
    User me = m_person->session->me();
    me.picture = FileId{{7, 7}};
    m_person->server.answers.insert(u"profile.update"_s, {{u"user"_s, json::fromUser(me)}});
    m_person->server.answers.insert(u"chat.update"_s, {{u"seq"_s, 1}});
}

OutgoingFile tst_Portraits::made(const QString &name) const
{
    OutgoingFile outgoing;
    outgoing.path = m_folder.filePath(name);
    outgoing.isOurs = true;
    QFile file(outgoing.path);
    if (!file.open(QIODevice::WriteOnly) || file.write("a picture of " + name.toLatin1()) < 0)
        return {};
    file.close();
    outgoing.changedAt = QFileInfo(outgoing.path).lastModified();
    outgoing.file.name = name;
    outgoing.file.bytes = QFileInfo(outgoing.path).size();
    return outgoing;
}

void tst_Portraits::own_isSent_thenSet()
{
    const OutgoingFile file = made(u"me.jpg"_s);
    portraits().set({}, file);
    QCOMPARE(phase(), Phase::Uploading);
    QTRY_COMPARE(phase(), Phase::None);
    QCOMPARE(m_person->files.files.size(), 1);
    QCOMPARE(told(u"profile.update"_s), m_person->files.files.cbegin().key().toString());
    QCOMPARE(m_person->session->me().picture, (FileId{{7, 7}})); // as the server says
    QVERIFY(!QFile::exists(file.path));                          // it was made for this
}

void tst_Portraits::chats_isSent_thenSet()
{
    const ChatId chat = m_person->server.chat;
    portraits().set(chat, made(u"us.jpg"_s));
    QTRY_COMPARE(phase(chat), Phase::None);
    QCOMPARE(told(u"chat.update"_s), m_person->files.files.cbegin().key().toString());
    QCOMPARE(m_person->server.asked.value(u"chat.update"_s).value("chatId"_L1).toString(),
             chat.toString());
    QCOMPARE(count(u"profile.update"_s), 0);
}

void tst_Portraits::sent_isShownWithoutBeingFetched()
{
    portraits().set({}, made(u"me.jpg"_s));
    QTRY_COMPARE(phase(), Phase::None);
    const qsizetype calls = m_person->files.calls.size();
    QByteArray shown;
    m_person->session->files().pictures().preview(
        m_person->files.files.cbegin().key(), PictureSize::Small, this,
        [&shown](const Result<QByteArray> &bytes) { shown = bytes ? *bytes : "refused"; });
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(shown, QByteArray("a picture of me.jpg"));
    QCOMPARE(m_person->files.calls.size(), calls);
}

void tst_Portraits::cancelled_isNotSet()
{
    m_person->files.isHolding = true;
    portraits().set({}, made(u"me.jpg"_s));
    QTRY_VERIFY(m_person->files.isHeldBack());
    portraits().cancel({});
    QCOMPARE(phase(), Phase::None);
    m_person->files.release();
    QTRY_VERIFY(m_person->files.calls.contains(u"DELETE"_s)); // and its room is free
    QCOMPARE(count(u"profile.update"_s), 0);
}

void tst_Portraits::another_takesTheFirstsPlace()
{
    m_person->files.isHolding = true;
    portraits().set({}, made(u"one.jpg"_s));
    QTRY_VERIFY(m_person->files.isHeldBack());
    portraits().set({}, made(u"other.jpg"_s));
    m_person->files.isHolding = false;
    m_person->files.release();
    QTRY_COMPARE(phase(), Phase::None);
    QCOMPARE(count(u"profile.update"_s), 1);
    const FileId set = FileId::fromString(told(u"profile.update"_s));
    QCOMPARE(m_person->files.files.value(set), QByteArray("a picture of other.jpg"));
}

void tst_Portraits::offline_waits_thenGoesOn()
{
    m_person->files.isUp = false;
    portraits().set({}, made(u"me.jpg"_s));
    QTRY_VERIFY(!m_person->files.calls.isEmpty() || phase() == Phase::Uploading);
    QCoreApplication::processEvents();
    QCOMPARE(phase(), Phase::Uploading);
    m_person->files.isUp = true;
    const auto isDone = [this] {
        m_person->timers.advance(std::chrono::seconds(2)); // until it is due again
        return phase() == Phase::None;
    };
    QTRY_VERIFY(isDone());
    QCOMPARE(count(u"profile.update"_s), 1);
}

void tst_Portraits::refused_isSaidAndForgotten()
{
    m_person->server.refusals.insert(u"profile.update"_s, makeError(Reason::PictureUnusable));
    portraits().set({}, made(u"me.jpg"_s));
    QTRY_COMPARE(phase(), Phase::Failed);
    QCOMPARE(portraits().change({}).error->reason, Reason::PictureUnusable);
    portraits().cancel({});
    QCOMPARE(phase(), Phase::None);
    QVERIFY(!m_person->session->me().picture.isValid());
}

void tst_Portraits::removed_isHeldBack_thenDone()
{
    portraits().remove({});
    QCOMPARE(phase(), Phase::Removing);
    m_person->timers.advance(Portraits::undoLasts - std::chrono::milliseconds(1));
    QCOMPARE(count(u"profile.update"_s), 0);
    m_person->timers.advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(phase(), Phase::None);
    QCOMPARE(told(u"profile.update"_s), QString());
}

void tst_Portraits::removed_undone_asksNobody()
{
    const ChatId chat = m_person->server.chat;
    portraits().remove(chat);
    portraits().cancel(chat);
    QCOMPARE(phase(chat), Phase::None);
    m_person->timers.advance(Portraits::undoLasts * 2);
    QCoreApplication::processEvents();
    QCOMPARE(count(u"chat.update"_s), 0);
}

void tst_Portraits::signOut_doesWhatWasHeldBack()
{
    portraits().remove({});
    m_person->session->signOut();
    QTRY_COMPARE(phase(), Phase::None);
    QTRY_COMPARE(count(u"profile.update"_s), 1);
    QCOMPARE(told(u"profile.update"_s), QString());
    m_person->timers.advance(Portraits::undoLasts * 2);
    QCoreApplication::processEvents();
    QCOMPARE(count(u"profile.update"_s), 1);
}

QTEST_GUILESS_MAIN(tst_Portraits)
#include "tst_portraits.moc"
