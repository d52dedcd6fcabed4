// Files in a conversation's window: how they come in, how they look, what a click does.
#include "client/ui/chat/attachment_words.h"
#include "client/ui/chat/drop_targets.h"
#include "client/ui/viewer/image_canvas.h"
#include "client/ui/viewer/image_viewer.h"
#include "tests/ui/file_window.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

// What is opened outside is noted instead.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "note"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList paths;

public slots:
    void note(const QUrl &url) { paths.append(url.toLocalFile()); }
};

} // namespace

class tst_Attachments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void picture_thatArrives_movesNothing();
    void picture_isViewed_turnedAndLeft();
    void picture_thatCannotBeHad_isNamed();
    void picture_isToldOf_andOpenedElsewhere();
    void card_isSaved_thenOpened();
    void program_isNeverOpened();
    void folder_thatRefuses_isSaid();
    void pasted_files_areSentWithTheirCaption();
    void pasted_picture_isSent();
    void text_withAPictureOfItself_isText();
    void drop_onTheLowerHalf_keepsTheOriginal();
    void drop_whereNobodyMayWrite_isRefused();
    void sheet_leftWithEsc_sendsNothing();
    void upload_isPausedAndCancelledFromTheMenu();
    void files_areRead_byAssistiveTechnology();
    void voice_isReadAndOffered();

private:
    Seq write(const QString &text, const QList<Attachment> &files)
    {
        return m_chat->write(text, files);
    }

    std::unique_ptr<FileWindow> m_chat;
};

void tst_Attachments::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_Attachments::init()
{
    qApp->setLayoutDirection(Qt::LeftToRight);
    m_chat.reset();
    m_chat = std::make_unique<FileWindow>();
}

void tst_Attachments::picture_thatArrives_movesNothing()
{
    const Attachment file = m_chat->photo(1600, 900, 200);
    const QByteArray bytes = m_chat->files.files.take(file.id); // not to be had yet
    const Seq seq = write({}, {file});
    write(u"below it"_s, {});
    m_chat->open();
    QTRY_VERIFY(m_chat->row(2).isValid());
    MessageView &view = m_chat->page->view();
    const QRect before = view.rowRect(m_chat->row(seq).row());
    QVERIFY(before.height() > 150);
    QTRY_VERIFY(m_chat->files.calls.contains(u"GET 0-"_s));
    const QImage without = view.viewport()->grab().toImage();
    m_chat->files.files.insert(file.id, bytes);
    m_chat->goOffline();
    m_chat->server.isUp = true;
    m_chat->desk.session.retryNow();
    QTRY_COMPARE(m_chat->desk.session.connectionState().phase, ConnectionState::Phase::Online);
    QTRY_COMPARE(view.rowRect(m_chat->row(seq).row()), before);
    const QPoint middle = m_chat->placeOf(seq, 0, true);
    QTRY_VERIFY(view.viewport()->grab().toImage().pixel(middle) != without.pixel(middle));
    QCOMPARE(view.rowRect(m_chat->row(seq).row()), before);
}

void tst_Attachments::picture_isViewed_turnedAndLeft()
{
    write({}, {m_chat->photo(1600, 900, 200), m_chat->photo(900, 1600, 30)});
    const Seq last = write(u"the third"_s, {m_chat->photo(800, 800, 120)});
    m_chat->open();
    m_chat->click(last, 0);
    auto *viewer = m_chat->host.findChild<ImageViewer *>();
    QVERIFY(viewer);
    QCOMPARE(viewer->at(), 2);
    QTRY_COMPARE(viewer->canvas().image().size(), QSize(200, 200));
    QTest::keyClick(viewer, Qt::Key_Right); // there is none
    QCOMPARE(viewer->at(), 2);
    QTest::keyClick(viewer, Qt::Key_Left);
    QCOMPARE(viewer->at(), 1);
    QTRY_COMPARE(viewer->canvas().image().size(), QSize(225, 400));
    QVERIFY(viewer->canvas().isFitted());
    const qreal fitted = viewer->canvas().zoom();
    QTest::keyClick(viewer, Qt::Key_Plus);
    QVERIFY(viewer->canvas().zoom() > fitted);
    QTest::keyClick(viewer, Qt::Key_1);
    QCOMPARE(viewer->canvas().zoom(), 1.0);
    QTest::keyClick(viewer, Qt::Key_0);
    QVERIFY(viewer->canvas().isFitted());
    QTest::keyClick(viewer, Qt::Key_R);
    QVERIFY(viewer->canvas().zoom() > fitted); // lying, it has more room
    QSignalSpy saves(viewer, &ImageViewer::saveWanted);
    QTest::keyClick(viewer, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saves.size(), 1);
    QTest::keyClick(viewer, Qt::Key_Escape);
    QTRY_VERIFY(!m_chat->host.findChild<ImageViewer *>());
}

void tst_Attachments::picture_thatCannotBeHad_isNamed()
{
    const Attachment file = m_chat->photo(1600, 900, 200);
    const QByteArray bytes = m_chat->files.files.value(file.id);
    m_chat->files.files.clear();
    const Seq seq = write({}, {file});
    m_chat->open();
    m_chat->click(seq, 0);
    auto *viewer = m_chat->host.findChild<ImageViewer *>();
    QVERIFY(viewer);
    QTRY_VERIFY(labelWith(*viewer, file.name));
    QTRY_VERIFY(buttonWith(*viewer, u"Try again"_s));
    QVERIFY(viewer->canvas().image().isNull());
    QSignalSpy saves(viewer, &ImageViewer::saveWanted);
    buttonWith(*viewer, u"Save"_s)->click();
    QCOMPARE(saves.size(), 1);
    m_chat->files.files.insert(file.id, bytes);
    buttonWith(*viewer, u"Try again"_s)->click();
    QTRY_VERIFY(!viewer->canvas().image().isNull());
    QVERIFY(!buttonWith(*viewer, u"Try again"_s));
    viewer->close();
}

void tst_Attachments::picture_isToldOf_andOpenedElsewhere()
{
    Opened opened;
    const Attachment file = m_chat->photo(1600, 900, 200);
    const Seq seq = write(u"from the walk"_s, {file});
    m_chat->open();
    m_chat->click(seq, 0);
    auto *viewer = m_chat->host.findChild<ImageViewer *>();
    QVERIFY(viewer);
    QTest::keyClick(viewer, Qt::Key_I);
    for (const QString &fact : {file.name, u"1600 × 900"_s})
        QVERIFY2(labelWith(*viewer, fact), qPrintable(fact));
    QTest::mouseClick(buttonNamed(*viewer, u"Open with another program"_s), Qt::LeftButton);
    QTRY_COMPARE(opened.paths.size(), 1); // once it is saved
    QVERIFY(m_chat->isSaved(file));
    viewer->close();
}

void tst_Attachments::card_isSaved_thenOpened()
{
    Opened opened;
    const Attachment file = m_chat->document(u"report.pdf"_s, "words");
    const Seq seq = write(u"the report"_s, {file});
    m_chat->open();
    m_chat->click(seq, 0);
    QTRY_VERIFY(m_chat->isSaved(file));
    const QString path = m_chat->folder.filePath(u"saved/report.pdf"_s);
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(opened.paths.isEmpty());
    m_chat->click(seq, 0);
    QTRY_COMPARE(opened.paths, QStringList{path});
    QVERIFY(QFile::remove(path));
    m_chat->click(seq, 0); // it is not there any more: again
    QTRY_VERIFY(QFileInfo::exists(path));
}

void tst_Attachments::program_isNeverOpened()
{
    Opened opened;
    const Attachment file = m_chat->document(u"photo.jpg.exe"_s, "MZ");
    const Seq seq = write({}, {file});
    m_chat->open();
    m_chat->click(seq, 0);
    QTRY_VERIFY(m_chat->isSaved(file));
    m_chat->click(seq, 0);
    QTRY_COMPARE(opened.paths, QStringList{m_chat->folder.filePath(u"saved"_s)});
}

void tst_Attachments::folder_thatRefuses_isSaid()
{
    m_chat->desk.preferences.setValue(preference::saveFolder,
                                      m_chat->made(u"a file"_s, "x") + u"/below"_s);
    const Attachment file = m_chat->document(u"report.pdf"_s, "words");
    const Seq seq = write({}, {file});
    m_chat->open();
    m_chat->click(seq, 0);
    const auto state = [&] { return m_chat->desk.session.files().downloads().state(file.id); };
    QTRY_COMPARE(state().phase, DownloadState::Phase::Failed);
    const FileShown shown{file, {}, 0};
    const TransferShown transfer{TransferShown::State::Failed, false, 0, 5, state().error};
    QVERIFY(AttachmentWords::state(shown, transfer).contains(u"folder"_s));
    m_chat->desk.preferences.setValue(preference::saveFolder, m_chat->folder.filePath(u"other"_s));
    const auto actions = m_chat->menuOf(seq);
    QVERIFY(ConversationWindow::actionWith(actions, u"Save in…"_s));
    QVERIFY(ConversationWindow::actionWith(actions, u"Try again"_s));
}

void tst_Attachments::pasted_files_areSentWithTheirCaption()
{
    m_chat->open();
    m_chat->page->composer().setText({});
    QTest::keyClicks(m_chat->page->composer().findChild<QPlainTextEdit *>(), u"as asked"_s);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_chat->made(u"a.txt"_s, "first")),
                   QUrl::fromLocalFile(m_chat->made(u"b.txt"_s, "second")),
                   QUrl::fromLocalFile(m_chat->folder.path())});
    SendSheet *sheet = m_chat->paste(data);
    QVERIFY(sheet);
    QCOMPARE(sheet->findChild<QLineEdit *>()->text(), u"as asked"_s);
    QTRY_VERIFY(buttonWith(*sheet, u"Send"_s) && buttonWith(*sheet, u"Send"_s)->isEnabled());
    const auto labels = sheet->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"is a folder"_s);
    }));
    QVERIFY(!sheet->findChild<QCheckBox *>()->isVisible()); // no photo among them
    buttonWith(*sheet, u"Send"_s)->click();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QCOMPARE(m_chat->server.log[0].text, u"as asked"_s);
    QCOMPARE(m_chat->server.log[0].files.size(), 2);
    QCOMPARE(m_chat->server.log[0].files[0].name, u"a.txt"_s);
    QCOMPARE(m_chat->page->composer().text(), QString());
}

void tst_Attachments::pasted_picture_isSent()
{
    m_chat->open();
    auto *data = new QMimeData;
    data->setImageData(hills(300, 200, 10));
    SendSheet *sheet = m_chat->paste(data);
    QVERIFY(sheet);
    QTRY_VERIFY(buttonWith(*sheet, u"Send"_s) && buttonWith(*sheet, u"Send"_s)->isEnabled());
    QTest::keyClick(sheet->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QCOMPARE(m_chat->server.log[0].text, QString());
    const Attachment file = m_chat->server.log[0].files.value(0);
    QCOMPARE(file.kind, AttachmentKind::Image);
    QCOMPARE(QSize(file.width, file.height), QSize(300, 200));
    QTRY_VERIFY(m_chat->row(1).isValid());
    QVERIFY(!m_chat->row(1).data(MessageModel::DeletedRole).toBool());
    const QDir copies(m_chat->desk.session.files().outgoingFolder());
    QTRY_COMPARE(copies.entryList(QDir::Files), QStringList());
}

void tst_Attachments::text_withAPictureOfItself_isText()
{
    m_chat->open();
    auto *data = new QMimeData;
    data->setText(u"a table"_s);
    data->setImageData(hills(30, 20, 10));
    QVERIFY(!m_chat->paste(data));
    QCOMPARE(m_chat->page->composer().text(), u"a table"_s);
}

void tst_Attachments::drop_onTheLowerHalf_keepsTheOriginal()
{
    m_chat->open();
    QTest::keyClicks(m_chat->page->composer().findChild<QPlainTextEdit *>(), u"sent before"_s);
    m_chat->page->composer().setText({}); // as sending does
    QMimeData data;
    const QString path = m_chat->made(u"photo.jpg"_s, jpeg(hills(300, 200, 10)));
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_chat->page, &enter);
    auto *targets = m_chat->page->findChild<DropTargets *>();
    QVERIFY(enter.isAccepted() && targets->isVisible());
    QDropEvent drop(QPointF(50, targets->height() - 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_chat->page, &drop);
    QVERIFY(!targets->isVisible());
    auto *sheet = m_chat->dialog<SendSheet>();
    QVERIFY(sheet);
    QVERIFY(!sheet->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(sheet->findChild<QLineEdit *>()->text(), QString());
    QTRY_VERIFY(buttonWith(*sheet, u"Send"_s) && buttonWith(*sheet, u"Send"_s)->isEnabled());
    buttonWith(*sheet, u"Send"_s)->click();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QCOMPARE(m_chat->server.log[0].files.value(0).kind, AttachmentKind::File);
    QVERIFY(QFileInfo::exists(path));
}

void tst_Attachments::drop_whereNobodyMayWrite_isRefused()
{
    m_chat->server.makeGroup(ChatKind::Broadcast, Role::Reader);
    m_chat->open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_chat->made(u"a.txt"_s, "x"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(m_chat->page, &enter);
    QVERIFY(!enter.isAccepted());
    QVERIFY(!m_chat->page->findChild<DropTargets *>()->isVisible());
}

void tst_Attachments::sheet_leftWithEsc_sendsNothing()
{
    m_chat->open();
    auto *data = new QMimeData;
    data->setImageData(hills(300, 200, 10));
    SendSheet *sheet = m_chat->paste(data);
    QVERIFY(sheet);
    QTRY_VERIFY(buttonWith(*sheet, u"Send"_s) && buttonWith(*sheet, u"Send"_s)->isEnabled());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!m_chat->dialog<SendSheet>());
    const QDir copies(m_chat->desk.session.files().outgoingFolder());
    QTRY_COMPARE(copies.entryList(QDir::Files), QStringList());
    QVERIFY(m_chat->desk.session.outbox().all().isEmpty());
}

void tst_Attachments::upload_isPausedAndCancelledFromTheMenu()
{
    m_chat->open();
    m_chat->files.isHolding = true;
    OutgoingFile file;
    file.path = m_chat->made(u"large.bin"_s, QByteArray(100'000, 'x'));
    file.changedAt = QFileInfo(file.path).lastModified();
    file.file.name = u"large.bin"_s;
    file.file.bytes = 100'000;
    m_chat->conversation()->send({}, 0, {}, {file});
    QTRY_VERIFY(m_chat->waitingRow().isValid());
    const auto waiting = [&] { return m_chat->desk.session.outbox().all().value(0).message; };
    const auto action = [&](const QString &words) {
        return ConversationWindow::actionWith(m_chat->menuAt(m_chat->waitingRow()), words);
    };
    QVERIFY(action(u"Pause"_s));
    action(u"Pause"_s)->trigger();
    QVERIFY(waiting().files.value(0).isPaused);
    QVERIFY(action(u"Go on"_s));
    action(u"Go on"_s)->trigger();
    QVERIFY(!waiting().files.value(0).isPaused);
    QVERIFY(action(u"Cancel sending"_s));
    action(u"Cancel sending"_s)->trigger();
    QVERIFY(m_chat->desk.session.outbox().all().isEmpty());
}

void tst_Attachments::files_areRead_byAssistiveTechnology()
{
    const Seq report = write(u"as asked"_s, {m_chat->document(u"report.pdf"_s, "words")});
    const Seq album = write({}, {m_chat->photo(800, 600, 10), m_chat->photo(600, 800, 90)});
    m_chat->open();
    const auto said = [&](Seq seq) {
        return m_chat->row(seq).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY(m_chat->row(album).isValid());
    QVERIFY2(said(report).contains(u"as asked report.pdf."_s), qPrintable(said(report)));
    QVERIFY2(said(album).contains(u"2 photo"_s), qPrintable(said(album)));
}

void tst_Attachments::voice_isReadAndOffered()
{
    const Seq seq = write({}, {m_chat->voice()});
    m_chat->open();
    QTRY_VERIFY(m_chat->row(seq).isValid());
    QVERIFY(m_chat->row(seq).data(Qt::AccessibleTextRole).toString().contains(u"Voice message"_s));
    const auto actions = m_chat->menuOf(seq);
    QVERIFY(ConversationWindow::actionWith(actions, u"Play"_s));
    QVERIFY(ConversationWindow::actionWith(actions, u"Play at 1.5× speed"_s));
    QVERIFY(ConversationWindow::actionWith(actions, u"Save"_s));
}

QTEST_MAIN(tst_Attachments)
#include "tst_attachments.moc"
