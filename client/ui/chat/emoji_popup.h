// Offers emoji by their names while somebody types a colon and letters.
#pragma once

#include "client/ui/chat/completion_popup.h"

namespace chatoyant::client {

class Preferences;

class EmojiPopup final : public CompletionPopup
{
    Q_OBJECT

public:
    explicit EmojiPopup(QWidget *parent);

    // Which skin tone, and which were picked last.
    void usePreferences(Preferences &preferences) { m_preferences = &preferences; }
    // With a name or a word that begins so, above the field; hides where none has.
    void offer(const QString &word, const QWidget &field);
    // Of exactly this name, and no more than that; empty: none.
    QString take(const QString &name);

private:
    int tone() const;
    void remember(const QString &text);

    Preferences *m_preferences = nullptr; // null: nothing is remembered
};

} // namespace chatoyant::client
