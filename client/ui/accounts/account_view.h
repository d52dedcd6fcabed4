// One account in the window: its way in, or its chats.
#pragma once

#include "client/ui/context.h"

#include <QStackedWidget>

#include <functional>

class QMenu;

namespace chatoyant::client {

class Attention;
class StartPage;
class WorkspaceView;

// All accounts of the window have one. The chats are built when they are looked at first; from then
// on everything stays as it was left.
class AccountView final : public QStackedWidget
{
    Q_OBJECT

public:
    AccountView(const UiContext &context, QMenu &mainMenu, QWidget *parent);
    ~AccountView() override;

    Session &session() const { return m_context.session; }
    StartPage &start() { return *m_start; }
    // Null where the way in is shown.
    WorkspaceView *workspace() const;
    // This is the account the window shows; the keyboard goes where it was.
    void setShown(bool isShown);
    // The person has the chat before their eyes, unless the window lies behind others.
    void setWatched(bool isWatched);

    void showStart(const QString &sentence = {});
    void showChats();
    // That was opened elsewhere, or pasted: an invitation leads to a new account, a link to a chat
    // waits until somebody is in.
    void openLink(const QString &text);
    // No link is followed before that.
    void setHeldBack(bool isHeldBack);
    // In passing; where the chats are not shown, once they are.
    void say(const QString &sentence);
    // The same, and a way back as long as it is shown at once.
    void offerUndo(const QString &sentence, const std::function<void()> &undo);
    // Why nobody is here any more, for the account that takes its place; empty: they know.
    const QString &lastWords() const { return m_lastWords; }
    // Layout and drafts, for the next window.
    void keepPlace();
    // Takes the place of a view that is about to go.
    void goOnFrom(const AccountView &before);

signals:
    // Another page, or another chat.
    void placeChanged();
    // An account beside this one, by a link that came to it.
    void accountWanted(const QString &link);
    // It may be for another account.
    void invitationOpened(const QString &link);

private:
    void connectStart();
    void connectSession();
    void buildWorkspace();
    void onSignInNeeded();
    void onSignedIn();
    void onCertificate();
    void onCertificateSettled(bool isTrusted);
    void tellPlace();

    UiContext m_context;
    QMenu &m_menu;
    StartPage *m_start;
    WorkspaceView *m_workspace = nullptr;
    std::unique_ptr<Attention> m_attention;
    QString m_farewell;  // why nobody is in any more
    QString m_lastWords; // the same, once it has been said here
    QString m_link;      // opened, and not used yet
    QStringList m_unsaid;
    bool m_isNew = false; // the account was made here, just now
    bool m_isShown = false;
    bool m_isWatched = false;
    bool m_isHeldBack = false;
    bool m_isFocusDue = false;    // the way in came while another account was shown
    bool m_isInside = false;      // the chats are due, built or not
    bool m_isInterrupted = false; // a certificate hides them
};

} // namespace chatoyant::client
