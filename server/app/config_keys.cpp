#include "server/app/config_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kibi = 1024;
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr std::array table{
    ConfigKey{"server.listen", KeyKind::Address, "127.0.0.1:7443",
              QT_TRANSLATE_NOOP(
                  "Settings", "address and port that people connect to; port 0 takes a free one")},
    ConfigKey{"server.name", KeyKind::Text, "Chatoyant",
              QT_TRANSLATE_NOOP("Settings", "what the server calls itself")},
    ConfigKey{
        "server.public_address", KeyKind::Text, "",
        QT_TRANSLATE_NOOP(
            "Settings", "what people type to reach it, for invitations; empty: made from listen")},
    ConfigKey{"server.language", KeyKind::Text, "en",
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "language of letters to people whose own is not known, such as en, de or zh_CN")},
    ConfigKey{"server.terms_url", KeyKind::Text, "",
              QT_TRANSLATE_NOOP("Settings",
                                "https address of terms that people agree to with an account")},
    ConfigKey{"server.contact", KeyKind::Text, "",
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "whom people ask for an account or a new password: a name, an e-mail address")},
    ConfigKey{
        "server.context", KeyKind::Choice, "personal",
        QT_TRANSLATE_NOOP(
            "Settings",
            "what the server is for; workplace (and education): nothing is drawn from voices, "
            "unless mood.voice_ack = on"),
        "personal|community|workplace"},
    ConfigKey{"server.registration", KeyKind::Choice, "invite",
              QT_TRANSLATE_NOOP("Settings", "who may make an account"), "open|invite|closed"},
    ConfigKey{
        "server.net_threads", KeyKind::Number, "0",
        QT_TRANSLATE_NOOP("Settings", "threads that serve sockets; 0: one for every two cores"), "",
        0, 64},
    ConfigKey{"server.max_connections", KeyKind::Number, "10000",
              QT_TRANSLATE_NOOP("Settings", "connections at a time; more are refused"), "", 1,
              1'000'000},
    ConfigKey{
        "server.trusted_proxies", KeyKind::Names, "",
        QT_TRANSLATE_NOOP(
            "Settings",
            "addresses and networks of proxies that may say, in X-Forwarded-For, for whom they "
            "come")},
    ConfigKey{
        "server.proxy_protocol", KeyKind::Choice, "off",
        QT_TRANSLATE_NOOP(
            "Settings",
            "on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2"),
        "off|on"},
    ConfigKey{
        "tls.mode", KeyKind::Choice, "self",
        QT_TRANSLATE_NOOP(
            "Settings",
            "self: the certificate made by init; files: tls.cert and tls.key; off: plain text, "
            "on loopback only"),
        "self|files|off"},
    ConfigKey{"tls.cert", KeyKind::Text, "",
              QT_TRANSLATE_NOOP("Settings", "PEM file with the certificate chain")},
    ConfigKey{"tls.key", KeyKind::Text, "",
              QT_TRANSLATE_NOOP("Settings", "PEM file with the private key")},
    ConfigKey{
        "database.url", KeyKind::Text, "sqlite:chat.db",
        QT_TRANSLATE_NOOP("Settings", "sqlite:PATH; a relative path is below the data folder")},
    ConfigKey{"http.allowed_origins", KeyKind::Names, "",
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "web origins beside that of server.public_address whose pages may connect")},
    ConfigKey{"limits.message_bytes", KeyKind::Size, "16k",
              QT_TRANSLATE_NOOP("Settings", "longest text of one message"), "", 1, 16 * kibi},
    ConfigKey{"limits.connections_address", KeyKind::Number, "512",
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "connections at a time from one address, of IPv6 from one /64; 0: any number"),
              "", 0, 1'000'000},
    ConfigKey{"limits.connects_address", KeyKind::Rate, "1200/1m",
              QT_TRANSLATE_NOOP("Settings", "new connections from one address")},
    ConfigKey{
        "limits.exempt_local", KeyKind::Choice, "on",
        QT_TRANSLATE_NOOP("Settings", "on: addresses of this machine have no limits of their own"),
        "on|off"},
    ConfigKey{"limits.requests", KeyKind::Rate, "5000/1s",
              QT_TRANSLATE_NOOP("Settings", "requests of one connection; what is beyond waits")},
    ConfigKey{
        "limits.resumes", KeyKind::Rate, "300/1m",
        QT_TRANSLATE_NOOP("Settings", "new connections that sign in by the token of one session")},
    ConfigKey{"limits.sign_in_within", KeyKind::Duration, "10m",
              QT_TRANSLATE_NOOP("Settings",
                                "a connection on which nobody signs in for so long is closed"),
              "", 1, day},
    ConfigKey{
        "limits.delete_window", KeyKind::Duration, "0",
        QT_TRANSLATE_NOOP("Settings",
                          "how long people may delete their own messages for all; 0: at any time"),
        "", 0, 3650 * day},
    ConfigKey{"limits.login_failures", KeyKind::Rate, "10/15m",
              QT_TRANSLATE_NOOP("Settings", "wrong passwords and codes for one account")},
    ConfigKey{"limits.login_failures_address", KeyKind::Rate, "50/15m",
              QT_TRANSLATE_NOOP("Settings", "wrong passwords and codes from one address")},
    ConfigKey{"limits.login_failures_all", KeyKind::Rate, "1000/15m",
              QT_TRANSLATE_NOOP("Settings", "wrong passwords and codes in all")},
    ConfigKey{"limits.signups_address", KeyKind::Rate, "20/1h",
              QT_TRANSLATE_NOOP("Settings", "new accounts from one address")},
    ConfigKey{"limits.signups_all", KeyKind::Rate, "500/1h",
              QT_TRANSLATE_NOOP("Settings", "new accounts in all")},
    ConfigKey{"session.idle", KeyKind::Duration, "30d",
              QT_TRANSLATE_NOOP("Settings", "a session that is not used for so long ends"), "", 1,
              3650 * day},
    ConfigKey{"session.absolute", KeyKind::Duration, "90d",
              QT_TRANSLATE_NOOP("Settings", "a session ends after so long in any case"), "", 1,
              3650 * day},
    ConfigKey{"log.level", KeyKind::Choice, "info",
              QT_TRANSLATE_NOOP("Settings", "least serious line that is logged"),
              "debug|info|warning|error"},
    ConfigKey{"log.format", KeyKind::Choice, "auto",
              QT_TRANSLATE_NOOP("Settings", "auto: text on a terminal, else JSON lines"),
              "auto|json|text"},
    ConfigKey{
        "mail.server", KeyKind::Text, "",
        QT_TRANSLATE_NOOP(
            "Settings",
            "smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail")},
    ConfigKey{"mail.from", KeyKind::Text, "",
              QT_TRANSLATE_NOOP("Settings", "e-mail address that letters come from")},
    ConfigKey{"mail.user", KeyKind::Text, "",
              QT_TRANSLATE_NOOP("Settings", "name to log in with at the mail server")},
    ConfigKey{"mail.password_file", KeyKind::Text, "",
              QT_TRANSLATE_NOOP("Settings", "file whose first line is the password for it")},
    ConfigKey{
        "mail.tls", KeyKind::Choice, "required",
        QT_TRANSLATE_NOOP(
            "Settings", "off: letters may go in plain text, to a mail server on this machine only"),
        "required|off"},
    ConfigKey{
        "mail.authorities", KeyKind::Text, "",
        QT_TRANSLATE_NOOP(
            "Settings", "PEM file with whom to trust about its certificate; empty: the system's")},
    ConfigKey{"mail.confirm", KeyKind::Choice, "optional",
              QT_TRANSLATE_NOOP(
                  "Settings", "required: accounts are made once their e-mail address is confirmed"),
              "optional|required"},
    ConfigKey{
        "limits.lookups_address", KeyKind::Rate, "60/1m",
        QT_TRANSLATE_NOOP("Settings", "questions whether a user name is free, from one address")},
    ConfigKey{"limits.searches", KeyKind::Rate, "60/1m",
              QT_TRANSLATE_NOOP("Settings", "searches for people by one account")},
    ConfigKey{"limits.translations", KeyKind::Rate, "120/1m",
              QT_TRANSLATE_NOOP("Settings", "messages that one account has translated")},
    ConfigKey{"limits.uploads", KeyKind::Rate, "600/10m",
              QT_TRANSLATE_NOOP("Settings", "uploads that one account begins")},
    ConfigKey{"limits.uploads_address", KeyKind::Rate, "3000/10m",
              QT_TRANSLATE_NOOP("Settings", "uploads that are begun from one address")},
    ConfigKey{"limits.letters_address", KeyKind::Rate, "5/1h",
              QT_TRANSLATE_NOOP("Settings", "letters to one e-mail address")},
    ConfigKey{"limits.letters_all", KeyKind::Rate, "500/1h",
              QT_TRANSLATE_NOOP("Settings", "letters in all")},
    ConfigKey{"metrics.port", KeyKind::Number, "0",
              QT_TRANSLATE_NOOP(
                  "Settings", "Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off"),
              "", 0, 65'535},
    ConfigKey{
        "media.dir", KeyKind::Text, "media",
        QT_TRANSLATE_NOOP(
            "Settings", "folder of what people upload; a relative path is below the data folder")},
    ConfigKey{"media.max_file", KeyKind::Size, "2G",
              QT_TRANSLATE_NOOP("Settings", "largest file; 0: nobody may upload")},
    ConfigKey{"media.quota_per_user", KeyKind::Size, "10G",
              QT_TRANSLATE_NOOP("Settings", "all files of one person together; 0: no limit")},
    ConfigKey{"media.quota_total", KeyKind::Size, "0",
              QT_TRANSLATE_NOOP("Settings", "all files together; 0: as the disk has room")},
    ConfigKey{"media.min_free", KeyKind::Number, "5",
              QT_TRANSLATE_NOOP("Settings",
                                "percent of the disk that uploads leave free; messages go on"),
              "", 0, 99},
    ConfigKey{
        "media.upload_lasts", KeyKind::Duration, "24h",
        QT_TRANSLATE_NOOP("Settings", "an upload that does not go on for so long is forgotten"), "",
        hour, 30 * day},
    ConfigKey{"media.unsent_lasts", KeyKind::Duration, "24h",
              QT_TRANSLATE_NOOP("Settings", "a file that is in no message for so long is deleted"),
              "", hour, 3650 * day},
    ConfigKey{"mood.voice", KeyKind::Choice, "off",
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "server: what voice notes say is written down, found, and judged as texts are"),
              "off|server"},
    ConfigKey{"mood.voice_ack", KeyKind::Choice, "off",
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "on: mood.voice holds in a workplace too; the law and the people there allow it"),
              "off|on"},
    ConfigKey{"voice.transcriber", KeyKind::Choice, "pocketsphinx",
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "who writes it down: PocketSphinx on this machine (English), or voice.endpoint"),
              "pocketsphinx|endpoint"},
    ConfigKey{"voice.endpoint", KeyKind::Text, "",
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "URL of a service that transcribes as OpenAI's does, such as https://HOST/v1")},
    ConfigKey{"voice.endpoint_key_file", KeyKind::Text, "",
              QT_TRANSLATE_NOOP("Settings",
                                "file whose first line is the key for it; empty: it wants none")},
    ConfigKey{"voice.endpoint_model", KeyKind::Text, "whisper-1",
              QT_TRANSLATE_NOOP("Settings", "model that it is asked for")},
    ConfigKey{
        "translate.url", KeyKind::Text, "",
        QT_TRANSLATE_NOOP(
            "Settings",
            "URL of a LibreTranslate service, such as https://HOST; empty: nothing is translated")},
    ConfigKey{"translate.key_file", KeyKind::Text, "",
              QT_TRANSLATE_NOOP("Settings",
                                "file whose first line is the key for it; empty: it wants none")},
    ConfigKey{"translate.timeout", KeyKind::Duration, "10s",
              QT_TRANSLATE_NOOP("Settings", "how long one message may take it"), "", 1, 5 * minute},
    ConfigKey{"translate.max_chars", KeyKind::Number, "5000",
              QT_TRANSLATE_NOOP("Settings", "characters of the longest message that is translated"),
              "", 1, 16 * kibi},
    ConfigKey{"previews.enabled", KeyKind::Choice, "off",
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "on: the server opens links in messages, in the public web only, to show what "
                  "is behind them"),
              "off|on"},
    ConfigKey{"mood.keep", KeyKind::Duration, "30d",
              QT_TRANSLATE_NOOP("Settings", "a message that is older has no mood any more"), "",
              day, 3650 * day},
    ConfigKey{
        "mood.text", KeyKind::Choice, "server",
        QT_TRANSLATE_NOOP(
            "Settings",
            "how far the mood of messages may go: server: people may let the server judge what "
            "they write; device: their own devices only; off: nowhere"),
        "off|device|server"},
};

int editDistance(QStringView from, QStringView to)
{
    std::vector<int> row(size_t(to.size()) + 1);
    for (size_t at = 0; at < row.size(); ++at)
        row[at] = int(at);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (from[i - 1] == to[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

std::span<const ConfigKey> configKeys()
{
    return table;
}

const ConfigKey *configKey(QStringView name)
{
    const auto found = std::find_if(table.begin(), table.end(), [name](const ConfigKey &key) {
        return name == QLatin1StringView(key.name);
    });
    return found == table.end() ? nullptr : &*found;
}

QString meaningOf(const ConfigKey &key)
{
    return QCoreApplication::translate("Settings", key.description);
}

QString environmentName(const ConfigKey &key)
{
    return u"CHATOYANT_"_s + QLatin1StringView(key.name).toString().toUpper().replace(u'.', u'_');
}

QString nearestKey(QStringView name)
{
    constexpr int farthest = 6;
    int best = farthest + 1;
    QString nearest;
    for (const ConfigKey &key : table) {
        const QString known = QLatin1StringView(key.name);
        const int distance = editDistance(name, known);
        if (distance < best) {
            best = distance;
            nearest = known;
        }
    }
    return nearest;
}

} // namespace chatoyant::server
