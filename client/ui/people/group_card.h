// A group or broadcast chat: name, topic, members with their roles, and what one may do.
#pragma once

#include "client/models/member_model.h"
#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QMenu;
class QPushButton;

namespace chatoyant::client {

class Avatar;
class PersonRow;
class PlainLabel;

class GroupCard final : public QWidget
{
    Q_OBJECT

public:
    GroupCard(const UiContext &context, ChatId chat, QWidget *parent);

signals:
    void profileWanted(chatoyant::UserId user);
    void left();

private:
    void buildHead(QBoxLayout *column);
    void refresh();
    void rebuildMembers();
    void addMember(const QModelIndex &index);
    void fillMenu(QMenu &menu, const QModelIndex &index);
    void editTexts();
    void addPeople();
    void leave();
    Reply<Seq> reporting();

    UiContext m_context;
    ChatId m_chat;
    MemberModel m_members;
    Avatar *m_avatar;
    PlainLabel *m_title;
    PlainLabel *m_topic;
    PlainLabel *m_count;
    PlainLabel *m_error;
    QPushButton *m_edit;
    QPushButton *m_add;
    QBoxLayout *m_rows;
};

} // namespace chatoyant::client
