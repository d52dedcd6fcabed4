// Takes what a client sent apart into messages and control frames, strictly by RFC 6455.
#pragma once

#include <QByteArray>

#include <optional>

namespace chatoyant::server {

// Text only, no extensions. What a client may not send is a fault, found as early as it shows: a
// message that is too large at the head of the frame with which it becomes so. Fragments are joined
// as bytes, so a letter may be cut in two between them.
class WebSocketReader
{
public:
    struct Limits
    {
        qsizetype messageBytes = 0;
        int fragments = 1000; // of one message
    };
    enum class Kind {
        Text, // valid UTF-8
        Ping, // `bytes` go into the pong
        Pong,
        Close, // `code` to answer with
        Fault  // `code` to close with, and why
    };
    struct Item
    {
        Kind kind = Kind::Text;
        QByteArray bytes;
        int code = 0;
        const char *why = "";
    };

    explicit WebSocketReader(const Limits &limits);

    // Keeps them until next() has taken them.
    void feed(QByteArrayView bytes);
    // Nothing when more bytes are needed; nor after a Close or a Fault.
    std::optional<Item> next();
    // Part of a frame, or of a message, has come, and not the rest.
    bool isWithinFrame() const;
    bool isWithinMessage() const { return m_hasFragments || isWithinFrame(); }

private:
    bool readHead();
    const char *judgeHead();
    std::optional<Item> judgeSize();
    void takePayload();
    Item endFrame();
    Item endClose(const QByteArray &body) const;
    Item fault(int code, const char *why);
    bool isControl() const { return m_opcode >= 8; }

    const Limits m_limits;
    QByteArray m_input;
    qsizetype m_at = 0;         // of m_input, first byte not taken
    bool m_isInPayload = false; // the head of a frame has been taken
    bool m_isOver = false;
    // Of the frame that is being read:
    quint8 m_opcode = 0;
    quint8 m_flags = 0;
    bool m_isMasked = false;
    bool m_isMinimal = true; // its length is written in as few bytes as can be
    quint64 m_left = 0;      // of its payload
    quint32 m_mask = 0;      // turned so that its first byte in memory is next
    QByteArray m_control;
    // Of the message:
    QByteArray m_message;
    bool m_hasFragments = false;
    int m_fragments = 0;
};

} // namespace chatoyant::server
