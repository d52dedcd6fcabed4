#include "client/ui/chat/message_stops.h"

#include <QCoreApplication>

namespace chatoyant::client {

namespace {

class MessageStopFinder
{
    Q_DECLARE_TR_FUNCTIONS(MessageStops)

public:
    explicit MessageStopFinder(const BubbleLayout &layout)
        : m_layout(layout)
    {}

    QList<MessageStop> find()
    {
        if (m_layout.bubble.isMessage())
            add(m_layout.quote, tr("The message that this answers"));
        addWords();
        for (const AttachmentPlace &place : m_layout.files)
            m_stops.append({place.box,
                            place.action.isNull() ? place.box.center() : place.action.center(),
                            place.file.file.name});
        add(m_layout.spokenToggle, m_layout.spokenToggleText);
        //: %1: what the page behind a link is called.
        add(m_layout.link.box, tr("Preview: %1").arg(m_layout.link.shown.title));
        add(m_layout.link.action, m_layout.link.shown.action);
        for (const MessageLink &link : m_layout.translation.links)
            add(boxOf(m_layout.translation.words, link.place), tr("Link: %1").arg(link.address));
        add(m_layout.translation.action, tr("Translation"));
        for (size_t at = 0; at < m_layout.reactions.size(); ++at) {
            const ReactionShown &reaction =
                m_layout.bubble.reactions.at(static_cast<qsizetype>(at));
            //: A reaction, and by whom it is.
            add(m_layout.reactions[at], tr("%1 by %2").arg(reaction.emoji, reaction.names));
        }
        add(m_layout.failMark, m_layout.bubble.deliveryText);
        return m_stops;
    }

private:
    void add(const QRectF &box, const QString &name)
    {
        if (!box.isNull())
            m_stops.append({box, box.center(), name});
    }

    void addWords()
    {
        for (const MessageLink &link : m_layout.links)
            //: %1: an address in the internet.
            add(boxOf(m_layout.paragraphs, link.place), tr("Link: %1").arg(link.address));
        for (const MessageMention &mention : m_layout.mentions)
            add(boxOf(m_layout.paragraphs, mention.place), mention.who.name);
        std::sort(m_stops.begin(), m_stops.end(), [](const MessageStop &a, const MessageStop &b) {
            return std::pair(a.box.top(), a.box.left()) < std::pair(b.box.top(), b.box.left());
        });
    }

    const BubbleLayout &m_layout;
    QList<MessageStop> m_stops;
};

} // namespace

QList<MessageStop> stopsOf(const BubbleLayout &layout)
{
    return MessageStopFinder(layout).find();
}

} // namespace chatoyant::client
