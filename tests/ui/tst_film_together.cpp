// Two people at their windows, the real server between them, and a link that is cut five times
// while a large file goes across. CHATOYANT_LARGE_FILE=1000000000 makes it as large as that
// (bytes).
#include "client/state/files.h"
#include "client/ui/chat/send_sheet.h"
#include "client/ui/workspace_view.h"
#include "tests/support/client/acquaintance.h"
#include "tests/support/client/cut_wire.h"
#include "tests/support/client/large_file.h"
#include "tests/support/server/test_server.h"
#include "tests/ui/file_window.h"
#include "tests/ui/person.h"

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr int patience = 200'000;
constexpr qint64 usualBytes = (48LL << 20) + 7;
constexpr int cuts = 5;

} // namespace

class tst_FilmTogether : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void film_throughFiveCuts_isSavedThere();

private:
    void enter(Person &person, const QString &name, quint16 port);
    static ChatPage &pageOf(const Person &person);
    // What the outbox knows it by.
    QString dropAndSend();
    void cutOnTheWay(const QString &clientId);
    void press(const Attachment &file);

    qint64 m_bytes = largeFileBytes(usualBytes);
    QTemporaryDir m_folder;
    test::TestServer m_server;
    std::unique_ptr<CutWire> m_wire;
    std::unique_ptr<Person> m_ana; // behind the wire
    std::unique_ptr<Person> m_bo;
    ChatId m_chat;
};

void tst_FilmTogether::enter(Person &person, const QString &name, quint16 port)
{
    person.desk.preferences.setValue(preference::saveFolder, m_folder.filePath(name));
    signUp(person.desk.session, u"ws://127.0.0.1:%1"_s.arg(port), credentialsOf(name, name));
    QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), patience);
}

ChatPage &tst_FilmTogether::pageOf(const Person &person)
{
    return person.window.findChild<WorkspaceView *>()->page();
}

void tst_FilmTogether::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(makeLargeFile(m_folder.filePath(u"film.bin"_s), m_bytes));
    QVERIFY2(m_server.start(), m_server.log().constData());
    m_wire = std::make_unique<CutWire>(m_server.port());
    m_ana = std::make_unique<Person>();
    m_bo = std::make_unique<Person>();
    enter(*m_ana, u"ana"_s, m_wire->port());
    enter(*m_bo, u"bob"_s, m_server.port());
    befriend(m_ana->desk.session, m_bo->desk.session);
    m_chat = directChat(m_ana->desk.session, m_bo->desk.session);
    QVERIFY(m_chat.isValid());
    for (const Person *person : {m_ana.get(), m_bo.get()})
        person->window.findChild<WorkspaceView *>()->openChat(m_chat);
}

QString tst_FilmTogether::dropAndSend()
{
    ChatPage &page = pageOf(*m_ana);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"film.bin"_s))});
    QDragEnterEvent begun(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page, &begun);
    QDropEvent drop(QPointF(50, page.height() - 40), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page, &drop);
    const auto send = [this]() -> QAbstractButton * {
        const auto *sheet = m_ana->window.findChild<SendSheet *>();
        QAbstractButton *button = sheet ? buttonWith(*sheet, u"Send"_s) : nullptr;
        return button && button->isEnabled() ? button : nullptr;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(send(), patience); }();
    QElapsedTimer since;
    since.start();
    send()->click();
    const Outbox &outbox = m_ana->desk.session.outbox();
    while (outbox.all().isEmpty() && since.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    qInfo("%lld bytes: %lld ms from the send button to the message that is on its way", m_bytes,
          since.elapsed());
    return outbox.all().isEmpty() ? QString() : outbox.all().constFirst().message.clientId;
}

void tst_FilmTogether::cutOnTheWay(const QString &clientId)
{
    const Uploads &uploads = m_ana->desk.session.files().uploads();
    for (int number = 1; number <= cuts; ++number) {
        const qint64 wanted = m_bytes / (cuts + 1) * number;
        QTRY_VERIFY_WITH_TIMEOUT(uploads.sentBytes(clientId, 0) >= wanted, patience);
        m_wire->cut();
    }
}

// On the button of its card.
void tst_FilmTogether::press(const Attachment &file)
{
    MessageView &view = pageOf(*m_bo).view();
    const QModelIndex last = view.model()->index(view.model()->rowCount() - 1, 0);
    const BubbleLayout layout = layOut(
        bubbleFrom(last), {view.viewport()->width(), Qt::LeftToRight, false}, m_bo->desk.theme);
    QCOMPARE(layout.files.size(), size_t(1));
    const QPointF button = layout.files.front().action.center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.rowRect(last.row()).topLeft() + button.toPoint());
    const Downloads &downloads = m_bo->desk.session.files().downloads();
    QTRY_COMPARE_WITH_TIMEOUT(downloads.state(file.id).phase, DownloadState::Phase::Saved,
                              patience);
}

void tst_FilmTogether::film_throughFiveCuts_isSavedThere()
{
    const QString clientId = dropAndSend();
    QVERIFY(!clientId.isEmpty());
    cutOnTheWay(clientId);
    QCOMPARE(m_wire->cuts(), cuts);
    const auto &lines = m_bo->desk.session.conversation(m_chat)->lines();
    QTRY_VERIFY_WITH_TIMEOUT(!lines.isEmpty() && lines.last().entry.files.size() == 1, patience);
    const Attachment file = lines.last().entry.files.first();
    QCOMPARE(file.name, u"film.bin"_s);
    QCOMPARE(file.bytes, m_bytes);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->desk.session.outbox().all().isEmpty(), patience);
    press(file);
    const QByteArray wanted = hashOfFile(m_folder.filePath(u"film.bin"_s));
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(hashOfFile(m_bo->desk.session.files().downloads().pathOf(file.id)), wanted);
    m_ana.reset();
    m_bo.reset();
}

QTEST_MAIN(tst_FilmTogether)
#include "tst_film_together.moc"
