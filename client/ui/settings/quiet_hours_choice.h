// From when until when nothing notifies, day by day.
#pragma once

#include "client/state/quiet_hours.h"
#include "client/ui/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace chatoyant::client {

QuietHours quietHours(const Preferences &preferences);

class QuietHoursChoice final : public QWidget
{
    Q_OBJECT

public:
    QuietHoursChoice(Preferences &preferences, QWidget *parent);

    // Kept and shown; says nothing of it.
    void setHours(const QuietHours &hours);

signals:
    // By the person: they are kept, and were so before.
    void changed(const chatoyant::client::QuietHours &before);

private:
    QWidget *addTimes(const QuietHours &kept);
    QComboBox *addTime(const QString &name, QLatin1StringView preference, QTime chosen);
    void enableParts(bool areOn);
    void keep(QLatin1StringView preference, const QVariant &value);

    Preferences &m_preferences;
    QCheckBox *m_isOn;
    QCheckBox *m_weekend;
    QComboBox *m_from = nullptr;
    QComboBox *m_until = nullptr;
};

} // namespace chatoyant::client
