// One's own picture, or that of a chat, with all that changes it: choose, cut, send, take away.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/avatar.h"

#include <QImage>
#include <QWidget>

class QPushButton;

namespace chatoyant::client {

class PictureButton;
class PlainLabel;

class PictureField final : public QWidget
{
    Q_OBJECT

public:
    // An invalid chat stands for oneself.
    PictureField(const UiContext &context, ChatId whose, QWidget *parent);

    // Where somebody may not change it they are told why.
    void setAllowed(bool isAllowed, const QString &why);

private:
    void build();
    void connectChanges();
    void refresh();
    void arrange();
    AvatarLook look() const;
    void showState(const PortraitChange &change);
    void choose();
    void open(const QString &path);
    void cut(const QImage &image);
    void send(const QImage &part);
    void take();
    void say(const QString &sentence, bool isBad);
    bool isOnline() const;

    UiContext m_context;
    ChatId m_whose;
    Background m_background;
    PictureButton *m_picture;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_cancel; // also: undo
    PlainLabel *m_words;
    QString m_fault; // of what was chosen
    bool m_isAllowed = true;
};

} // namespace chatoyant::client
