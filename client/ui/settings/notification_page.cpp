#include "client/ui/settings/notification_page.h"

#include "client/ui/settings/alert_exceptions.h"
#include "client/ui/settings/autostart_choice.h"
#include "client/ui/settings/quiet_hours_choice.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QSignalBlocker>
#include <QSystemTrayIcon>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

AlertPreview alertPreview(const Preferences &preferences)
{
    if (preferences.value(preference::isLocked, false).toBool())
        return AlertPreview::Nothing; // whoever looks may be anybody
    const QString kept = preferences.value(preference::alertPreview).toString();
    if (kept == "nothing"_L1)
        return AlertPreview::Nothing;
    return kept == "name"_L1 ? AlertPreview::Name : AlertPreview::Full;
}

AlertScope alertScope(const Preferences &preferences)
{
    const QString kept = preferences.value(preference::alertScope).toString();
    return kept == "nothing"_L1    ? AlertScope::Nothing
           : kept == "mentions"_L1 ? AlertScope::Mentions
                                   : AlertScope::All;
}

void applyAlertRules(Alerts &alerts, const Preferences &preferences)
{
    alerts.setScope(alertScope(preferences));
    alerts.setQuietHours(quietHours(preferences));
    alerts.setSound(preferences.value(preference::alertSound, true).toBool());
}

void applyAlertRules(const UiContext &context)
{
    const QList<Session *> sessions = context.accounts.sessions();
    for (Session *session : sessions)
        applyAlertRules(session->alerts(), context.preferences);
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
    addSwitch(column, tr("Play a sound"), preference::alertSound);
    addSample(column);
    addQuietHours(column);
    addTray(column);
    if (m_context.autostart)
        column->addWidget(new AutostartChoice(*m_context.autostart, this));
    addExceptions(column);
    auto *note = paragraph(tr("Muted chats notify of mentions only, and nothing notifies while "
                              "your status is Do not disturb or the hours are quiet. This holds on "
                              "this device; a chat’s own rule holds on all of yours."),
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
    const auto kept = [this, preference, usual = choices.first().value] {
        return m_context.preferences.value(preference, usual).toString();
    };
    const QButtonGroup *group = addChoices(
        column, {title, choices, kept()}, this,
        [this, preference, kept](const QString &value) { keep(preference, value, kept()); });
    m_controls.append([group, choices, kept] {
        for (qsizetype at = 0; at < choices.size(); ++at) {
            if (choices.at(at).value == kept())
                group->buttons().at(at)->setChecked(true);
        }
    });
}

void NotificationPage::addSwitch(QBoxLayout *column,
                                 const QString &text,
                                 QLatin1StringView preference)
{
    auto *box = new QCheckBox(text, this);
    const auto show = [this, box, preference] {
        const QSignalBlocker quiet(box);
        box->setChecked(m_context.preferences.value(preference, true).toBool());
    };
    show();
    m_controls.append(show);
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this,
            [this, preference](bool isOn) { keep(preference, isOn, !isOn); });
}

void NotificationPage::addSample(QBoxLayout *column)
{
    Alerts &alerts = m_context.session.alerts();
    m_sample = textButton(tr("Show a test notification"), "", this);
    auto *answer = paragraph({}, TextRole::Meta, this);
    answer->setTone(Tone::Weak);
    answer->hide();
    column->addWidget(m_sample, 0, Qt::AlignLeading);
    column->addWidget(answer);
    column->addSpacing(space::medium);
    connect(m_sample, &QPushButton::clicked, this, [&alerts, answer] {
        answer->setText(tr("If nothing appears, the settings of your desktop hold it back."));
        answer->show();
        alerts.askForSample();
    });
    connect(&alerts, &Alerts::sampleAnswered, answer, [answer](bool isShown) {
        if (!isShown)
            answer->setText(tr("Nothing on this desktop shows notifications."));
    });
}

void NotificationPage::addExceptions(QBoxLayout *column)
{
    column->addWidget(paragraph(tr("Chats with a rule of their own"), TextRole::UiStrong, this));
    auto *exceptions = new AlertExceptions(m_context, *m_sample, this);
    column->addWidget(exceptions);
    connect(exceptions, &AlertExceptions::replaced, this, &NotificationPage::replaced);
    column->addSpacing(space::medium);
}

void NotificationPage::addQuietHours(QBoxLayout *column)
{
    auto *choice = new QuietHoursChoice(m_context.preferences, this);
    column->addWidget(choice);
    column->addSpacing(space::medium);
    connect(choice, &QuietHoursChoice::changed, this, [this, choice](const QuietHours &before) {
        applyAlertRules(m_context);
        emit replaced(tr("Quiet hours changed."), [this, choice, before] {
            choice->setHours(before);
            applyAlertRules(m_context);
        });
    });
}

void NotificationPage::addTray(QBoxLayout *column)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    addSwitch(column, tr("Go on in the tray when the window is closed"), preference::staysInTray);
    column->addSpacing(space::medium);
}

void NotificationPage::keep(QLatin1StringView preference,
                            const QVariant &value,
                            const QVariant &before)
{
    write(preference, value);
    emit replaced(tr("Notifications changed."), [this, preference, before] {
        write(preference, before);
        for (const auto &show : std::as_const(m_controls))
            show();
    });
}

void NotificationPage::write(QLatin1StringView preference, const QVariant &value)
{
    m_context.preferences.setValue(preference, value);
    applyAlertRules(m_context);
}

} // namespace chatoyant::client
