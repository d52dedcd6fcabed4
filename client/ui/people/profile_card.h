// A person: picture, name, what they say of themselves, and how one stands to them.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class Avatar;
class NameTag;
class PlainLabel;

class ProfileCard final : public QWidget
{
    Q_OBJECT

public:
    ProfileCard(const UiContext &context, UserId user, QWidget *parent);

    // Below what the person says of themselves.
    void addChoices(QWidget &choices);

signals:
    void chatWanted(chatoyant::UserId user);
    // One's own.
    void editWanted();
    void groupWanted(chatoyant::ChatId direct);

private:
    void addPicture(QBoxLayout *column);
    void onDetails(const Result<ProfileDetails> &answer);
    void follow();
    void showPerson();
    void showWhereabouts(const User &user);
    void refresh();
    void showCommon(const QStringList &groups);
    void addActions();
    void addOwnActions();
    void addStrangerActions();
    void addButton(const QString &text, const char *kind, const std::function<void()> &act);
    void report(const Result<Contact> &answer);

    UiContext m_context;
    UserId m_user;
    Contact m_contact;
    QList<ChatId> m_common;
    bool m_takesMessages = false;
    bool m_takesRequests = true;
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_username;
    NameTag *m_tag;
    PlainLabel *m_status;
    PlainLabel *m_presence;
    PlainLabel *m_whereabouts;
    PlainLabel *m_about;
    PlainLabel *m_commonGroups;
    PlainLabel *m_error;
    QBoxLayout *m_choices = nullptr;
    QBoxLayout *m_actions = nullptr;
};

} // namespace chatoyant::client
