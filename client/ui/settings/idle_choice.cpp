#include "client/ui/settings/idle_choice.h"

#include "client/state/synced_settings.h"
#include "client/ui/settings/setting_controls.h"
#include "client/ui/widgets/choice_row.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int serversOwn = 0;
constexpr int usualDays[] = {1, 7, 30, 90};

} // namespace

IdleChoice::IdleChoice(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_controls(new SettingControls(tr("Changed for all your devices."), this))
    , m_row(new ChoiceRow(context.theme, this))
    , m_menu(new QMenu(m_row))
    , m_days(new QActionGroup(m_menu))
    , m_note(paragraph({}, TextRole::Meta, this))
{
    auto *column = columnIn(this, {}, space::tiny);
    column->addWidget(m_row);
    column->addWidget(m_note);
    m_note->setTone(Tone::Weak);
    m_row->setMenu(m_menu);
    m_controls->follow([this] { refresh(); });
    connect(m_menu, &QMenu::aboutToShow, this, &IdleChoice::fill);
    connect(m_controls, &SettingControls::replaced, this, &IdleChoice::replaced);
    connect(&context.session.settings(), &SyncedSettings::changed, this, &IdleChoice::refresh);
}

void IdleChoice::setMost(int days)
{
    m_most = days;
    refresh();
}

int IdleChoice::kept() const
{
    return m_context.session.settings().value(SyncedSettings::sessionDays).toInt(serversOwn);
}

// The server's own comes last: it is the longest.
QList<int> IdleChoice::offered() const
{
    QList<int> days;
    for (const int each : usualDays) {
        if (each < m_most)
            days.append(each);
    }
    const int chosen = kept();
    if (chosen != serversOwn && chosen < m_most && !days.contains(chosen))
        days.append(chosen);
    std::sort(days.begin(), days.end());
    return days;
}

QString IdleChoice::words(int days) const
{
    if (days != serversOwn && days < m_most)
        return tr("After %n day(s)", nullptr, days);
    if (m_most < 1)
        return tr("Within a day, as your server has it");
    return tr("After %n day(s), as your server has it", nullptr, m_most);
}

void IdleChoice::fill()
{
    const Setting setting{[this] { return kept(); },
                          [this](const QVariant &days) {
                              const int count = days.toInt();
                              m_context.session.settings().set(
                                  SyncedSettings::sessionDays,
                                  count == serversOwn ? QJsonValue() : QJsonValue(count));
                              emit chosen();
                          }};
    m_menu->clear();
    const int now = kept() < m_most ? kept() : serversOwn;
    const QList<int> all = offered() << serversOwn;
    for (const int days : all) {
        QAction *action = m_menu->addAction(words(days));
        action->setCheckable(true);
        action->setChecked(days == now);
        m_days->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, setting, days] { m_controls->change(setting, days); });
    }
}

void IdleChoice::refresh()
{
    const bool isFree = !offered().isEmpty();
    setVisible(m_most >= 0);
    m_row->setEnabled(isFree);
    m_row->setIconName(isFree ? u"history"_s : u"lock"_s);
    //: Before "After 7 days": devices that nobody uses for so long.
    m_row->setWords(tr("Sign out unused devices"), words(kept()));
    m_note->setText(isFree ? tr("This holds for all your devices, also for those that are signed "
                                "in now. Whoever comes back later needs the password.")
                           : tr("Set by your server, which leaves no shorter time to choose."));
    m_row->setAccessibleDescription(m_note->text());
}

} // namespace chatoyant::client
