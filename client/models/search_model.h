// Messages that a search found, newest first, page by page.
#pragma once

#include "client/state/session.h"

#include <QAbstractListModel>

namespace chatoyant::client {

class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds searchPause{300};

    enum SearchRole {
        ChatIdRole = Qt::UserRole + 1, // chatoyant::ChatId
        ChatNameRole,
        SeqRole, // qint64
        SenderNameRole,
        SnippetRole, // plain text; also Qt::DisplayRole
        MarksRole,   // QList<std::pair<int, int>> as QVariant: start and length in the snippet
        TimeRole,    // QDateTime, local
        FilesRole,   // QList<chatoyant::Attachment>
        HitRole,     // chatoyant::client::SearchHit
    };

    explicit SearchModel(Session &session, QObject *parent = nullptr);

    // Everywhere, or in one chat. Fewer than two characters show nothing.
    void setQuery(const QString &text, ChatId chat = {});
    // Without words, too, where something else narrows it down.
    void setQuery(const SearchQuery &query);
    bool isSearching() const { return m_isSearching; }
    // Only what this device remembers was searched.
    bool isLocal() const { return m_isLocal; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void searchingChanged();
    void failed(const chatoyant::Error &error);

private:
    void take(const SearchQuery &query, bool isAsked);
    void ask(const QDateTime &before);
    void onPage(quint64 turn, const Result<SearchPage> &page);
    void append(const SearchPage &page);
    void setSearching(bool isSearching);
    void clear();
    QString sender(const SearchHit &hit) const;

    Session &m_session;
    Alarm m_alarm;
    SearchQuery m_query;
    quint64 m_turn = 0;
    bool m_isSearching = false;
    bool m_isLocal = false;
    bool m_hasMore = false;
    QList<SearchHit> m_hits;
};

} // namespace chatoyant::client
