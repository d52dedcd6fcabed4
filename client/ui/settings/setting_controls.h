// The controls of a settings page: what is chosen holds at once, and can be taken back for a while.
#pragma once

#include "client/ui/preferences.h"
#include "client/ui/settings/choice_group.h"

#include <QObject>

class QCheckBox;

namespace chatoyant::client {

class SyncedSettings;

struct Setting
{
    std::function<QVariant()> value; // what holds
    std::function<void(const QVariant &value)> set;
};

// usual: where nobody has chosen; it also says of which type the values are.
Setting settingOf(Preferences &preferences, QLatin1StringView name, const QVariant &usual);
Setting settingOf(SyncedSettings &settings, QLatin1StringView name, bool usual);

class SettingControls final : public QObject
{
    Q_OBJECT

public:
    // changed: the sentence that says so.
    SettingControls(const QString &changed, QWidget *page);

    QCheckBox *addSwitch(QBoxLayout *column, const QString &text, const Setting &setting);
    // Their values are strings.
    void addChoices(QBoxLayout *column,
                    const QString &title,
                    const QList<Choice> &choices,
                    const Setting &setting);
    // Of another kind: it shows what holds, now and whenever that was taken back.
    void follow(const std::function<void()> &show);
    void change(const Setting &setting, const QVariant &value);
    // It was changed already.
    void offerBack(const Setting &setting, const QVariant &before);
    // What holds was changed elsewhere.
    void refresh();

signals:
    void replaced(const QString &sentence, const std::function<void()> &undo);

private:
    QString m_changed;
    QWidget *m_page;
    QList<std::function<void()>> m_shows;
};

} // namespace chatoyant::client
