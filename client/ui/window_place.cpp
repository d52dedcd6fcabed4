#include "client/ui/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual{1024, 768};
constexpr QSize onSmallScreens{800, 600};

// Where a place is kept: that of the last time, and those by layouts of the screens.
struct Shelf
{
    QLatin1StringView last;
    QLatin1StringView byLayout;
};

constexpr Shelf ofWindow{preference::geometry, preference::geometries};
constexpr Shelf ofColumns{preference::splitter, preference::splitters};

struct Place
{
    QByteArray state;
    QString layout;
};

// Where these screens were never seen together, as it was last.
QByteArray kept(const Preferences &preferences, const Shelf &shelf, const QString &layout)
{
    const QVariantMap places = preferences.value(shelf.byLayout).toMap();
    return places.value(layout, preferences.value(shelf.last)).toByteArray();
}

void keep(Preferences &preferences, const Shelf &shelf, const Place &place)
{
    constexpr int most = 12; // desks that one person sits at
    QVariantMap places = preferences.value(shelf.byLayout).toMap();
    if (places.size() >= most && !places.contains(place.layout))
        places.clear();
    places.insert(place.layout, place.state);
    preferences.setValue(shelf.byLayout, places);
    preferences.setValue(shelf.last, place.state);
}

} // namespace

void restorePlace(QWidget &window, const Preferences &preferences)
{
    window.setMinimumSize(smallestWindow);
    if (window.restoreGeometry(kept(preferences, ofWindow, screenLayout())))
        return;
    const QSize room = window.screen()->availableSize();
    const bool isRoomy = room.width() > usual.width() && room.height() > usual.height();
    window.resize((isRoomy ? usual : onSmallScreens).boundedTo(room));
}

void keepPlace(const QWidget &window, Preferences &preferences)
{
    keep(preferences, ofWindow, {window.saveGeometry(), screenLayout()});
}

QString screenLayout()
{
    QStringList screens;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        const QRect place = screen->geometry();
        screens.append(
            u"%1x%2+%3+%4"_s.arg(place.width()).arg(place.height()).arg(place.x()).arg(place.y()));
    }
    screens.sort();
    return screens.join(u' ');
}

QByteArray keptColumns(const Preferences &preferences, const QString &layout)
{
    return kept(preferences, ofColumns, layout);
}

void keepColumns(Preferences &preferences, const QByteArray &columns, const QString &layout)
{
    keep(preferences, ofColumns, {columns, layout});
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
