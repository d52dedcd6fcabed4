// The pages of an Ogg file in memory (RFC 3533): where they lie, and the mark of the last one.
#pragma once

#include <QByteArray>
#include <QList>

namespace chatoyant {

struct OggPage
{
    qsizetype at = 0; // in the file
    qsizetype headBytes = 0;
    qsizetype bodyBytes = 0;
    qint64 granule = 0; // samples until its end
    quint32 serial = 0; // of the stream
    quint32 number = 0; // in the stream
    bool isLast = false;

    qsizetype end() const { return at + headBytes + bodyBytes; }
};

// From the beginning until the end or the first that is cut off or damaged. Not const: a checksum
// is reckoned in place.
QList<OggPage> oggPages(QByteArray &file);
// Makes the page the last one of its stream, or one that others follow.
void setLastPage(QByteArray &file, const OggPage &page, bool isLast);

} // namespace chatoyant
