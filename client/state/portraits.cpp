#include "client/state/portraits.h"

#include "client/net/api.h"
#include "client/state/people.h"
#include "common/protocol/json.h"

#include <QFile>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

using Phase = PortraitChange::Phase;

Portraits::Portraits(Api &api, Files &files, People &people, Timers &timers)
    : m_api(api)
    , m_files(files)
    , m_people(people)
    , m_timers(timers)
{}

void Portraits::set(ChatId whose, const OutgoingFile &picture)
{
    cancel(whose);
    Running &running = m_running[whose];
    running.turn = ++m_turn;
    running.file = picture;
    running.change = {Phase::Uploading, 0, picture.file.bytes};
    running.upload = m_files.upload(picture, this);
    connectUpload(whose, running.upload);
    running.upload->start();
    emit changed(whose);
}

void Portraits::connectUpload(ChatId whose, FileUpload *upload)
{
    connect(upload, &FileUpload::placed, this,
            [this, whose](const QString &place) { m_running[whose].file.place = place; });
    connect(upload, &FileUpload::progressed, this, [this, whose, upload] {
        m_running[whose].change.sent = upload->sentBytes();
        emit changed(whose);
    });
    connect(upload, &FileUpload::sent, this, [this, whose] { onSent(whose); });
    connect(upload, &FileUpload::failed, this,
            [this, whose](const Error &error) { fail(whose, error); });
}

// It is shown at once: what was sent need not be fetched.
void Portraits::onSent(ChatId whose)
{
    Running &running = m_running[whose];
    running.change.phase = Phase::Setting;
    const FileId id = FileTransfer::idOf(running.file.place);
    emit changed(whose);
    m_files.pictures().keep(id, running.file.path, this, [this, whose, id, turn = running.turn] {
        if (m_running.value(whose).turn == turn)
            tell(whose, id);
    });
}

void Portraits::remove(ChatId whose)
{
    cancel(whose);
    Running &running = m_running[whose];
    running.turn = ++m_turn;
    running.change.phase = Phase::Removing;
    emit changed(whose);
    m_timers.after(undoLasts, this, [this, whose, turn = running.turn] {
        if (m_running.value(whose).turn == turn)
            tell(whose, {});
    });
}

void Portraits::tell(ChatId whose, FileId picture)
{
    const quint64 turn = m_running[whose].turn;
    if (whose.isValid()) {
        m_api.updateChat(whose, {{u"picture"_s, json::textOrNone(picture)}}, this,
                         [this, whose, turn](const Result<Seq> &told) {
                             onTold(whose, turn, told ? std::nullopt : std::optional(told.error()));
                         });
        return;
    }
    m_api.setPicture(picture, this, [this, whose, turn](const Result<User> &me) {
        if (me)
            m_people.setMe(*me);
        onTold(whose, turn, me ? std::nullopt : std::optional(me.error()));
    });
}

void Portraits::onTold(ChatId whose, quint64 turn, const std::optional<Error> &error)
{
    if (m_running.value(whose).turn != turn)
        return;
    if (error)
        return fail(whose, *error);
    letGo(m_running[whose]);
    m_running.remove(whose);
    emit changed(whose);
}

void Portraits::fail(ChatId whose, const Error &error)
{
    letGo(m_running[whose]);
    m_running.insert(whose, {{Phase::Failed, 0, 0, error}, {}});
    emit changed(whose);
}

void Portraits::cancel(ChatId whose)
{
    if (!m_running.contains(whose))
        return;
    Running running = m_running.take(whose);
    const QString place = running.file.place;
    const bool isUploading = running.change.phase == Phase::Uploading;
    letGo(running);
    if (isUploading && !place.isEmpty())
        m_files.discard(place);
    emit changed(whose);
}

void Portraits::forget()
{
    const QList<ChatId> all = m_running.keys();
    for (const ChatId whose : all) {
        if (change(whose).phase == Phase::Removing) // nobody undoes that any more
            tell(whose, {});
        cancel(whose);
    }
}

void Portraits::letGo(Running &running)
{
    if (running.upload) {
        running.upload->stop();
        running.upload->disconnect(this);
        running.upload->deleteLater();
        running.upload = nullptr;
    }
    if (running.file.isOurs)
        QFile::remove(running.file.path);
}

} // namespace chatoyant::client
