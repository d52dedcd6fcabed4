#include "client/app/qm_translator.h"

#include <QFile>
#include <QtEndian>

#include <optional>

namespace chatoyant::client {

namespace {

constexpr qint64 largestQm = 16LL * 1024 * 1024;
constexpr qsizetype magicBytes = 16;
constexpr qsizetype placeBytes = 8; // of a hash and where its message begins

// What may follow each other in a .qm, each with its length.
enum class Part : uchar {
    Contexts = 0x2f,
    Places = 0x42,
    Messages = 0x69,
    NumerusRules = 0x88,
    Dependencies = 0x96,
    Language = 0xa7,
};

// What a message is made of.
enum class Piece : uchar {
    End = 1,
    Translation = 3,
    Obsolete = 5,
    Source = 6,
    Context = 7,
    Comment = 8
};

struct Reader
{
    QByteArrayView bytes;
    qsizetype at = 0;

    bool isAtEnd() const { return at >= bytes.size(); }
    std::optional<uchar> byte()
    {
        return isAtEnd() ? std::nullopt : std::optional(uchar(bytes[at++]));
    }
    std::optional<quint32> length()
    {
        if (bytes.size() - at < qsizetype(sizeof(quint32)))
            return std::nullopt;
        const auto value = qFromBigEndian<quint32>(bytes.data() + at);
        at += sizeof(quint32);
        return value;
    }
    std::optional<QByteArrayView> block()
    {
        const auto size = length();
        if (!size || qsizetype(*size) > bytes.size() - at)
            return std::nullopt;
        at += *size;
        return bytes.sliced(at - *size, *size);
    }
};

// Up to its end, or to where the reader gives up.
bool isWholeMessage(Reader reader)
{
    while (const auto piece = reader.byte()) {
        switch (Piece(*piece)) {
        case Piece::Translation: {
            Reader ahead = reader;
            const auto size = ahead.length();
            if (size && *size % 2 == 1) // none
                return true;
            if (!reader.block())
                return false;
            break;
        }
        case Piece::Source:
        case Piece::Context:
        case Piece::Comment:
            if (!reader.block())
                return false;
            break;
        case Piece::Obsolete:
            if (!reader.length())
                return false;
            break;
        case Piece::End:
        default:
            return true;
        }
    }
    return false;
}

bool areWithin(QByteArrayView places, QByteArrayView messages)
{
    if (places.size() % placeBytes != 0)
        return false;
    for (qsizetype place = 0; place < places.size(); place += placeBytes) {
        const auto begin =
            qsizetype(qFromBigEndian<quint32>(places.data() + place + sizeof(quint32)));
        if (begin >= messages.size() || !isWholeMessage({messages, begin}))
            return false;
    }
    return true;
}

} // namespace

// Tables of contexts are of lrelease's long gone choices, and dependencies name other files.
bool isWholeQm(const QByteArray &bytes)
{
    static const QByteArray magic = QByteArray::fromHex("3cb86418caef9c95cd211cbf60a1bddd");
    if (!bytes.startsWith(magic))
        return false;
    Reader reader{bytes, magicBytes};
    QByteArrayView places;
    QByteArrayView messages;
    while (!reader.isAtEnd()) {
        const auto part = reader.byte();
        const auto block = reader.block();
        if (!block || block->isEmpty())
            return false;
        switch (Part(*part)) {
        case Part::Places:
            places = *block;
            break;
        case Part::Messages:
            messages = *block;
            break;
        case Part::NumerusRules:
        case Part::Language:
            break;
        case Part::Contexts:
        case Part::Dependencies:
        default:
            return false;
        }
    }
    return areWithin(places, messages);
}

std::unique_ptr<QTranslator> QmTranslator::read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || source.size() > largestQm)
        return nullptr;
    const QByteArray bytes = source.read(largestQm);
    if (!isWholeQm(bytes))
        return nullptr;
    auto made = std::unique_ptr<QmTranslator>(new QmTranslator(bytes));
    const auto *data = reinterpret_cast<const uchar *>(made->m_bytes.constData());
    if (!made->load(data, int(made->m_bytes.size())) || made->isEmpty())
        return nullptr;
    return made;
}

} // namespace chatoyant::client
