// People without windows: the client's own layers, driven by commands, writing down what happens.
#include "tests/faults/client/crowd.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace chatoyant::faults;
using namespace Qt::StringLiterals;

namespace {

constexpr int unusable = 2;

const QList<QCommandLineOption> &options()
{
    static const QList<QCommandLineOption> all{
        {u"server"_s, u"Where the server is: ws://127.0.0.1:PORT, loopback only."_s, u"URL"_s},
        {u"folder"_s, u"Where the people's profiles are; made where there is none."_s, u"DIR"_s},
        {u"history"_s, u"What happens is written there, after what it holds."_s, u"FILE"_s},
        {u"people"_s, u"Their user names; pass-phrase-of-NAME is the password of each."_s,
         u"NAME,NAME"_s},
        {u"seed"_s, u"Decides what they do."_s, u"NUMBER"_s, u"1"_s}};
    return all;
}

// What is wrong with the arguments, as a sentence; empty: nothing.
QString fault(const QCommandLineParser &parser)
{
    for (const QCommandLineOption &option : options()) {
        if (parser.value(option).isEmpty())
            return u"--%1 is missing"_s.arg(option.names().first());
    }
    const QUrl url(parser.value(u"server"_s));
    if (url.scheme() != "ws"_L1 || !QHostAddress(url.host()).isLoopback() || url.port() <= 0)
        return u"--server must be ws://127.0.0.1:PORT"_s;
    bool isNumber = false;
    parser.value(u"seed"_s).toULongLong(&isNumber);
    if (!isNumber)
        return u"--seed must be a number"_s;
    if (!QDir().mkpath(parser.value(u"folder"_s)))
        return u"%1 cannot be made"_s.arg(parser.value(u"folder"_s));
    return {};
}

CrowdOptions read(const QCommandLineParser &parser)
{
    return {parser.value(u"people"_s).split(u',', Qt::SkipEmptyParts), parser.value(u"server"_s),
            parser.value(u"folder"_s), parser.value(u"history"_s),
            parser.value(u"seed"_s).toULongLong()};
}

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "fault_client: %s\n", qPrintable(sentence));
    return unusable;
}

// Lines from standard input; its end, which comes when the other process dies, ends this one.
class Ear
{
public:
    void listen(Crowd &crowd)
    {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        m_heard.append(bytes, count);
        while (m_heard.contains('\n')) {
            const qsizetype end = m_heard.indexOf('\n');
            crowd.obey(QString::fromUtf8(m_heard.first(end)));
            m_heard.remove(0, end + 1);
        }
    }

private:
    QByteArray m_heard;
};

void say(const QJsonObject &answer)
{
    const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int count, char *arguments[])
{
    QCoreApplication application(count, arguments);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Plays people: the real client without windows. Commands on standard input: talk LEAST_MS "
        "MOST_MS, stop,\nsay COUNT, retry, clock SECONDS, status, dump, quit."_s);
    parser.addOptions(options());
    parser.addHelpOption();
    parser.process(application);
    if (const QString sentence = fault(parser); !sentence.isEmpty())
        return refuse(sentence);
    Crowd crowd(read(parser));
    QObject::connect(&crowd, &Crowd::answered, &crowd, &say);
    QObject::connect(&crowd, &Crowd::finished, &application, &QCoreApplication::quit);
    if (!crowd.start())
        return refuse(u"%1 cannot be written"_s.arg(parser.value(u"history"_s)));
    Ear ear;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &crowd, [&] { ear.listen(crowd); });
    return QCoreApplication::exec();
}
