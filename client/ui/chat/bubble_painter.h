// Draws rows of a conversation that are laid out.
#pragma once

#include "client/ui/chat/bubble_layout.h"

class QPainter;

namespace chatoyant::client {

class AttachmentBoard;

class BubblePainter
{
public:
    struct Marks
    {
        bool isCurrent = false; // the keyboard is on it
        qreal flash = 0;        // 1: just jumped to … 0
        QString hoveredLink;
        QString search;         // words to mark
        int selectionStart = 0; // in the whole text
        int selectionLength = 0;
    };

    BubblePainter(const Theme &theme,
                  Qt::LayoutDirection direction,
                  AttachmentBoard *board = nullptr)
        : m_theme(theme)
        , m_direction(direction)
        , m_board(board)
    {}

    // The painter's origin is the row's corner.
    void paint(QPainter &painter, const BubbleLayout &layout, const Marks &marks) const;
    void paintChip(QPainter &painter, const QRectF &chip) const;

private:
    void paintMessage(QPainter &painter, const BubbleLayout &layout, const Marks &marks) const;
    void paintUnread(QPainter &painter, const BubbleLayout &layout) const;
    void paintOutline(QPainter &painter, const BubbleLayout &layout, const Marks &marks) const;
    void paintQuote(QPainter &painter, const BubbleLayout &layout) const;
    void paintSpoken(QPainter &painter, const BubbleLayout &layout, const Marks &marks) const;
    void paintText(QPainter &painter, const BubbleLayout &layout, const Marks &marks) const;
    void paintMentions(QPainter &painter,
                       const BubbleLayout &layout,
                       size_t paragraph,
                       QList<QTextLayout::FormatRange> &ranges) const;
    void paintTime(QPainter &painter, const BubbleLayout &layout) const;
    void paintReactions(QPainter &painter, const BubbleLayout &layout) const;
    LinkInks linkInks(const BubbleLayout &layout, const Marks &marks) const;
    TranslationInks translationInks(const BubbleLayout &layout, const Marks &marks) const;
    QColor ink(const BubbleLayout &layout) const;
    QColor meta(const BubbleLayout &layout) const;

    const Theme &m_theme;
    Qt::LayoutDirection m_direction;
    AttachmentBoard *m_board;
};

} // namespace chatoyant::client
