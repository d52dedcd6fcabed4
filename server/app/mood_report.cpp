#include "server/app/mood_report.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <array>
#include <cmath>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array coverages{1.0, 0.9, 0.8, 0.7, 0.6, 0.5};
constexpr double percent = 100;

QString inPercent(double share)
{
    return QString::number(share * percent, 'f', 1);
}

QJsonValue shortened(double value)
{
    constexpr double places = 10'000;
    return std::round(value * places) / places;
}

Answers merged(Answers answers)
{
    for (Answer &answer : answers) {
        answer.truth = withoutAnger(answer.truth);
        answer.said = withoutAnger(answer.said);
    }
    return answers;
}

QString figures(const QString &what, const Answers &answers)
{
    QString text =
        u"%1: %2 texts, %3 % right (always the commonest: %4 %), macro-F1 %5\n"_s.arg(what)
            .arg(answers.size())
            .arg(inPercent(shareRight(answers)), inPercent(shareOfCommonest(answers)),
                 QString::number(macroF1(answers), 'f', 3));
    text += u"  right among the surest:"_s;
    for (const double coverage : coverages)
        text += u"  %1 %: %2 %"_s.arg(coverage * percent)
                    .arg(inPercent(shareRight(surestOf(answers, coverage))));
    return text + u'\n';
}

QString confusionTable(const Answers &answers)
{
    constexpr int width = 9;
    const Confusion confusion = confusionOf(answers);
    QString text = u"  said →"_s.leftJustified(width + 2);
    for (const MoodLabel label : allMoodLabels)
        text += moodName(label).rightJustified(width);
    text += u'\n';
    for (const MoodLabel truth : allMoodLabels) {
        text += u"  "_s + moodName(truth).leftJustified(width);
        for (const int count : confusion[size_t(truth)])
            text += QString::number(count).rightJustified(width);
        text += u'\n';
    }
    return text;
}

QJsonObject jsonOf(const Answers &answers)
{
    QJsonObject confusion;
    QJsonArray coverage;
    const Confusion counts = confusionOf(answers);
    for (const MoodLabel truth : allMoodLabels) {
        QJsonObject row;
        for (const MoodLabel said : allMoodLabels)
            row.insert(moodName(said), counts[size_t(truth)][size_t(said)]);
        confusion.insert(moodName(truth), row);
    }
    for (const double share : coverages)
        coverage.append(QJsonObject{{u"coverage"_s, share},
                                    {u"right"_s, shortened(shareRight(surestOf(answers, share)))}});
    return {{u"texts"_s, answers.size()},
            {u"right"_s, shortened(shareRight(answers))},
            {u"commonest"_s, shortened(shareOfCommonest(answers))},
            {u"macroF1"_s, shortened(macroF1(answers))},
            {u"confusion"_s, confusion},
            {u"coverage"_s, coverage}};
}

qsizetype wordsIn(const QString &message)
{
    return message.split(u' ', Qt::SkipEmptyParts).size();
}

// The least mean of several rounds: other programs can only make it slower.
double leastMean(const TextMood &engine, TextMood::Effort effort, const QStringList &messages)
{
    constexpr int rounds = 5;
    constexpr double nanoseconds = 1000; // in a microsecond
    double least = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds && !messages.isEmpty(); ++round) {
        QElapsedTimer timer;
        timer.start();
        for (const QString &message : messages)
            (void)engine.score(message, effort);
        least =
            std::min(least, double(timer.nsecsElapsed()) / nanoseconds / double(messages.size()));
    }
    return messages.isEmpty() ? 0 : least;
}

} // namespace

void LabelledMoods::add(const QString &line)
{
    const qsizetype tab = line.indexOf(u'\t');
    const QStringView label = QStringView(line).first(std::max<qsizetype>(0, tab));
    const auto truth = moodFromName(label);
    const bool isPositive = label == "positive"_L1;
    if (!truth && !isPositive && label != "negative"_L1) {
        ++m_leftOut;
        return;
    }
    const Mood mood = m_engine.score(QStringView(line).sliced(tab + 1), m_effort);
    if (truth)
        m_moods.append({*truth, mood.label, mood.confidence});
    const bool isPleasant = truth ? *truth == MoodLabel::Joyful : isPositive;
    if (truth != MoodLabel::Neutral)
        m_signs.append({isPleasant ? MoodLabel::Joyful : MoodLabel::Sad,
                        mood.score > 0 ? MoodLabel::Joyful : MoodLabel::Sad, std::abs(mood.score)});
}

std::optional<MoodReport> LabelledMoods::report() const
{
    MoodReport report;
    if (!m_moods.isEmpty()) {
        const Answers four = merged(m_moods);
        report.text += figures(u"five moods"_s, m_moods) + confusionTable(m_moods);
        report.text += figures(u"four moods (tense and angry as one)"_s, four);
        report.object.insert(u"fiveMoods"_s, jsonOf(m_moods));
        report.object.insert(u"fourMoods"_s, jsonOf(four));
    }
    if (!m_signs.isEmpty()) {
        report.text += figures(u"pleasant or unpleasant"_s, m_signs);
        report.object.insert(u"polarity"_s, jsonOf(m_signs));
    }
    if (report.object.isEmpty())
        return std::nullopt;
    report.text += u"%1 lines left out: no label, or one that is none of ours"_s.arg(m_leftOut);
    report.object.insert(u"leftOut"_s, m_leftOut);
    return report;
}

MoodReport benchOf(const TextMood &engine, TextMood::Effort effort, const QStringList &messages)
{
    constexpr std::array upTo{5, 10, 17, 22, 40, 1'000'000};
    MoodReport report;
    QJsonArray lengths;
    int above = 0;
    for (const int words : upTo) {
        QStringList some;
        std::copy_if(messages.begin(), messages.end(), std::back_inserter(some),
                     [above, words](const QString &message) {
                         return wordsIn(message) > above && wordsIn(message) <= words;
                     });
        const double mean = leastMean(engine, effort, some);
        const QString name = words == upTo.back() ? u"more than %1"_s.arg(above)
                                                  : u"%1 to %2"_s.arg(above + 1).arg(words);
        report.text +=
            u"%1 words: %2 µs (%3 messages)\n"_s.arg(name).arg(mean, 0, 'f', 1).arg(some.size());
        lengths.append(QJsonObject{{u"words"_s, name},
                                   {u"messages"_s, some.size()},
                                   {u"microseconds"_s, shortened(mean)}});
        above = words;
    }
    const double mean = leastMean(engine, effort, messages);
    report.text += u"all: %1 µs (%2 messages)"_s.arg(mean, 0, 'f', 1).arg(messages.size());
    report.object = {{u"lengths"_s, lengths},
                     {u"messages"_s, messages.size()},
                     {u"microseconds"_s, shortened(mean)}};
    return report;
}

} // namespace chatoyant::server
