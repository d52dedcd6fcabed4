// What a chat holds of one kind: pictures, files, voice notes or links, newest first.
#pragma once

#include "client/models/file_shown.h"
#include "client/state/session.h"

#include <QAbstractListModel>

namespace chatoyant::client {

// One file or link of a message.
struct MediaItem
{
    Seq seq = 0;
    QDateTime at; // local
    UserId by;
    QString text;   // of the message
    FileShown file; // without an id: it is a link
    QString link;

    friend bool operator==(const MediaItem &, const MediaItem &) = default;
};

// Read from the server page by page; what is sent or deleted meanwhile is taken up.
class MediaModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State {
        Resting, // nothing was asked for
        Loading, // and nothing is here yet
        Ready,
        Offline,
        Failed
    };
    enum MediaRole {
        ItemRole = Qt::UserRole + 1, // chatoyant::client::MediaItem
        MetaRole,                    // who sent it, and when
    };

    static constexpr std::chrono::milliseconds pause{300}; // after a change, before it is looked at

    explicit MediaModel(Session &session, QObject *parent = nullptr);

    void setSource(ChatId chat, MediaKind kind);
    // Part of a file's name; empty: all.
    void setName(const QString &name);
    void retry();

    ChatId chat() const { return m_query.chat; }
    MediaKind kind() const { return m_query.kind; }
    QString name() const { return m_query.name; }
    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    const QList<MediaItem> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void stateChanged();

private:
    void start();
    void ask(Seq before);
    void onPage(quint64 turn, Seq before, const Result<MediaPage> &page);
    // The page stands in the place of all that is as new as it.
    void replaceNewest(const QList<MediaItem> &items, Seq before, bool isAll);
    void append(const QList<MediaItem> &items);
    void onChanged(ChatId chat);
    void onConnection();
    void setState(State state, const std::optional<Error> &error = {});
    QList<MediaItem> itemsOf(const Entry &entry) const;
    bool isWanted(const Attachment &file) const;
    QString label(const MediaItem &item) const;
    QString meta(const MediaItem &item) const;
    bool isOnline() const;

    Session &m_session;
    Alarm m_alarm;
    MediaQuery m_query;
    QList<MediaItem> m_items;
    State m_state = State::Resting;
    std::optional<Error> m_error;
    quint64 m_turn = 0;
    Seq m_head = 0; // of the chat, when it was last asked
    Seq m_before = 0;
    bool m_hasMore = false;
    bool m_isAsking = false;
};

} // namespace chatoyant::client

Q_DECLARE_METATYPE(chatoyant::client::MediaItem)
