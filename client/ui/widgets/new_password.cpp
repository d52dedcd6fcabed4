#include "client/ui/widgets/new_password.h"

#include "client/ui/widgets/layouts.h"
#include "common/base/limits.h"

#include <QRegularExpression>
#include <QSet>

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

NewPassword::NewPassword(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(new PasswordField(theme, this))
    , m_hint(paragraph({}, TextRole::Meta, this))
{
    auto *column = columnIn(this, {}, space::tiny);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    setFocusProxy(m_field);
    m_field->setMaxLength(limits::passwordMaximum);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        rate();
        emit changed();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &NewPassword::returnPressed);
    rate();
}

bool NewPassword::isLongEnough() const
{
    return text().size() >= limits::passwordMinimum;
}

void NewPassword::setUsername(const QString &username)
{
    m_username = username;
    rate();
}

void NewPassword::clear()
{
    m_field->clear();
    rate();
}

void NewPassword::refuse(const QString &why)
{
    m_hint->setTone(Tone::Danger);
    m_hint->setText(why);
    setInvalid(m_field, why);
    m_field->setFocus();
    m_field->selectAll();
}

void NewPassword::rate()
{
    static const std::array tones{Tone::Danger, Tone::Danger, Tone::Warning, Tone::Success,
                                  Tone::Success};
    const QString rule =
        tr("At least %n characters; several words are best.", "", limits::passwordMinimum);
    const QStringList words{rule,
                            //: Of a password.
                            tr("Weak: easy to guess."),
                            //: Of a password.
                            tr("Fair: a few more characters help."),
                            //: Of a password.
                            tr("Good."),
                            //: Of a password.
                            tr("Strong.")};
    const Strength strength = strengthOf(text(), m_username);
    const bool isRule = strength == Strength::TooShort;
    m_hint->setTone(isRule ? Tone::Weak : tones.at(static_cast<size_t>(strength)));
    m_hint->setText(words.at(static_cast<int>(strength)));
    setInvalid(m_field, {});
    m_field->setAccessibleDescription(m_hint->text());
}

} // namespace chatoyant::client
