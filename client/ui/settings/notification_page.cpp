#include "client/ui/settings/notification_page.h"

#include "client/ui/settings/alert_exceptions.h"
#include "client/ui/settings/autostart_choice.h"
#include "client/ui/settings/quiet_hours_choice.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QComboBox>
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

AlertTypes alertTypes(const Preferences &preferences)
{
    const QString kept = preferences.value(preference::alertScope).toString();
    const bool isAll = kept != "nothing"_L1 && kept != "mentions"_L1;
    AlertTypes types;
    types.direct = preferences.value(preference::alertDirect, isAll).toBool();
    types.groups = preferences.value(preference::alertGroups, isAll).toBool();
    types.mentions = preferences.value(preference::alertMentions, kept != "nothing"_L1).toBool();
    types.requests = preferences.value(preference::alertRequests, isAll).toBool();
    return types;
}

AlertScope alertScope(const UiContext &context, ChatId chat)
{
    return alertTypes(context.preferences).of(context.session.chats().summary(chat).kind);
}

QDateTime silentUntil(const Preferences &preferences)
{
    return QDateTime::fromString(preferences.value(preference::silentUntil).toString(),
                                 Qt::ISODate);
}

void applyAlertRules(Alerts &alerts, const Preferences &preferences)
{
    alerts.setTypes(alertTypes(preferences));
    alerts.setQuietHours(quietHours(preferences));
    alerts.setSilentUntil(silentUntil(preferences));
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
    , m_player(nullptr)
    , m_controls(new SettingControls(tr("Notifications changed."), this))
{
    connect(m_controls, &SettingControls::replaced, this, &NotificationPage::replaced);
    auto *column = columnIn(this, {}, space::small);
    addTypes(column);
    m_controls->addChoices(column, tr("Notifications show"),
                           {{u"full"_s, tr("Name and message")},
                            {u"name"_s, tr("The name only")},
                            {u"nothing"_s, tr("Neither of them")}},
                           setting(preference::alertPreview, u"full"_s));
    addSwitch(column, tr("Play a sound"), preference::alertSound);
    addSound(column);
    addSample(column);
    addQuietHours(column);
    addTray(column);
    addAutostart(column);
    addExceptions(column);
    auto *note = paragraph(tr("Muted chats notify of mentions only, and nothing notifies while "
                              "your status is Do not disturb or the hours are quiet. This holds on "
                              "this device; a chat’s own rule holds on all of yours."),
                           TextRole::Meta, this);
    note->setTone(Tone::Weak);
    column->addWidget(note);
    column->addStretch();
}

// Kept, and from then on the rule.
Setting NotificationPage::setting(QLatin1StringView preference, const QVariant &usual)
{
    const Setting kept = settingOf(m_context.preferences, preference, usual);
    return {kept.value, [this, kept](const QVariant &value) {
                kept.set(value);
                applyAlertRules(m_context);
            }};
}

void NotificationPage::addTypes(QBoxLayout *column)
{
    column->addWidget(paragraph(tr("Notify me of"), TextRole::UiStrong, this));
    const AlertTypes types = alertTypes(m_context.preferences);
    //: Notify me of …
    addSwitch(column, tr("Messages in chats of two"), preference::alertDirect, types.direct);
    addSwitch(column, tr("Messages in groups and channels"), preference::alertGroups, types.groups);
    addSwitch(column, tr("Messages that mention me"), preference::alertMentions, types.mentions);
    addSwitch(column, tr("Friend requests"), preference::alertRequests, types.requests);
    column->addSpacing(space::medium);
}

void NotificationPage::addSwitch(QBoxLayout *column,
                                 const QString &text,
                                 QLatin1StringView preference,
                                 bool usual)
{
    m_controls->addSwitch(column, text, setting(preference, usual));
}

// The desktop's own is played by whoever shows notifications there; the test shows how it sounds.
void NotificationPage::addSound(QBoxLayout *column)
{
    auto *row = addRow(column, space::small);
    auto *box = new QComboBox(this);
    box->setAccessibleName(tr("Sound of notifications"));
    //: Of sounds: the one that the desktop plays for new messages.
    box->addItem(tr("The desktop’s own"), QString());
    for (const Chime &chime : Chimes::all())
        box->addItem(AlertWords::chime(chime.name), chime.name);
    auto *play = textButton(tr("Play"), "quiet", this);
    play->setAccessibleName(tr("Play this sound"));
    const Setting kept = setting(preference::alertChime, QString());
    m_controls->follow([box, play, kept] {
        box->setCurrentIndex(qMax(0, box->findData(kept.value())));
        play->setEnabled(box->currentIndex() > 0);
    });
    row->addWidget(box);
    row->addWidget(play);
    row->addStretch();
    column->addSpacing(space::medium);
    connect(box, &QComboBox::activated, this,
            [this, box, kept] { m_controls->change(kept, box->currentData().toString()); });
    connect(play, &QPushButton::clicked, this, [this, box] {
        m_player.play(box->currentData().toString(),
                      m_context.preferences.value(preference::speakers).toString());
    });
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
    // Where there is no tray, a window that was minimised is the way back.
    addSwitch(column,
              QSystemTrayIcon::isSystemTrayAvailable()
                  ? tr("Go on in the tray when the window is closed")
                  : tr("Minimise the window when it is closed, and go on"),
              preference::staysInTray);
    column->addSpacing(space::medium);
}

void NotificationPage::addAutostart(QBoxLayout *column)
{
    if (!m_context.autostart)
        return;
    auto *choice = new AutostartChoice(*m_context.autostart, this);
    column->addWidget(choice);
    connect(choice, &AutostartChoice::changed, this, [this, choice](bool isOn) {
        emit replaced(tr("Notifications changed."), [choice, isOn] { choice->set(!isOn); });
    });
}

} // namespace chatoyant::client
