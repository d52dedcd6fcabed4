#include "tests/architecture/banned.h"

#include <algorithm>

namespace chatoyant::architecture {

using namespace Qt::StringLiterals;

namespace {

bool startsWithAny(const QString &path, const QStringList &prefixes)
{
    return std::any_of(prefixes.cbegin(), prefixes.cend(),
                       [&path](const QString &prefix) { return path.startsWith(prefix); });
}

bool holdsIn(const Ban &ban, const QString &path)
{
    return (ban.where.isEmpty() || startsWithAny(path, ban.where)) &&
           !startsWithAny(path, ban.except);
}

QRegularExpression re(const QString &pattern)
{
    return QRegularExpression(pattern);
}

const QStringList &product()
{
    static const QStringList folders{u"common/"_s, u"server/"_s, u"client/"_s};
    return folders;
}

QList<Ban> safetyBans()
{
    return {
        {"trusting any certificate",
         re(uR"re(\b(setI|i)gnoreSslErrors\b|\bVerifyNone\b)re"_s),
         {},
         {u"client/net/ws_link"_s, u"client/net/http_file_link"_s}, // both ask certificate_pin
         "one place decides whom to trust",
         "    socket.ignoreSslErrors();"},
        {"WebSockets outside their rooms",
         re(uR"re(\bQWebSocket(Server)?\b)re"_s),
         product(),
         {u"client/net/ws_link"_s},
         "a wire is one file's business",
         "    QWebSocket socket;"},
        {"chance of its own",
         re(uR"re(\bstd::rand\b|\bs?rand\(|\bQRandomGenerator\b|\brandom_device\b)re"_s),
         {},
         {u"common/base/random.cpp"_s, u"tests/"_s},
         "chance is injected (common/base/random.h)",
         "    int dice = std::rand() % 6;"},
        {"a shell",
         re(uR"re(\bstd::system\(|\bpopen\(|\bstartCommand\()re"_s),
         {},
         {},
         "no text becomes a command line",
         "    std::system(line);"},
        {"guessed rich text",
         re(uR"re(\bQt::(AutoText|RichText)\b)re"_s),
         {u"client/"_s},
         {},
         "what people write is shown as plain text",
         "    label->setTextFormat(Qt::AutoText);"},
    };
}

QList<Ban> orderBans()
{
    return {
        {"sleeping",
         re(uR"re(\bQThread::[mu]?sleep\b|\bthis_thread::sleep_|\bu?sleep\(|\bqSleep\()re"_s),
         {},
         {u"tests/bench/"_s},
         "wait for the fact, not for a time",
         "    QThread::msleep(50);"},
        {"a nested event loop",
         re(uR"re(\bQEventLoop\s+\w|\bprocessEvents\()re"_s),
         product(),
         {u"server/net/epoll_dispatcher"_s},
         "callers are not ready to be entered twice",
         "    QEventLoop loop;"},
        {"a singleton",
         re(uR"re(\bstatic\s+[\w:<>]+\s*[&*]\s*(instance|self|get)\()re"_s),
         {},
         {},
         "dependencies come through the constructor",
         "    static Settings &instance();"},
        {"its own clock",
         re(uR"re(\bcurrentDateTime(Utc)?\(|\bcurrent[MS]?SecsSinceEpoch\(|\bsystem_clock\b)re"_s),
         {u"common/"_s, u"server/domain/"_s, u"client/state/"_s, u"client/models/"_s},
         {u"common/base/clock.h"_s},
         "time is injected (common/base/clock.h)",
         "    const QDateTime now = QDateTime::currentDateTimeUtc();"},
        {"old connections",
         re(uR"re(\b(SIGNAL|SLOT)\()re"_s),
         {},
         {},
         "connect by member pointer",
         "    connect(a, SIGNAL(b()), c, SLOT(d()));"},
    };
}

QList<Ban> formBans()
{
    return {
        {"debug output",
         re(uR"re(\bqDebug\(|\bstd::c(out|err)\b|\bprintf\(|\bfprintf\()re"_s),
         product(),
         {u"server/app/"_s, u"server/main.cpp"_s, u"client/main.cpp"_s, u"client/app/"_s},
         "logs are categorised (qCInfo)",
         "    qDebug() << text;"},
        {"delete",
         re(uR"re(\bdelete(\[\])?\s+[\w(*])re"_s),
         product(),
         {},
         "one owner: a parent or a unique_ptr",
         "    delete widget;"},
        {"new without a parent",
         re(uR"re(^(?!.*(_ptr<|reset\()).*\bnew\s+[A-Z]\w*(\(\)|\{\}|;|,|\)))re"_s),
         product(),
         {},
         "the parent stands on the same line",
         "    auto *button = new QPushButton();"},
        {"throw",
         re(uR"re(\bthrow\b)re"_s),
         product(),
         {},
         "fail by returning Expected",
         "    throw std::runtime_error(text);"},
        {"a macro",
         re(uR"re(^\s*#\s*define\b)re"_s),
         product(),
         {},
         "constexpr and templates do",
         "#define LIMIT 5"},
        {"a name that says nothing",
         re(uR"re(^\s*(class|struct)\s+\w*(Manager|Helper|Utils?|Base)\b)re"_s),
         {},
         {},
         "name the job",
         "class ChatManager"},
    };
}

QList<Ban> wordBans()
{
    return {
        {"a way around the root",
         re(uR"re(^\s*#\s*include\s+"(\.|[^/"]+\.h"))re"_s),
         {},
         {u"common/base/precompiled"_s},
         "includes are written from the repository's root",
         "#include \"../net/link.h\"",
         Scope::Text},
        {"a colour",
         re(uR"re("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})"|\bQColor\(\d)re"_s),
         product(),
         {u"client/theme/"_s},
         "colours live in resources/themes",
         "    const QColor red(\"#ff0000\");",
         Scope::Text},
        {"SQL",
         re(uR"re("\s*(SELECT\s.*\sFROM\s|INSERT\s.*INTO\s|UPDATE\s\w+\sSET\s|DELETE\sFROM\s))re"_s),
         product(),
         {u"server/storage/"_s, u"client/state/local_cache"_s},
         "SQL lives in storage and in the cache",
         "    query.exec(u\"SELECT name FROM users\"_s);",
         Scope::Text},
        {"unfinished work",
         re(u"\\b(TO"
            "DO|FIX"
            "ME|X"
            "XX)\\b"_s),
         {},
         {},
         "finish it or file it",
         "    // TO"
         "DO: later",
         Scope::Text},
    };
}

} // namespace

std::span<const Ban> bans()
{
    static const QList<Ban> all = safetyBans() + orderBans() + formBans() + wordBans();
    return all;
}

QStringList banOffences(const SourceFile &file)
{
    const QStringList text = file.lines();
    const QStringList code = SourceFile{file.path, withoutWords(file.text)}.lines();
    QStringList found;
    for (const Ban &ban : bans()) {
        if (!holdsIn(ban, file.path))
            continue;
        const QStringList &lines = ban.scope == Scope::Code ? code : text;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (ban.pattern.match(lines[at]).hasMatch())
                found.append(offence(
                    file, at,
                    u"%1 (%2)"_s.arg(QLatin1StringView(ban.name), QLatin1StringView(ban.why))));
        }
    }
    return found;
}

} // namespace chatoyant::architecture
