// A video in a conversation is watched in the viewer; what cannot be played is said.
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/viewer/image_canvas.h"
#include "client/ui/viewer/image_viewer.h"
#include "client/ui/viewer/video_view.h"
#include "tests/support/client/motion_jpeg.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/file_window.h"

#include <QDir>
#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Video : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_chat = std::make_unique<FileWindow>(); }
    void cleanup() { m_chat.reset(); }
    void video_waitsForThePerson_andPlays();
    void button_ofTheCard_leadsToTheVideo();
    void keys_seekAndMute();
    void speed_isChosen_andStays();
    void video_onceFetched_isThereOffline();
    void format_nobodyKnows_isSaid_withAWayOn();
    void file_nobodyHas_isSaid_andTriedAgain();
    void viewer_goesFromVideoToPicture();

private:
    Attachment film(const QByteArray &content);
    QByteArray frames() const;
    ImageViewer &view(Seq seq);
    void keep(const QString &name);

    std::unique_ptr<FileWindow> m_chat;
};

void tst_Video::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

Attachment tst_Video::film(const QByteArray &content)
{
    Attachment file = m_chat->document(u"the walk.avi"_s, content);
    file.kind = AttachmentKind::Video;
    file.type = u"video/x-msvideo"_s;
    return file;
}

// Ten seconds.
QByteArray tst_Video::frames() const
{
    QList<QImage> pictures;
    for (int number = 0; number < 100; ++number)
        pictures.append(hills(320, 180, number * 3));
    return motionJpeg(pictures);
}

ImageViewer &tst_Video::view(Seq seq)
{
    m_chat->click(seq, 0);
    return *m_chat->host.findChild<ImageViewer *>();
}

void tst_Video::keep(const QString &name)
{
    const QDir screens(besideTest(u"../screens"));
    QVERIFY(screens.mkpath(u"."_s));
    QVERIFY(m_chat->host.grab().save(screens.filePath(name)));
}

void tst_Video::video_waitsForThePerson_andPlays()
{
    const Seq seq = m_chat->write(u"The walk"_s, {film(frames())});
    m_chat->open();
    ImageViewer &viewer = view(seq);
    VideoPlayer &player = viewer.video().player();
    QSignalSpy pictures(&player, &VideoPlayer::pictureCame);
    QTRY_VERIFY_WITH_TIMEOUT(player.isOpen(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!pictures.isEmpty(), 20'000); // the first one stands
    QVERIFY(!player.isPlaying());
    keep(u"video-waits.png"_s);
    QTest::keyClick(&viewer, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(player.isPlaying(), 20'000);
    const qsizetype before = pictures.size();
    QTRY_VERIFY_WITH_TIMEOUT(pictures.size() > before + 3, 20'000);
    keep(u"video-plays.png"_s);
    QTest::keyClick(&viewer, Qt::Key_Space);
    QTRY_VERIFY(!player.isPlaying());
    QTest::keyClick(&viewer, Qt::Key_Escape);
    QTRY_VERIFY(!m_chat->host.findChild<ImageViewer *>());
}

// Nothing is saved by that; what saves it stands in the menu.
void tst_Video::button_ofTheCard_leadsToTheVideo()
{
    const Attachment file = film(frames());
    const Seq seq = m_chat->write(u"The walk"_s, {file});
    m_chat->open();
    const auto actions = m_chat->menuOf(seq);
    QVERIFY(FileWindow::actionWith(actions, u"View"_s));
    QVERIFY(FileWindow::actionWith(actions, u"Save"_s));
    m_chat->click(seq, 0, true);
    QVERIFY(m_chat->host.findChild<ImageViewer *>());
    QCOMPARE(m_chat->desk.session.files().downloads().state(file.id).phase,
             DownloadState::Phase::None);
}

void tst_Video::keys_seekAndMute()
{
    const Seq seq = m_chat->write(u"The walk"_s, {film(frames())});
    m_chat->open();
    ImageViewer &viewer = view(seq);
    VideoPlayer &player = viewer.video().player();
    QTRY_VERIFY_WITH_TIMEOUT(player.duration() > 9000, 20'000);
    QTest::keyClick(&viewer, Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(player.position() >= 4900, 20'000);
    QTest::keyClick(&viewer, Qt::Key_M);
    QVERIFY(player.isMuted());
    QTest::keyClick(&viewer, Qt::Key_M);
    QVERIFY(!player.isMuted());
    const qreal loud = player.volume();
    QTest::keyClick(&viewer, Qt::Key_Down);
    QVERIFY(player.volume() < loud);
    QTest::keyClick(&viewer, Qt::Key_F);
    QVERIFY(m_chat->host.isFullScreen());
    QTest::keyClick(&viewer, Qt::Key_Escape);
    QVERIFY(!m_chat->host.isFullScreen());
    QVERIFY(viewer.isVisible());
    viewer.close();
}

void tst_Video::speed_isChosen_andStays()
{
    const Seq seq = m_chat->write(u"The walk"_s, {film(frames())});
    m_chat->open();
    ImageViewer &viewer = view(seq);
    VideoView &video = viewer.video();
    auto *speed = buttonNamed(video, u"Speed: 1×"_s);
    QVERIFY(speed);
    QTRY_VERIFY(speed->isEnabled());
    QStringList shown;
    for (int press = 0; press < ChatSounds::rates().size(); ++press) {
        speed->click();
        shown.append(speed->text());
    }
    QCOMPARE(shown, (QStringList{u"1.5×"_s, u"2×"_s, u"0.5×"_s, u"0.75×"_s, u"1×"_s}));
    speed->click();
    QCOMPARE(video.player().rate(), 1.5);
    viewer.close();
}

void tst_Video::video_onceFetched_isThereOffline()
{
    const Seq seq = m_chat->write(u"The walk"_s, {film(frames())});
    m_chat->open();
    ImageViewer &first = view(seq);
    QTRY_VERIFY_WITH_TIMEOUT(first.video().player().isOpen(), 20'000);
    first.close();
    QTRY_VERIFY(!m_chat->host.findChild<ImageViewer *>());
    m_chat->files.files.clear();
    ImageViewer &second = view(seq);
    QTRY_VERIFY_WITH_TIMEOUT(second.video().player().isOpen(), 20'000);
}

void tst_Video::format_nobodyKnows_isSaid_withAWayOn()
{
    const Seq seq = m_chat->write(u"The walk"_s, {film(QByteArray(50'000, 'x'))});
    m_chat->open();
    ImageViewer &viewer = view(seq);
    QSignalSpy elsewhere(&viewer, &ImageViewer::elsewhereWanted);
    QSignalSpy saved(&viewer, &ImageViewer::saveWanted);
    QTRY_VERIFY_WITH_TIMEOUT(viewer.video().isFaulty(), 20'000);
    keep(u"video-unknown.png"_s);
    viewer.disconnect(&m_chat->page->attachments());
    QTest::mouseClick(buttonWith(viewer, u"Open with another program"_s), Qt::LeftButton);
    QCOMPARE(elsewhere.size(), 1);
    QVERIFY(QFileInfo::exists(elsewhere[0][1].toString()));
    QTest::mouseClick(buttonWith(viewer.video(), u"Save"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
}

void tst_Video::file_nobodyHas_isSaid_andTriedAgain()
{
    const Attachment file = film(frames());
    const QByteArray content = m_chat->files.files.take(file.id);
    const Seq seq = m_chat->write(u"The walk"_s, {file});
    m_chat->open();
    ImageViewer &viewer = view(seq);
    QTRY_VERIFY_WITH_TIMEOUT(viewer.video().isFaulty(), 20'000);
    m_chat->files.files.insert(file.id, content);
    QTest::mouseClick(buttonWith(viewer, u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(viewer.video().player().isOpen(), 20'000);
}

void tst_Video::viewer_goesFromVideoToPicture()
{
    const Seq seq = m_chat->write(u"The walk"_s, {film(frames())});
    m_chat->write({}, {m_chat->photo(800, 600, 90)});
    m_chat->open();
    ImageViewer &viewer = view(seq);
    QVERIFY(viewer.video().isVisible());
    QTest::keyClick(&viewer, Qt::Key_PageDown);
    QVERIFY(!viewer.video().isVisible());
    QVERIFY(!viewer.video().player().isOpen());
    QTRY_VERIFY(!viewer.canvas().image().isNull());
    QTest::keyClick(&viewer, Qt::Key_PageUp);
    QVERIFY(viewer.video().isVisible());
}

QTEST_MAIN(tst_Video)
#include "tst_video.moc"
