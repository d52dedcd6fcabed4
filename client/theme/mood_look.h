// How much a person wants to see of moods on this device.
#pragma once

namespace chatoyant::client {

enum class MoodStrength { Off, Subtle, Normal };

struct MoodLook
{
    MoodStrength strength = MoodStrength::Normal; // of what lies behind messages
    bool hasPattern = true;
    // Above the messages; the icon stands there where neither is wanted.
    bool hasWord = true;
    bool hasIcon = true;
    bool isInList = false; // beside the names of chats, too

    friend bool operator==(const MoodLook &, const MoodLook &) = default;
};

} // namespace chatoyant::client
