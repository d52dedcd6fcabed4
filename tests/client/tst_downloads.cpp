// Files that are saved: whole and under a clean name, or not at all.
#include "client/state/files.h"
#include "client/state/saved_file.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

using Phase = DownloadState::Phase;

class tst_Downloads : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void file_isSavedWhole();
    void name_fromAStranger_staysInTheFolder_data();
    void name_fromAStranger_staysInTheFolder();
    void name_thatIsTaken_getsANumber();
    void wire_thatBreaks_isGoneOnAt();
    void server_withoutRanges_isFetchedFromTheStart();
    void client_startedAgain_goesOnAndRemembers();
    void content_thatDiffers_isThrownAway();
    void folder_thatRefuses_isSaid_andAnotherTaken();
    void file_thatIsGone_isSaid();
    void pause_keepsWhatCame_cancelDoesNot();
    void preview_isKeptForTheTimeWithoutServer();

private:
    Attachment given(const QString &name, const QByteArray &content);
    DownloadState state(const Attachment &file) const;
    static QByteArray contentOf(const QString &path);
    QStringList names() const;

    std::unique_ptr<SignedIn> m_person;
    std::unique_ptr<QTemporaryDir> m_target;
};

void tst_Downloads::init()
{
    m_person = std::make_unique<SignedIn>();
    QVERIFY(m_person->isReady);
    m_target = std::make_unique<QTemporaryDir>();
}

Attachment tst_Downloads::given(const QString &name, const QByteArray &content)
{
    Attachment file;
    file.id = FileId{{9, quint64(m_person->files.files.size()) + 1}};
    file.name = name;
    file.bytes = content.size();
    m_person->files.files.insert(file.id, content);
    return file;
}

DownloadState tst_Downloads::state(const Attachment &file) const
{
    return m_person->session->files().downloads().state(file.id);
}

QByteArray tst_Downloads::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList tst_Downloads::names() const
{
    return QDir(m_target->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void tst_Downloads::file_isSavedWhole()
{
    const Attachment file = given(u"report.pdf"_s, QByteArray(300'000, 'r'));
    m_person->session->files().downloads().save(file, m_target->path());
    QTRY_COMPARE(state(file).phase, Phase::Saved);
    QCOMPARE(state(file).path, m_target->filePath(u"report.pdf"_s));
    QCOMPARE(contentOf(state(file).path), QByteArray(300'000, 'r'));
    QCOMPARE(names(), QStringList{u"report.pdf"_s});
}

void tst_Downloads::name_fromAStranger_staysInTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("saved");
    QTest::newRow("upwards") << u"../../.bashrc"_s << u"bashrc"_s;
    QTest::newRow("Windows path") << u"C:\\temp\\x.txt"_s << u"x.txt"_s;
    QTest::newRow("nothing but dots") << u".."_s << u"file"_s;
    QTest::newRow("turned around") << u"photo\u202Egpj.exe"_s << u"photogpj.exe"_s;
}

void tst_Downloads::name_fromAStranger_staysInTheFolder()
{
    QFETCH(const QString, name);
    QFETCH(const QString, saved);
    const Attachment file = given(name, "words");
    m_person->session->files().downloads().save(file, m_target->path());
    QTRY_COMPARE(state(file).phase, Phase::Saved);
    QCOMPARE(names(), QStringList{saved});
}

void tst_Downloads::name_thatIsTaken_getsANumber()
{
    QFile taken(m_target->filePath(u"report.pdf"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    const Attachment file = given(u"report.pdf"_s, "theirs");
    m_person->session->files().downloads().save(file, m_target->path());
    QTRY_COMPARE(state(file).phase, Phase::Saved);
    QCOMPARE(names(), (QStringList{u"report (2).pdf"_s, u"report.pdf"_s}));
    QCOMPARE(contentOf(taken.fileName()), QByteArray("mine"));
}

void tst_Downloads::wire_thatBreaks_isGoneOnAt()
{
    const QByteArray content = QByteArray(100'000, 'a') + QByteArray(100'000, 'b');
    const Attachment file = given(u"long.bin"_s, content);
    m_person->files.cutAfter = 120'000;
    m_person->session->files().downloads().save(file, m_target->path());
    QTRY_COMPARE(state(file).received, 120'000);
    QCOMPARE(names(), QStringList());
    QTRY_VERIFY(
        (m_person->timers.advance(std::chrono::seconds(2)), state(file).phase == Phase::Saved));
    QCOMPARE(m_person->files.calls, (QStringList{u"GET 0-"_s, u"GET 120000-"_s}));
    QCOMPARE(contentOf(state(file).path), content);
}

void tst_Downloads::server_withoutRanges_isFetchedFromTheStart()
{
    const QByteArray content = QByteArray(100'000, 'a') + QByteArray(100'000, 'b');
    const Attachment file = given(u"long.bin"_s, content);
    m_person->files.knowsRanges = false;
    m_person->files.cutAfter = 120'000;
    m_person->session->files().downloads().save(file, m_target->path());
    QTRY_VERIFY(
        (m_person->timers.advance(std::chrono::seconds(2)), state(file).phase == Phase::Saved));
    QCOMPARE(contentOf(state(file).path), content);
}

void tst_Downloads::client_startedAgain_goesOnAndRemembers()
{
    const QByteArray content = QByteArray(100'000, 'a') + QByteArray(100'000, 'b');
    const Attachment file = given(u"long.bin"_s, content);
    m_person->files.cutAfter = 150'000;
    m_person->session->files().downloads().save(file, m_target->path());
    QTRY_COMPARE(state(file).received, 150'000);
    m_person->start();
    m_person->waitOnline();
    m_person->session->files().downloads().save(file, m_target->path());
    QTRY_COMPARE(state(file).phase, Phase::Saved);
    QCOMPARE(m_person->files.calls.last(), u"GET 150000-"_s);
    QCOMPARE(contentOf(state(file).path), content);
    m_person->start();
    m_person->waitOnline();
    QCOMPARE(m_person->session->files().downloads().pathOf(file.id),
             m_target->filePath(u"long.bin"_s));
}

void tst_Downloads::content_thatDiffers_isThrownAway()
{
    const Attachment file = given(u"report.pdf"_s, "as it should be");
    m_person->files.cutAfter = 5;
    m_person->session->files().downloads().save(file, m_target->path());
    QTRY_COMPARE(state(file).received, 5);
    m_person->files.files.insert(file.id, "something else!"); // as long
    QTRY_VERIFY(
        (m_person->timers.advance(std::chrono::seconds(2)), state(file).phase == Phase::Failed));
    QCOMPARE(names(), QStringList());
}

void tst_Downloads::folder_thatRefuses_isSaid_andAnotherTaken()
{
    QFile blocking(m_target->filePath(u"blocking"_s)); // a folder cannot be made below a file
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    blocking.close();
    const Attachment file = given(u"report.pdf"_s, "words");
    m_person->session->files().downloads().save(file, blocking.fileName() + u"/below"_s);
    QTRY_COMPARE(state(file).phase, Phase::Failed);
    QCOMPARE(state(file).error->reason, Reason::FolderRefused);
    m_person->session->files().downloads().save(file, m_target->path());
    QTRY_COMPARE(state(file).phase, Phase::Saved);
}

void tst_Downloads::file_thatIsGone_isSaid()
{
    Attachment file = given(u"report.pdf"_s, "words");
    m_person->files.files.clear();
    m_person->session->files().downloads().save(file, m_target->path());
    QTRY_COMPARE(state(file).phase, Phase::Failed);
    QCOMPARE(state(file).error->reason, Reason::FileNotFound);
    QCOMPARE(names(), QStringList());
}

void tst_Downloads::pause_keepsWhatCame_cancelDoesNot()
{
    const QByteArray content(200'000, 'c');
    const Attachment file = given(u"long.bin"_s, content);
    Downloads &downloads = m_person->session->files().downloads();
    m_person->files.cutAfter = 50'000;
    downloads.save(file, m_target->path());
    QTRY_COMPARE(state(file).received, 50'000);
    downloads.pause(file.id);
    QCOMPARE(state(file).phase, Phase::Paused);
    m_person->timers.advance(std::chrono::seconds(5));
    m_person->files.cutAfter = 50'000;
    downloads.resume(file.id);
    QTRY_COMPARE(state(file).received, 100'000);
    QCOMPARE(m_person->files.calls.last(), u"GET 50000-"_s);
    downloads.cancel(file.id);
    QCOMPARE(state(file).phase, Phase::None);
    downloads.save(file, m_target->path());
    QTRY_COMPARE(state(file).phase, Phase::Saved);
    QCOMPARE(m_person->files.calls.last(), u"GET 0-"_s);
}

void tst_Downloads::preview_isKeptForTheTimeWithoutServer()
{
    const Attachment file = given(u"photo.jpg"_s, "pixels");
    PictureStore &pictures = m_person->session->files().pictures();
    QByteArray first;
    pictures.preview(file.id, PictureSize::Small, this,
                     [&](const Result<QByteArray> &bytes) { first = bytes ? *bytes : "none"; });
    QTRY_COMPARE(first, QByteArray("pixels"));
    m_person->goOffline();
    m_person->files.files.clear();
    const auto again = [&] {
        std::optional<QByteArray> answer;
        pictures.preview(file.id, PictureSize::Small, this, [&](const Result<QByteArray> &bytes) {
            answer = bytes ? *bytes : QByteArray("none");
        });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer.value_or("none");
    };
    QTRY_COMPARE(again(), QByteArray("pixels"));
}

QTEST_GUILESS_MAIN(tst_Downloads)
#include "tst_downloads.moc"
