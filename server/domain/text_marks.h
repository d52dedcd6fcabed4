// Cuts the part of a text out that a search found, and says where the words stand in it.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace chatoyant::server {

struct TextMark
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

struct Snippet
{
    QString text; // one line, with an ellipsis where something was left out
    QList<TextMark> marks;
};

// Where words of the text are the ones looked for, case and accents aside; of the last one the
// beginning is enough. As in the index, a word is a run of letters, digits and marks.
QList<TextMark> marksIn(const QString &text, const QStringList &words);
Snippet snippetOf(const QString &text, const QStringList &words);

} // namespace chatoyant::server
