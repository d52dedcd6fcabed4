#include "client/ui/widgets/new_link_dialog.h"

#include "client/models/when.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/qr_picture.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSpinBox>

namespace chatoyant::client {

NewLinkDialog::NewLinkDialog(const UiContext &context, const Words &words, QWidget *parent)
    : Dialog(words.title, parent)
    , m_context(context)
    , m_note(new QLineEdit(this))
    , m_uses(new QSpinBox(this))
    , m_lasts(new QComboBox(this))
    , m_link(new QLineEdit(this))
    , m_picture(new QrPicture(tr("QR code of the link"), context.theme, this))
    , m_rules(paragraph({}, TextRole::Ui, this))
    , m_form(buildForm(words))
    , m_result(buildLink(words))
    , m_cancel(addButton(tr("Cancel"), ""))
    , m_create(addButton(tr("Create"), "primary"))
    , m_copy(addButton(tr("Copy link"), "primary"))
    , m_submission(new Submission(m_create, context.session.environment()))
{
    body().addWidget(m_form);
    body().addWidget(m_result);
    m_result->hide();
    m_copy->hide();
    m_submission->setWords(tr("Create"), tr("Creating…"));
    m_submission->setReady(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewLinkDialog::submit);
    connect(m_note, &QLineEdit::returnPressed, this, &NewLinkDialog::submit);
    connect(m_submission, &Submission::waited, this, [this] { showError({}); });
    connect(m_copy, &QPushButton::clicked, this, &NewLinkDialog::copy);
    words.note.isEmpty() ? m_uses->setFocus() : m_note->setFocus();
}

QWidget *NewLinkDialog::buildForm(const Words &words)
{
    constexpr int most = 1000;
    constexpr int day = 24;
    constexpr int week = 7 * day;
    auto *page = new QWidget(this);
    auto *column = columnIn(page, {}, space::tiny);
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new PlainLabel(text, TextRole::UiStrong, page);
        label->setBuddy(field);
        field->setAccessibleName(withoutMnemonic(text));
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(space::small);
    };
    m_note->setMaxLength(limits::noteLength);
    m_note->setPlaceholderText(tr("For instance: for the new colleagues"));
    m_note->setVisible(!words.note.isEmpty());
    if (!words.note.isEmpty())
        add(words.note, m_note);
    m_uses->setRange(1, most);
    m_uses->setValue(words.uses);
    m_uses->setButtonSymbols(QAbstractSpinBox::NoButtons);
    add(tr("How many &people it lets in"), m_uses);
    for (const auto &[text, hours] :
         {std::pair{tr("One day"), day}, std::pair{tr("One week"), week},
          std::pair{tr("30 days"), 30 * day}, std::pair{tr("One year"), 365 * day}})
        m_lasts->addItem(text, hours);
    m_lasts->setCurrentIndex(1);
    add(tr("How &long it holds"), m_lasts);
    return page;
}

QWidget *NewLinkDialog::buildLink(const Words &words)
{
    auto *page = new QWidget(this);
    auto *column = columnIn(page, {}, space::medium);
    column->addWidget(m_rules);
    m_link->setReadOnly(true);
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_link->setAccessibleName(words.link);
    column->addWidget(m_link);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    auto *once = paragraph(words.once, TextRole::Meta, page);
    once->setTone(Tone::Weak);
    column->addWidget(once);
    return page;
}

void NewLinkDialog::submit()
{
    if (!m_create->isEnabled() || m_form->isHidden())
        return;
    showError({});
    m_submission->begin();
    ask({m_note->text().trimmed(), m_uses->value(), m_lasts->currentData().toInt()},
        [this](const Result<Made> &answer) { onMade(answer); });
}

void NewLinkDialog::onMade(const Result<Made> &answer)
{
    if (!answer) {
        m_submission->refuse(answer.error());
        return showError(Sentences::reason(answer.error()));
    }
    m_note->setModified(false);
    const QString link = session().chatLinks().toShare(answer->link);
    m_link->setText(link);
    m_link->setCursorPosition(0);
    m_picture->setText(link);
    //: Followed by a time: "It lets 3 people in, until 5 December 2026."
    m_rules->setText(tr("It lets %n people in, until %1.", nullptr, answer->uses)
                         .arg(dateAndTime(answer->expiresAt)));
    m_form->hide();
    m_create->hide();
    m_result->show();
    m_copy->show();
    m_cancel->setText(tr("Close"));
    m_copy->setFocus();
    emit made();
}

void NewLinkDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_link->text());
    showNote(tr("The link is copied."));
}

} // namespace chatoyant::client
