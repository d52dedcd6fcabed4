// Which language the program speaks, and in which spelling is checked.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class SettingControls;

class LanguagePage final : public QWidget
{
    Q_OBJECT

public:
    // Where there is a choice only: context.languages.
    LanguagePage(const UiContext &context, QWidget *parent);

signals:
    // What holds at once, and the way back. Of the windows' language one chooses the other again.
    void replaced(const QString &sentence, const std::function<void()> &undo);

private:
    void addSpelling(QBoxLayout *column, Spelling &spelling);
    void add(QBoxLayout *column, const QString &text, const QString &code);

    LanguageChoice &m_languages;
    SettingControls *m_controls;
};

} // namespace chatoyant::client
