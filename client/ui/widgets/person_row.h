// One person, or one chat, in a list: picture, name, a line below, and what can be done.
#pragma once

#include "client/ui/widgets/avatar.h"

#include <QFrame>

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace chatoyant::client {

class FlowRow;
class IconButton;
class NameTag;

class PersonRow final : public QFrame
{
    Q_OBJECT

public:
    PersonRow(const User &user, const QString &line, const Theme &theme, QWidget *parent);
    PersonRow(const AvatarLook &look, const QString &line, const Theme &theme, QWidget *parent);

    // What they are beside a person, next to the name.
    void setTag(const QString &tag);
    // Several lines below, as somebody wrote them.
    void addNote(const QString &text);
    // Below the words from now on, where there is no room beside them.
    void putButtonsBelow();
    QPushButton *addButton(const QString &text, const char *kind);
    IconButton *addMenuButton(const QString &name, const Theme &theme);
    QCheckBox *addCheck();
    // The whole row becomes clickable.
    void makeClickable();

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    NameTag *m_tag;
    QBoxLayout *m_row;
    FlowRow *m_below = nullptr;
    QCheckBox *m_check = nullptr;
    bool m_isClickable = false;
};

} // namespace chatoyant::client
