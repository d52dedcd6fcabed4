#include "client/ui/settings/notification_page.h"

#include "client/ui/settings/quiet_hours_choice.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QSystemTrayIcon>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

AlertPreview alertPreview(const Preferences &preferences)
{
    const QString kept = preferences.value(preference::alertPreview).toString();
    if (kept == "nothing"_L1)
        return AlertPreview::Nothing;
    return kept == "name"_L1 ? AlertPreview::Name : AlertPreview::Full;
}

void applyAlertRules(Alerts &alerts, const Preferences &preferences)
{
    const QString kept = preferences.value(preference::alertScope).toString();
    alerts.setScope(kept == "nothing"_L1    ? AlertScope::Nothing
                    : kept == "mentions"_L1 ? AlertScope::Mentions
                                            : AlertScope::All);
    alerts.setQuietHours(quietHours(preferences));
    alerts.setSound(preferences.value(preference::alertSound, true).toBool());
}

NotificationPage::NotificationPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = columnIn(this, {}, space::small);
    addChoiceOf(column, tr("Notify me of"), preference::alertScope,
                {{u"all"_s, tr("All messages")},
                 {u"mentions"_s, tr("Messages that mention me")},
                 {u"nothing"_s, tr("Nothing")}});
    addChoiceOf(column, tr("Notifications show"), preference::alertPreview,
                {{u"full"_s, tr("Name and message")},
                 {u"name"_s, tr("The name only")},
                 {u"nothing"_s, tr("Neither of them")}});
    addSound(column);
    addQuietHours(column);
    addTray(column);
    auto *note = paragraph(tr("Muted chats notify of mentions only, and nothing notifies while "
                              "your status is Do not disturb or the hours are quiet. This holds on "
                              "this device."),
                           TextRole::Meta, this);
    note->setTone(Tone::Weak);
    column->addWidget(note);
    column->addStretch();
}

void NotificationPage::addChoiceOf(QBoxLayout *column,
                                   const QString &title,
                                   QLatin1StringView preference,
                                   const QList<Choice> &choices)
{
    const QString kept = m_context.preferences.value(preference).toString();
    addChoices(column, {title, choices, kept}, this,
               [this, preference](const QString &value) { keep(preference, value); });
}

void NotificationPage::addSound(QBoxLayout *column)
{
    auto *sound = new QCheckBox(tr("Play a sound"), this);
    sound->setChecked(m_context.preferences.value(preference::alertSound, true).toBool());
    column->addWidget(sound);
    column->addSpacing(space::medium);
    connect(sound, &QCheckBox::toggled, this,
            [this](bool isOn) { keep(preference::alertSound, isOn); });
}

void NotificationPage::addQuietHours(QBoxLayout *column)
{
    auto *choice = new QuietHoursChoice(m_context.preferences, this);
    column->addWidget(choice);
    column->addSpacing(space::medium);
    connect(choice, &QuietHoursChoice::changed, this,
            [this] { applyAlertRules(m_context.session.alerts(), m_context.preferences); });
}

void NotificationPage::addTray(QBoxLayout *column)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    auto *stays = new QCheckBox(tr("Go on in the tray when the window is closed"), this);
    stays->setChecked(m_context.preferences.value(preference::staysInTray, true).toBool());
    column->addWidget(stays);
    column->addSpacing(space::medium);
    connect(stays, &QCheckBox::toggled, this,
            [this](bool isOn) { m_context.preferences.setValue(preference::staysInTray, isOn); });
}

void NotificationPage::keep(QLatin1StringView preference, const QVariant &value)
{
    m_context.preferences.setValue(preference, value);
    applyAlertRules(m_context.session.alerts(), m_context.preferences);
}

} // namespace chatoyant::client
