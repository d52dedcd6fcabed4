#include "client/ui/start/field_card.h"

#include "client/ui/widgets/alert_box.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/submission.h"

namespace chatoyant::client {

FieldCard::FieldCard(const UiContext &context, const Words &words, QWidget *parent)
    : QFrame(parent)
    , m_text(paragraph({}, TextRole::Ui, this))
    , m_field(new QLineEdit(this))
    , m_alert(new AlertBox(this))
    , m_continue(textButton(words.action, "primary", this))
    , m_submission(new Submission(m_continue, context.session.environment()))
    , m_column(columnIn(this, around(space::huge), space::small))
{
    setProperty("kind", QStringLiteral("card"));
    m_submission->setWords(words.action, words.busy);
    m_column->addWidget(new PlainLabel(words.title, TextRole::Title, this));
    m_text->setTone(Tone::Weak);
    m_column->addWidget(m_text);
    m_column->addSpacing(space::tiny);
    auto *labelled = addColumn(m_column, space::tiny);
    addField(labelled, words.label, m_field);
    m_column->addWidget(m_alert);
    m_column->addSpacing(space::tiny);
    m_column->addWidget(m_continue);
    connect(m_continue, &QPushButton::clicked, this, &FieldCard::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &FieldCard::submit);
    connect(m_field, &QLineEdit::textChanged, this, &FieldCard::refresh);
    connect(m_submission, &Submission::waited, this, [this] { m_alert->say({}); });
}

QPushButton *FieldCard::addWay(const QString &text)
{
    auto *way = textButton(text, "quiet", this);
    m_column->addWidget(way, 0, Qt::AlignHCenter);
    return way;
}

void FieldCard::start(const QString &text, const QString &typed)
{
    m_submission->end();
    m_text->setText(text);
    m_field->setText(typed);
    m_alert->say({});
    m_field->setFocus();
    m_field->selectAll();
    refresh();
}

void FieldCard::end()
{
    m_submission->end();
}

void FieldCard::showFailure(const Error &error)
{
    const QString why = Sentences::reason(error);
    m_submission->refuse(error);
    m_alert->say(why);
    if (error.reason != Reason::BadCode && error.reason != Reason::BadEmail)
        return;
    setInvalid(m_field, why);
    m_field->setFocus();
    m_field->selectAll(); // the next letter begins anew
}

void FieldCard::submit()
{
    if (!m_continue->isEnabled())
        return;
    m_alert->say({});
    m_submission->begin();
    emit submitted(m_field->text().trimmed());
}

void FieldCard::refresh()
{
    setInvalid(m_field, {});
    m_submission->setReady(!m_field->text().trimmed().isEmpty());
}

} // namespace chatoyant::client
