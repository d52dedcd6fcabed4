// Completes names and emoji while a draft is typed.
#pragma once

#include <QObject>

class QKeyEvent;
class QPlainTextEdit;

namespace chatoyant::client {

class CommandPopup;
class CompletionPopup;
class EmojiPopup;
class MentionPopup;

// What is offered, by sign.
struct DraftOffers
{
    MentionPopup &people;
    EmojiPopup &emoji;
    CommandPopup &commands;
};

// "@an" offers people, ":smi" offers emoji, and ":smile:" is one as soon as it is closed; "/mu" at
// the very beginning offers commands.
class DraftCompletion final : public QObject
{
    Q_OBJECT

public:
    DraftCompletion(QPlainTextEdit &edit, const DraftOffers &offers);

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
    void runCommand();
    void expand();

    QPlainTextEdit &m_edit;
    MentionPopup &m_mentions;
    EmojiPopup &m_emoji;
    CommandPopup &m_commands;
    bool m_isColonTyped = false;
};

} // namespace chatoyant::client
