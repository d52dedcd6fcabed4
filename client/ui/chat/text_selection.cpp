#include "client/ui/chat/text_selection.h"

namespace chatoyant::client {

namespace {

int positionIn(const QTextLayout &paragraph, const QPointF &point)
{
    QTextLine line;
    for (int i = 0; i < paragraph.lineCount(); ++i) {
        line = paragraph.lineAt(i);
        if (point.y() < line.y() + line.height())
            break;
    }
    return line.isValid() ? line.xToCursor(point.x()) : 0;
}

bool hasWordsAt(const QTextLayout &paragraph, const QPointF &point)
{
    for (int i = 0; i < paragraph.lineCount(); ++i) {
        if (paragraph.lineAt(i).naturalTextRect().contains(point))
            return true;
    }
    return false;
}

} // namespace

std::optional<int> textPositionAt(const BubbleLayout &layout, const QPointF &point, bool isNear)
{
    std::optional<int> found;
    int start = 0; // of the paragraph, in the whole text
    for (const auto &paragraph : layout.paragraphs) {
        const QPointF inside = point - paragraph->position();
        const bool isAbove = inside.y() < 0;
        if (isNear && isAbove && found)
            return found;
        if (isNear || hasWordsAt(*paragraph, inside))
            found = start + (isAbove ? 0 : positionIn(*paragraph, inside));
        start += static_cast<int>(paragraph->text().size()) + 1;
    }
    return found;
}

void TextSelection::begin(const QModelIndex &message, int position)
{
    m_message = message;
    m_anchor = position;
    m_cursor = position;
}

QString TextSelection::text() const
{
    return m_message.data(MessageModel::TextRole).toString().mid(start(), length());
}

} // namespace chatoyant::client
