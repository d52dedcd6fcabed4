#include "client/ui/window_place.h"

#include <QScreen>
#include <QWidget>

namespace chatoyant::client {

namespace {

constexpr QSize smallest{380, 480};
constexpr QSize usual{1024, 768};
constexpr QSize onSmallScreens{800, 600};

} // namespace

void restorePlace(QWidget &window, const Preferences &preferences)
{
    window.setMinimumSize(smallest);
    if (window.restoreGeometry(preferences.value(preference::geometry).toByteArray()))
        return;
    const QSize room = window.screen()->availableSize();
    const bool isRoomy = room.width() > usual.width() && room.height() > usual.height();
    window.resize((isRoomy ? usual : onSmallScreens).boundedTo(room));
}

void keepPlace(const QWidget &window, Preferences &preferences)
{
    preferences.setValue(preference::geometry, window.saveGeometry());
}

ChatId lastChat(const Preferences &preferences, UserId owner)
{
    const QVariantMap chats = preferences.value(preference::lastChat).toMap();
    return ChatId::fromString(chats.value(owner.toString()).toString());
}

void keepLastChat(Preferences &preferences, UserId owner, ChatId chat)
{
    QVariantMap chats = preferences.value(preference::lastChat).toMap();
    if (chats.value(owner.toString()).toString() == chat.toString())
        return;
    chats.insert(owner.toString(), chat.toString());
    preferences.setValue(preference::lastChat, chats);
}

} // namespace chatoyant::client
