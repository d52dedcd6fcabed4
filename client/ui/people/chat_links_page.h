// The links by which people join a chat: how they stand, new ones, and taking them back.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class LoadNote;
class PlainLabel;
class SettingRow;

class ChatLinksPage final : public QWidget
{
    Q_OBJECT

public:
    ChatLinksPage(const UiContext &context, ChatId chat, QWidget *parent);

    void load();

private:
    void onLoaded(const Result<QList<ChatInvite>> &links);
    void addLink(const ChatInvite &link);
    // Of what this device made: nobody else can show it again.
    void addWaysToShare(SettingRow &row, const QString &link);
    void showCode(const QString &link);
    void create();
    void askToRevoke(InviteId link);
    void say(const QString &sentence);

    UiContext m_context;
    ChatId m_chat;
    QPushButton *m_new;
    PlainLabel *m_said;
    LoadNote *m_note;
    QBoxLayout *m_rows;
};

} // namespace chatoyant::client
