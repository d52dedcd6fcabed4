// Breaks text into lines, paragraph by paragraph, and finds the links in it.
#pragma once

#include <QFont>
#include <QSizeF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace chatoyant::client {

using Paragraphs = std::vector<std::unique_ptr<QTextLayout>>;

// Each paragraph takes the direction of its first strong character. Positions start at 0,0 and go
// down.
Paragraphs breakLines(const QString &text, const QFont &font, qreal width);
// Puts the paragraphs below one another; their size together.
QSizeF stackLines(const Paragraphs &paragraphs);
// The widest line.
qreal textWidth(const QTextLayout &paragraph);
bool hasRightToLeft(const Paragraphs &paragraphs);
// Lines of RTL paragraphs end at this width.
void alignLines(const Paragraphs &paragraphs, qreal width);

struct FoundLink
{
    int start = 0;
    int length = 0;
    QString address;
};

QList<FoundLink> findLinks(const QString &paragraph);

} // namespace chatoyant::client
