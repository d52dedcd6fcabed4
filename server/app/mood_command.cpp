#include "server/app/mood_command.h"

#include "common/mood/text_mood.h"
#include "server/app/command_line.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

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
        return exit_code::failed;
    for (;;) {
        QByteArray line = in.readLine();
        if (line.isEmpty())
            return exit_code::done;
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (out.write(lineFor(engine.score(QString::fromUtf8(line)))) < 0 || !out.flush())
            return exit_code::failed; // nobody reads any more
    }
}

} // namespace

int runMoodCommand(const QStringList &arguments)
{
    CommandLine line(u"mood"_s, u"[--model FILE]"_s,
                     u"Reads lines from standard input and writes what each feels like, as JSON: "
                     "{\"label\",\"score\",\"confidence\"}."_s);
    line.addOption(u"model"_s, u"FILE"_s, u"A model file instead of the model built in."_s);
    if (const auto code = line.read(arguments))
        return *code;
    const auto engine =
        line.isSet(u"model"_s) ? TextMood::load(line.value(u"model"_s)) : TextMood::load();
    if (!engine)
        return line.fail(exit_code::failed, engine.error().message);
    return scoreLines(*engine);
}

} // namespace chatoyant::server
