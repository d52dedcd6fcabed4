#include "client/ui/settings/setting_controls.h"

#include "client/state/synced_settings.h"
#include "client/ui/widgets/wrapping_box.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QSignalBlocker>

namespace chatoyant::client {

Setting settingOf(Preferences &preferences, QLatin1StringView name, const QVariant &usual)
{
    const auto value = [&preferences, name, usual] {
        QVariant kept = preferences.value(name, usual);
        kept.convert(usual.metaType()); // files know words only
        return kept;
    };
    return {value, [&preferences, name](const QVariant &now) { preferences.setValue(name, now); }};
}

Setting settingOf(SyncedSettings &settings, QLatin1StringView name, bool usual)
{
    return {[&settings, name, usual] { return settings.isOn(name, usual); },
            [&settings, name](const QVariant &now) { settings.set(name, now.toBool()); }};
}

SettingControls::SettingControls(const QString &changed, QWidget *page)
    : QObject(page)
    , m_changed(changed)
    , m_page(page)
{}

QCheckBox *
SettingControls::addSwitch(QBoxLayout *column, const QString &text, const Setting &setting)
{
    auto *box = new WrappingBox(text, m_page);
    follow([box, setting] {
        const QSignalBlocker quiet(box);
        box->setChecked(setting.value().toBool());
    });
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, setting](bool isOn) { change(setting, isOn); });
    return box;
}

void SettingControls::addChoices(QBoxLayout *column,
                                 const QString &title,
                                 const QList<Choice> &choices,
                                 const Setting &setting)
{
    const QButtonGroup *group =
        client::addChoices(column, {title, choices, setting.value().toString()}, m_page,
                           [this, setting](const QString &value) { change(setting, value); });
    follow([group, choices, setting] {
        const QString kept = setting.value().toString();
        for (qsizetype at = 0; at < choices.size(); ++at) {
            if (choices.at(at).value == kept)
                group->buttons().at(at)->setChecked(true);
        }
    });
}

void SettingControls::follow(const std::function<void()> &show)
{
    show();
    m_shows.append(show);
}

void SettingControls::change(const Setting &setting, const QVariant &value)
{
    const QVariant before = setting.value();
    if (before == value)
        return;
    setting.set(value);
    refresh();
    offerBack(setting, before);
}

void SettingControls::offerBack(const Setting &setting, const QVariant &before)
{
    emit replaced(m_changed, [this, setting, before] {
        setting.set(before);
        refresh();
    });
}

void SettingControls::refresh()
{
    for (const auto &show : std::as_const(m_shows))
        show();
}

} // namespace chatoyant::client
