// The cache's rows as values, and back. Runs in the cache's thread.
#pragma once

#include "client/state/local_cache.h"
#include "client/state/local_cache_file.h"

namespace chatoyant::client::rows {

CacheContents readContents(CacheFile &file);

bool putEntries(CacheFile &file, ChatId chat, const QList<Entry> &entries);
bool putCursor(CacheFile &file, ChatId chat, Seq cursor);
bool forgetEntries(CacheFile &file, ChatId chat);
bool forgetChat(CacheFile &file, ChatId chat);
bool putChat(CacheFile &file, const ChatSummary &chat);
bool putMembers(CacheFile &file, ChatId chat, const QList<Member> &members);
bool putPins(CacheFile &file, ChatId chat, const PinList &pins);
bool replaceContacts(CacheFile &file, const QList<Contact> &contacts);
bool putContact(CacheFile &file, const Contact &contact);
bool putUsers(CacheFile &file, const QList<User> &users);
bool putSetting(CacheFile &file, QLatin1StringView name, const QJsonObject &value);
bool putDraft(CacheFile &file, ChatId chat, const Draft &draft);
bool putOutbox(CacheFile &file, const OutboxItem &item);
bool putChange(CacheFile &file, const Change &change);
bool removeOutbox(CacheFile &file, const QString &clientId);

CachePage readPage(CacheFile &file, const LogQuery &query);
QList<Member> readMembers(CacheFile &file, ChatId chat);
PinList readPins(CacheFile &file, ChatId chat);
SearchPage search(CacheFile &file, const SearchQuery &query);

} // namespace chatoyant::client::rows
