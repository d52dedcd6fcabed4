// Lays out a message's bubble from top to bottom.
#pragma once

#include "client/theme/metrics.h"
#include "client/ui/chat/bubble_layout.h"
#include "client/ui/chat/text_lines.h"

namespace chatoyant::client {

class BubbleMeasure
{
public:
    static constexpr int ticksWidth = 18;
    static constexpr int pictureFrame = 3; // what is left of the bubble around a picture

    BubbleMeasure(BubbleLayout &layout, const Room &room, const Theme &theme);

    void run();

private:
    qreal gapAbove() const;
    qreal measureWidth();
    qreal quoteWidth() const;
    // How far it is, or that something waits.
    bool hasTicks() const { return m_layout.bubble.isOwn || m_layout.bubble.isChanging; }
    QSizeF timeSize() const;
    // Of what it holds, at the top and at the bottom.
    int inset() const { return m_theme.scaled(m_theme.isDense() ? space::tiny : 7); }
    int avatarSide() const { return m_theme.scaledPicture(size::messageAvatar); }
    void layOutBeneath();
    bool isTextLast() const; // nothing stands beneath it
    bool fitsBesideLastLine() const;
    std::vector<QSizeF> reactionSizes() const;
    qreal reactionsWidth() const;

    qreal tagRoom() const;
    void placeTag(qreal nameWidth) const;
    void placeName(qreal &y) const;
    void placeOrigin(qreal &y) const;
    void placeQuote(qreal &y) const;
    void layOutPictures();
    bool isTimeOnFiles(qreal filesWidth) const;
    void placeFiles(qreal &y) const;
    void placeTimeOnFiles() const;
    qreal spokenWidth();
    void placeSpoken(qreal &y) const;
    void placeText(qreal &y);
    void findMentions();
    // Of the text: its own, and names of the reader.
    QList<TextStyle> styles() const;
    void placeReactions(qreal &y) const;
    void placeTime(qreal &y) const;
    void placeFailure(qreal &y) const;
    void placeOutline(qreal top, qreal bottom) const;
    void shift(qreal dx) const;

    BubbleLayout &m_layout;
    const Room &m_room;
    const Theme &m_theme;
    qreal m_paddingX;
    qreal m_textMost;
    qreal m_content = 0; // width within the padding
    qreal m_bleed = 0;   // how far pictures reach into the padding at each side
    QSizeF m_text;
    QSizeF m_spoken;
    QList<std::pair<TextStretch, MentionShown>> m_mentions; // in the whole text
    bool m_isTimeInline = false;
    bool m_isTimeBesideReactions = false;
    bool m_isTimeOnFiles = false; // on the picture, or beside the words of the file
};

// The unread line: as wide as the column.
void layOutUnreadLine(BubbleLayout &layout, const Room &room, const Theme &theme);

} // namespace chatoyant::client
