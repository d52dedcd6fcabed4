#include "client/ui/widgets/voice_words_text.h"

namespace chatoyant::client {

QString VoiceWordsText::sentence(const VoiceWords &voice)
{
    switch (voice.writer) {
    case VoiceWriter::Nobody:
        return {};
    case VoiceWriter::Server:
        //: Of voice messages.
        return tr("What you say is written down on this server, to be read and found.");
    case VoiceWriter::Service:
        //: Of voice messages. %1: the host of a service, as "speech.example.org".
        return tr("What you say is sent to %1 and written down there, to be read and found.")
            .arg(voice.host);
    }
    Q_UNREACHABLE();
}

} // namespace chatoyant::client
