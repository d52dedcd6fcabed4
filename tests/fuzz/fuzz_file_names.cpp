// The only file name that others have a say in, the cache's: a server names the person.
// And the profile's file, which says who that was.
#include "client/state/profile.h"
#include "common/protocol/account_messages.h"
#include "tests/fuzz/require.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

void checkName(const Profile &profile, const QString &folder)
{
    const QString path = profile.cachePath();
    require(QDir::cleanPath(path) == path && QFileInfo(path).path() == folder,
            "a cache stays in its folder");
    const QString name = QFileInfo(path).completeBaseName();
    require(name.size() == 26 && std::all_of(name.begin(), name.end(),
                                             [](QChar c) {
                                                 return (c >= u'0' && c <= u'9') ||
                                                        (c >= u'A' && c <= u'Z');
                                             }),
            "a cache's name has capital letters and digits only");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QByteArray text = fuzz::copyOf(data, size);
    QFile file(folder.filePath(u"profile.json"_s));
    require(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "scratch space");
    file.close();

    Profile profile(folder.path());
    profile.load();
    checkName(profile, folder.path());
    require(bool(profile.save()), "a profile can be saved");
    Profile again(folder.path());
    again.load();
    require(fuzz::hasByteOrderMark(text) ||
                (again.user == profile.user && again.login == profile.login &&
                 again.pins == profile.pins),
            "a profile is the same when it is loaded again");

    profile.user = json::toGrant(QJsonDocument::fromJson(text).object()).userId;
    checkName(profile, folder.path());
    return 0;
}
