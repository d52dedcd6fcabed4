// Completes names and emoji while a draft is typed.
#pragma once

#include <QObject>

class QKeyEvent;
class QPlainTextEdit;

namespace chatoyant::client {

class CompletionPopup;
class EmojiPopup;
class MentionPopup;

// "@an" offers people, ":smi" offers emoji, and ":smile:" is one as soon as it is closed.
class DraftCompletion final : public QObject
{
    Q_OBJECT

public:
    DraftCompletion(QPlainTextEdit &edit, MentionPopup &mentions, EmojiPopup &emoji);

    // Moves in what is offered, takes it or closes it. False: the key is for the text.
    bool takesKey(const QKeyEvent &event);
    // False: nothing is offered.
    bool choose();
    void close();

private:
    CompletionPopup *shown() const;
    void onTextChanged();
    void closeLeft();
    void completeName(const QString &username);
    void completeEmoji(const QString &emoji);
    void expand();

    QPlainTextEdit &m_edit;
    MentionPopup &m_mentions;
    EmojiPopup &m_emoji;
    bool m_isColonTyped = false;
};

} // namespace chatoyant::client
