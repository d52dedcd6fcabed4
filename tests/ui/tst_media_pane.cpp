// What a chat holds, in the pane beside it: looked through, opened and jumped to.
#include "client/ui/details_pane.h"
#include "client/ui/media/media_delegate.h"
#include "client/ui/media/media_grid.h"
#include "client/ui/media/media_pane.h"
#include "client/ui/viewer/image_canvas.h"
#include "client/ui/viewer/image_viewer.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/fields.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/file_window.h"

#include <QDir>
#include <QListView>
#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_MediaPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_chat = std::make_unique<FileWindow>(); }
    void cleanup();
    void details_leadToWhatTheChatHolds();
    void picture_isViewedAmongAll();
    void arrows_goFromPictureToPicture();
    void file_leadsToItsMessage_itsButtonSavesIt();
    void name_findsAFile();
    void link_leadsToItsMessage_itsButtonOpensIt();
    void nothing_isSaid();
    void offline_isSaid();
    void refusal_isSaid_andTriedAgain();
    void tabs_areDrawn_data();
    void tabs_areDrawn();

private:
    void fill();
    void open();
    void choose(const QString &tab);
    MediaPane &pane() { return m_details->media(); }
    QListView &list() { return *pane().findChild<QListView *>(); }
    QString words();

    std::unique_ptr<FileWindow> m_chat;
    std::unique_ptr<DetailsPane> m_details;
    Seq m_pictures = 0;
    Seq m_document = 0;
    Seq m_link = 0;
};

void tst_MediaPane::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_MediaPane::cleanup()
{
    m_details.reset();
    m_chat->desk.theme.setMode(ThemeMode::Light);
    m_chat->desk.theme.applyTo(*qApp);
    qApp->setLayoutDirection(Qt::LeftToRight);
    m_chat.reset();
}

void tst_MediaPane::fill()
{
    m_chat->write({}, {m_chat->photo(900, 1600, 30)});
    m_pictures = m_chat->write(u"From the walk on Sunday"_s,
                               {m_chat->photo(1600, 1200, 200), m_chat->photo(1600, 900, 120),
                                m_chat->photo(1200, 1200, 300)});
    m_document =
        m_chat->write(u"The minutes"_s,
                      {m_chat->document(u"Minutes of the meeting.pdf"_s, QByteArray(240'000, 'm')),
                       m_chat->document(u"figures.ods"_s, QByteArray(83'000, 'f'))});
    m_chat->write({}, {m_chat->voice()});
    m_chat->write({}, {m_chat->voice()}, true);
    m_link = m_chat->write(u"A map of the way: https://www.example.org/maps/way?from=here"_s, {});
    m_chat->write(u"https://good.example@other.example/path"_s, {}, true);
    Attachment film = m_chat->document(u"film.mp4"_s, QByteArray(900'000, 'v'));
    film.kind = AttachmentKind::Video;
    film.type = u"video/mp4"_s;
    film.durationMs = 83'000;
    film.width = 1280;
    film.height = 720;
    film.blur = makeBlur(hills(320, 180, 260));
    m_chat->write({}, {film});
}

void tst_MediaPane::open()
{
    m_chat->host.resize(760, 700);
    m_chat->open();
    m_details =
        std::make_unique<DetailsPane>(m_chat->desk.context, m_chat->page->attachments(), nullptr);
    m_details->resize(340, 700);
    m_details->setChat(m_chat->server.chat);
    m_details->show();
    QVERIFY(QTest::qWaitForWindowActive(m_details.get()));
    QTest::mouseClick(buttonWith(*m_details, u"Media, files and links"_s), Qt::LeftButton);
    QTRY_VERIFY(pane().model().state() != MediaModel::State::Loading);
}

void tst_MediaPane::choose(const QString &tab)
{
    QTest::mouseClick(buttonWith(pane(), tab), Qt::LeftButton);
    QTRY_VERIFY(pane().model().state() != MediaModel::State::Loading);
}

// What stands in place of a list.
QString tst_MediaPane::words()
{
    QStringList found;
    const auto *state = pane().findChild<EmptyState *>();
    const auto labels = state->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            found.append(label->text());
    }
    return found.join(u" | "_s);
}

void tst_MediaPane::details_leadToWhatTheChatHolds()
{
    fill();
    open();
    QCOMPARE(pane().model().rowCount(), 5); // one of them a video
    choose(u"Files"_s);
    QCOMPARE(pane().model().rowCount(), 2);
    choose(u"Voice"_s);
    QCOMPARE(pane().model().rowCount(), 2);
    choose(u"Links"_s);
    QCOMPARE(pane().model().rowCount(), 2);
    QCOMPARE(pane().model().index(0).data().toString(), u"other.example"_s);
    QVERIFY(!list().accessibleName().isEmpty());
}

void tst_MediaPane::picture_isViewedAmongAll()
{
    fill();
    open();
    auto *grid = pane().findChild<MediaGrid *>();
    QCOMPARE(pane().model().items()[2].file.number, 1);
    emit grid->chosen(2);
    auto *viewer = m_chat->host.findChild<ImageViewer *>();
    QVERIFY(viewer);
    QCOMPARE(viewer->at(), 2); // of five, from the oldest on
    QTRY_VERIFY(!viewer->canvas().image().isNull());
    viewer->close();
}

void tst_MediaPane::arrows_goFromPictureToPicture()
{
    fill();
    open();
    auto *grid = pane().findChild<MediaGrid *>();
    QSignalSpy chosen(grid, &MediaGrid::chosen);
    grid->setFocus();
    QCOMPARE(grid->current(), 0);
    QTest::keyClick(grid, Qt::Key_Right);
    QCOMPARE(grid->current(), 1);
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->current(), 4);
    QTest::keyClick(grid, Qt::Key_Right); // there is no further one
    QCOMPARE(grid->current(), 4);
    QTest::keyClick(grid, Qt::Key_Up);
    QCOMPARE(grid->current(), 1);
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
}

void tst_MediaPane::file_leadsToItsMessage_itsButtonSavesIt()
{
    fill();
    open();
    choose(u"Files"_s);
    QSignalSpy wanted(&pane(), &MediaPane::messageWanted);
    const QModelIndex first = pane().model().index(0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(first).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Seq>(), m_document);
    list().setCurrentIndex(first);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QTest::keyClick(&list(), Qt::Key_Space);
    const Attachment file = pane().model().items()[0].file.file;
    QTRY_VERIFY(m_chat->isSaved(file));
    QCOMPARE(wanted.size(), 2);
}

void tst_MediaPane::name_findsAFile()
{
    fill();
    open();
    choose(u"Files"_s);
    auto *field = pane().findChild<SearchField *>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"figures"_s);
    QTRY_COMPARE(pane().model().rowCount(), 1);
    QCOMPARE(pane().model().index(0).data().toString(), u"figures.ods"_s);
    QTest::keyClicks(field, u" of nobody"_s);
    QTRY_COMPARE(pane().model().rowCount(), 0);
    QTRY_VERIFY2(words().contains(u"No file is called so"_s), qPrintable(words()));
    choose(u"Links"_s);
    QVERIFY(!field->isVisible());
}

void tst_MediaPane::link_leadsToItsMessage_itsButtonOpensIt()
{
    fill();
    open();
    choose(u"Links"_s);
    QSignalSpy message(&pane(), &MediaPane::messageWanted);
    QSignalSpy link(&pane(), &MediaPane::linkWanted);
    const QRect row = list().visualRect(pane().model().index(1));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(message.size(), 1);
    QCOMPARE(message[0][0].value<Seq>(), m_link);
    const auto *delegate = pane().findChild<MediaDelegate *>();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      delegate->button(row, Qt::LeftToRight).center());
    QCOMPARE(link.size(), 1);
    QCOMPARE(link[0][0].toString(), u"https://www.example.org/maps/way?from=here"_s);
}

void tst_MediaPane::nothing_isSaid()
{
    m_chat->write(u"only words"_s, {});
    open();
    QVERIFY2(words().contains(u"No pictures yet"_s), qPrintable(words()));
    choose(u"Voice"_s);
    QVERIFY2(words().contains(u"No voice messages yet"_s), qPrintable(words()));
}

void tst_MediaPane::offline_isSaid()
{
    fill();
    open();
    m_chat->goOffline();
    choose(u"Files"_s);
    QVERIFY2(words().contains(u"No connection"_s), qPrintable(words()));
}

void tst_MediaPane::refusal_isSaid_andTriedAgain()
{
    fill();
    m_chat->server.refusals.insert(u"log.media"_s, makeError(Reason::ServerBusy));
    open();
    QTRY_VERIFY2(words().contains(u"This cannot be shown"_s), qPrintable(words()));
    m_chat->server.refusals.clear();
    QTest::mouseClick(buttonWith(pane(), u"Try again"_s), Qt::LeftButton);
    QTRY_COMPARE(pane().model().rowCount(), 5);
}

void tst_MediaPane::tabs_areDrawn_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("tab");
    for (const char *how : {"light", "dark", "rtl"}) {
        for (const char *tab : {"Media", "Files", "Voice", "Links"})
            QTest::addRow("%s-%s", how, tab)
                << QString::fromLatin1(how) << QString::fromLatin1(tab);
    }
    QTest::newRow("empty") << u"empty"_s << u"Files"_s;
    QTest::newRow("details") << u"light"_s << QString();
}

void tst_MediaPane::tabs_areDrawn()
{
    QFETCH(const QString, how);
    QFETCH(const QString, tab);
    m_chat->desk.theme.setMode(how == u"dark"_s ? ThemeMode::Dark : ThemeMode::Light);
    m_chat->desk.theme.applyTo(*qApp);
    qApp->setLayoutDirection(how == u"rtl"_s ? Qt::RightToLeft : Qt::LeftToRight);
    if (how != u"empty"_s)
        fill();
    open();
    if (tab.isEmpty())
        m_details->setMediaShown(false);
    else
        choose(tab);
    QCOMPARE(clippedLabels(*m_details), QStringList());
    QTest::qWait(150); // pictures are decoded on other threads
    const QDir screens(besideTest(u"../screens"));
    QVERIFY(screens.mkpath(u"."_s));
    const QString name = u"media-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(m_details->grab().save(screens.filePath(name)));
}

QTEST_MAIN(tst_MediaPane)
#include "tst_media_pane.moc"
