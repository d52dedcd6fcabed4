// Round pictures of people: fetched once, for what is on screen; initials until then, and without.
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/face_store.h"
#include "tests/support/client/fake_file_server.h"
#include "tests/ui/file_window.h"
#include "tests/ui/signed_in.h"

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

const FileId face{{8, 1}};
const QColor rose(0xC2, 0x2F, 0x6B);

// Remembers what it was asked for.
class KnownFaces final : public Faces
{
public:
    QPixmap face(FileId /*picture*/, int pixels, QWidget * /*watcher*/) override
    {
        asked.append(pixels);
        QPixmap pixmap(pixels, pixels);
        pixmap.fill(rose);
        return pixmap;
    }

    QList<int> asked;
};

} // namespace

class tst_Avatar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void picture_isDrawnWhenItCame();
    void picture_ofManyPlaces_isFetchedOnce();
    void picture_hidden_isNotAskedFor();
    void picture_missing_leavesInitials_untilTheNextConnection();
    void picture_ofNoSquare_showsItsMiddle();
    void picture_brokenBytes_leaveInitials();
    void picture_wherePixelsAreSmall_isAskedForLarger();
    void badge_liesOverThePicture();

private:
    QByteArray squareOf(const QColor &color) const
    {
        QImage image(480, 480, QImage::Format_RGB32);
        image.fill(color);
        return jpeg(image);
    }
    Avatar *add(int side, FileId picture = face);
    static QColor middle(QWidget &avatar)
    {
        const QImage shown = avatar.grab().toImage();
        return shown.pixelColor(shown.width() / 2, shown.height() / 4);
    }
    static bool isLike(const QColor &one, const QColor &other)
    {
        constexpr int jpegLoss = 12;
        return std::abs(one.red() - other.red()) < jpegLoss &&
               std::abs(one.green() - other.green()) < jpegLoss &&
               std::abs(one.blue() - other.blue()) < jpegLoss;
    }
    qsizetype fetches() const { return m_files->calls.filter(u"GET"_s).size(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FakeFileServer> m_files;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FaceStore> m_faces;
    std::unique_ptr<QWidget> m_host;
};

void tst_Avatar::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_files = std::make_unique<FakeFileServer>();
    m_desk = std::make_unique<Desk>(m_server->factory(), m_files->factory());
    m_desk->theme.applyTo(*qApp);
    signIn(m_desk->session);
    m_faces = std::make_unique<FaceStore>(m_desk->session);
    m_desk->theme.setFaces(*m_faces);
    m_host = std::make_unique<QWidget>();
    m_host->resize(400, 300);
    columnIn(m_host.get());
}

void tst_Avatar::cleanup()
{
    m_host.reset();
    m_faces.reset();
    m_desk.reset();
}

Avatar *tst_Avatar::add(int side, FileId picture)
{
    auto *avatar = new Avatar(side, m_desk->theme, m_host.get());
    avatar->setLook({u"Ana Ruiz"_s, UserId{{3, 1}}, {}, picture});
    m_host->layout()->addWidget(avatar);
    return avatar;
}

void tst_Avatar::picture_isDrawnWhenItCame()
{
    m_files->files.insert(face, squareOf(rose));
    Avatar *avatar = add(96);
    m_host->show();
    QVERIFY(!isLike(middle(*avatar), rose)); // initials first
    QTRY_VERIFY(isLike(middle(*avatar), rose));
    const QImage shown = avatar->grab().toImage();
    QVERIFY(!isLike(shown.pixelColor(2, 2), rose)); // it is round
    avatar->setLook({u"Ana Ruiz"_s, UserId{{3, 1}}, {}, {}});
    QVERIFY(!isLike(middle(*avatar), rose)); // taken away at once
}

void tst_Avatar::picture_ofManyPlaces_isFetchedOnce()
{
    m_files->files.insert(face, squareOf(rose));
    QList<Avatar *> avatars;
    for (const int side : {96, 46, 46, 32, 40, 32})
        avatars.append(add(side));
    m_host->show();
    for (Avatar *avatar : std::as_const(avatars))
        QTRY_VERIFY(isLike(middle(*avatar), rose));
    QCOMPARE(fetches(), 1);
    m_faces = std::make_unique<FaceStore>(m_desk->session); // another window, or another start
    m_desk->theme.setFaces(*m_faces);
    QTRY_VERIFY(isLike(middle(*avatars[0]), rose));
    QCOMPARE(fetches(), 1); // from the disk
}

void tst_Avatar::picture_hidden_isNotAskedFor()
{
    m_files->files.insert(face, squareOf(rose));
    add(46)->hide();
    Avatar *shown = add(46, FileId{{8, 2}});
    m_host->show();
    QTRY_COMPARE(fetches(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!isLike(middle(*shown), rose));
    QCOMPARE(fetches(), 1);
}

void tst_Avatar::picture_missing_leavesInitials_untilTheNextConnection()
{
    Avatar *avatar = add(46);
    m_host->show();
    QTRY_COMPARE(fetches(), 1);
    for (int turn = 0; turn < 5; ++turn) {
        avatar->repaint();
        QCoreApplication::processEvents();
    }
    const FileId other{{8, 2}};
    m_files->files.insert(other, squareOf(rose));
    Avatar *known = add(46, other);
    QTRY_VERIFY(isLike(middle(*known), rose)); // what was asked before is answered by now
    QVERIFY(!isLike(middle(*avatar), rose));
    QCOMPARE(fetches(), 2); // not with every look at it
    m_files->files.insert(face, squareOf(rose));
    m_server->cut();
    QTRY_VERIFY(m_desk->session.connectionState().phase != ConnectionState::Phase::Online);
    m_desk->session.retryNow();
    QTRY_VERIFY(isLike(middle(*avatar), rose));
    QCOMPARE(fetches(), 3);
}

void tst_Avatar::picture_ofNoSquare_showsItsMiddle()
{
    QImage wide(480, 160, QImage::Format_RGB32);
    wide.fill(Qt::black);
    QPainter(&wide).fillRect(160, 0, 160, 160, rose);
    m_files->files.insert(face, jpeg(wide));
    Avatar *avatar = add(96);
    m_host->show();
    QTRY_VERIFY(isLike(middle(*avatar), rose));
}

void tst_Avatar::picture_brokenBytes_leaveInitials()
{
    m_files->files.insert(face, QByteArray("\xff\xd8\xff\xe0") + QByteArray(500, 'x'));
    Avatar *avatar = add(46);
    m_host->show();
    QTRY_COMPARE(fetches(), 1);
    const QColor initials = middle(*avatar);
    QCoreApplication::processEvents();
    QCOMPARE(middle(*avatar), initials);
    QCOMPARE(fetches(), 1);
}

void tst_Avatar::picture_wherePixelsAreSmall_isAskedForLarger()
{
    KnownFaces faces;
    m_desk->theme.setFaces(faces);
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
        QImage image(QSize(60, 60) * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        paintAvatar(painter, {7, 7, 46, 46}, {u"Ana"_s, UserId{{3, 1}}, {}, face}, m_desk->theme,
                    m_desk->theme.palette().surface);
    }
    QCOMPARE(faces.asked, (QList<int>{46, 58, 69, 92}));
}

void tst_Avatar::badge_liesOverThePicture()
{
    KnownFaces faces;
    m_desk->theme.setFaces(faces);
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintAvatar(painter, {7, 7, 46, 46}, {u"Ana"_s, UserId{{3, 1}}, Presence::Online, face},
                m_desk->theme, m_desk->theme.palette().surface);
    painter.end();
    QVERIFY(isLike(image.pixelColor(30, 20), rose));
    QVERIFY(isLike(image.pixelColor(47, 47), m_desk->theme.palette().online));
}

QTEST_MAIN(tst_Avatar)
#include "tst_avatar.moc"
