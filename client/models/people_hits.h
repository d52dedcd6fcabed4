// People by their names, as rows of a list of chats: those known here, then whom the server finds.
#pragma once

#include "client/models/contact_model.h"

namespace chatoyant::client {

// Roles are those of ChatListModel, as far as a person has them.
class PeopleHits final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PeopleHits(Session &session, QObject *parent = nullptr);

    // Empty: friends, requests and whoever else one has a tie to.
    void setText(const QString &text);
    bool isSearching() const { return m_contacts.isSearching(); }
    bool isLocal() const { return m_session.isSearchLocal(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void searchingChanged();
    void failed(const chatoyant::Error &error);

private:
    void rebuild();
    QList<User> strangers() const;

    Session &m_session;
    ContactModel m_contacts;
    QString m_text;
    QList<UserId> m_people;
};

} // namespace chatoyant::client
