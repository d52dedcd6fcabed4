#include "client/state/profile.h"

#include "common/disk/whole_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Profile::Profile(const QString &folder)
    : m_folder(folder)
    , m_lock((QDir().mkpath(folder), folder + u"/profile.lock"_s))
{
    m_lock.setStaleLockTime(0); // only the death of its process frees it
}

bool Profile::lock()
{
    return m_lock.isLocked() || m_lock.tryLock();
}

void Profile::load()
{
    QFile file(filePath());
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    server = QUrl(object.value("server"_L1).toString());
    login = object.value("login"_L1).toString();
    user = UserId::fromString(object.value("userId"_L1).toString());
    const QJsonObject trusted = object.value("certificates"_L1).toObject();
    for (auto pin = trusted.constBegin(); pin != trusted.constEnd(); ++pin)
        pins.insert(pin.key(), QByteArray::fromHex(pin.value().toString().toLatin1()));
}

Result<void> Profile::save() const
{
    QJsonObject trusted;
    for (auto pin = pins.cbegin(); pin != pins.cend(); ++pin)
        trusted.insert(pin.key(), QString::fromLatin1(pin->toHex()));
    QJsonObject object{
        {u"server"_s, server.toString()}, {u"login"_s, login}, {u"certificates"_s, trusted}};
    if (user.isValid())
        object.insert("userId"_L1, user.toString());
    const auto written = writeWhole(filePath(), QJsonDocument(object).toJson());
    if (written)
        return {};
    Error error = makeError(Reason::LocalStorageFailed);
    error.message = written.error();
    return error;
}

QString Profile::account() const
{
    return u"%1@%2"_s.arg(user.toString(), server.host());
}

QString Profile::cachePath() const
{
    return u"%1/%2.sqlite"_s.arg(m_folder, user.toString());
}

QString Profile::filesFolder() const
{
    return u"%1/%2.files"_s.arg(m_folder, user.toString());
}

QString Profile::filePath() const
{
    return m_folder + u"/profile.json"_s;
}

} // namespace chatoyant::client
