// A file that is about to be sent: what it will be called, and where it stands among the others.
#pragma once

#include "client/ui/chat/attachment_maker.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace chatoyant::client {

class IconButton;
class Theme;

// It moves by its buttons, by Alt and the arrows, and where its picture is drawn to.
class SendRow final : public QFrame
{
    Q_OBJECT

public:
    SendRow(const ChosenFile &chosen, const Theme &theme, QWidget *parent);

    // Of those from 0 to count - 1.
    void setPlace(qsizetype at, qsizetype count);
    // As it was typed, under a name that every system takes, and still of its kind.
    QString name() const;
    // What Tab comes to, in order.
    QList<QWidget *> stops() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void removed();
    void moved(int step);
    void drawnTo(const QPoint &global);

private:
    void showFace(const QImage &thumb, const Theme &theme);

    QString m_given;
    QLabel *m_face;
    QLineEdit *m_name;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_remove;
};

} // namespace chatoyant::client
