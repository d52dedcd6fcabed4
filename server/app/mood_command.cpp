#include "server/app/mood_command.h"

#include "server/app/command_line.h"
#include "server/app/mood_dialogues.h"
#include "server/app/mood_report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <functional>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int explainedWords = 5;

struct Wish
{
    TextMood::Effort effort = TextMood::Effort::Whole;
    bool language = false;
    bool explain = false;
};

void addLanguage(const TextMood &engine, const QString &text, QJsonObject &object)
{
    const GuessedLanguage language = engine.languageOf(text);
    object.insert(u"language"_s, language.code.isEmpty()
                                     ? QJsonValue()
                                     : QJsonValue(QString::fromLatin1(language.code)));
    object.insert(u"available"_s, language.isAvailable);
}

void addWords(const TextMood &engine, const QString &text, QJsonObject &object)
{
    QJsonArray words;
    for (const TextMood::Reason &reason : engine.explain(text, explainedWords))
        words.append(QJsonObject{{u"word"_s, reason.word}, {u"weight"_s, reason.weight}});
    object.insert(u"words"_s, words);
}

QByteArray lineFor(const TextMood &engine, const Wish &wish, const QString &text)
{
    const Mood mood = engine.score(text, wish.effort);
    QJsonObject object{{u"label"_s, moodName(mood.label)},
                       {u"score"_s, mood.score},
                       {u"confidence"_s, mood.confidence},
                       {u"model"_s, mood.model}};
    if (wish.language)
        addLanguage(engine, text, object);
    if (wish.explain)
        addWords(engine, text, object);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// Until the end of standard input, or until false.
bool forEachLine(const std::function<bool(const QString &)> &use)
{
    QFile in; // by its number: as a stream of the C library it would end at U+0000
    if (!in.open(fileno(stdin), QIODevice::ReadOnly))
        return false;
    for (;;) {
        QByteArray line = in.readLine();
        if (line.isEmpty())
            return true;
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (!use(QString::fromUtf8(line)))
            return false;
    }
}

int scoreLines(const TextMood &engine, const Wish &wish)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return exit_code::failed;
    const bool isDone = forEachLine([&](const QString &text) {
        return out.write(lineFor(engine, wish, text)) >= 0 && out.flush();
    });
    return isDone ? exit_code::done : exit_code::failed; // or nobody reads any more
}

// Moods: what takes lines and reports of them.
template <typename Moods>
int scoreLabelled(Moods moods, const CommandLine &line)
{
    forEachLine([&moods](const QString &text) {
        moods.add(text);
        return true;
    });
    const auto report = moods.report();
    if (!report)
        return line.fail(exit_code::failed,
                         CommandLine::tr("no line has a label: neutral, joyful, sad, tense, angry, "
                                         "positive or negative, then a tab, then the text"));
    line.print(report->text, report->object);
    return exit_code::done;
}

int measureTime(const TextMood &engine, const Wish &wish, const CommandLine &line)
{
    QStringList messages;
    forEachLine([&messages](const QString &text) {
        messages.append(text);
        return true;
    });
    if (messages.isEmpty())
        return line.fail(exit_code::failed,
                         CommandLine::tr("no messages on standard input, one a line"));
    const MoodReport report = benchOf(engine, wish.effort, messages);
    line.print(report.text, report.object);
    return exit_code::done;
}

void addOptions(CommandLine &line)
{
    line.addOption(u"model"_s, u"FILE"_s,
                   CommandLine::tr("A model file instead of the model built in."));
    line.addFlag(u"language"_s,
                 CommandLine::tr("Tell the language too, and whether moods are available in it."));
    line.addFlag(u"explain"_s,
                 CommandLine::tr("Tell the words that weighed most; below zero: against it."));
    line.addFlag(u"linear"_s,
                 CommandLine::tr("Ask the linear part alone, as the server does in a backlog."));
    line.addFlag(
        u"tsv"_s,
        CommandLine::tr("Lines are label, tab, text: tell how often the model is right, what "
                        "it mixes up, and how right the surest answers are."));
    line.addFlag(u"dialogues"_s,
                 CommandLine::tr("Lines are label, tab, text, in the order they were said, with an "
                                 "empty line between dialogues: tell how often the chat's mood "
                                 "changes, how late, and how right it is."));
    line.addFlag(u"bench"_s,
                 CommandLine::tr("Tell the microseconds per message, by its number of words."));
    line.addFlag(u"plain"_s, CommandLine::tr("Use what every processor of this family can do."));
}

} // namespace

int runMoodCommand(const QStringList &arguments)
{
    CommandLine line(
        u"mood"_s, u"[--language] [--explain] [--tsv | --dialogues | --bench] [--model FILE]"_s,
        CommandLine::tr("Reads lines from standard input and writes what each feels like, as "
                        "JSON: {\"label\",\"score\",\"confidence\",\"model\"}."));
    addOptions(line);
    if (const auto code = line.read(arguments))
        return *code;
    auto engine =
        line.isSet(u"model"_s) ? TextMood::load(line.value(u"model"_s)) : TextMood::load();
    if (!engine)
        return line.fail(exit_code::failed, engine.error().message);
    if (line.isSet(u"plain"_s))
        engine->usePlainInstructions();
    const Wish wish{line.isSet(u"linear"_s) ? TextMood::Effort::LinearOnly
                                            : TextMood::Effort::Whole,
                    line.isSet(u"language"_s), line.isSet(u"explain"_s)};
    if (line.isSet(u"tsv"_s))
        return scoreLabelled(LabelledMoods(*engine, wish.effort), line);
    if (line.isSet(u"dialogues"_s))
        return scoreLabelled(DialogueMoods(*engine, wish.effort), line);
    if (line.isSet(u"bench"_s))
        return measureTime(*engine, wish, line);
    return scoreLines(*engine, wish);
}

} // namespace chatoyant::server
