// The limits that both sides know; docs/protocol.md states each.
#pragma once

#include <QtGlobal>

namespace chatoyant::limits {

inline constexpr qsizetype requestBytes = 64 * 1024;   // one frame from a client
inline constexpr qsizetype responseBytes = 256 * 1024; // one frame from the server
inline constexpr int batchRequests = 100;              // requests in one JSON-RPC batch
inline constexpr int jsonDepth = 32;
inline constexpr qsizetype messageBytes = 16 * 1024; // UTF-8 bytes of one message's text
inline constexpr qsizetype clientIdLength = 64;
inline constexpr qsizetype emojiBytes = 64;
inline constexpr int mentions = 50;
inline constexpr int usernameMinimum = 3;
inline constexpr int usernameMaximum = 32;
inline constexpr int displayNameLength = 64;
inline constexpr int aboutLength = 500;
inline constexpr int statusLength = 80;
inline constexpr int statusDays = 366; // that a status may last, unless it has no end
inline constexpr int timeZoneLength = 64;
inline constexpr int languagesSpoken = 10;
inline constexpr int reportNoteLength = 500;
inline constexpr int receivedMembers = 50; // of a chat in which "delivered" is told
inline constexpr int receivedChats = 100;  // in one chat.received
inline constexpr int emailLength = 254;
inline constexpr int passwordMinimum = 8;
inline constexpr int passwordMaximum = 256;
inline constexpr int codeLength = 64;        // of a second factor, an invitation, a reset, as typed
inline constexpr int deviceNameLength = 128; // also of a client and a locale
inline constexpr int titleLength = 128;
inline constexpr int topicLength = 500;
inline constexpr int noteLength = 200; // the word that goes with a friend request
inline constexpr int chatMembers = 1000;
inline constexpr int pins = 100;         // in one chat
inline constexpr int chatInvites = 50;   // links of one chat that are good
inline constexpr int chatRequests = 500; // to join one chat, that wait for an answer
inline constexpr int slowSeconds = 24 * 3600;
inline constexpr int deedsPage = 100; // of admins, in one chat.audit
inline constexpr int foundChats = 50;
inline constexpr int copiedEntries = 50'000; // of a direct chat, into its group
inline constexpr int versions = 100;         // of one message, in one answer
inline constexpr int logPage = 500;          // entries in one log.read or per chat in log.catchUp
inline constexpr int searchHits = 100;
inline constexpr int mediaPage = 100; // messages in one log.media
inline constexpr int files = 10;      // in one message
inline constexpr int imageSide = 100'000;
inline constexpr qint64 pictureBytes = 5LL << 20; // of a person or a chat
inline constexpr int pictureSide = 4096;
inline constexpr qint64 durationMs = 48LL * 60 * 60 * 1000;
inline constexpr qsizetype waveformBars = 100;
inline constexpr qsizetype blurBytes = 1024;
inline constexpr qsizetype fileTypeLength = 128;
inline constexpr qsizetype hostLength = 253; // RFC 1035
inline constexpr qsizetype urlLength = 2000;
inline constexpr int linkPreviews = 1;         // of one message
inline constexpr qsizetype previewSite = 100;  // characters, of the page behind a link
inline constexpr qsizetype previewTitle = 200; // likewise
inline constexpr qsizetype previewDescription = 300;
inline constexpr int contactLength = 200;     // of whoever runs a server
inline constexpr qsizetype languageCode = 35; // BCP 47: "de", "pt-BR", "zh-Hans"
inline constexpr int queryMinimum = 2;
inline constexpr int queryLength = 200;

} // namespace chatoyant::limits
