#include "client/state/lock_code.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>

namespace chatoyant::client {

namespace {

constexpr int rounds = 40'000;
constexpr int saltBytes = 16;
constexpr quint64 proofBytes = 32;

QByteArray derived(const QString &code, const QByteArray &salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, code.normalized(QString::NormalizationForm_C).toUtf8(), salt,
        rounds, proofBytes);
}

} // namespace

QString LockCode::proofOf(const QString &code, Random &random)
{
    const QByteArray salt = randomBytes(random, saltBytes);
    return QString::fromLatin1(salt.toHex() + '.' + derived(code, salt).toHex());
}

bool LockCode::matches(const QString &code, const QString &proof)
{
    const QByteArray salt = QByteArray::fromHex(proof.section(u'.', 0, 0).toLatin1());
    const QByteArray kept = QByteArray::fromHex(proof.section(u'.', 1).toLatin1());
    return salt.size() == saltBytes && kept.size() == static_cast<qsizetype>(proofBytes) &&
           derived(code, salt) == kept;
}

} // namespace chatoyant::client
