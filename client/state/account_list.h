// The accounts of a profile: all of them live at once, one of them is shown.
#pragma once

#include "client/state/session.h"

namespace chatoyant::client {

// Each has a folder with everything of its own: the first the profile's, the others
// accounts/NUMBER in it. The folders say which accounts there are, a list in accounts.json only in
// which order, and which one is shown; without it they are found all the same.
class AccountList final : public QObject
{
    Q_OBJECT

public:
    AccountList(const QString &profileFolder,
                const Environment &environment,
                TokenStore &tokens,
                QObject *parent = nullptr);

    // Each shows what this device remembers of it, and signs in by itself where it can.
    void restore();
    // For each of them, also those to come.
    void loadMood(const MoodLoader &loader);

    // Where somebody is, or was until they have to sign in again; in the order of their coming.
    QList<Session *> accounts() const;
    // Also places where nobody is yet.
    QList<Session *> sessions() const;
    // Null: they have none here.
    Session *accountOf(UserId user) const;
    // Null: nobody here has an account on that server.
    Session *accountAt(const JoinLink &link) const;

    Session &shown() const { return *m_shown; }
    void show(Session &session);
    // The other one that was shown last; null: there is no other.
    Session *previous() const;
    // A place to sign in to, shown from now on. Who was signed out here before finds their history.
    void add();

    const Environment &environment() const { return m_environment; }
    // Sum over all.
    int badge() const;
    bool hasOther() const; // see Alerts

signals:
    void added(chatoyant::client::Session *session);
    // Somebody signed out. Who holds it lets go now.
    void removed(chatoyant::client::Session *session);
    void shownChanged();
    // What can be seen of them from outside: names, connections, numbers. Once for all that happens
    // at a time.
    void changed();
    // The list could not be read: order and choice are lost, nothing else.
    void listDamaged();

private:
    struct Place
    {
        int number = 0; // of its folder
        Session *session = nullptr;
        qint64 shownAs = 0; // the higher, the later
    };

    Session *open(int number);
    void connectSession(Session &session);
    bool isElsewhere(UserId user, int number) const;
    void onSignedOut(Session &session);
    void remove(Session &session);
    // Once, after what is being done.
    void tell();
    const Place *placeOf(const Session &session) const;

    QString folderOf(int number) const;
    // Whose history lies there; invalid: nobody's.
    UserId ownerOf(int number) const;
    QList<int> numbersOnDisk() const;
    // The one that was left last; a new one where there is none.
    int freeNumber() const;
    void readList(QList<int> &order, int &shown);
    void saveList();

    QString m_folder;
    Environment m_environment;
    TokenStore &m_tokens;
    MoodLoader m_mood;
    QList<Place> m_places;
    Session *m_shown = nullptr;
    qint64 m_shows = 0;
    QByteArray m_saved; // the list, as it was written last
    bool m_isDamaged = false;
    bool m_isTelling = false;
};

} // namespace chatoyant::client
