#include "server/domain/preview_set.h"

#include "common/base/limits.h"

#include <array>

namespace chatoyant::server {

namespace {

constexpr auto mark = "chatoyant-previews-1";
constexpr qsizetype headBytes = 256;

const char *const jpeg = "image/jpeg";
const char *const png = "image/png";

} // namespace

// "MARK width height blur-bytes small-type small-bytes large-type large-bytes\n", then the three.
QByteArray writePreviewSet(const PreviewSet &set)
{
    const QByteArrayList head{mark,
                              QByteArray::number(set.width),
                              QByteArray::number(set.height),
                              QByteArray::number(set.blur.size()),
                              set.small.type,
                              QByteArray::number(set.small.bytes.size()),
                              set.large.type,
                              QByteArray::number(set.large.bytes.size())};
    return head.join(' ') + '\n' + set.blur + set.small.bytes + set.large.bytes;
}

std::optional<PreviewSet> readPreviewSet(const QByteArray &text)
{
    const qsizetype end = text.first(qMin(text.size(), headBytes)).indexOf('\n');
    const QByteArrayList head = text.first(qMax(end, qsizetype(0))).split(' ');
    if (end < 0 || text.size() > previewSetBytes || head.size() != 8 || head[0] != mark)
        return std::nullopt;
    std::array<qint64, 5> numbers{};
    constexpr std::array places{1, 2, 3, 5, 7};
    for (size_t at = 0; at < places.size(); ++at) {
        bool isNumber = false;
        numbers[at] = head[places[at]].toLongLong(&isNumber);
        if (!isNumber || numbers[at] < 0 || numbers[at] > previewSetBytes)
            return std::nullopt;
    }
    const auto [width, height, blur, small, large] = numbers;
    const auto isType = [](const QByteArray &type) { return type == jpeg || type == png; };
    if (width < 1 || height < 1 || width > limits::imageSide || height > limits::imageSide ||
        blur > limits::blurBytes || small < 1 || large < 1 || !isType(head[4]) ||
        !isType(head[6]) || text.size() != end + 1 + blur + small + large)
        return std::nullopt;
    PreviewSet set;
    set.width = int(width);
    set.height = int(height);
    set.blur = text.sliced(end + 1, blur);
    set.small = {head[4], text.sliced(end + 1 + blur, small)};
    set.large = {head[6], text.sliced(end + 1 + blur + small, large)};
    return set;
}

} // namespace chatoyant::server
