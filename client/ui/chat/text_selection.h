// A stretch of one message's text, chosen with the mouse.
#pragma once

#include "client/ui/chat/bubble_layout.h"

namespace chatoyant::client {

// Where in the message's text the point is; without isNear only where there are words.
std::optional<int> textPositionAt(const BubbleLayout &layout, const QPointF &point, bool isNear);

class TextSelection final
{
public:
    void begin(const QModelIndex &message, int position);
    void extend(int position) { m_cursor = position; }
    void clear() { *this = {}; }

    const QPersistentModelIndex &message() const { return m_message; }
    bool isEmpty() const { return !m_message.isValid() || m_anchor == m_cursor; }
    int start() const { return qMin(m_anchor, m_cursor); }
    int length() const { return isEmpty() ? 0 : qAbs(m_anchor - m_cursor); }
    QString text() const;

private:
    QPersistentModelIndex m_message;
    int m_anchor = 0;
    int m_cursor = 0;
};

} // namespace chatoyant::client
