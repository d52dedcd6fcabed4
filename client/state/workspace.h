// The parts of a session that its conversations work with.
#pragma once

#include "client/state/environment.h"
#include "client/state/mood_tracker.h"

namespace chatoyant::client {

class Api;
class CatchUp;
class ChangeQueue;
class ChatList;
class Contacts;
class Conversions;
class Drafts;
class HiddenMessages;
class LocalCache;
class MoodCorrections;
class MoodLevels;
class Outbox;
class People;
class SyncedSettings;
class TypingTracker;

struct Workspace
{
    const Environment &environment;
    Api &api;
    LocalCache &cache;
    People &people;
    ChatList &chats;
    Contacts &contacts;
    CatchUp &catchUp;
    Outbox &outbox;
    ChangeQueue &changes;
    Drafts &drafts;
    TypingTracker &typing;
    SyncedSettings &settings;
    DraftScorer &scorer;
    Conversions &conversions;
    MoodCorrections &corrections;
    MoodLevels &levels;
    HiddenMessages &hidden;
};

} // namespace chatoyant::client
