#include "common/sound/ogg_pages.h"

#include <QtEndian>

#include <ogg/ogg.h>
#include <optional>

namespace chatoyant {

namespace {

constexpr qsizetype shortestHead = 27; // before the table of the segments' lengths
constexpr qsizetype flagsAt = 5;
constexpr qsizetype checksumAt = 22;
constexpr char lastFlag = 4;

ogg_page pageIn(QByteArray &file, const OggPage &page)
{
    auto *bytes = reinterpret_cast<unsigned char *>(file.data());
    return {bytes + page.at, static_cast<long>(page.headBytes), bytes + page.at + page.headBytes,
            static_cast<long>(page.bodyBytes)};
}

bool isUndamaged(QByteArray &file, const OggPage &page)
{
    const QByteArray said = file.mid(page.at + checksumAt, sizeof(quint32));
    ogg_page raw = pageIn(file, page);
    ogg_page_checksum_set(&raw);
    return file.mid(page.at + checksumAt, sizeof(quint32)) == said;
}

std::optional<OggPage> pageAt(QByteArray &file, qsizetype at)
{
    const QByteArrayView rest = QByteArrayView(file).sliced(at);
    if (rest.size() < shortestHead || !rest.startsWith("OggS"))
        return {};
    OggPage page;
    page.at = at;
    page.headBytes = shortestHead + static_cast<uchar>(rest[shortestHead - 1]);
    if (rest.size() < page.headBytes)
        return {};
    for (qsizetype segment = shortestHead; segment < page.headBytes; ++segment)
        page.bodyBytes += static_cast<uchar>(rest[segment]);
    if (page.end() > file.size())
        return {};
    page.isLast = (rest[flagsAt] & lastFlag) != 0;
    page.granule = qFromLittleEndian<qint64>(rest.data() + 6);
    page.serial = qFromLittleEndian<quint32>(rest.data() + 14);
    page.number = qFromLittleEndian<quint32>(rest.data() + 18);
    return isUndamaged(file, page) ? std::optional(page) : std::nullopt;
}

} // namespace

QList<OggPage> oggPages(QByteArray &file)
{
    QList<OggPage> pages;
    while (const auto page = pageAt(file, pages.isEmpty() ? 0 : pages.last().end()))
        pages.append(*page);
    return pages;
}

void setLastPage(QByteArray &file, const OggPage &page, bool isLast)
{
    const char flags = file.at(page.at + flagsAt);
    file[page.at + flagsAt] = static_cast<char>(isLast ? flags | lastFlag : flags & ~lastFlag);
    ogg_page raw = pageIn(file, page);
    ogg_page_checksum_set(&raw);
}

} // namespace chatoyant
