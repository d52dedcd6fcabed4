#include "client/state/mood_corrections.h"

#include "client/state/local_cache.h"

namespace chatoyant::client {

namespace {

constexpr qsizetype mostCorrections = 500;

QString wordingOf(const QString &text)
{
    return text.simplified().toCaseFolded();
}

double scoreFor(MoodLabel label)
{
    constexpr double clearly = 0.6;
    if (label == MoodLabel::Neutral)
        return 0;
    return label == MoodLabel::Joyful ? clearly : -clearly;
}

} // namespace

MoodCorrections::MoodCorrections(LocalCache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{}

Mood MoodCorrections::applied(const QString &text, const Mood &mood) const
{
    if (m_labels.isEmpty())
        return mood;
    const auto said = m_labels.constFind(wordingOf(text));
    if (said == m_labels.cend())
        return mood;
    return {*said, scoreFor(*said), 1, byHand.toString()};
}

bool MoodCorrections::isCorrected(const QString &text) const
{
    return m_labels.contains(wordingOf(text));
}

void MoodCorrections::correct(const QString &text, MoodLabel label)
{
    const QString wording = wordingOf(text);
    if (wording.isEmpty())
        return;
    m_order.removeOne(wording);
    m_order.append(wording);
    m_labels.insert(wording, label);
    while (m_order.size() > mostCorrections)
        m_labels.remove(m_order.takeFirst());
    store();
    emit changed();
}

void MoodCorrections::forget(const QString &text)
{
    const QString wording = wordingOf(text);
    if (!m_order.removeOne(wording))
        return;
    m_labels.remove(wording);
    store();
    emit changed();
}

void MoodCorrections::restore(const QJsonArray &kept)
{
    m_labels.clear();
    m_order.clear();
    for (const QJsonValue &each : kept) {
        const QString wording = each[0].toString();
        const auto label = moodFromName(each[1].toString());
        if (wording.isEmpty() || !label || m_labels.contains(wording))
            continue;
        m_order.append(wording);
        m_labels.insert(wording, *label);
    }
    emit changed();
}

void MoodCorrections::store()
{
    QJsonArray kept;
    for (const QString &wording : std::as_const(m_order))
        kept.append(QJsonArray{wording, moodName(m_labels.value(wording))});
    m_cache.putMoodCorrections(kept);
}

} // namespace chatoyant::client
