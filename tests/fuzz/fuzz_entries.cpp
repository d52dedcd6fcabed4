// Entries, and what lists of chats and people hold: read once they stay as they are.
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/message_messages.h"
#include "tests/fuzz/require.h"

#include <QJsonDocument>

using namespace chatoyant;
using fuzz::require;

namespace {

QJsonObject throughText(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QJsonDocument::fromJson(text).object();
}

void checkEntry(const QJsonObject &object)
{
    const auto entry = json::toEntry(object);
    if (!entry)
        return;
    require(entry->seq >= 1, "an entry has a seq");
    // What an entry says beyond its form (a time that no text names) is lost the first time only.
    const auto second = json::toEntry(throughText(json::fromEntry(*entry)));
    require(second.has_value(), "an entry can be read again");
    require(second->seq == entry->seq && second->kind == entry->kind && second->by == entry->by &&
                second->target == entry->target && second->replyTo == entry->replyTo,
            "it is the same entry");
    require(second->text == entry->text && second->emoji == entry->emoji &&
                second->title == entry->title && second->clientId == entry->clientId,
            "it says the same");
    const auto third = json::toEntry(throughText(json::fromEntry(*second)));
    require(third == second, "it stays the same");
}

void checkOthers(const QJsonObject &object)
{
    const QJsonObject chat = throughText(json::fromSummary(json::toSummary(object)));
    require(json::fromSummary(json::toSummary(chat)) == chat, "a chat stays the same");
    const QJsonObject member = throughText(json::fromMember(json::toMember(object)));
    require(json::fromMember(json::toMember(member)) == member, "a member stays the same");
    const QJsonObject contact = throughText(json::fromContact(json::toContact(object)));
    require(json::fromContact(json::toContact(contact)) == contact, "a contact stays the same");
    const QJsonObject grant = throughText(json::fromGrant(json::toGrant(object)));
    require(json::fromGrant(json::toGrant(grant)) == grant, "a grant stays the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::copyOf(data, size);
    const auto document = QJsonDocument::fromJson(text);
    const QJsonObject object = document.object();
    if (!fuzz::hasByteOrderMark(text)) {
        checkEntry(object);
        checkOthers(object);
    }
    const QJsonArray array = document.array();
    const QList<Entry> entries = json::toEntries(array);
    require(entries.size() <= array.size(), "no entry comes from nowhere");
    return 0;
}
