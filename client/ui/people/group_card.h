// A group or broadcast chat: name, topic, and tabs with its members, its rules and what admins do.
#pragma once

#include "client/models/member_model.h"
#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class ChatLinksPage;
class ChatPermissions;
class DeedsPage;
class LinkRows;
class MemberMenu;
class OutsidersPage;
class PersonRow;
class PictureField;
class PlainLabel;

class GroupCard final : public QWidget
{
    Q_OBJECT

public:
    GroupCard(const UiContext &context, ChatId chat, QWidget *parent);

    // Below what the group is called.
    void addChoices(QWidget &choices);

signals:
    void profileWanted(chatoyant::UserId user);
    void chatWanted(chatoyant::UserId user);
    void mentionWanted(chatoyant::UserId user);
    // In what it is about.
    void linkWanted(const QString &address);
    void left();

private:
    enum Tab { Members, Requests, Permissions, Links, Banned, Deeds };

    void buildHead(QBoxLayout *column);
    void buildTabs(QBoxLayout *column);
    QWidget *buildMembers();
    QWidget *buildRules();
    void buildFoot(QBoxLayout *column);
    void addId(QBoxLayout *column);
    void connectMenu();
    void showTab(Tab tab);
    void refreshTabs();
    void refresh();
    void rebuildMembers();
    void addMember(const QModelIndex &index);
    static void allow(QPushButton &button, bool isAllowed, const QString &why);
    void editTexts();
    void addPeople();
    void leave();
    void erase();
    void showRefusal(const QString &refusal);
    Reply<Seq> reporting();

    UiContext m_context;
    ChatId m_chat;
    MemberModel m_members;
    PictureField *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_topic;
    LinkRows *m_topicLinks;
    PlainLabel *m_error;
    QPushButton *m_edit;
    QPushButton *m_add;
    QPushButton *m_links;
    QPushButton *m_erase;
    MemberMenu *m_menu;
    QBoxLayout *m_choices;
    QBoxLayout *m_rows;
    QList<QPushButton *> m_tabs;
    QList<QWidget *> m_pages;
    OutsidersPage *m_requests;
    ChatLinksPage *m_shared;
    OutsidersPage *m_banned;
    DeedsPage *m_deeds;
    int m_asking = 0;
    bool m_wasAdmin = false;
};

} // namespace chatoyant::client
