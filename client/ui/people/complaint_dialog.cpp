#include "client/ui/people/complaint_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteLines = 3;

QString quoted(const QString &text)
{
    constexpr qsizetype most = 200;
    const QString line = text.simplified();
    return line.size() > most ? line.left(most) + u"…"_s : line;
}

} // namespace

QString ComplaintDialog::words(ReportReason reason)
{
    switch (reason) {
    case ReportReason::Spam:
        return tr("Advertising or spam");
    case ReportReason::Harassment:
        return tr("Insults, threats or harassment");
    case ReportReason::Illegal:
        return tr("Something illegal");
    case ReportReason::Other:
        return tr("Something else");
    }
    Q_UNREACHABLE();
}

ComplaintDialog::ComplaintDialog(const UiContext &context, const Complained &about, QWidget *parent)
    : Dialog(about.seq > 0 ? tr("Report this message") : tr("Report this person"), parent)
    , m_context(context)
    , m_about(about)
    , m_name(context.session.people().name(about.about))
    , m_column(nullptr)
    , m_form(new QWidget(this))
    , m_reasons(new QButtonGroup(this))
    , m_note(new QPlainTextEdit(m_form))
    , m_block(new QCheckBox(m_form))
    , m_send(nullptr)
    , m_cancel(nullptr)
    , m_sending(nullptr)
{
    m_column = scrollingColumn(body(), this);
    m_column->addWidget(m_form);
    auto *column = columnIn(m_form, {}, space::small);
    //: %1: a server, %2: a person.
    auto *text = paragraph(tr("The report goes to the administrators of %1, with your name. %2 is "
                              "not told of it.")
                               .arg(isolated(context.session.server()), isolated(m_name)),
                           TextRole::Ui, m_form);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    if (about.seq > 0 && !about.text.isEmpty()) {
        auto *frame = framed("note", m_form);
        columnIn(frame, around(space::small))
            ->addWidget(paragraph(quoted(about.text), TextRole::Ui, frame));
        column->addWidget(frame);
    }
    buildReasons();
    buildNote();
    buildButtons();
}

void ComplaintDialog::buildReasons()
{
    auto *column = m_form->layout();
    auto *title = paragraph(tr("What is wrong?"), TextRole::UiStrong, m_form);
    column->addWidget(title);
    for (const ReportReason reason : {ReportReason::Spam, ReportReason::Harassment,
                                      ReportReason::Illegal, ReportReason::Other}) {
        auto *choice = new QRadioButton(words(reason), m_form);
        choice->setAccessibleDescription(title->text());
        m_reasons->addButton(choice, static_cast<int>(reason));
        column->addWidget(choice);
    }
    connect(m_reasons, &QButtonGroup::idClicked, this, [this] { m_sending->setReady(true); });
}

void ComplaintDialog::buildNote()
{
    auto *column = m_form->layout();
    const QString title = tr("What the administrators should know, if you like");
    auto *label = paragraph(title, TextRole::UiStrong, m_form);
    label->setBuddy(m_note);
    m_note->setAccessibleName(title);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + space::large);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_note->toPlainText();
        if (text.size() > limits::reportNoteLength)
            m_note->setPlainText(text.left(limits::reportNoteLength));
    });
    column->addWidget(label);
    column->addWidget(m_note);
    m_block->setText(tr("Block %1 as well").arg(isolated(m_name)));
    m_block->setVisible(!m_context.session.contacts().contact(m_about.about).blocked);
    column->addWidget(m_block);
}

void ComplaintDialog::buildButtons()
{
    m_cancel = addButton(tr("Cancel"), "");
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_send = addButton(tr("Send the report"), "primary");
    m_send->setDefault(true);
    m_sending = new Submission(m_send, m_context.session.environment());
    m_sending->setWords(tr("Send the report"), tr("Sending…"));
    connect(m_sending, &Submission::waited, this, [this] { showError({}); });
    connect(m_send, &QPushButton::clicked, this, &ComplaintDialog::send);
    m_sending->setReady(false);
}

void ComplaintDialog::send()
{
    showError({});
    m_sending->begin();
    const NewReport report{m_about.about, m_about.chat, m_about.seq,
                           static_cast<ReportReason>(m_reasons->checkedId()),
                           m_note->toPlainText().trimmed()};
    m_context.session.contacts().report(report, this,
                                        [this](const Result<void> &answer) { onSent(answer); });
}

void ComplaintDialog::onSent(const Result<void> &answer)
{
    if (!answer) {
        m_sending->refuse(answer.error());
        return showError(Sentences::reason(answer.error()));
    }
    m_sending->end();
    if (m_block->isChecked())
        block();
    showCopy();
}

void ComplaintDialog::showCopy()
{
    m_form->hide();
    m_send->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    showNote(tr("Sent to the administrators of %1.").arg(isolated(m_context.session.server())));
    QStringList lines{words(static_cast<ReportReason>(m_reasons->checkedId()))};
    if (m_about.seq > 0)
        //: In the copy of a report: %1 wrote %2.
        lines.append(tr("%1 wrote: %2").arg(isolated(m_name), isolated(quoted(m_about.text))));
    if (const QString note = m_note->toPlainText().trimmed(); !note.isEmpty())
        //: In the copy of a report.
        lines.append(tr("Your note: %1").arg(isolated(note)));
    auto *copy = paragraph(lines.join(u'\n'), TextRole::Ui, this);
    m_column->addWidget(copy);
    copy->show();
}

void ComplaintDialog::block()
{
    m_context.session.contacts().block(m_about.about, true, this,
                                       [this](const Result<Contact> &answer) {
                                           if (!answer)
                                               showError(Sentences::reason(answer.error()));
                                       });
}

} // namespace chatoyant::client
