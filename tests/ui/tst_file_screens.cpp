// Files in a conversation, in every look.
#include "client/ui/chat/drop_targets.h"
#include "client/ui/viewer/image_canvas.h"
#include "client/ui/viewer/image_viewer.h"
#include "tests/ui/file_window.h"
#include "tests/ui/looks_test.h"

#include <QDropEvent>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_FileScreens : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init();
    void cleanup();
    void conversation_withFiles_isDrawn_data() { looks(); }
    void conversation_withFiles_isDrawn();
    void sheet_isDrawn_data() { looks(); }
    void sheet_isDrawn();
    void viewer_isDrawn_data() { looks(); }
    void viewer_isDrawn();
    void targets_areDrawn_data() { looks(); }
    void targets_areDrawn();

private:
    void keep(QWidget &widget, const QString &name);
    void fill();
    void leaveHalfSaved(const Attachment &file);
    void leaveHalfSent();

    std::unique_ptr<FileWindow> m_chat;
};

void tst_FileScreens::init()
{
    chooseLook();
    m_chat = std::make_unique<FileWindow>();
    dress(m_chat->desk.theme);
}

void tst_FileScreens::cleanup()
{
    m_chat.reset();
    endLook();
}

void tst_FileScreens::keep(QWidget &widget, const QString &name)
{
    QTest::qWait(150); // pictures are decoded on other threads
    keepWhole(widget, name);
}

// One of each.
void tst_FileScreens::fill()
{
    m_chat->write(u"From the walk on Sunday"_s,
                  {m_chat->photo(1600, 1200, 200), m_chat->photo(900, 1600, 30),
                   m_chat->photo(1600, 900, 120), m_chat->photo(1200, 1200, 300),
                   m_chat->photo(1600, 1000, 60)});
    const Attachment saved =
        m_chat->document(u"Minutes of the meeting.pdf"_s, QByteArray(240'000, 'm'));
    m_chat->write(u"The minutes, and a program"_s,
                  {saved, m_chat->document(u"setup of the very long name that nobody reads.exe"_s,
                                           QByteArray(1'900'000, 'x'))});
    Attachment lost = m_chat->photo(1600, 700, 10);
    m_chat->files.files.remove(lost.id);
    m_chat->write({}, {lost});
    m_chat->write({}, {m_chat->voice()});
    m_chat->write({}, {m_chat->photo(1200, 800, 160)}, true);
    m_chat->write(u"Here you are"_s, {m_chat->document(u"figures.ods"_s, QByteArray(83'000, 'f'))},
                  true);
}

void tst_FileScreens::leaveHalfSaved(const Attachment &file)
{
    Downloads &downloads = m_chat->desk.session.files().downloads();
    m_chat->files.cutAfter = 700'000;
    downloads.save(file, m_chat->folder.filePath(u"saved"_s));
    QTRY_COMPARE(downloads.state(file.id).received, 700'000);
    downloads.pause(file.id);
}

void tst_FileScreens::leaveHalfSent()
{
    OutgoingFile film;
    film.path = m_chat->made(u"film.mp4"_s, QByteArray(3'000'000, 'v'));
    film.changedAt = QFileInfo(film.path).lastModified();
    film.file.name = u"film.mp4"_s;
    film.file.bytes = 3'000'000;
    m_chat->files.cutAfter = 1'500'000;
    const QString id = m_chat->conversation()->send(u"The film follows"_s, 0, {}, {film});
    QTRY_COMPARE(m_chat->files.sentBytes(), 1'500'000);
    m_chat->files.isHolding = true; // what comes after is not answered
    QTRY_COMPARE(m_chat->desk.session.files().uploads().sentBytes(id, 0), 1'500'000);
    QTRY_VERIFY(m_chat->waitingRow().isValid());
}

void tst_FileScreens::conversation_withFiles_isDrawn()
{
    fit(m_chat->host, {760, 1500});
    fill();
    m_chat->open();
    QTRY_VERIFY(m_chat->row(6).isValid());
    m_chat->save(m_chat->server.log[1].files[0]);
    leaveHalfSaved(m_chat->server.log[1].files[1]);
    leaveHalfSent();
    m_chat->page->view().scrollToBottom();
    keep(m_chat->host, u"files-conversation"_s);
}

void tst_FileScreens::sheet_isDrawn()
{
    fit(m_chat->host, {760, 760});
    m_chat->open();
    auto *data = new QMimeData;
    data->setUrls(
        {QUrl::fromLocalFile(m_chat->made(u"Sunday.jpg"_s, jpeg(hills(1200, 800, 200)))),
         QUrl::fromLocalFile(m_chat->made(u"Minutes of the meeting.pdf"_s, "%PDF-1.7 words")),
         QUrl::fromLocalFile(m_chat->folder.path())});
    SendSheet *sheet = m_chat->paste(data);
    QVERIFY(sheet);
    QTRY_VERIFY(buttonWith(*sheet, u"Send"_s) && buttonWith(*sheet, u"Send"_s)->isEnabled());
    keep(m_chat->host, u"files-sheet"_s);
    sheet->reject();
}

void tst_FileScreens::viewer_isDrawn()
{
    fit(m_chat->host, {760, 640});
    const Seq seq = m_chat->write(u"From the walk on Sunday"_s,
                                  {m_chat->photo(1600, 1200, 200), m_chat->photo(900, 1600, 30)});
    m_chat->open();
    m_chat->click(seq, 0);
    auto *viewer = m_chat->host.findChild<ImageViewer *>();
    QVERIFY(viewer);
    QTRY_VERIFY(!viewer->canvas().image().isNull());
    keep(m_chat->host, u"files-viewer"_s);
    QTest::keyClick(viewer, Qt::Key_I);
    keep(m_chat->host, u"files-viewer-facts"_s);
    viewer->close();
    Attachment lost = m_chat->photo(1600, 700, 10);
    m_chat->files.files.remove(lost.id);
    m_chat->click(m_chat->write({}, {lost}), 0);
    QTRY_VERIFY(buttonWith(m_chat->host, u"Try again"_s));
    keep(m_chat->host, u"files-viewer-lost"_s);
    m_chat->host.findChildren<ImageViewer *>().last()->close();
}

void tst_FileScreens::targets_areDrawn()
{
    fit(m_chat->host, {760, 640});
    m_chat->open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_chat->made(u"a.txt"_s, "x"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_chat->page, &enter);
    keep(m_chat->host, u"files-drop"_s);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_chat->page, &leave);
    QTRY_VERIFY(!m_chat->page->findChild<DropTargets *>()->isVisible());
}

QTEST_MAIN(tst_FileScreens)
#include "tst_file_screens.moc"
