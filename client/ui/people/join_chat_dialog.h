// Joins a chat by a link: asks for it, shows what it leads to, and comes in.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QFrame;
class QLineEdit;

namespace chatoyant::client {

class Avatar;
class FoundGroups;
class Submission;

class JoinChatDialog final : public Dialog
{
    Q_OBJECT

public:
    // A link that was opened is looked at at once; without one it is asked for.
    JoinChatDialog(const UiContext &context, const QString &link, QWidget *parent);

signals:
    // A member now, or before already.
    void joined(chatoyant::ChatId chat);
    // One on the server that the link names.
    void accountWanted(const QString &link);

private:
    QWidget *buildQuestion();
    QFrame *buildCard();
    void connectParts();
    void look();
    // Why the link is none to a chat; empty: it is one.
    static QString faultOf(const QString &text);
    // Where it leads, if that seems to be another server; empty: here.
    QString elsewhere(const JoinLink &link) const;
    void complain(const QString &sentence);
    void onPreview(const Result<ChatPreview> &preview);
    void show(const ChatPreview &preview);
    void showWay(const ChatPreview &preview);
    void sayAsked();
    void join();
    void withdraw();
    void refuse(Submission &submission, const Error &error);

    UiContext m_context;
    QLineEdit *m_link;
    FoundGroups *m_groups = nullptr;
    QWidget *m_question;
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_facts;
    PlainLabel *m_topic;
    QFrame *m_card;
    QPushButton *m_cancel;
    QPushButton *m_withdraw;
    QPushButton *m_account; // on the link's server
    QPushButton *m_look;
    QPushButton *m_join;
    Submission *m_looking;
    Submission *m_joining;
    Submission *m_withdrawing;
    ChatWay m_way;         // to what is shown
    QString m_warnedAbout; // a link that seems to lead elsewhere
};

} // namespace chatoyant::client
