#include "server/domain/picture_service.h"

#include "common/base/limits.h"

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

const QString pictureField = u"picture"_s;

// What an <img> shows and a preview can be made of; the content says so, not its owner.
bool isPictureType(const QString &type)
{
    return type == "image/png"_L1 || type == "image/jpeg"_L1 || type == "image/gif"_L1 ||
           type == "image/webp"_L1;
}

} // namespace

PictureService::PictureService(const Parts &parts)
    : m_parts(parts)
{}

Result<void> PictureService::judge(UserId owner, FileId file) const
{
    const auto found = m_parts.files.own(owner, file);
    if (!found)
        return makeError(found.error().reason, pictureField);
    if (found->state != FileState::Complete)
        return makeError(Reason::FileIncomplete, pictureField);
    if (!isPictureType(found->type) || !found->picture.hasPreviews)
        return makeError(Reason::PictureUnusable, pictureField);
    const int side = std::max(found->picture.width, found->picture.height);
    if (found->bytes > limits::pictureBytes || side > limits::pictureSide)
        return makeError(Reason::PictureTooLarge, pictureField);
    return {};
}

Result<StoredFile> PictureService::seen(UserId reader, FileId file)
{
    auto found = m_parts.storage.file(file);
    if (!found || found->state != FileState::Complete)
        return makeError(Reason::FileNotFound);
    const PicturePlaces places = m_parts.use.pictureOf(file);
    const bool isOfSomebody = std::any_of(
        places.people.cbegin(), places.people.cend(), [this, reader](const UserId &person) {
            return person == reader ||
                   m_parts.people.mayApproach(reader, person, Approach::SeePicture);
        });
    const bool isOfChat = std::any_of(
        places.chats.cbegin(), places.chats.cend(), [this, reader, file](const ChatId &chat) {
            return m_parts.directory.enter(chat, reader, Action::SeeChat) || isPublic(chat) ||
                   isShownTo(reader, file);
        });
    if (!isOfSomebody && !isOfChat)
        return makeError(Reason::FileNotFound);
    return *std::move(found);
}

void PictureService::showByLink(UserId reader, FileId picture)
{
    constexpr qint64 hour = 3600;
    if (picture.isValid())
        m_byLink.insert(reader, {picture, m_parts.clock.now().addSecs(hour)});
}

// What everybody finds by its name, everybody sees.
bool PictureService::isPublic(ChatId chat) const
{
    const ChatState *state = m_parts.directory.open(chat);
    return state && state->record.rules.isPublic;
}

bool PictureService::isShownTo(UserId reader, FileId file) const
{
    const Shown shown = m_byLink.value(reader);
    return shown.picture == file && m_parts.clock.now() < shown.until;
}

} // namespace chatoyant::server
