// A desk of somebody with friends and several chats, one of which has one of everything.
#pragma once

#include "client/ui/chat/chat_page.h"
#include "client/ui/workspace_view.h"
#include "common/protocol/chat_messages.h"
#include "tests/support/client/fake_file_server.h"
#include "tests/ui/file_window.h"
#include "tests/ui/looks_test.h"
#include "tests/ui/told_chats.h"

#include <QJsonArray>

namespace chatoyant::client {

class BusyDeskTest : public LooksTest
{
protected:
    // Signed in, with the chats in the list and none of them open.
    void enter()
    {
        m_server->wire = LinkSecurity::TrustedTls;
        namePeople();
        QJsonArray chats{summaryOfTheOpenOne()};
        for (const ChatSummary &chat : otherChats())
            chats.append(json::fromSummary(chat));
        m_server->answers.insert(u"chat.list"_s, {{u"chats"_s, chats}, {u"userHead"_s, 0}});
        openWindow({1180, 800});
        signIn(m_desk->session);
        QTRY_VERIFY(m_window->workspace());
        QTRY_COMPARE(m_desk->session.chats().chats().size(), otherChats().size() + 1);
        knowPeople();
    }

    void openTalk()
    {
        enter();
        workspace().openChat(m_server->chat);
        QTRY_VERIFY(page().view().model()->rowCount() > 1);
        QTRY_COMPARE(conversation().members().size(), m_server->members.size());
    }

    WorkspaceView &workspace() { return *m_window->workspace(); }
    ChatPage &page() { return workspace().page(); }
    Conversation &conversation() { return *m_desk->session.conversation(m_server->chat); }

    Entry &say(UserId by, const QString &text, int minutesAgo)
    {
        Entry entry;
        entry.by = by;
        entry.clientId = u"c%1"_s.arg(m_server->log.size());
        entry.text = text;
        m_server->append(entry, false);
        m_server->log.last().at = ago(minutesAgo);
        return m_server->log.last();
    }

    void react(Seq target, UserId by, const QString &emoji)
    {
        Entry entry;
        entry.kind = EntryKind::Reaction;
        entry.by = by;
        entry.target = target;
        entry.emoji = emoji;
        m_server->append(entry, false);
        m_server->log.last().at = ago(0);
    }

    Attachment picture(int width, int height, int hue)
    {
        return picture(hills(width / 2, height / 2, hue), {width, height});
    }

    Attachment picture(const QImage &image, const QSize &size)
    {
        Attachment file = document(u"Evening at the hut.jpg"_s, jpeg(image));
        file.type = u"image/jpeg"_s;
        file.kind = AttachmentKind::Image;
        file.width = size.width();
        file.height = size.height();
        file.blur = makeBlur(image);
        file.hasPreview = true;
        return file;
    }

    Attachment document(const QString &name, const QByteArray &content)
    {
        Attachment file;
        file.id = FileId{{5, quint64(m_files.files.size() + 1)}};
        file.name = name;
        file.bytes = content.size();
        m_files.files.insert(file.id, content);
        return file;
    }

    virtual QList<ChatSummary> otherChats() const
    {
        QList<ChatSummary> chats{
            otherChat(11, ChatKind::Direct, u"Maria Weiss"_s,
                      u"Shall we take the train at eight?"_s),
            otherChat(12, ChatKind::Broadcast, u"Choir news"_s,
                      u"Concert on the 14th, in the old hall"_s),
            otherChat(13, ChatKind::Group,
                      u"A group with a long name that says all there is to say"_s,
                      u"Welcome, everybody!"_s),
            otherChat(14, ChatKind::Direct, u"ليلى حداد"_s, u"أراك في الخامسة"_s),
            otherChat(15, ChatKind::Group, u"Old flat"_s, u"The keys are with the neighbour"_s)};
        chats[0].unread = 2;
        chats[0].preferences.pinned = true;
        chats[1].unread = 120;
        chats[1].preferences.muted = true;
        chats[2].unread = chats[2].mentions = 1;
        chats[4].preferences.archived = true;
        return chats;
    }

    FakeFileServer m_files;

private:
    void namePeople()
    {
        for (Member &member : m_server->members) {
            if (member.user.id != m_server->me)
                member.user =
                    person(member.user.id,
                           member.user.id == m_server->friendId ? u"Ana Ruiz"_s : u"Bo Chen"_s);
        }
        if (m_server->shown.kind == ChatKind::Direct)
            m_server->shown.peer = m_server->members[1].user;
    }

    QJsonObject summaryOfTheOpenOne() const
    {
        ChatSummary chat = m_server->shown;
        chat.head = m_server->log.size();
        for (const Entry &entry : std::as_const(m_server->log)) {
            if (entry.kind == EntryKind::Message)
                chat.last = entry;
        }
        chat.read = chat.head - (m_isUnread ? 3 : 0);
        chat.unread = m_isUnread ? 3 : 0;
        chat.activeAt = ago(1);
        return json::fromSummary(chat);
    }

    void knowPeople()
    {
        const auto know = [this](const User &user, ContactState state, const QString &note) {
            Contact contact;
            contact.user = user;
            contact.state = state;
            contact.note = note;
            contact.since = ago(90);
            m_desk->session.contacts().apply(contact);
        };
        const User ana = person(m_server->friendId, u"Ana Ruiz"_s, Presence::Online);
        know(ana, ContactState::Friend, {});
        know(person(m_server->thirdId, u"Bo Chen"_s, Presence::Away), ContactState::Friend, {});
        know(person(UserId{{1, 11}}, u"Maria Weiss"_s, Presence::Busy), ContactState::Friend, {});
        know(person(UserId{{1, 21}}, u"Jonas Falk"_s), ContactState::Incoming,
             u"We met at the concert on Sunday, I stood beside you."_s);
        know(person(UserId{{1, 22}}, u"Noor Aziz"_s), ContactState::Outgoing, {});
    }

protected:
    bool m_isUnread = false; // the last three messages of the chat
};

} // namespace chatoyant::client
