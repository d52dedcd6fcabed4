#include "server/net/handlers/file_handler.h"

#include "common/protocol/file_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packInfo(const FileInfo &info)
{
    return {{u"file"_s, json::fromAttachment(info.file)}, {u"complete"_s, info.isComplete}};
}

QString pathOf(FileId file, const FileLink &link)
{
    return u"/files/%1?session=%2&expires=%3&signature=%4"_s
        .arg(file.toString(), link.session.toString())
        .arg(link.expires)
        .arg(QString::fromLatin1(link.signature));
}

} // namespace

void FileHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("file.info"_L1, [this](const Call &call) { return info(call); });
    dispatcher.add("file.link"_L1, [this](const Call &call) { return link(call); });
}

Answer FileHandler::info(const Call &call) const
{
    json::Fields fields(call.params);
    const auto file = fields.id<FileId>("fileId"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.files.info(call.user(), file), packInfo);
}

Answer FileHandler::link(const Call &call) const
{
    json::Fields fields(call.params);
    const auto file = fields.id<FileId>("fileId"_L1);
    if (fields.error())
        return *fields.error();
    const auto found = m_services.files.readable(call.user(), file);
    if (!found)
        return found.error();
    const FileLink link = m_services.fileLinks.make(call.caller->session, file);
    const QDateTime expiresAt = QDateTime::fromSecsSinceEpoch(link.expires, Qt::UTC);
    return answerWith(
        {{u"url"_s, pathOf(file, link)}, {u"expiresAt"_s, json::timeToText(expiresAt)}});
}

} // namespace chatoyant::server
