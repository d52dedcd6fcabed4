#include "client/ui/settings/invite_dialog.h"

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

InviteDialog::InviteDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("New invitation"), parent)
    , m_context(context)
    , m_note(new QLineEdit(this))
    , m_uses(new QSpinBox(this))
    , m_lasts(new QComboBox(this))
    , m_link(new QLineEdit(this))
    , m_picture(new QrPicture(tr("QR code of the invitation"), context.theme, this))
    , m_rules(paragraph({}, TextRole::Ui, this))
    , m_form(buildForm())
    , m_result(buildLink())
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
    connect(m_create, &QPushButton::clicked, this, &InviteDialog::submit);
    connect(m_note, &QLineEdit::returnPressed, this, &InviteDialog::submit);
    connect(m_submission, &Submission::waited, this, [this] { showError({}); });
    connect(m_copy, &QPushButton::clicked, this, &InviteDialog::copy);
    m_note->setFocus();
}

QWidget *InviteDialog::buildForm()
{
    constexpr int most = 1000;
    constexpr int day = 24;
    constexpr int week = 7 * day;
    auto *page = new QWidget(this);
    auto *column = columnIn(page, {}, space::tiny);
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new PlainLabel(text, TextRole::UiStrong, page);
        label->setBuddy(field);
        QString name = text;
        field->setAccessibleName(name.remove(u'&'));
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(space::small);
    };
    m_note->setMaxLength(limits::noteLength);
    m_note->setPlaceholderText(tr("For instance: for the new colleagues"));
    add(tr("&Note, for administrators only (optional)"), m_note);
    m_uses->setRange(1, most);
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

QWidget *InviteDialog::buildLink()
{
    auto *page = new QWidget(this);
    auto *column = columnIn(page, {}, space::medium);
    column->addWidget(m_rules);
    m_link->setReadOnly(true);
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_link->setAccessibleName(tr("Link of the invitation"));
    column->addWidget(m_link);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    auto *once =
        paragraph(tr("The link is shown this once: the server keeps no copy of it. Send it "
                     "by a way that others do not read."),
                  TextRole::Meta, page);
    once->setTone(Tone::Weak);
    column->addWidget(once);
    return page;
}

void InviteDialog::submit()
{
    if (!m_create->isEnabled() || m_form->isHidden())
        return;
    showError({});
    m_submission->begin();
    m_context.session.account().invite(
        {m_note->text().trimmed(), m_uses->value(), m_lasts->currentData().toInt()}, this,
        [this](const Result<MadeInvitation> &answer) { onMade(answer); });
}

void InviteDialog::onMade(const Result<MadeInvitation> &answer)
{
    if (!answer) {
        m_submission->refuse(answer.error());
        return showError(Sentences::reason(answer.error()));
    }
    m_note->setModified(false);
    m_link->setText(answer->link);
    m_link->setCursorPosition(0);
    m_picture->setText(answer->link);
    //: Followed by a time: "It lets 3 people in, until 5 December 2026."
    m_rules->setText(tr("It lets %n people in, until %1.", nullptr, answer->invitation.uses)
                         .arg(dateAndTime(answer->invitation.expiresAt)));
    m_form->hide();
    m_create->hide();
    m_result->show();
    m_copy->show();
    m_cancel->setText(tr("Close"));
    m_copy->setFocus();
    emit made();
}

void InviteDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_link->text());
    showNote(tr("The link is copied."));
}

} // namespace chatoyant::client
