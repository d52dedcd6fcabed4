#include "client/ui/lock/lock_page.h"

#include "client/state/lock_code.h"
#include "client/ui/widgets/alert_box.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/focus_scroll.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"

namespace chatoyant::client {

namespace {

constexpr int triesAtOnce = 5;
constexpr int pauseAfterThem = 30'000; // milliseconds

} // namespace

LockPage::LockPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_code(nullptr)
    , m_alert(nullptr)
    , m_unlock(nullptr)
    , m_submission(nullptr)
{
    auto *scroll = new FocusScroll(this);
    scroll->setProperty("kind", QStringLiteral("page"));
    columnIn(this)->addWidget(scroll);
    auto *page = new QWidget(scroll);
    page->setProperty("kind", QStringLiteral("page"));
    scroll->setWidget(page);
    auto *outer = columnIn(page, around(space::large));
    outer->addStretch();
    // Not aligned but between stretches: so the page knows how high the words need to be.
    auto *card = framed("card", page);
    auto *row = addRow(outer, 0);
    row->addStretch();
    row->addWidget(card, 1);
    row->addStretch();
    outer->addStretch();
    const auto fit = [card, &theme = context.theme] {
        card->setMaximumWidth(qMin(theme.scaled(size::card), 2 * size::card));
    };
    connect(&context.theme, &Theme::changed, this, fit);
    fit();
    build(*card);
    m_submission->setReady(false);
}

void LockPage::build(QWidget &card)
{
    auto *column = columnIn(&card, around(space::huge), space::small);
    column->addWidget(paragraph(tr("Chatoyant is locked"), TextRole::Title, &card));
    auto *text =
        paragraph(tr("Messages go on arriving, and nobody sees them."), TextRole::Ui, &card);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    auto *field = addColumn(column, space::tiny);
    m_code = new PasswordField(m_context.theme, &card);
    addField(field, tr("Your &code"), m_code);
    m_alert = new AlertBox(&card);
    column->addWidget(m_alert);
    m_unlock = textButton(tr("Unlock"), "primary", &card);
    column->addWidget(m_unlock);
    m_submission = new Submission(m_unlock, m_context.accounts.environment());
    m_submission->setWords(tr("Unlock"), tr("Checking…"));
    auto *forgot = textButton(tr("I forgot the code…"), "quiet", &card);
    column->addWidget(forgot, 0, Qt::AlignHCenter);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &code) {
        setInvalid(m_code, {});
        m_submission->setReady(!code.isEmpty());
    });
    connect(m_submission, &Submission::waited, this, [this] { m_alert->say({}); });
    connect(forgot, &QPushButton::clicked, this, &LockPage::askToForget);
}

void LockPage::begin()
{
    m_code->clear();
    m_alert->say({});
    m_code->setFocus(Qt::OtherFocusReason);
}

void LockPage::submit()
{
    if (!m_unlock->isEnabled())
        return;
    const QString proof = m_context.preferences.value(preference::lockProof).toString();
    if (!LockCode::matches(m_code->text(), proof))
        return refuse();
    m_wrong = 0;
    m_code->clear();
    emit unlocked();
}

// Who guesses is slowed down.
void LockPage::refuse()
{
    ++m_wrong;
    Error error = makeError(Reason::BadCode);
    if (m_wrong % triesAtOnce == 0) {
        error = makeError(Reason::RateLimited);
        error.retryAfterMs = pauseAfterThem;
    }
    m_submission->refuse(error);
    const QString why = tr("This is not your code.");
    m_alert->say(why);
    setInvalid(m_code, why);
    m_code->setFocus(Qt::OtherFocusReason);
    m_code->selectAll();
}

void LockPage::askToForget()
{
    confirm(tr("Go on without the code?"),
            tr("You are signed out, and everything saved on this device goes, also messages that "
               "wait to be sent. The server keeps what it has: sign in with your password to see "
               "it again."),
            tr("Sign out and forget"), this, [this] { emit forgetWanted(); });
}

} // namespace chatoyant::client
