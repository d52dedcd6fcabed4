// Files of the device that a crash, a full disk or a wrong hand has damaged: what can be read
// holds, what cannot is said and kept, and the program starts.
#include "client/app/client_app.h"
#include "client/app/languages.h"
#include "client/app/settings.h"
#include "client/theme/metrics.h"
#include "client/ui/start/sign_in_card.h"

#include <QApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 7; // noise that is the same in every run

QByteArray noise(qsizetype bytes)
{
    QRandomGenerator random(seed);
    QByteArray text;
    for (qsizetype at = 0; at < bytes; ++at)
        text += char(random.bounded(256));
    return text;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// All but the code of the window: whoever has one is asked for it.
QList<QLatin1StringView> preferenceNames()
{
    namespace p = preference;
    return {p::theme,        p::zoom,        p::contrast,      p::reduceMotion,  p::alertScope,
            p::alertPreview, p::alertSound,  p::quiet,         p::quietFrom,     p::quietUntil,
            p::quietWeekend, p::spelling,    p::keys,          p::sendKeys,      p::recentEmoji,
            p::skinTone,     p::language,    p::geometry,      p::splitter,      p::lastChat,
            p::details,      p::saveFolder,  p::photos,        p::microphone,    p::speakers,
            p::soundRate,    p::hiddenPins,  p::staysInTray,   p::density,       p::announced,
            p::alertDirect,  p::alertGroups, p::alertMentions, p::alertRequests, p::alertChime,
            p::toldOfTray,   p::silentUntil};
}

} // namespace

class tst_DamagedFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void settings_whole_areNotTouched();
    void settings_damagedLines_areKeptAsideAndTheRestHolds();
    void settings_thatAreNone_areBegunAnew_data();
    void settings_thatAreNone_areBegunAnew();
    void settings_ofWrongValues_areTheUsualOnes_data();
    void settings_ofWrongValues_areTheUsualOnes();
    void words_damaged_areNamedAndHarmless_data();
    void words_damaged_areNamedAndHarmless();

private:
    QString settingsFile() const { return m_profile->filePath(u"window.ini"_s); }
    StartOptions start() const;
    static SignInCard *wayIn();

    std::unique_ptr<QTemporaryDir> m_profile;
};

void tst_DamagedFiles::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // neither keyring nor desktop
}

void tst_DamagedFiles::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
}

void tst_DamagedFiles::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

StartOptions tst_DamagedFiles::start() const
{
    StartOptions options;
    options.profileFolder = m_profile->path();
    return options;
}

// Shown, in a window.
SignInCard *tst_DamagedFiles::wayIn()
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *each : all) {
        auto *card = each->isVisible() ? each->findChild<SignInCard *>() : nullptr;
        if (card && card->isVisible())
            return card;
    }
    return nullptr;
}

void tst_DamagedFiles::settings_whole_areNotTouched()
{
    {
        Settings written(settingsFile());
        written.setValue(preference::geometry, noise(64));
        written.setValue(preference::lastChat, QVariantMap{{u"Zoë = \n; [x]"_s, u"日本"_s}});
        written.setValue(preference::recentEmoji, QStringList{u"👩🏽‍💻"_s, u"a,b"_s});
    }
    const Settings again(settingsFile());
    QCOMPARE(again.keptAside(), QString());
    QCOMPARE(again.value(preference::geometry, {}).toByteArray(), noise(64));
    QCOMPARE(again.value(preference::lastChat, {}).toMap().value(u"Zoë = \n; [x]"_s), u"日本"_s);
}

void tst_DamagedFiles::settings_damagedLines_areKeptAsideAndTheRestHolds()
{
    constexpr char text[] = "[look]\ntextSize=150\n\0\0\0\xff\xfe torn\nlanguage=de\nreduce";
    const QByteArray damaged(text, sizeof text - 1);
    write(settingsFile(), damaged);
    {
        Settings settings(settingsFile());
        QCOMPARE(contentOf(settings.keptAside()), damaged);
        QCOMPARE(settings.value(preference::zoom, 100).toInt(), 150);
        QCOMPARE(settings.value(preference::language, {}).toString(), u"de"_s);
        settings.setValue(preference::theme, u"dark"_s);
    }
    const Settings next(settingsFile());
    QCOMPARE(next.keptAside(), QString());
    QCOMPARE(next.value(preference::zoom, 100).toInt(), 150);
    QCOMPARE(next.value(preference::theme, {}).toString(), u"dark"_s);
}

void tst_DamagedFiles::settings_thatAreNone_areBegunAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("noise") << noise(100'000);
    QTest::newRow("nothing but zeros") << QByteArray(4096, '\0'); // a file after a power cut
    QTest::newRow("without end") << QByteArray("x=").repeated(3 << 20);
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n" + noise(2000);
}

void tst_DamagedFiles::settings_thatAreNone_areBegunAnew()
{
    QFETCH(const QByteArray, bytes);
    write(settingsFile(), bytes);
    {
        ClientApp app(*qApp, start());
        app.start();
        QTRY_VERIFY(wayIn());
    }
    QCOMPARE(contentOf(settingsFile() + u".damaged"_s), bytes);
    Settings next(settingsFile());
    QCOMPARE(next.keptAside(), QString());
    next.setValue(preference::theme, u"dark"_s);
}

void tst_DamagedFiles::settings_ofWrongValues_areTheUsualOnes_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a word") << QVariant(u"banana"_s);
    QTest::newRow("nothing") << QVariant(QString());
    QTest::newRow("a number too large") << QVariant(u"99999999999999999999"_s);
    QTest::newRow("a number below zero") << QVariant(-1);
    QTest::newRow("a list") << QVariant(QStringList{u"a"_s, u"b"_s, QString()});
    QTest::newRow("bytes") << QVariant(noise(300));
    QTest::newRow("a long word") << QVariant(QString(100'000, u'x'));
    QTest::newRow("a path") << QVariant(u"../../../etc/passwd"_s);
}

void tst_DamagedFiles::settings_ofWrongValues_areTheUsualOnes()
{
    QFETCH(const QVariant, value);
    {
        Settings settings(settingsFile());
        const auto names = preferenceNames();
        for (const QLatin1StringView name : names)
            settings.setValue(name, value);
    }
    ClientApp app(*qApp, start());
    app.start();
    QTRY_VERIFY(wayIn());
    const QSize size = wayIn()->window()->size();
    QVERIFY2(size.width() >= 380 && size.width() <= 4000 && size.height() <= 4000,
             qPrintable(u"%1 × %2"_s.arg(size.width()).arg(size.height())));
    QCOMPARE(SignInCard::tr("Sign in"), u"Sign in"_s);
}

void tst_DamagedFiles::words_damaged_areNamedAndHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isNamed");
    const QByteArray whole = contentOf(u":/i18n/chatoyant_fr.qm"_s);
    QVERIFY(whole.size() > 10'000);
    QTest::newRow("noise as .qm") << u"chatoyant_de.qm"_s << noise(5000) << true;
    QTest::newRow("empty .qm") << u"chatoyant_de.qm"_s << QByteArray() << true;
    QTest::newRow("the head of a .qm") << u"chatoyant_de.qm"_s << whole.first(16) << true;
    QTest::newRow("half a .qm") << u"chatoyant_de.qm"_s << whole.first(whole.size() / 2) << true;
    QByteArray bent = whole;
    for (qsizetype at = 40; at < bent.size(); at += 97)
        bent[at] = char(~bent[at]);
    QTest::newRow("bits of a .qm") << u"chatoyant_de.qm"_s << bent << true;
    // One length, or one place, that leads outside.
    QByteArray longer = whole;
    const qsizetype text = longer.lastIndexOf(QByteArray::fromHex("030000")) + 1;
    longer[text] = 0x40;
    QTest::newRow("a length of a .qm") << u"chatoyant_de.qm"_s << longer << true;
    QByteArray farther = whole;
    const qsizetype place = farther.indexOf('\x42', 16) + 1 + 4 + 4;
    farther[place] = 0x7f;
    QTest::newRow("a place in a .qm") << u"chatoyant_de.qm"_s << farther << true;
    QTest::newRow("a whole .qm") << u"chatoyant_de.qm"_s << whole << false;
    QTest::newRow("noise as .ts") << u"chatoyant_de.ts"_s << noise(5000) << true;
    QTest::newRow("half a .ts") << u"chatoyant_de.ts"_s
                                << QByteArray("<TS language=\"de\"><context><name>Mess") << true;
    QTest::newRow("another XML") << u"chatoyant_de.ts"_s << QByteArray("<html><p>x</p></html>")
                                 << true;
    QByteArray bomb = "<!DOCTYPE TS [<!ENTITY a0 \"ha\">";
    for (int level = 1; level < 30; ++level) {
        const QByteArray below = "&a" + QByteArray::number(level - 1) + ';';
        bomb += "<!ENTITY a" + QByteArray::number(level) + " \"" + below + below + "\">";
    }
    bomb += "]><TS language=\"de\"><context><name>&a29;</name></context></TS>";
    QTest::newRow("a text that grows") << u"chatoyant_de.ts"_s << bomb << true;
    QTest::newRow("depth without end")
        << u"chatoyant_de.ts"_s << "<TS>" + QByteArray("<context>").repeated(200'000) << true;
}

void tst_DamagedFiles::words_damaged_areNamedAndHarmless()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isNamed);
    write(m_profile->filePath(name), bytes);
    Settings settings(settingsFile());
    Languages languages(settings, m_profile->path());
    QSignalSpy unreadable(&languages, &Languages::unreadable);
    languages.install();
    languages.choose(u"de"_s);
    if (isNamed) {
        QCOMPARE(unreadable.size(), 1);
        QVERIFY(unreadable.front().at(0).toString().endsWith(name));
        QVERIFY(!unreadable.front().at(1).toString().isEmpty());
        QVERIFY(SignInCard::tr("Sign in") != u"Sign in"_s); // in the words built in
    }
    for (const char *word : {"Sign in", "Server", "Password", "Create account", ""})
        QVERIFY(SignInCard::tr(word).size() < 1000);
    for (int n = 0; n < 200; ++n)
        QVERIFY(
            QCoreApplication::translate("chatoyant::client::ChatPage", "%n member(s)", nullptr, n)
                .size() < 1000);
}

QTEST_MAIN(tst_DamagedFiles)
#include "tst_damaged_files.moc"
