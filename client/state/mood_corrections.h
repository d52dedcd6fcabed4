// What this person said a wording feels like where the program was wrong: kept here, never sent.
#pragma once

#include "common/mood/mood.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>

namespace chatoyant::client {

class LocalCache;

// Wordings are the same whatever their case and spaces. The latest five hundred are kept.
class MoodCorrections final : public QObject
{
    Q_OBJECT

public:
    // Mood::model of what a person said.
    static constexpr QStringView byHand = u"corrected";

    explicit MoodCorrections(LocalCache &cache, QObject *parent = nullptr);

    // The mood as this person sees it.
    Mood applied(const QString &text, const Mood &mood) const;
    bool isCorrected(const QString &text) const;
    void correct(const QString &text, MoodLabel label);
    // What the program says counts again.
    void forget(const QString &text);

    void restore(const QJsonArray &kept);
    // Again, into a cache that was begun anew.
    void store();

signals:
    void changed();

private:
    QHash<QString, MoodLabel> m_labels;
    QStringList m_order; // the oldest first
    LocalCache &m_cache;
};

} // namespace chatoyant::client
