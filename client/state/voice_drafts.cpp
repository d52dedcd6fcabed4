#include "client/state/voice_drafts.h"

#include <QDir>
#include <QFileInfo>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

const QString thrownAway = u".gone"_s;

} // namespace

void VoiceDrafts::setFolder(const QString &folder)
{
    m_folder = folder;
    const QSet<ChatId> before = std::exchange(m_chats, {});
    if (!folder.isEmpty()) {
        QDir dir(folder);
        dir.mkpath(u"."_s);
        const QStringList names = dir.entryList(QDir::Files);
        for (const QString &name : names) {
            if (name.endsWith(thrownAway))
                dir.remove(name);
            else if (const ChatId chat = ChatId::fromString(QFileInfo(name).baseName());
                     chat.isValid())
                m_chats.insert(chat);
        }
    }
    for (const ChatId chat : before + m_chats)
        emit changed(chat);
}

QString VoiceDrafts::pathOf(ChatId chat) const
{
    return m_folder.isEmpty() ? QString() : m_folder + u'/' + chat.toString() + u".ogg"_s;
}

void VoiceDrafts::refresh(ChatId chat)
{
    if (QFileInfo::exists(pathOf(chat)))
        m_chats.insert(chat);
    else
        m_chats.remove(chat);
    emit changed(chat);
}

void VoiceDrafts::remove(ChatId chat)
{
    QFile::remove(pathOf(chat));
    refresh(chat);
}

void VoiceDrafts::throwAway(ChatId chat)
{
    forget(chat);
    QFile::rename(pathOf(chat), pathOf(chat) + thrownAway);
    refresh(chat);
}

// What was recorded there meanwhile is not overwritten.
void VoiceDrafts::restore(ChatId chat)
{
    QFile::rename(pathOf(chat) + thrownAway, pathOf(chat));
    refresh(chat);
}

void VoiceDrafts::forget(ChatId chat)
{
    QFile::remove(pathOf(chat) + thrownAway);
}

} // namespace chatoyant::client
