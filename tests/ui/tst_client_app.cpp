// The program as it starts: a language that is chosen on the way in is spoken at once, and what was
// typed is still there.
#include "client/app/client_app.h"
#include "client/ui/start/language_button.h"
#include "client/ui/start/sign_in_card.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_ClientApp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void languageChosenOnTheWayIn_isSpokenAtOnceAndTypedTextStays();
    void languageOfTheLastStart_isSpokenAgain();
    void closingTheWindow_endsTheProgramWithoutATray();
    void inTheBackgroundWithoutATray_isMinimised();

private:
    static MainWindow *window()
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *each : all) {
            if (auto *found = qobject_cast<MainWindow *>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void choose(const MainWindow &window, const QString &name)
    {
        auto *button = window.findChild<LanguageButton *>();
        QVERIFY(button);
        emit button->menu()->aboutToShow();
        const auto actions = button->menu()->actions();
        for (QAction *action : actions) {
            if (action->text() == name)
                return action->trigger();
        }
        QFAIL(qPrintable(name + u" is not offered"_s));
    }

    QTemporaryDir m_profile;
};

void tst_ClientApp::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // neither keyring nor desktop
}

void tst_ClientApp::languageChosenOnTheWayIn_isSpokenAtOnceAndTypedTextStays()
{
    ClientApp app(*qApp, {{}, m_profile.path(), {}, false});
    app.start();
    const QPointer<MainWindow> before = window();
    QVERIFY(before);
    QTRY_VERIFY(before->findChild<SignInCard *>()->isVisible());
    const auto fields = before->findChild<SignInCard *>()->findChildren<QLineEdit *>();
    QVERIFY(fields.size() >= 3);
    for (QLineEdit *field : fields)
        field->setText(u"typed"_s);
    choose(*before, u"Deutsch"_s);
    QTRY_VERIFY(before.isNull());
    MainWindow *after = window();
    QVERIFY(after);
    QCOMPARE(after->findChild<LanguageButton *>()->text().contains(u"Deutsch"_s), true);
    const auto again = after->findChild<SignInCard *>()->findChildren<QLineEdit *>();
    for (int at = 0; at < 3; ++at)
        QCOMPARE(again.at(at)->text(), u"typed"_s);
    QVERIFY(SignInCard::tr("Sign in") != u"Sign in"_s);
}

void tst_ClientApp::languageOfTheLastStart_isSpokenAgain()
{
    ClientApp app(*qApp, {{}, m_profile.path(), {}, false});
    app.start();
    QVERIFY(window());
    QVERIFY(window()->findChild<LanguageButton *>()->text().contains(u"Deutsch"_s));
}

void tst_ClientApp::closingTheWindow_endsTheProgramWithoutATray()
{
    ClientApp app(*qApp, {{}, m_profile.path(), {}, false});
    app.start();
    QSignalSpy quit(qApp, &QCoreApplication::aboutToQuit);
    QVERIFY(window());
    QTimer::singleShot(0, window(), &QWidget::close);
    QCOMPARE(QApplication::exec(), 0); // comes back
    QCOMPARE(quit.size(), 1);
}

void tst_ClientApp::inTheBackgroundWithoutATray_isMinimised()
{
    ClientApp app(*qApp, {{}, m_profile.path(), {}, true});
    app.start();
    QVERIFY(window());
    QVERIFY(window()->isMinimized());
    app.raise();
    QVERIFY(!window()->isMinimized());
}

QTEST_MAIN(tst_ClientApp)
#include "tst_client_app.moc"
