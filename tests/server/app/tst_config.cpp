// The operator's settings: who wins, what is refused, how values are written.
#include "server/app/config.h"
#include "server/app/ini_file.h"
#include "server/app/server_log.h"
#include "server/app/tls_identity.h"
#include "server/app/tls_setup.h"
#include "server/net/net_settings.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_Config : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ini_lines_areReadAsTheyStand();
    void ini_badLine_isNamed_data();
    void ini_badLine_isNamed();
    void value_kinds_data();
    void value_kinds();
    void load_nothingGiven_takesDefaults();
    void load_nothingGiven_hasTheLimitsOfSecurityMd();
    void load_flagOverEnvironmentOverFile();
    void load_unknownKey_isRefusedWithTheNearest();
    void load_badValue_namesLineAndExpectation();
    void load_plainTextOffLoopback_needsInsecure();
    void load_filesWithoutCertificate_isRefused();
    void load_badProxies_areRefused();
    void load_termsThatNobodyCanOpen_areRefused();
    void identity_ofAnotherKey_isRefused();
    void load_relativeDatabase_isBelowTheDataFolder();
    void identity_isMadeOnce_readableByItsOwnerOnly();
    void logLine_controlCharacters_areEscaped();

private:
    Expected<LoadedConfig, QString> load();
    void write(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    ConfigSources m_sources;
};

void tst_Config::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sources = {};
    m_sources.dataFolder = m_folder->path();
}

Expected<LoadedConfig, QString> tst_Config::load()
{
    return loadConfig(m_sources);
}

void tst_Config::write(const QByteArray &text)
{
    QFile file(m_folder->filePath(u"server.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void tst_Config::ini_lines_areReadAsTheyStand()
{
    const auto entries = readIni(u"; comment\n[server]\nname = a, b\\n \"c\" ; note\n"
                                 "listen=[::1]:1\r\n\n[tls]\ncert = \"/a b;c\" # why\nkey = x#y\n");
    QVERIFY(entries);
    const QList<IniEntry> expected{{u"server.name"_s, u"a, b\\n \"c\""_s, 3},
                                   {u"server.listen"_s, u"[::1]:1"_s, 4},
                                   {u"tls.cert"_s, u"/a b;c"_s, 7},
                                   {u"tls.key"_s, u"x#y"_s, 8}};
    QCOMPARE(*entries, expected);
}

void tst_Config::ini_badLine_isNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no equals sign") << u"[a]\nnonsense\n"_s;
    QTest::newRow("open section") << u"\n[server\n"_s;
    QTest::newRow("no section") << u"\nname = x\n"_s;
}

void tst_Config::ini_badLine_isNamed()
{
    QFETCH(QString, text);
    const auto entries = readIni(text);
    QVERIFY(!entries);
    QVERIFY2(entries.error().startsWith("line 2:"_L1), qPrintable(entries.error()));
}

void tst_Config::value_kinds_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value"); // invalid: refused
    const QVariant refused;
    QTest::newRow("hours") << u"session.idle"_s << u"12h"_s << QVariant(43200LL);
    QTest::newRow("days") << u"session.idle"_s << u"7d"_s << QVariant(604800LL);
    QTest::newRow("bare seconds") << u"session.idle"_s << u"90"_s << QVariant(90LL);
    QTest::newRow("unknown unit") << u"session.idle"_s << u"3w"_s << refused;
    QTest::newRow("negative") << u"session.idle"_s << u"-1h"_s << refused;
    QTest::newRow("overflow") << u"session.idle"_s << u"999999999999d"_s << refused;
    QTest::newRow("rate") << u"limits.login_failures"_s << u"5/10m"_s
                          << QVariant(QVariantList{5, qint64(600)});
    QTest::newRow("no limit") << u"limits.login_failures"_s << u"off"_s
                              << QVariant(QVariantList{0, qint64(1)});
    QTest::newRow("rate without time") << u"limits.login_failures"_s << u"5"_s << refused;
    QTest::newRow("rate of none") << u"limits.login_failures"_s << u"0/1h"_s << refused;
    QTest::newRow("size") << u"limits.message_bytes"_s << u"4k"_s << QVariant(4096LL);
    QTest::newRow("size over protocol") << u"limits.message_bytes"_s << u"1M"_s << refused;
    QTest::newRow("choice") << u"server.registration"_s << u"open"_s << QVariant(u"open"_s);
    QTest::newRow("no choice") << u"server.registration"_s << u"Open"_s << refused;
    QTest::newRow("address") << u"server.listen"_s << u"0.0.0.0:7443"_s
                             << QVariant(u"0.0.0.0:7443"_s);
    QTest::newRow("IPv6 without brackets") << u"server.listen"_s << u"::1:7443"_s << refused;
    QTest::newRow("port too large") << u"server.listen"_s << u"127.0.0.1:70000"_s << refused;
    QTest::newRow("name as host") << u"server.listen"_s << u"example.org:1"_s << refused;
    QTest::newRow("origins") << u"http.allowed_origins"_s << u"https://a https://b:1"_s
                             << QVariant(QStringList{u"https://a"_s, u"https://b:1"_s});
}

void tst_Config::value_kinds()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const auto read = readValue(*configKey(key), text);
    QCOMPARE(read ? *read : QVariant(), value);
}

void tst_Config::load_nothingGiven_takesDefaults()
{
    const auto loaded = load();
    QVERIFY(loaded);
    QCOMPARE(loaded->config.listen.host, u"127.0.0.1"_s);
    QCOMPARE(loaded->config.listen.port, quint16(7443));
    QCOMPARE(loaded->config.registration, SignupPolicy::Invite);
    QCOMPARE(loaded->config.tls, TlsMode::SelfMade);
    QVERIFY(loaded->config.netThreads >= 1);
    QCOMPARE(loaded->settings.first().origin, u"default"_s);
}

// docs/security.md, section 4; those that no key changes: NetSettings.
void tst_Config::load_nothingGiven_hasTheLimitsOfSecurityMd()
{
    const Config config = load()->config;
    const auto rate = [](const AttemptRate &limit) {
        return u"%1/%2s"_s.arg(limit.times).arg(limit.within.count());
    };
    QCOMPARE(config.maxConnections, 10'000);
    QCOMPARE(config.addressConnections, 512);
    QCOMPARE(rate(config.addressConnects), u"1200/60s"_s);
    QCOMPARE(rate(config.requests), u"5000/1s"_s);
    QCOMPARE(rate(config.resumes), u"300/60s"_s);
    QCOMPARE(config.signInWithin, std::chrono::seconds(600));
    QVERIFY(config.exemptsLocal && !config.proxyProtocol && config.trustedProxies.isEmpty());
    QCOMPARE(rate(config.accountFailures), u"10/900s"_s);
    QCOMPARE(rate(config.addressFailures), u"50/900s"_s);
    QCOMPARE(rate(config.allFailures), u"1000/900s"_s);
    QCOMPARE(rate(config.addressSignups), u"20/3600s"_s);
    QCOMPARE(rate(config.allSignups), u"500/3600s"_s);
    const NetSettings settings;
    QVERIFY(settings.headWithin + settings.sweepEvery <= std::chrono::seconds(10));
    QVERIFY(settings.helloWithin + settings.sweepEvery <= std::chrono::seconds(10));
    QVERIFY(settings.frameStalls + settings.sweepEvery <= std::chrono::seconds(5));
    QVERIFY(settings.messageWithin + settings.sweepEvery <= std::chrono::seconds(15));
    QCOMPARE(settings.outboxBytes, 4 * 1024 * 1024);
    QCOMPARE(settings.controlBytes, 16 * 1024);
    QCOMPARE(settings.headBytes, 16 * 1024);
    QCOMPARE(settings.window, 32);
}

void tst_Config::load_flagOverEnvironmentOverFile()
{
    write("[server]\nlisten = 127.0.0.1:1\n");
    QCOMPARE(load()->config.listen.port, quint16(1));
    m_sources.environment.insert(u"CHATOYANT_SERVER_LISTEN"_s, u"127.0.0.1:2"_s);
    QCOMPARE(load()->config.listen.port, quint16(2));
    m_sources.flags.insert(u"server.listen"_s, u"127.0.0.1:3"_s);
    const auto loaded = load();
    QCOMPARE(loaded->config.listen.port, quint16(3));
    QCOMPARE(loaded->settings.first().origin, u"flag"_s);
}

void tst_Config::load_unknownKey_isRefusedWithTheNearest()
{
    write("[server]\nlisen = 127.0.0.1:1\n");
    QVERIFY(!load());
    QVERIFY2(load().error().contains("line 2"_L1), qPrintable(load().error()));
    QVERIFY2(load().error().contains("did you mean server.listen"_L1), qPrintable(load().error()));
    write("");
    m_sources.environment.insert(u"CHATOYANT_SERVER_REGISTRATON"_s, u"open"_s);
    QVERIFY(!load());
    QVERIFY(load().error().contains("did you mean server.registration"_L1));
}

void tst_Config::load_badValue_namesLineAndExpectation()
{
    write("[session]\nidle = soon\n");
    const auto loaded = load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().contains("line 2"_L1));
    QVERIFY(loaded.error().contains("30s, 5m, 12h or 7d"_L1));
}

void tst_Config::load_plainTextOffLoopback_needsInsecure()
{
    m_sources.flags = {{u"server.listen"_s, u"0.0.0.0:1"_s}, {u"tls.mode"_s, u"off"_s}};
    QVERIFY(!load());
    m_sources.insecure = true;
    QVERIFY(load());
    m_sources.insecure = false;
    m_sources.flags.insert(u"server.listen"_s, u"[::1]:1"_s);
    QVERIFY(load());
}

void tst_Config::load_filesWithoutCertificate_isRefused()
{
    m_sources.flags.insert(u"tls.mode"_s, u"files"_s);
    QVERIFY(!load());
}

void tst_Config::load_badProxies_areRefused()
{
    m_sources.flags = {{u"server.proxy_protocol"_s, u"on"_s}};
    QVERIFY(load().error().contains("server.trusted_proxies"_L1)); // nobody may use it
    m_sources.flags.insert(u"server.trusted_proxies"_s, u"192.0.2.7, 10.0.0.0/8 2001:db8::/32"_s);
    QVERIFY(load());
    m_sources.flags.insert(u"server.trusted_proxies"_s, u"proxy.example"_s);
    QVERIFY(load().error().contains("\"proxy.example\" is no address or network"_L1));
}

void tst_Config::load_termsThatNobodyCanOpen_areRefused()
{
    m_sources.flags = {{u"server.terms_url"_s, u"https://example.org/terms"_s},
                       {u"server.contact"_s, u" Ada,  ada@example.org "_s}};
    const auto loaded = load();
    QVERIFY(loaded);
    QCOMPARE(loaded->config.termsUrl, u"https://example.org/terms"_s);
    QCOMPARE(loaded->config.contact, u"Ada, ada@example.org"_s);
    for (const QString &bad : {u"terms.html"_s, u"file:///terms"_s, u"https://me:x@a.org/"_s}) {
        m_sources.flags.insert(u"server.terms_url"_s, bad);
        QVERIFY2(!load(), qPrintable(bad));
    }
    m_sources.flags = {{u"server.contact"_s, QString(limits::contactLength + 1, u'a')}};
    QVERIFY(!load());
}

void tst_Config::identity_ofAnotherKey_isRefused()
{
    const auto identity = [this](const QString &name) {
        return TlsIdentity{m_folder->filePath(name + u"/cert.pem"_s),
                           m_folder->filePath(name + u"/key.pem"_s)};
    };
    const TlsIdentity one = identity(u"one"_s);
    const TlsIdentity other = identity(u"other"_s);
    QVERIFY(makeIdentity(one, {}) && makeIdentity(other, {}));
    QVERIFY(tlsConfiguration(one.certificateFile, one.keyFile));
    const auto mixed = tlsConfiguration(one.certificateFile, other.keyFile);
    QVERIFY(!mixed);
    QVERIFY(mixed.error().contains("is not the key of the certificate"_L1));
}

void tst_Config::load_relativeDatabase_isBelowTheDataFolder()
{
    QCOMPARE(load()->config.databaseFile, m_folder->filePath(u"chat.db"_s));
    m_sources.flags.insert(u"database.url"_s, u"mysql://x"_s);
    QVERIFY(!load());
}

void tst_Config::identity_isMadeOnce_readableByItsOwnerOnly()
{
    const TlsIdentity identity{m_folder->filePath(u"tls/cert.pem"_s),
                               m_folder->filePath(u"tls/key.pem"_s)};
    QVERIFY(makeIdentity(identity, {u"chat.test"_s}));
    const auto fingerprint = fingerprintOf(identity.certificateFile);
    QVERIFY(fingerprint);
    QCOMPARE(fingerprint->size(), 32 * 3 - 1);
    QCOMPARE(QFileInfo(identity.keyFile).permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const auto chain = QSslCertificate::fromPath(identity.certificateFile);
    const auto names = chain.first().subjectAlternativeNames();
    QVERIFY(names.contains(QSsl::DnsEntry, u"localhost"_s));
    QVERIFY(names.contains(QSsl::DnsEntry, u"chat.test"_s));
    QVERIFY(names.contains(QSsl::IpAddressEntry, u"127.0.0.1"_s));
    QVERIFY(chain.first().expiryDate() > chain.first().effectiveDate().addYears(9));
    QVERIFY(tlsConfiguration(identity.certificateFile, identity.keyFile));

    QVERIFY(makeIdentity(identity, {}));
    QCOMPARE(fingerprintOf(identity.certificateFile), fingerprint);
}

void tst_Config::logLine_controlCharacters_areEscaped()
{
    const LogLine line{QtWarningMsg, u"server"_s, u"a\nb\x1b[31m"_s, {{u"port"_s, 7}}};
    const QByteArray text = formatLogLine(line, LogFormat::Text);
    QVERIFY(!text.contains('\n') && !text.contains('\x1b'));
    QVERIFY(text.endsWith("a\\x0ab\\x1b[31m port=7"));
    const QByteArray json = formatLogLine(line, LogFormat::Json);
    QVERIFY(!json.contains('\n') && !json.contains('\x1b'));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object.value("level"_L1).toString(), u"warning"_s);
    QCOMPARE(object.value("port"_L1).toInt(), 7);
}

QTEST_GUILESS_MAIN(tst_Config)
#include "tst_config.moc"
