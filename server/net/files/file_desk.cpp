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

} // namespace

FileAnswer
answerAsk(Services &services, const std::optional<SignedInCaller> &caller, const FileAsk &ask)
{
    if (ask.kind == FileAsk::Kind::Complete)
        return asked(services, {}, services.files.complete(ask.file, ask.content));
    const auto reader = readerOf(services, caller, ask);
    if (!reader)
        return reader.error();
    switch (ask.kind) {
    case FileAsk::Kind::Begin:
        return asked(services, *reader, services.files.begin(*reader, ask.wanted));
    case FileAsk::Kind::GoOn:
        return asked(services, *reader, services.files.goOn(*reader, ask.file));
    case FileAsk::Kind::Remove:
        return asked(services, *reader, services.files.remove(*reader, ask.file));
    case FileAsk::Kind::Read:
        return asked(services, *reader, services.files.readable(*reader, ask.file));
    case FileAsk::Kind::Look:
    case FileAsk::Kind::Complete:
        break;
    }
    return asked(services, *reader, services.files.own(*reader, ask.file));
}

} // namespace chatoyant::server
