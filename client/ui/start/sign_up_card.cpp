#include "client/ui/start/sign_up_card.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "common/base/limits.h"

#include <QRegularExpression>
#include <QSet>
#include <QSysInfo>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Strength strengthOf(const QString &password, const QString &username)
{
    constexpr int fair = 10;
    constexpr int good = 13;
    constexpr int strong = 17;
    if (password.size() < limits::passwordMinimum)
        return Strength::TooShort;
    const QSet<QChar> different(password.begin(), password.end());
    const bool isLikeName = !username.isEmpty() && password.contains(username, Qt::CaseInsensitive);
    if (different.size() < limits::passwordMinimum / 2 + 1 || isLikeName)
        return Strength::Weak;
    static const std::array kinds{QRegularExpression(u"[a-z]"_s), QRegularExpression(u"[A-Z]"_s),
                                  QRegularExpression(u"\\d"_s), QRegularExpression(u"[^\\w]"_s)};
    const auto points =
        password.size() + std::count_if(kinds.begin(), kinds.end(), [&](const auto &kind) {
            return kind.match(password).hasMatch();
        });
    if (points < fair + 1)
        return Strength::Weak;
    if (points < good)
        return Strength::Fair;
    return points < strong ? Strength::Good : Strength::Strong;
}

SignUpCard::SignUpCard(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_username(new QLineEdit(this))
    , m_usernameHint(paragraph({}, TextRole::Meta, this))
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_password(new PasswordField(context.theme, this))
    , m_passwordHint(paragraph({}, TextRole::Meta, this))
    , m_alert(framed("alert", this))
    , m_error(paragraph({}, TextRole::Ui, m_alert))
    , m_create(textButton(tr("Create account"), "primary", this))
{
    setProperty("kind", u"card"_s);
    auto *column = columnIn(this, around(space::huge), space::tiny);
    column->addWidget(new PlainLabel(tr("Create account"), TextRole::Title, this));
    column->addSpacing(space::small);
    m_username->setMaxLength(limits::usernameMaximum);
    m_name->setMaxLength(limits::displayNameLength);
    m_email->setMaxLength(limits::emailLength);
    m_password->setMaxLength(limits::passwordMaximum);
    addField(column, tr("&User name"), m_username, m_usernameHint);
    addField(column, tr("&Name that others see (optional)"), m_name, nullptr);
    addField(column, tr("&E-mail (optional)"), m_email, nullptr);
    addField(column, tr("&Password"), m_password, m_passwordHint);
    columnIn(m_alert, around(space::small))->addWidget(m_error);
    m_error->setTone(Tone::Danger);
    column->addWidget(m_alert);
    column->addSpacing(space::small);
    column->addWidget(m_create);
    auto *back = textButton(tr("I have an account already"), "quiet", this);
    column->addWidget(back, 0, Qt::AlignHCenter);
    m_nameTimer.setSingleShot(true);
    m_nameTimer.setInterval(motion::typingDelay);
    connect(back, &QPushButton::clicked, this, &SignUpCard::backWanted);
    connect(&m_nameTimer, &QTimer::timeout, this, &SignUpCard::checkName);
    connect(m_username, &QLineEdit::textChanged, this, [this] {
        m_isNameFree = false;
        m_nameTimer.start();
        refresh();
    });
    connect(m_password, &QLineEdit::textChanged, this, &SignUpCard::rate);
    connect(m_password, &QLineEdit::returnPressed, this, &SignUpCard::submit);
    connect(m_create, &QPushButton::clicked, this, &SignUpCard::submit);
    begin();
}

void SignUpCard::addField(QBoxLayout *column,
                          const QString &text,
                          QLineEdit *field,
                          PlainLabel *hint)
{
    auto *label = new PlainLabel(text, TextRole::UiStrong, this);
    label->setBuddy(field);
    QString name = text;
    field->setAccessibleName(name.remove(u'&'));
    column->addWidget(label);
    column->addWidget(field);
    if (hint)
        column->addWidget(hint);
    column->addSpacing(space::small);
}

void SignUpCard::begin()
{
    m_isBusy = false;
    m_usernameHint->setTone(Tone::Weak);
    m_usernameHint->setText(
        tr("3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter."));
    rate();
    showError({});
    m_username->setFocus();
}

void SignUpCard::showError(const QString &sentence)
{
    m_isBusy = false;
    m_error->setText(sentence);
    m_alert->setVisible(!sentence.isEmpty());
    refresh();
}

void SignUpCard::checkName()
{
    const QString name = m_username->text().trimmed();
    if (name.isEmpty())
        return begin();
    m_context.session.usernameAvailable(name, this, [this, name](const Result<bool> &answer) {
        if (name != m_username->text().trimmed())
            return;
        m_isNameFree = answer && *answer;
        const QString why = answer ? tr("%1 is taken. Try another one.").arg(name)
                                   : Sentences::reason(answer.error());
        m_usernameHint->setTone(m_isNameFree ? Tone::Success : Tone::Danger);
        m_usernameHint->setText(m_isNameFree ? tr("%1 is free.").arg(name) : why);
        setInvalid(m_username, m_isNameFree ? QString() : why);
        refresh();
    });
}

void SignUpCard::rate()
{
    const QString password = m_password->text();
    const Strength strength = strengthOf(password, m_username->text());
    static const std::array tones{Tone::Weak, Tone::Danger, Tone::Warning, Tone::Success,
                                  Tone::Success};
    const QStringList words{
        tr("At least %n characters; several words are best.", "", limits::passwordMinimum),
        tr("Weak: easy to guess."), tr("Fair: a few more characters help."), tr("Good."),
        tr("Strong.")};
    m_passwordHint->setTone(tones.at(static_cast<size_t>(strength)));
    m_passwordHint->setText(words.at(static_cast<int>(strength)));
    m_password->setAccessibleDescription(m_passwordHint->text());
    refresh();
}

void SignUpCard::submit()
{
    if (!m_create->isEnabled())
        return;
    showError({});
    m_isBusy = true;
    refresh();
    const QString username = m_username->text().trimmed();
    const QString name = m_name->text().trimmed();
    m_context.session.signUp({username, m_password->text(), name.isEmpty() ? username : name,
                              m_email->text().trimmed(), QSysInfo::prettyProductName()});
}

void SignUpCard::refresh()
{
    const bool isLong = m_password->text().size() >= limits::passwordMinimum;
    m_create->setEnabled(m_isNameFree && isLong && !m_isBusy);
    m_create->setText(m_isBusy ? tr("Creating the account…") : tr("Create account"));
}

} // namespace chatoyant::client
