#include "client/state/account_list.h"
#include "client/state/profile.h"
#include "common/disk/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

// Where the accounts of a profile lie, and what is remembered of them together.
namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(accountsLog, "chatoyant.client.accounts", QtInfoMsg)

constexpr int profileNumber = 1; // the profile's own folder
constexpr qint64 longestList = 64 << 10;

QString listPath(const QString &folder)
{
    return folder + u"/accounts.json"_s;
}

QString othersFolder(const QString &folder)
{
    return folder + u"/accounts"_s;
}

} // namespace

QString AccountList::folderOf(int number) const
{
    return number == profileNumber ? m_folder : u"%1/%2"_s.arg(othersFolder(m_folder)).arg(number);
}

UserId AccountList::ownerOf(int number) const
{
    Profile profile(folderOf(number));
    profile.load();
    return profile.user;
}

QList<int> AccountList::numbersOnDisk() const
{
    QList<int> found{profileNumber};
    const QStringList names =
        QDir(othersFolder(m_folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const int number = name.toInt();
        if (number > profileNumber && QString::number(number) == name)
            found.append(number);
    }
    std::ranges::sort(found);
    return found;
}

int AccountList::freeNumber() const
{
    const QList<int> onDisk = numbersOnDisk();
    const auto leftAt = [this](int number) {
        return QFileInfo(folderOf(number) + u"/profile.json"_s).lastModified();
    };
    int free = 0;
    for (const int number : onDisk) {
        const bool isOpen = std::ranges::find(m_places, number, &Place::number) != m_places.end();
        if (!isOpen && !ownerOf(number).isValid() && (free == 0 || leftAt(number) > leftAt(free)))
            free = number;
    }
    return free > 0 ? free : onDisk.last() + 1;
}

void AccountList::readList(QList<int> &order, int &shown)
{
    QFile file(listPath(m_folder));
    if (!file.open(QIODevice::ReadOnly))
        return; // the first start, or before there were several
    m_saved = file.read(longestList);
    const QJsonObject list = QJsonDocument::fromJson(m_saved).object();
    m_isDamaged = !list.value("accounts"_L1).isArray() || !list.value("shown"_L1).isDouble();
    if (m_isDamaged)
        qCWarning(accountsLog) << "the list of accounts is damaged:" << file.fileName();
    const QJsonArray numbers = list.value("accounts"_L1).toArray();
    for (const QJsonValue &number : numbers) {
        if (number.toInt() > 0 && !order.contains(number.toInt()))
            order.append(number.toInt());
    }
    shown = list.value("shown"_L1).toInt(profileNumber);
}

// A place where nobody is yet is not worth remembering.
void AccountList::saveList()
{
    QJsonArray numbers;
    for (const Place &place : std::as_const(m_places)) {
        if (place.session->owner().isValid())
            numbers.append(place.number);
    }
    const Session *shown = m_shown->owner().isValid() ? m_shown : previous();
    if (!shown)
        return;
    const QJsonObject list{{u"accounts"_s, numbers}, {u"shown"_s, placeOf(*shown)->number}};
    const QByteArray text = QJsonDocument(list).toJson();
    if (text == m_saved)
        return;
    if (const auto written = writeWhole(listPath(m_folder), text); written)
        m_saved = text;
    else
        qCWarning(accountsLog) << "the list of accounts could not be saved:" << written.error();
}

} // namespace chatoyant::client
