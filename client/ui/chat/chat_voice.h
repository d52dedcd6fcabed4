// Voice notes from the microphone into a conversation.
#pragma once

#include "client/ui/chat/voice_bar.h"
#include "client/ui/context.h"

namespace chatoyant::client {

class Composer;

// The bar stands in the composer's place while one records. Who looks at another chat meanwhile
// finds it there again, paused.
class ChatVoice final : public QObject
{
    Q_OBJECT

public:
    ChatVoice(const UiContext &context, Composer &composer, QWidget *page);

    VoiceBar *bar() { return m_bar; }
    // Null: none is open.
    void setConversation(Conversation *conversation);

signals:
    void said(const QString &sentence);
    void sent();

private:
    void start();
    void send(const VoiceNote &note);
    void refresh();

    UiContext m_context;
    Composer &m_composer;
    VoiceBar *m_bar;
    ChatId m_open;
    ChatId m_recording; // where the note goes
};

} // namespace chatoyant::client
