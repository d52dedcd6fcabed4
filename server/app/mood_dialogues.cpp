#include "server/app/mood_dialogues.h"

#include <QTimeZone>

#include <cmath>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsBetween = 30;

QJsonValue inThousandths(double value)
{
    constexpr double places = 1000;
    return std::round(value * places) / places;
}

} // namespace

DialogueMoods::DialogueMoods(const TextMood &engine, TextMood::Effort effort)
    : m_engine(engine)
    , m_effort(effort)
    , m_dialogues{{}}
{}

void DialogueMoods::add(const QString &line)
{
    if (line.isEmpty()) {
        if (!m_dialogues.last().isEmpty())
            m_dialogues.append(Dialogue());
        m_fold = ConversationMood(false);
        return;
    }
    const qsizetype tab = line.indexOf(u'\t');
    const auto truth = moodFromName(QStringView(line).first(std::max<qsizetype>(0, tab)));
    const Mood mood = m_engine.score(QStringView(line).sliced(tab + 1), m_effort);
    Dialogue &dialogue = m_dialogues.last();
    const QDateTime at =
        QDateTime::fromSecsSinceEpoch(secondsBetween * (dialogue.size() + 1), Qt::UTC);
    m_fold.add(mood, UserId{{1, quint64(1 + dialogue.size() % 2)}}, at);
    dialogue.append({truth ? std::optional(withoutAnger(*truth)) : std::nullopt,
                     withoutAnger(mood.label), withoutAnger(m_fold.current(at).label)});
}

// Per 100 messages that have the label asked for.
template <typename Label>
double DialogueMoods::switches(Label label) const
{
    int all = 0;
    int changes = 0;
    for (const Dialogue &dialogue : m_dialogues) {
        std::optional<MoodLabel> before;
        for (const Turn &turn : dialogue) {
            const std::optional<MoodLabel> now = label(turn);
            if (!now)
                continue;
            ++all;
            changes += before && *before != *now ? 1 : 0;
            before = now;
        }
    }
    constexpr double hundred = 100;
    return all == 0 ? 0 : hundred * changes / all;
}

// Macro-F1 against the labels.
template <typename Label>
double DialogueMoods::rightness(Label label) const
{
    Answers answers;
    for (const Dialogue &dialogue : m_dialogues) {
        for (const Turn &turn : dialogue) {
            if (turn.truth)
                answers.append({*turn.truth, label(turn), 0});
        }
    }
    return macroF1(answers);
}

DialogueMoods::Lag DialogueMoods::lag() const
{
    Lag lag;
    for (const Dialogue &dialogue : m_dialogues) {
        for (qsizetype first = 0, end = 0; first < dialogue.size(); first = end) {
            const auto truth = dialogue.at(first).truth;
            qsizetype shown = -1;
            for (end = first; end < dialogue.size() && dialogue.at(end).truth == truth; ++end) {
                if (shown < 0 && dialogue.at(end).shown == truth)
                    shown = end;
            }
            if (!truth || end - first < 2)
                continue;
            ++lag.runs;
            lag.seen += shown >= 0 ? 1 : 0;
            lag.messages += shown >= 0 ? static_cast<int>(shown - first) : 0;
        }
    }
    return lag;
}

int DialogueMoods::count(bool isLabelled) const
{
    qsizetype found = 0;
    for (const Dialogue &dialogue : m_dialogues)
        found += std::count_if(dialogue.begin(), dialogue.end(), [isLabelled](const Turn &turn) {
            return turn.truth || !isLabelled;
        });
    return static_cast<int>(found);
}

std::optional<MoodReport> DialogueMoods::report() const
{
    const int labelled = count(true);
    if (labelled == 0)
        return std::nullopt;
    const auto truth = [](const Turn &turn) { return turn.truth; };
    const auto said = [](const Turn &turn) { return turn.said; };
    const auto shown = [](const Turn &turn) { return turn.shown; };
    const Lag late = lag();
    const double seen = late.runs == 0 ? 0 : double(late.seen) / late.runs;
    const double wait = late.seen == 0 ? 0 : double(late.messages) / late.seen;
    const auto dialogues = m_dialogues.size() - (m_dialogues.last().isEmpty() ? 1 : 0);
    MoodReport report;
    report.object = {
        {u"dialogues"_s, dialogues},
        {u"messages"_s, count(false)},
        {u"labelled"_s, labelled},
        {u"switchesPer100"_s, QJsonObject{{u"shown"_s, inThousandths(switches(shown))},
                                          {u"said"_s, inThousandths(switches(said))},
                                          {u"labelled"_s, inThousandths(switches(truth))}}},
        {u"macroF1"_s, QJsonObject{{u"shown"_s, inThousandths(rightness(shown))},
                                   {u"said"_s, inThousandths(rightness(said))}}},
        {u"runs"_s, late.runs},
        {u"runsShown"_s, inThousandths(seen)},
        {u"lag"_s, inThousandths(wait)}};
    report.text =
        u"%1 dialogues, %2 messages, %3 of them with a mood as label; tense and angry as one\n"
        "switches per 100 messages: the chat's mood %4, single messages %5, labels %6\n"_s
            .arg(dialogues)
            .arg(count(false))
            .arg(labelled)
            .arg(switches(shown), 0, 'f', 1)
            .arg(switches(said), 0, 'f', 1)
            .arg(switches(truth), 0, 'f', 1) +
        u"macro-F1: the chat's mood %1, single messages %2\n"
        "of %3 times that a label stayed for two messages or more the chat showed it in %4 %, "
        "%5 messages after the first on average"_s.arg(rightness(shown), 0, 'f', 3)
            .arg(rightness(said), 0, 'f', 3)
            .arg(late.runs)
            .arg(100 * seen, 0, 'f', 1)
            .arg(wait, 0, 'f', 2);
    return report;
}

} // namespace chatoyant::server
