// Sets and takes away the picture of oneself and of chats, one change of each at a time.
#pragma once

#include "client/state/files.h"

namespace chatoyant::client {

class Api;
class People;

struct PortraitChange
{
    enum class Phase {
        None,
        Uploading,
        Setting,  // the server has it all, and is told whose it is
        Removing, // in a while: until then it can be cancelled
        Failed    // with `error`: it is as it was
    };

    Phase phase = Phase::None;
    qint64 sent = 0; // bytes
    qint64 bytes = 0;
    std::optional<Error> error = {};

    bool isRunning() const { return phase == Phase::Uploading || phase == Phase::Setting; }
};

// It goes on when nobody looks. An invalid chat stands for oneself.
class Portraits final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds undoLasts{5000};

    Portraits(Api &api, Files &files, People &people, Timers &timers);

    PortraitChange change(ChatId whose) const { return m_running.value(whose).change; }
    // The file goes with it. What ran for the same one is cancelled.
    void set(ChatId whose, const OutgoingFile &picture);
    void remove(ChatId whose);
    // What is not done yet is not done; an error is forgotten.
    void cancel(ChatId whose);
    // Everything, where somebody signs out.
    void forget();

signals:
    void changed(chatoyant::ChatId whose);

private:
    struct Running
    {
        PortraitChange change;
        OutgoingFile file;
        FileUpload *upload = nullptr; // owned as a child
        quint64 turn = 0;             // tells it from what ran before
    };

    void connectUpload(ChatId whose, FileUpload *upload);
    void onSent(ChatId whose);
    void tell(ChatId whose, FileId picture);
    void onTold(ChatId whose, quint64 turn, const std::optional<Error> &error);
    void fail(ChatId whose, const Error &error);
    void letGo(Running &running);

    Api &m_api;
    Files &m_files;
    People &m_people;
    Timers &m_timers;
    QHash<ChatId, Running> m_running;
    quint64 m_turn = 0;
};

} // namespace chatoyant::client
