#include "server/app/mood_command.h"

#include "common/mood/text_mood.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int misused = 2;

QByteArray lineFor(const Mood &mood)
{
    const QJsonObject object{{u"label"_s, moodName(mood.label)},
                             {u"score"_s, mood.score},
                             {u"confidence"_s, mood.confidence}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

int scoreLines(const TextMood &engine)
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return failed;
    for (;;) {
        QByteArray line = in.readLine();
        if (line.isEmpty())
            return 0;
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (out.write(lineFor(engine.score(QString::fromUtf8(line)))) < 0 || !out.flush())
            return failed; // nobody reads any more
    }
}

} // namespace

int runMoodCommand(const QStringList &arguments)
{
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads lines from standard input and writes what each feels like, as JSON."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption model(u"model"_s, u"Model file, instead of the one built in."_s,
                                   u"FILE"_s);
    const QCommandLineOption json(u"json"_s, u"Write JSON, as it does anyway."_s);
    parser.addOptions({help, model, json});
    const bool isUnderstood = parser.parse(QStringList{u"chatoyant-server mood"_s} + arguments);
    if (!isUnderstood || !parser.positionalArguments().isEmpty()) {
        err << (isUnderstood ? u"mood takes no arguments, it reads lines from standard input"_s
                             : parser.errorText())
            << Qt::endl;
        return misused;
    }
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return 0;
    }
    const auto engine =
        parser.isSet(model) ? TextMood::load(parser.value(model)) : TextMood::load();
    if (!engine) {
        err << engine.error().message << Qt::endl;
        return failed;
    }
    return scoreLines(*engine);
}

} // namespace chatoyant::server
