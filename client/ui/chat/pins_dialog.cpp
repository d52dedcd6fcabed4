#include "client/ui/chat/pins_dialog.h"

#include "client/models/file_words.h"
#include "client/models/when.h"
#include "client/state/chat_rights.h"
#include "client/state/pins.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"

namespace chatoyant::client {

PinsDialog::PinsDialog(const UiContext &context,
                       Conversation &conversation,
                       bool isBarHidden,
                       QWidget *parent)
    : Dialog(tr("Pinned messages"), parent)
    , m_context(context)
    , m_conversation(conversation)
    , m_rows(scrollingColumn(body(), this))
{
    constexpr int height = 520;
    if (isBarHidden)
        connect(addButton(tr("Show them above the chat again"), ""), &QPushButton::clicked, this,
                [this] {
                    emit barWanted();
                    accept();
                });
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::reject);
    connect(&conversation.pins(), &Pins::changed, this, &PinsDialog::rebuild);
    connect(&conversation, &Conversation::summaryChanged, this, &PinsDialog::rebuild);
    connect(&conversation, &QObject::destroyed, this, &QDialog::reject);
    resize(size::dialog, height);
    rebuild();
}

void PinsDialog::rebuild()
{
    const QList<Entry> pins = m_conversation.pins().messages();
    const bool mayUnpin = m_conversation.canWrite() && rightsIn(m_conversation.summary()).mayPin;
    // What changes elsewhere in the chat leaves the rows where they are.
    if (m_shown == std::pair(pins, mayUnpin) && m_rows->count() > 0)
        return;
    m_shown = {pins, mayUnpin};
    clearColumn(*m_rows);
    for (const Entry &pin : pins)
        addPin(pin, mayUnpin);
    if (pins.isEmpty()) {
        auto *none = paragraph(tr("Nothing is pinned here any more."), TextRole::Ui, this);
        none->setTone(Tone::Weak);
        none->setAlignment(Qt::AlignCenter);
        m_rows->addWidget(none);
    }
    m_rows->addStretch();
}

void PinsDialog::addPin(const Entry &pin, bool mayUnpin)
{
    constexpr qsizetype longest = 400;
    User author = m_context.session.people().user(pin.by);
    author.displayName = m_context.session.people().name(pin.by);
    auto *row = new PersonRow(lookOf(author, false), dateAndTime(pin.at), m_context.theme, this);
    const QString text = FileWords::textOr(pin.text, pin.files);
    row->addNote(text.size() > longest ? text.left(longest) + QChar(0x2026) : text);
    row->makeClickable();
    //: One of several pinned messages: its author and its beginning.
    row->setAccessibleName(
        tr("%1: %2. Jump to it").arg(author.displayName, Sentences::excerpt(pin)));
    connect(row, &PersonRow::clicked, this, [this, seq = pin.seq] {
        accept();
        emit jumpWanted(seq);
    });
    if (mayUnpin)
        connect(row->addButton(tr("Unpin"), "quiet"), &QPushButton::clicked, this,
                [this, seq = pin.seq] { m_conversation.pin(seq, false); });
    m_rows->addWidget(row);
}

} // namespace chatoyant::client
