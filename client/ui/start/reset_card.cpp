#include "client/ui/start/reset_card.h"

#include "client/ui/widgets/alert_box.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/new_password.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

namespace chatoyant::client {

namespace {

// Letters take their time: the same wait as where too much was asked for.
Error untilItArrives()
{
    constexpr int pause = 30'000; // ms
    Error wait = makeError(Reason::RateLimited);
    wait.retryAfterMs = pause;
    return wait;
}

} // namespace

ResetCard::ResetCard(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_text(paragraph({}, TextRole::Ui, this))
    , m_code(new QLineEdit(this))
    , m_codeHint(paragraph({}, TextRole::Meta, this))
    , m_left(paragraph({}, TextRole::Meta, this))
    , m_beat(context.session.environment().timers)
    , m_password(new NewPassword(context.theme, this))
    , m_alert(new AlertBox(this))
    , m_set(textButton({}, "primary", this))
    , m_submission(new Submission(m_set, context.session.environment()))
    , m_again(textButton({}, "quiet", this))
    , m_sending(new Submission(m_again, context.session.environment()))
{
    setProperty("kind", QStringLiteral("card"));
    m_submission->setWords(tr("Set the password and sign in"), tr("Setting the password…"));
    m_code->setMaxLength(limits::codeLength);
    auto *column = columnIn(this, around(space::huge), space::tiny);
    column->addWidget(new PlainLabel(tr("Forgot your password?"), TextRole::Title, this));
    m_text->setTone(Tone::Weak);
    column->addWidget(m_text);
    column->addSpacing(space::small);
    addField(column, tr("&Reset code"), m_code);
    m_codeHint->setTone(Tone::Danger);
    column->addWidget(m_codeHint);
    m_left->setTone(Tone::Weak);
    column->addWidget(m_left);
    connect(&m_beat, &Alarm::rang, this, &ResetCard::showLeft);
    column->addSpacing(space::small);
    addField(column, tr("New &password"), m_password->field(), m_password);
    column->addSpacing(space::small);
    column->addWidget(m_alert);
    column->addSpacing(space::small);
    column->addWidget(m_set);
    m_sending->setReady(true);
    m_sending->setWords(tr("Send the letter again"), tr("Sending…"));
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    connect(m_again, &QPushButton::clicked, this, &ResetCard::sendAgain);
    connect(m_sending, &Submission::waited, this,
            [this] { m_again->setVisible(!m_email.isEmpty()); });
    auto *back = textButton(tr("Back to sign-in"), "quiet", this);
    column->addWidget(back, 0, Qt::AlignHCenter);
    connect(back, &QPushButton::clicked, this, &ResetCard::backWanted);
    connect(m_set, &QPushButton::clicked, this, &ResetCard::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &ResetCard::submit);
    connect(m_code, &QLineEdit::textChanged, this, [this] {
        m_codeHint->hide();
        setInvalid(m_code, {});
        refresh();
    });
    connect(m_password, &NewPassword::changed, this, &ResetCard::refresh);
    connect(m_password, &NewPassword::returnPressed, this, &ResetCard::submit);
    connect(m_submission, &Submission::waited, this, [this] { m_alert->say({}); });
    begin({});
}

void ResetCard::begin(const QString &server, const QString &contact)
{
    start(contact.isEmpty()
              //: %1 is a server's address.
              ? tr("Ask whoever runs %1 for a reset code. It is good once, and for an hour. With a "
                   "new password you are signed out everywhere else.")
                    .arg(isolated(server))
              //: %1 is a server's address, %2 whom to ask there: a name, an e-mail address.
              : tr("%1 sends no mail. Ask %2 for a reset code. It is good once, and for an hour. "
                   "With a new password you are signed out everywhere else.")
                    .arg(isolated(server), isolated(contact)));
}

void ResetCard::beginWithLetter(const QString &server, const QString &email)
{
    start(
        email.isEmpty()
            //: %1 is a server's address.
            ? tr("Enter the code from your letter, or the one you were given by whoever runs %1. "
                 "With a new password you are signed out everywhere else.")
                  .arg(isolated(server))
            //: %1 is an e-mail address, %2 a server's. Whether there is such an account stays open.
            : tr("If an account on %2 has the address %1, a letter with a code is on its way "
                 "there. It may take some minutes, or end up among the spam. The code is good "
                 "once, and for an hour.")
                  .arg(isolated(email), isolated(server)));
    m_email = email;
    m_sending->refuse(untilItArrives());
    if (!email.isEmpty())
        countFromNow();
}

void ResetCard::countFromNow()
{
    constexpr int hour = 3600; // s, from the server's letter
    m_end = m_context.session.environment().clock.now().addSecs(hour);
    showLeft();
}

void ResetCard::showLeft()
{
    constexpr qint64 minute = 60'000; // ms
    m_beat.stop();
    m_left->setVisible(m_end.isValid());
    if (!m_end.isValid())
        return;
    const qint64 left = m_context.session.environment().clock.now().msecsTo(m_end);
    if (left <= 0)
        return m_left->setText(
            tr("The code of the letter is not good any more. Send the letter again."));
    const auto minutes = static_cast<int>((left + minute - 1) / minute);
    m_left->setText(tr("The code is good for another %n minute(s).", "", minutes));
    m_beat.start(std::chrono::milliseconds(left - (minutes - 1) * minute));
}

// Where the first one does not come. The server counts letters, and may ask for more patience.
void ResetCard::sendAgain()
{
    m_alert->say({});
    m_sending->begin();
    m_context.session.requestReset(m_email, this, [this](const Result<void> &asked) {
        m_sending->refuse(asked ? untilItArrives() : asked.error());
        m_alert->say(asked ? QString() : Sentences::reason(asked.error()));
        if (asked)
            countFromNow();
    });
}

void ResetCard::start(const QString &text)
{
    m_text->setText(text);
    m_email.clear();
    m_end = {};
    showLeft();
    m_again->hide();
    m_sending->end();
    m_submission->end();
    m_code->clear();
    m_codeHint->hide();
    m_password->clear();
    m_alert->say({});
    m_code->setFocus();
    refresh();
}

void ResetCard::submit()
{
    if (!m_set->isEnabled())
        return;
    m_alert->say({});
    m_submission->begin();
    m_context.session.resetPassword(m_code->text().trimmed(), m_password->text(), this,
                                    [this](const Result<QString> &name) { onAnswer(name); });
}

void ResetCard::onAnswer(const Result<QString> &username)
{
    if (username) {
        m_submission->end();
        emit done(*username, m_password->text());
        m_password->clear();
        return;
    }
    const QString why = Sentences::reason(username.error());
    m_submission->refuse(username.error());
    if (username.error().reason == Reason::WeakPassword)
        return m_password->refuse(why);
    if (username.error().reason != Reason::BadCode)
        return m_alert->say(why);
    m_codeHint->setText(why);
    m_codeHint->show();
    setInvalid(m_code, why);
    m_code->setFocus();
    m_code->selectAll();
}

void ResetCard::refresh()
{
    m_submission->setReady(!m_code->text().trimmed().isEmpty() && m_password->isLongEnough());
}

} // namespace chatoyant::client
