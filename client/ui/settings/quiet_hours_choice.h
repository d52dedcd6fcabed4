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

signals:
    void changed();

private:
    QWidget *addTimes(const QuietHours &kept);
    QComboBox *addTime(const QString &name, QLatin1StringView preference, QTime chosen);
    void keep(QLatin1StringView preference, const QVariant &value);

    Preferences &m_preferences;
    QCheckBox *m_isOn;
    QCheckBox *m_weekend;
};

} // namespace chatoyant::client
