// Reads what a client sent in one frame: a message on its way at once, all else in its general
// form.
#pragma once

#include "server/net/wire.h"

#include <memory>

namespace chatoyant::server {

// Nearly every frame is a `message.send`. Where it is plainly in order it is read in one pass over
// the text; whatever is rare, optional or wrong goes through rpc::readRequests(), which knows what
// to say about it. Both ways lead to the same outcome.
class FrameReader
{
public:
    FrameReader();
    ~FrameReader();

    // UTF-8. Fills `send` or `frame`.
    void read(QByteArrayView text, Inbound *inbound);

private:
    class Parser;
    std::unique_ptr<Parser> m_parser; // keeps its memory from frame to frame
};

} // namespace chatoyant::server
