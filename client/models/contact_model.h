// People: friends, requests both ways, blocked ones, or whom a search found.
#pragma once

#include "client/state/session.h"

#include <QAbstractListModel>

namespace chatoyant::client {

enum class ContactSection { Incoming, Friends, Outgoing, Blocked, Found };

// Without a search text: all contacts by section and name. With one: friends that match at once,
// then whom the server finds.
class ContactModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds searchPause{300};

    enum ContactRole {
        UserIdRole = Qt::UserRole + 1, // chatoyant::UserId
        NameRole,                      // also Qt::DisplayRole
        UsernameRole,
        AboutRole,
        SectionRole,  // int of ContactSection
        StateRole,    // int of ContactState
        BlockedRole,  // bool
        NoteRole,     // what came with the request
        PresenceRole, // int of Presence
        PresenceTextRole,
        WholeContactRole, // chatoyant::Contact
    };

    explicit ContactModel(Session &session, QObject *parent = nullptr);

    // Only these sections; empty: all.
    void setSections(const QList<ContactSection> &sections);
    void setSearchText(const QString &text);
    bool isSearching() const { return m_isSearching; }
    // Of a search that the server puts off: it goes on by itself after so many; 0: none waits.
    int secondsToWait() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int rowOf(UserId user) const;

signals:
    void searchingChanged();
    void searchFailed(const chatoyant::Error &error);

private:
    void onAlarm();
    void search();
    void onFound(const Result<QList<Contact>> &found);
    void rebuild();
    void refresh(UserId user);
    bool matches(const Contact &contact) const;
    QVariant userData(const User &user, int role) const;

    Session &m_session;
    Alarm m_searchAlarm;
    QList<ContactSection> m_sections;
    QString m_text;
    quint64 m_turn = 0;
    std::chrono::milliseconds m_waitEnds{0}; // in Timers::elapsed()
    bool m_isSearching = false;
    QList<Contact> m_found;
    QList<Contact> m_rows;
};

} // namespace chatoyant::client
