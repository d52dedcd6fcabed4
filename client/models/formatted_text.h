// A small part of Markdown in messages: **bold**, *italic* or _italic_, ~~struck~~, `code`, blocks
// of code between lines of ```, lines of > quotes, and [words](address).
#pragma once

#include "client/models/links.h"

#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QString>

namespace chatoyant::client {

enum class TextMark {
    Bold = 1,
    Italic = 2,
    Struck = 4,
    Code = 8,
    Quote = 16 // whole lines
};
Q_DECLARE_FLAGS(TextMarks, TextMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(TextMarks)

// Positions in the text as it is shown.
struct TextStyle
{
    int start = 0;
    int length = 0;
    TextMarks marks;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

struct FormattedText
{
    QString shown; // without the marks
    QList<TextStyle> styles;
    QList<FoundLink> links = {}; // under words; addresses that are written out are not among them

    friend bool operator==(const FormattedText &, const FormattedText &) = default;
};

// Marks count at the edges of words only, so that 2*3*4 and snake_case stay as they are; never in
// links and code; and not where there is no second one. A backslash takes a mark's meaning away.
// Words that are an address themselves lead to no other one.
// Time and size grow with the text alone.
FormattedText formattedText(const QString &text);
// For places with one line: without the marks.
QString withoutMarks(const QString &text);

} // namespace chatoyant::client

Q_DECLARE_METATYPE(chatoyant::client::TextStyle)
