#include "server/domain/account_rules.h"

#include "common/base/limits.h"

#include <QRegularExpression>
#include <QSet>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// Of the passwords that leak most often, those of eight characters and more.
const QSet<QString> &commonPasswords()
{
    static const QSet<QString> common{
        u"password"_s,      u"password1"_s,  u"password12"_s, u"password123"_s, u"passw0rd"_s,
        u"p@ssw0rd"_s,      u"12345678"_s,   u"123456789"_s,  u"1234567890"_s,  u"0123456789"_s,
        u"987654321"_s,     u"87654321"_s,   u"11111111"_s,   u"00000000"_s,    u"88888888"_s,
        u"12341234"_s,      u"11223344"_s,   u"123123123"_s,  u"123321123"_s,   u"147258369"_s,
        u"qwertyui"_s,      u"qwertyuiop"_s, u"qwerty12"_s,   u"qwerty123"_s,   u"1q2w3e4r"_s,
        u"1q2w3e4r5t"_s,    u"1qaz2wsx"_s,   u"asdfghjk"_s,   u"asdfghjkl"_s,   u"zxcvbnm123"_s,
        u"iloveyou"_s,      u"iloveyou1"_s,  u"sunshine"_s,   u"princess"_s,    u"football"_s,
        u"baseball"_s,      u"superman"_s,   u"trustno1"_s,   u"starwars"_s,    u"whatever"_s,
        u"computer"_s,      u"internet"_s,   u"corvette"_s,   u"michelle"_s,    u"jennifer"_s,
        u"welcome1"_s,      u"welcome123"_s, u"letmein1"_s,   u"letmein123"_s,  u"admin123"_s,
        u"administrator"_s, u"changeme"_s,   u"changeme1"_s,  u"abcd1234"_s,    u"abc12345"_s,
        u"a1b2c3d4"_s,      u"aaaaaaaa"_s,   u"abcdefgh"_s,   u"chatoyant"_s,   u"chatoyant1"_s,
    };
    return common;
}

} // namespace

Result<QString> checkedUsername(const QString &username)
{
    static const QRegularExpression form(
        u"\\A[a-z][a-z0-9._-]{%1,%2}\\z"_s.arg(limits::usernameMinimum - 1)
            .arg(limits::usernameMaximum - 1));
    const QString folded = username.toLower();
    if (!form.match(folded).hasMatch())
        return makeError(Reason::BadUsername, u"username"_s);
    return folded;
}

Result<QString> checkedEmail(const QString &email)
{
    // Enough to catch a slip; only a letter sent there can tell more.
    static const QRegularExpression form(
        u"\\A[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]+\\z"_s);
    const QString folded = email.trimmed().toLower();
    if (folded.isEmpty())
        return QString();
    if (folded.size() > limits::emailLength || !form.match(folded).hasMatch())
        return makeError(Reason::BadEmail, u"email"_s);
    return folded;
}

Result<void> checkPassword(const QString &password, const QString &username)
{
    const qsizetype length = password.toUcs4().size();
    const QString folded = password.toLower();
    if (length < limits::passwordMinimum || length > limits::passwordMaximum ||
        commonPasswords().contains(folded) || folded == username.toLower())
        return makeError(Reason::WeakPassword, u"password"_s);
    return {};
}

} // namespace chatoyant::server
