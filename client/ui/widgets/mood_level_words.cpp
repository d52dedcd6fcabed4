#include "client/ui/widgets/mood_level_words.h"

namespace chatoyant::client {

QString MoodLevelWords::name(MoodLevel level)
{
    switch (level) {
    case MoodLevel::Off:
        //: Moods of conversations: a choice in a list.
        return tr("Off");
    case MoodLevel::Device:
        //: Moods of conversations are worked out there: a choice in a list.
        return tr("On this device only");
    case MoodLevel::Server:
        //: Moods of conversations are worked out there: a choice in a list.
        return tr("On this device and the server");
    }
    Q_UNREACHABLE();
}

QString MoodLevelWords::sentence(MoodLevel level)
{
    switch (level) {
    case MoodLevel::Off:
        return tr("Nothing is judged and no mood is shown. What you write carries no mood for "
                  "others either.");
    case MoodLevel::Device:
        return tr("The server judges nothing that you write. Your drafts and what you read are "
                  "judged here, and that stays here.");
    case MoodLevel::Server:
        return tr("The server judges each message that you send, so everybody in the chat sees "
                  "the same mood. Drafts are judged here.");
    }
    Q_UNREACHABLE();
}

QString MoodLevelWords::limit(MoodLevel allowed)
{
    switch (allowed) {
    case MoodLevel::Off:
        return tr("Your server does not allow moods.");
    case MoodLevel::Device:
        return tr("Your server allows this only on your device.");
    case MoodLevel::Server:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace chatoyant::client
