#include "client/ui/settings/quiet_hours_choice.h"

#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/wrapping_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesApart = 30;
constexpr int minutesOfADay = 24 * 60;

QTime keptTime(const Preferences &preferences, QLatin1StringView name, QTime otherwise)
{
    const auto kept = QTime::fromString(preferences.value(name).toString(), u"HH:mm"_s);
    return kept.isValid() ? kept : otherwise;
}

} // namespace

QuietHours quietHours(const Preferences &preferences)
{
    QuietHours hours;
    hours.isOn = preferences.value(preference::quiet, false).toBool();
    hours.from = keptTime(preferences, preference::quietFrom, hours.from);
    hours.until = keptTime(preferences, preference::quietUntil, hours.until);
    hours.isWeekend = preferences.value(preference::quietWeekend, false).toBool();
    return hours;
}

QuietHoursChoice::QuietHoursChoice(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_isOn(new WrappingBox(tr("Quiet hours"), this))
    //: Below "Quiet hours": no notifications on these days at all.
    , m_weekend(new WrappingBox(tr("All day on Saturdays and Sundays"), this))
{
    const QuietHours kept = quietHours(preferences);
    auto *column = columnIn(this, {}, space::small);
    column->addWidget(m_isOn);
    column->addWidget(addTimes(kept));
    QHBoxLayout *days = addRow(column);
    days->setContentsMargins(mirroredIn(*this, {space::large, 0, 0, 0}));
    days->addWidget(m_weekend);
    m_isOn->setChecked(kept.isOn);
    m_weekend->setChecked(kept.isWeekend);
    enableParts(kept.isOn);
    connect(m_isOn, &QCheckBox::toggled, this, &QuietHoursChoice::enableParts);
    connect(m_isOn, &QCheckBox::toggled, this,
            [this](bool isOn) { keep(preference::quiet, isOn); });
    connect(m_weekend, &QCheckBox::toggled, this,
            [this](bool isOn) { keep(preference::quietWeekend, isOn); });
}

QWidget *QuietHoursChoice::addTimes(const QuietHours &kept)
{
    auto *times = new QWidget(this);
    QHBoxLayout *row = rowIn(times, {space::large, 0, 0, 0}, space::small);
    //: Quiet hours, before a time of day: "From 22:00".
    const QString from = tr("From");
    //: Quiet hours, before a time of day: "until 07:00".
    const QString until = tr("until");
    row->addWidget(paragraph(from, TextRole::Body, times));
    m_from = addTime(tr("Quiet from"), preference::quietFrom, kept.from);
    row->addWidget(m_from);
    row->addWidget(paragraph(until, TextRole::Body, times));
    m_until = addTime(tr("Quiet until"), preference::quietUntil, kept.until);
    row->addWidget(m_until);
    row->addStretch();
    return times;
}

// In the person's own way of writing times; another time that was kept stays among them.
QComboBox *
QuietHoursChoice::addTime(const QString &name, QLatin1StringView preference, QTime chosen)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    QList<QTime> times;
    for (int minute = 0; minute < minutesOfADay; minute += minutesApart)
        times.append(QTime(0, 0).addSecs(minute * 60));
    if (!times.contains(chosen))
        times.insert(std::ranges::upper_bound(times, chosen), chosen);
    for (const QTime &time : std::as_const(times))
        box->addItem(QLocale().toString(time, QLocale::ShortFormat), time.toString(u"HH:mm"_s));
    box->setCurrentIndex(int(times.indexOf(chosen)));
    connect(box, &QComboBox::activated, this,
            [this, box, preference](int at) { keep(preference, box->itemData(at)); });
    return box;
}

// The words beside the times as well.
void QuietHoursChoice::enableParts(bool areOn)
{
    m_from->parentWidget()->setEnabled(areOn);
    m_weekend->setEnabled(areOn);
}

void QuietHoursChoice::setHours(const QuietHours &hours)
{
    const QSignalBlocker quiet(m_isOn);
    const QSignalBlocker also(m_weekend);
    const QString from = hours.from.toString(u"HH:mm"_s);
    const QString until = hours.until.toString(u"HH:mm"_s);
    m_preferences.setValue(preference::quiet, hours.isOn);
    m_preferences.setValue(preference::quietWeekend, hours.isWeekend);
    m_preferences.setValue(preference::quietFrom, from);
    m_preferences.setValue(preference::quietUntil, until);
    m_isOn->setChecked(hours.isOn);
    m_weekend->setChecked(hours.isWeekend);
    m_from->setCurrentIndex(m_from->findData(from));
    m_until->setCurrentIndex(m_until->findData(until));
    enableParts(hours.isOn);
}

void QuietHoursChoice::keep(QLatin1StringView preference, const QVariant &value)
{
    const QuietHours before = quietHours(m_preferences);
    m_preferences.setValue(preference, value);
    emit changed(before);
}

} // namespace chatoyant::client
