#include "client/ui/chat_list/mute_menu.h"

#include "client/models/when.h"

#include <QCoreApplication>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MuteMenu)
};

// Today a time is enough.
QString shown(const QDateTime &until, const QDateTime &now)
{
    const QString time = clockTime(until);
    if (until.toLocalTime().date() == now.toLocalTime().date())
        return time;
    constexpr qint64 week = 7; // by then the day's name says nothing
    if (now.toLocalTime().date().daysTo(until.toLocalTime().date()) >= week)
        return dateAndTime(until);
    //: A day and a time: "Tuesday, 08:00".
    return Words::tr("%1, %2").arg(QLocale().dayName(until.toLocalTime().date().dayOfWeek()), time);
}

} // namespace

void addMuteMenu(QMenu &menu, ChatId chat, const UiContext &context)
{
    constexpr qint64 hour = 3600;
    Mutes &mutes = context.session.mutes();
    const QDateTime now = context.session.environment().clock.now();
    if (context.session.chats().summary(chat).preferences.muted) {
        const auto until = mutes.until(chat);
        const QString text = until ? Words::tr("Unmute (muted until %1)").arg(shown(*until, now))
                                   : Words::tr("Unmute");
        QObject::connect(menu.addAction(context.theme.icon(u"bell"_s), text), &QAction::triggered,
                         &mutes, [&mutes, chat] { mutes.unmute(chat); });
        return;
    }
    QMenu *times = menu.addMenu(context.theme.icon(u"mute"_s), Words::tr("Mute"));
    const auto add = [&](const QString &text, const std::optional<QDateTime> &until) {
        QObject::connect(times->addAction(text), &QAction::triggered, &mutes,
                         [&mutes, chat, until] { mutes.mute(chat, until); });
    };
    const QDateTime morning = Mutes::morningAfter(now);
    add(Words::tr("For 1 hour"), now.addSecs(hour));
    add(Words::tr("For 8 hours"), now.addSecs(8 * hour));
    add(Words::tr("Until tomorrow morning (%1)").arg(clockTime(morning)), morning);
    add(Words::tr("For 1 week"), now.addDays(7));
    add(Words::tr("For ever"), {});
}

} // namespace chatoyant::client
