// How what is being typed may read to others: a quiet line with an icon, below the field.
#pragma once

#include "client/theme/theme.h"

#include <QWidget>

#include <optional>

namespace chatoyant::client {

class ElidedLabel;

// Its line is kept free while it is wanted, so that nothing jumps. It says nothing of joy and calm.
class DraftTone final : public QWidget
{
    Q_OBJECT

public:
    static constexpr double leastConfidence = 0.6; // less is a guess, and not told

    DraftTone(const Theme &theme, QWidget *parent);

    void setWanted(bool isWanted);
    void setMood(const Mood &mood);
    // Nothing more is said of this draft. False: nothing was.
    bool dismiss();
    // Another draft begins.
    void beginAnew();

signals:
    void dismissed();
    // Screen readers were told, whatever they were reading.
    void announced(const QString &sentence);

private:
    void refresh();
    void announce();
    static QString sentence(MoodLabel label);

    const Theme &m_theme;
    QWidget *m_line;
    QLabel *m_icon;
    ElidedLabel *m_words;
    std::optional<MoodLabel> m_label;
    QList<MoodLabel> m_announced; // of this draft, each once
    bool m_isWanted = false;
    bool m_isDismissed = false;
};

} // namespace chatoyant::client
