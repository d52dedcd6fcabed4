// A conversation as a person sees it, without a session behind it.
#pragma once

#include "client/ui/chat/chat_header.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/offline_bar.h"
#include "client/ui/widgets/layouts.h"
#include "tests/ui/look.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

inline const QString canary = u"<img src=file:///etc/passwd> if (a<b && c>d)"_s;

inline QList<Said> ordinaryTalk()
{
    return {
        {1,
         u"The build is green again, thank you!"_s,
         12,
         {},
         {},
         {},
         {{u"🎉"_s, 3, true, {}}, {u"❤️"_s, 1, false, {}}}},
        {0, u"Great. Shall we ship today?"_s, 11, Delivery::Read, personName(1),
         u"The build is green again, thank you!"_s},
        {0,
         u"I can do it after lunch. The notes are at https://example.org/notes and I would like somebody to read them first."_s,
         11,
         Delivery::Read,
         {},
         {},
         {},
         true},
        {2, u"Please do."_s, 9},
        {2, canary, 9},
        {3, u"مرحبا، هل كل شيء جاهز؟"_s, 6},
        {3, u"🎉🎉"_s, 6},
        {1, u"This message was deleted."_s, 4, {}, {}, {}, {}, false, true},
        {0, u"On its way"_s, 2, Delivery::Sent},
        {0, u"Waiting for the network"_s, 1, Delivery::Queued},
        {0, u"This one was refused"_s, 0, Delivery::Failed}};
}

class Screen : public QWidget
{
public:
    Screen(const Theme &theme, MoodLabel mood)
        : m_header(new ChatHeader(theme, this))
        , m_offline(new OfflineBar(theme, this))
        , m_view(new MessageView(theme, this))
        , m_composer(new Composer(theme, this))
    {
        auto *column = columnIn(this);
        column->addWidget(m_header);
        column->addWidget(m_offline);
        column->addWidget(m_view, 1);
        column->addWidget(m_composer);
        addRow(m_model, RowKind::Day, u"Tuesday"_s);
        addRow(m_model, RowKind::Service, u"Ana Ruiz added Bo Chen"_s);
        addTalk(m_model, ordinaryTalk().mid(0, 4));
        addRow(m_model, RowKind::Unread, u"2 new messages"_s);
        addTalk(m_model, ordinaryTalk().mid(4));
        m_view->setShowsAuthors(true);
        m_view->background().setMood(mood, false);
        m_view->setModel(&m_model);
        m_header->setChat(u"Team build"_s, {u"Team build"_s, personId(9), {}});
        m_header->setStatus(u"4 members · Nightly builds"_s, false);
        m_header->setMood(mood, true);
        m_composer->setText(u"Let us see how"_s);
        m_composer->showReply(personName(1), u"The build is green again, thank you!"_s);
        resize(760, 900);
    }

    MessageView &view() { return *m_view; }
    OfflineBar &offline() { return *m_offline; }

private:
    QStandardItemModel m_model;
    ChatHeader *m_header;
    OfflineBar *m_offline;
    MessageView *m_view;
    Composer *m_composer;
};

} // namespace chatoyant::client
