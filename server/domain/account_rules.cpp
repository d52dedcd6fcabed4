#include "server/domain/account_rules.h"

#include "common/base/limits.h"
#include "server/domain/common_passwords.h"

#include <QRegularExpression>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

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
        isCommonPassword(password) || folded == username.toLower())
        return makeError(Reason::WeakPassword, u"password"_s);
    return {};
}

} // namespace chatoyant::server
