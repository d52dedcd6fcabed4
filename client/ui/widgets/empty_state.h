// What stands where there is nothing to show: why, and what to do next.
#pragma once

#include "client/theme/theme.h"
#include "client/ui/widgets/plain_label.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const Theme &theme, QWidget *parent);

    void setIconName(const QString &icon);
    void setTexts(const QString &title, const QString &text);
    QPushButton *addAction(const QString &text, const char *kind);

private:
    void refresh();

    const Theme &m_theme;
    QString m_icon;
    QLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QBoxLayout *m_actions;
};

} // namespace chatoyant::client
