// Offers what the window can do while somebody types / and letters at the beginning of a draft.
#pragma once

#include "client/ui/chat/completion_popup.h"
#include "client/ui/commands.h"

namespace chatoyant::client {

class CommandPopup final : public CompletionPopup
{
    Q_OBJECT

public:
    using Source = std::function<QList<Command>()>;

    explicit CommandPopup(QWidget *parent);

    // Without one there are no commands.
    void setSource(const Source &source) { m_source = source; }
    // With a word that begins so, above the field; hides where none has.
    void offer(const QString &word, const QWidget &field);
    // What was chosen last.
    void run() const;

private:
    Source m_source;
    QList<Command> m_offered;
};

} // namespace chatoyant::client
