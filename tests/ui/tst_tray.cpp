// The tray: the program's picture, with a number on it where something is unread, and its menu.
#include "client/app/tray.h"
#include "tests/ui/signed_in.h"

#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Tray : public QObject
{
    Q_OBJECT

private slots:
    void number_isOnThePictureWhereSomethingIsUnread();
    void manyMessages_fitOnThePicture();
    void menu_leadsToUnreadChats();
    void menu_ofALockedWindow_namesNoChat();
    void menu_silencesForAnHour_andBack();

private:
    QImage picture(int unread, bool hasOther = false) const
    {
        return Tray::picture(unread, hasOther, m_theme).pixmap(QSize(64, 64)).toImage();
    }
    // Pixels in the badge's colour.
    int badgePixels(const QImage &image) const
    {
        int count = 0;
        const QRgb badge = m_theme.palette().badge.rgb();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == badge ? 1 : 0;
        }
        return count;
    }

    static QAction *choice(Tray &tray, const QString &words);

    Theme m_theme;
};

void tst_Tray::number_isOnThePictureWhereSomethingIsUnread()
{
    QCOMPARE(badgePixels(picture(0)), 0);
    QVERIFY(badgePixels(picture(3)) > 200);
    QVERIFY(picture(3) != picture(4));
    QVERIFY(badgePixels(picture(0, true)) > 100); // a dot
    QCOMPARE(picture(3, true), picture(3));
}

void tst_Tray::manyMessages_fitOnThePicture()
{
    const QImage image = picture(1234);
    QCOMPARE(image, picture(100)); // "99+"
    const QRgb badge = m_theme.palette().badge.rgb();
    for (int y = 0; y < image.height(); ++y)
        QVERIFY(image.pixelColor(0, y).rgb() != badge); // no cut at the other side
}

// Anew each time: as it is opened.
QAction *tst_Tray::choice(Tray &tray, const QString &words)
{
    emit const_cast<QMenu &>(tray.menu()).aboutToShow();
    const auto actions = tray.menu().actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(words))
            return action;
    }
    return nullptr;
}

void tst_Tray::menu_leadsToUnreadChats()
{
    ScriptedServer server;
    Desk desk(server.factory());
    signIn(desk.session);
    QTRY_VERIFY(desk.session.chats().contains(server.chat));
    Tray tray(desk.context);
    QVERIFY(!choice(tray, u"Unread"_s));
    server.write(u"One"_s);
    QTRY_COMPARE(desk.session.chats().summary(server.chat).unread, 1);
    QSignalSpy wanted(&tray, &Tray::chatWanted);
    choice(tray, u"Unread"_s)->menu()->actions().first()->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().last().value<ChatId>(), server.chat);
    QVERIFY(choice(tray, u"Status"_s)->menu()->actions().size() >= 4);
    QVERIFY(choice(tray, u"Quit"_s));
}

void tst_Tray::menu_ofALockedWindow_namesNoChat()
{
    ScriptedServer server;
    Desk desk(server.factory());
    signIn(desk.session);
    server.write(u"One"_s);
    QTRY_COMPARE(desk.session.chats().summary(server.chat).unread, 1);
    desk.preferences.setValue(preference::isLocked, true);
    Tray tray(desk.context);
    QVERIFY(!choice(tray, u"Unread"_s));
}

void tst_Tray::menu_silencesForAnHour_andBack()
{
    ScriptedServer server;
    Desk desk(server.factory());
    signIn(desk.session);
    QTRY_VERIFY(desk.session.chats().contains(server.chat));
    Tray tray(desk.context);
    QSignalSpy raised(&desk.session.alerts(), &Alerts::raised);
    choice(tray, u"Mute for 1 hour"_s)->trigger();
    server.write(u"One"_s);
    QTRY_COMPARE(desk.session.chats().summary(server.chat).unread, 1);
    QCOMPARE(raised.size(), 0);
    choice(tray, u"Unmute (muted until"_s)->trigger();
    server.write(u"Two"_s);
    QTRY_COMPARE(raised.size(), 1);
    QVERIFY(choice(tray, u"Mute for 1 hour"_s));
}

QTEST_MAIN(tst_Tray)
#include "tst_tray.moc"
