#include "client/ui/chat/versions_dialog.h"

#include "client/models/when.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/widgets/layouts.h"

#include <QPushButton>

namespace chatoyant::client {

VersionsDialog::VersionsDialog(const UiContext &context,
                               Conversation &conversation,
                               Seq seq,
                               QWidget *parent)
    : Dialog(tr("Earlier texts"), parent)
    , m_conversation(conversation)
    , m_seq(seq)
    , m_note(new LoadNote(context, this))
    , m_rows(nullptr)
{
    constexpr int height = 480;
    body().addWidget(m_note);
    m_rows = scrollingColumn(body(), this);
    m_rows->setSpacing(space::medium);
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_note, &LoadNote::retryWanted, this, &VersionsDialog::load);
    connect(&conversation, &QObject::destroyed, this, &QDialog::reject);
    resize(size::dialog, height);
    load();
}

void VersionsDialog::load()
{
    m_note->showLoading();
    m_conversation.versions(m_seq, this, [this](const Result<MessageVersions> &found) {
        found ? fill(*found) : m_note->showFailure(found.error());
    });
}

void VersionsDialog::fill(const MessageVersions &found)
{
    m_note->clear();
    clearColumn(*m_rows);
    const auto count = found.versions.size();
    for (qsizetype at = 0; at < count; ++at) {
        const MessageVersion &version = found.versions.at(at);
        const QString when = dateAndTime(version.at);
        const bool isFirst = version.seq == m_seq;
        addVersion(at == 0   ? tr("Now, since %1").arg(when)
                   : isFirst ? tr("First written %1").arg(when)
                             : tr("Edited %1").arg(when),
                   version);
    }
    if (count <= 1)
        m_note->showNothing(tr("It has had no other text."));
    if (found.more)
        m_rows->addWidget(
            paragraph(tr("There were more; the oldest are not shown."), TextRole::Meta, this));
    m_rows->addStretch();
}

void VersionsDialog::addVersion(const QString &heading, const MessageVersion &version)
{
    auto *frame = framed("note", this);
    auto *column = columnIn(frame, around(space::medium), space::tiny);
    auto *when = paragraph(heading, TextRole::Meta, frame);
    when->setTone(Tone::Weak);
    column->addWidget(when);
    auto *text = paragraph(version.text, TextRole::Ui, frame);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::ClickFocus);
    column->addWidget(text);
    m_rows->addWidget(frame);
}

} // namespace chatoyant::client
