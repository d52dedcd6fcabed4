#include "server/app/config_keys.h"

#include <QHostAddress>
#include <QRegularExpression>

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
              "address and port that people connect to; port 0 takes a free one"},
    ConfigKey{"server.name", KeyKind::Text, "Chatoyant", "what the server calls itself"},
    ConfigKey{"server.public_address", KeyKind::Text, "",
              "what people type to reach it, for invitations; empty: made from listen"},
    ConfigKey{"server.context", KeyKind::Choice, "personal",
              "what the server is for; workplace (and education): nothing is drawn from voices, "
              "unless mood.voice_ack = on",
              "personal|community|workplace"},
    ConfigKey{"server.registration", KeyKind::Choice, "invite", "who may make an account",
              "open|invite|closed"},
    ConfigKey{"server.net_threads", KeyKind::Number, "0",
              "threads that serve sockets; 0: one for every two cores", "", 0, 64},
    ConfigKey{"server.max_connections", KeyKind::Number, "10000",
              "connections at a time; more are refused", "", 1, 1'000'000},
    ConfigKey{"server.trusted_proxies", KeyKind::Names, "",
              "addresses and networks of proxies that may say, in X-Forwarded-For, for whom they "
              "come"},
    ConfigKey{"server.proxy_protocol", KeyKind::Choice, "off",
              "on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2",
              "off|on"},
    ConfigKey{"tls.mode", KeyKind::Choice, "self",
              "self: the certificate made by init; files: tls.cert and tls.key; off: plain text, "
              "on loopback only",
              "self|files|off"},
    ConfigKey{"tls.cert", KeyKind::Text, "", "PEM file with the certificate chain"},
    ConfigKey{"tls.key", KeyKind::Text, "", "PEM file with the private key"},
    ConfigKey{"database.url", KeyKind::Text, "sqlite:chat.db",
              "sqlite:PATH; a relative path is below the data folder"},
    ConfigKey{"http.allowed_origins", KeyKind::Names, "",
              "web origins beside that of server.public_address whose pages may connect"},
    ConfigKey{"limits.message_bytes", KeyKind::Size, "16k", "longest text of one message", "", 1,
              16 * kibi},
    ConfigKey{"limits.connections_address", KeyKind::Number, "512",
              "connections at a time from one address, of IPv6 from one /64; 0: any number", "", 0,
              1'000'000},
    ConfigKey{"limits.connects_address", KeyKind::Rate, "1200/1m",
              "new connections from one address"},
    ConfigKey{"limits.exempt_local", KeyKind::Choice, "on",
              "on: addresses of this machine have no limits of their own", "on|off"},
    ConfigKey{"limits.requests", KeyKind::Rate, "5000/1s",
              "requests of one connection; what is beyond waits"},
    ConfigKey{"limits.resumes", KeyKind::Rate, "300/1m",
              "new connections that sign in by the token of one session"},
    ConfigKey{"limits.sign_in_within", KeyKind::Duration, "10m",
              "a connection on which nobody signs in for so long is closed", "", 1, day},
    ConfigKey{"limits.delete_window", KeyKind::Duration, "0",
              "how long people may delete their own messages for all; 0: at any time", "", 0,
              3650 * day},
    ConfigKey{"limits.login_failures", KeyKind::Rate, "10/15m",
              "wrong passwords and codes for one account"},
    ConfigKey{"limits.login_failures_address", KeyKind::Rate, "50/15m",
              "wrong passwords and codes from one address"},
    ConfigKey{"limits.login_failures_all", KeyKind::Rate, "1000/15m",
              "wrong passwords and codes in all"},
    ConfigKey{"limits.signups_address", KeyKind::Rate, "20/1h", "new accounts from one address"},
    ConfigKey{"limits.signups_all", KeyKind::Rate, "500/1h", "new accounts in all"},
    ConfigKey{"session.idle", KeyKind::Duration, "30d",
              "a session that is not used for so long ends", "", 1, 3650 * day},
    ConfigKey{"session.absolute", KeyKind::Duration, "90d",
              "a session ends after so long in any case", "", 1, 3650 * day},
    ConfigKey{"log.level", KeyKind::Choice, "info", "least serious line that is logged",
              "debug|info|warning|error"},
    ConfigKey{"log.format", KeyKind::Choice, "auto", "auto: text on a terminal, else JSON lines",
              "auto|json|text"},
    ConfigKey{"mail.server", KeyKind::Text, "",
              "smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail"},
    ConfigKey{"mail.from", KeyKind::Text, "", "e-mail address that letters come from"},
    ConfigKey{"mail.user", KeyKind::Text, "", "name to log in with at the mail server"},
    ConfigKey{"mail.password_file", KeyKind::Text, "",
              "file whose first line is the password for it"},
    ConfigKey{"mail.tls", KeyKind::Choice, "required",
              "off: letters may go in plain text, to a mail server on this machine only",
              "required|off"},
    ConfigKey{"mail.authorities", KeyKind::Text, "",
              "PEM file with whom to trust about its certificate; empty: the system's"},
    ConfigKey{"mail.confirm", KeyKind::Choice, "optional",
              "required: accounts are made once their e-mail address is confirmed",
              "optional|required"},
    ConfigKey{"limits.lookups_address", KeyKind::Rate, "60/1m",
              "questions whether a user name is free, from one address"},
    ConfigKey{"limits.searches", KeyKind::Rate, "60/1m", "searches for people by one account"},
    ConfigKey{"limits.uploads", KeyKind::Rate, "600/10m", "uploads that one account begins"},
    ConfigKey{"limits.uploads_address", KeyKind::Rate, "3000/10m",
              "uploads that are begun from one address"},
    ConfigKey{"limits.letters_address", KeyKind::Rate, "5/1h", "letters to one e-mail address"},
    ConfigKey{"limits.letters_all", KeyKind::Rate, "500/1h", "letters in all"},
    ConfigKey{"metrics.port", KeyKind::Number, "0",
              "Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off", "", 0, 65'535},
    ConfigKey{"media.dir", KeyKind::Text, "media",
              "folder of what people upload; a relative path is below the data folder"},
    ConfigKey{"media.max_file", KeyKind::Size, "2G", "largest file; 0: nobody may upload"},
    ConfigKey{"media.quota_per_user", KeyKind::Size, "10G",
              "all files of one person together; 0: no limit"},
    ConfigKey{"media.quota_total", KeyKind::Size, "0",
              "all files together; 0: as the disk has room"},
    ConfigKey{"media.min_free", KeyKind::Number, "5",
              "percent of the disk that uploads leave free; messages go on", "", 0, 99},
    ConfigKey{"media.upload_lasts", KeyKind::Duration, "24h",
              "an upload that does not go on for so long is forgotten", "", hour, 30 * day},
    ConfigKey{"media.unsent_lasts", KeyKind::Duration, "24h",
              "a file that is in no message for so long is deleted", "", hour, 3650 * day},
    ConfigKey{"mood.voice", KeyKind::Choice, "off",
              "server: what voice notes say is written down, found, and judged as texts are",
              "off|server"},
    ConfigKey{"mood.voice_ack", KeyKind::Choice, "off",
              "on: mood.voice holds in a workplace too; the law and the people there allow it",
              "off|on"},
    ConfigKey{"voice.transcriber", KeyKind::Choice, "pocketsphinx",
              "who writes it down: PocketSphinx on this machine (English), or voice.endpoint",
              "pocketsphinx|endpoint"},
    ConfigKey{"voice.endpoint", KeyKind::Text, "",
              "URL of a service that transcribes as OpenAI's does, such as https://HOST/v1"},
    ConfigKey{"voice.endpoint_key_file", KeyKind::Text, "",
              "file whose first line is the key for it; empty: it wants none"},
    ConfigKey{"voice.endpoint_model", KeyKind::Text, "whisper-1", "model that it is asked for"},
    ConfigKey{"mood.text", KeyKind::Choice, "server",
              "how far the mood of messages may go: server: people may let the server judge what "
              "they write; device: their own devices only; off: nowhere",
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

// A whole number with one of the unit letters behind it.
std::optional<qint64>
readUnits(const QString &text, QStringView letters, std::span<const qint64> factors)
{
    static const QRegularExpression form(u"^(\\d{1,12})\\s*([A-Za-z]?)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    if (unit.isEmpty())
        return number;
    const qsizetype at = letters.indexOf(unit.front(), 0, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    return number * factors[size_t(at)];
}

std::optional<qint64> readQuantity(const ConfigKey &key, const QString &text)
{
    static constexpr std::array<qint64, 4> durations{1, minute, hour, day};
    static constexpr std::array<qint64, 3> sizes{kibi, kibi * kibi, kibi * kibi * kibi};
    if (key.kind == KeyKind::Duration)
        return readUnits(text, u"smhd", durations);
    if (key.kind == KeyKind::Size)
        return readUnits(text, u"kmg", sizes);
    return readUnits(text, {}, {});
}

std::optional<QVariant> readRate(const QString &text)
{
    static constexpr ConfigKey within{"", KeyKind::Duration, "", ""};
    constexpr int mostTimes = 1'000'000;
    if (text == "off"_L1)
        return QVariant(QVariantList{0, qint64(1)});
    const qsizetype bar = text.indexOf(u'/');
    bool isNumber = false;
    const int times = text.first(qMax<qsizetype>(0, bar)).toInt(&isNumber);
    const auto seconds = readQuantity(within, text.sliced(bar + 1));
    if (!isNumber || !seconds || times < 1 || times > mostTimes || *seconds < 1 ||
        *seconds > 365 * day)
        return std::nullopt;
    return QVariant(QVariantList{times, *seconds});
}

QString expectation(const ConfigKey &key)
{
    switch (key.kind) {
    case KeyKind::Choice:
        return u"one of %1"_s.arg(QLatin1StringView(key.choices).toString().replace(u'|', u' '));
    case KeyKind::Address:
        return u"HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443"_s;
    case KeyKind::Duration:
        return u"a duration such as 30s, 5m, 12h or 7d"_s;
    case KeyKind::Size:
        return u"a size such as 512k, 25M or 2G"_s;
    case KeyKind::Number:
        return u"a whole number from %1 to %2"_s.arg(key.minimum).arg(key.maximum);
    case KeyKind::Rate:
        return u"a number and a time such as 10/15m, or off"_s;
    case KeyKind::Text:
    case KeyKind::Names:
        break;
    }
    return u"text"_s;
}

QString refusal(const ConfigKey &key, const QString &text)
{
    return u"%1: \"%2\" does not fit, expected %3"_s.arg(QLatin1StringView(key.name), text,
                                                         expectation(key));
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

Expected<QVariant, QString> readValue(const ConfigKey &key, const QString &text)
{
    switch (key.kind) {
    case KeyKind::Text:
        return QVariant(text);
    case KeyKind::Names: {
        static const QRegularExpression separator(u"[\\s,]+"_s);
        return QVariant(text.split(separator, Qt::SkipEmptyParts));
    }
    case KeyKind::Choice: {
        const QString choices = QLatin1StringView(key.choices);
        if (!choices.split(u'|').contains(text))
            return refusal(key, text);
        return QVariant(text);
    }
    case KeyKind::Address:
        if (readAddress(text).host.isEmpty())
            return refusal(key, text);
        return QVariant(text);
    case KeyKind::Rate: {
        const auto rate = readRate(text);
        if (!rate)
            return refusal(key, text);
        return *rate;
    }
    case KeyKind::Number:
    case KeyKind::Duration:
    case KeyKind::Size:
        break;
    }
    const auto quantity = readQuantity(key, text);
    if (!quantity || *quantity < key.minimum || (key.maximum > 0 && *quantity > key.maximum))
        return refusal(key, text);
    return QVariant(*quantity);
}

ListenAddress readAddress(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return {};
    bool isNumber = false;
    const ushort port = text.sliced(colon + 1).toUShort(&isNumber);
    QStringView host = text.first(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    else if (host.contains(u':'))
        return {}; // an IPv6 address needs its brackets
    const QString name = host == u"localhost" ? u"127.0.0.1"_s : host.toString();
    if (!isNumber || QHostAddress(name).isNull())
        return {};
    return {name, port};
}

} // namespace chatoyant::server
