#include "server/net/files/file_desk.h"

namespace chatoyant::server {

namespace {

FileAnswer asked(const Services &services, UserId asker, const Result<StoredFile> &file)
{
    if (!file)
        return file.error();
    return AskedFile{*file, services.files.expiryOf(*file), asker};
}

Result<UserId>
readerOf(const Services &services, const std::optional<SignedInCaller> &caller, const FileAsk &ask)
{
    if (ask.link)
        return services.fileLinks.reader(*ask.link, ask.file);
    return caller ? Result<UserId>(caller->user) : makeError(Reason::NotSignedIn);
}

// Of what one may read, and of pictures of people and chats: those are for being seen only.
Result<StoredFile> visible(Services &services, UserId reader, FileId file)
{
    auto found = services.files.readable(reader, file);
    return found ? found : services.pictures.seen(reader, file);
}

Result<StoredFile> begin(Services &services, UserId owner, NewFile wanted, const QString &address)
{
    wanted.address = address;
    return services.files.begin(owner, wanted);
}

} // namespace

FileAnswer answerAsk(Services &services,
                     const std::optional<SignedInCaller> &caller,
                     const FileAsk &ask,
                     const QString &address)
{
    if (ask.kind == FileAsk::Kind::Complete)
        return asked(services, {}, services.files.complete(ask.file, ask.content));
    const auto reader = readerOf(services, caller, ask);
    if (!reader)
        return reader.error();
    switch (ask.kind) {
    case FileAsk::Kind::Begin:
        return asked(services, *reader, begin(services, *reader, ask.wanted, address));
    case FileAsk::Kind::GoOn:
        return asked(services, *reader, services.files.goOn(*reader, ask.file));
    case FileAsk::Kind::Remove:
        return asked(services, *reader, services.files.remove(*reader, ask.file));
    case FileAsk::Kind::Read:
        return asked(services, *reader, services.files.readable(*reader, ask.file));
    case FileAsk::Kind::See:
        return asked(services, *reader, visible(services, *reader, ask.file));
    case FileAsk::Kind::Look:
    case FileAsk::Kind::Complete:
        break;
    }
    return asked(services, *reader, services.files.own(*reader, ask.file));
}

} // namespace chatoyant::server
