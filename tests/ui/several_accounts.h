// The program's window with several accounts on a real server, from one start to the next.
#pragma once

#include "client/net/file_link_thread.h"
#include "client/net/ws_link.h"
#include "client/ui/accounts/account_button.h"
#include "client/ui/dashboard/own_menu.h"
#include "client/ui/main_window.h"
#include "client/ui/start/start_page.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/workspace_view.h"
#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"
#include "tests/ui/find.h"
#include "tests/ui/look.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

// What lies on a person's disk.
struct Disk
{
    QTemporaryDir profile;
    MemoryTokenStore tokens;
    MemoryPreferences preferences;

    QString folder(int account) const
    {
        return account == 1 ? profile.path() : profile.filePath(u"accounts/%1"_s.arg(account));
    }
    // As if they had signed in there at an earlier start, on this device.
    void keepAccount(int account, const test::TestServer &server, const QString &name)
    {
        test::RpcClient device;
        QVERIFY(device.open(server.webSocketUrl()));
        const QJsonObject grant = device.call(
            u"session.login"_s,
            {{u"login"_s, name}, {u"password"_s, test::testPassword()}, {u"device"_s, u"Desk"_s}});
        const QString user = grant.value(u"userId"_s).toString();
        QVERIFY2(!user.isEmpty(), qPrintable(device.lastReason()));
        tokens.tokens.insert(user + u'@' + server.webSocketUrl().host(),
                             grant.value(u"token"_s).toString());
        QVERIFY(QDir().mkpath(folder(account)));
        QFile file(folder(account) + u"/profile.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"server"_s, server.webSocketUrl().toString()},
                                             {u"login"_s, name},
                                             {u"userId"_s, user}})
                       .toJson());
    }
};

// One run of the program.
struct Program
{
    explicit Program(Disk &disk)
        : environment{clock, random, timers, [] { return std::make_unique<WsLink>(); },
                      &FileLinkThread::overHttp}
        , accounts(disk.profile.path(), environment, disk.tokens)
        , window(UiContext{accounts, accounts.shown(), theme, disk.preferences})
    {
        theme.setMotionReduced(true);
        theme.applyTo(*qApp);
        window.resize(1000, 760);
        window.show();
        accounts.restore();
    }

    Session &account(int place) const { return *accounts.accounts().at(place); }
    bool isOnline(int place) const
    {
        return accounts.accounts().size() > place &&
               account(place).connectionState().phase == ConnectionState::Phase::Online;
    }
    AccountButton *button(int place) const
    {
        const auto buttons = window.findChildren<AccountButton *>();
        for (AccountButton *button : buttons) {
            if (!button->isHidden() && button->session() == accounts.accounts().value(place))
                return button;
        }
        return nullptr;
    }
    void press(int key)
    {
        QTest::keyClick(&window, Qt::Key(key), Qt::ControlModifier | Qt::ShiftModifier);
    }

    SystemClock clock;
    SystemRandom random;
    SystemTimers timers;
    Environment environment;
    Theme theme;
    AccountList accounts;
    MainWindow window;
};

// A test's slots call these: Ana and Ben, who share this desk, and Cleo, who writes to both.
class SeveralAccounts : public QObject
{
protected:
    static constexpr int patience = 20000;

    void startServer()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY2(m_server.start(), m_server.log().constData());
    }

    void meetPeople()
    {
        ++m_count;
        const QUrl url = m_server.webSocketUrl();
        for (const auto &[person, name] :
             {std::pair{&m_ana, u"ana%1"_s}, std::pair{&m_ben, u"ben%1"_s},
              std::pair{&m_cleo, u"cleo%1"_s}}) {
            *person = std::make_unique<test::RpcClient>();
            QVERIFY((*person)->open(url) && (*person)->signUp(name.arg(m_count)));
        }
        QVERIFY(test::befriend(*m_ana, *m_cleo) && test::befriend(*m_ben, *m_cleo));
        QVERIFY(!test::directChat(*m_cleo, *m_ana).isEmpty());
        m_chatOfBen = test::directChat(*m_cleo, *m_ben);
        m_disk = std::make_unique<Disk>();
    }

    void leave()
    {
        m_program.reset();
        m_disk.reset();
    }

    // Ana first, then Ben, as the profile of an earlier start has them.
    void begin(int accounts = 2)
    {
        m_disk->keepAccount(1, m_server, u"ana%1"_s.arg(m_count));
        if (accounts > 1)
            m_disk->keepAccount(2, m_server, u"ben%1"_s.arg(m_count));
        m_program = std::make_unique<Program>(*m_disk);
        for (int place = 0; place < accounts; ++place)
            QTRY_VERIFY_WITH_TIMEOUT(m_program->isOnline(place), patience);
        QTRY_VERIFY(window().workspace());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    // By the way in.
    void signInAs(const QString &name)
    {
        StartPage &page = window().start();
        page.setServer(m_server.webSocketUrl().toString());
        fieldNamed(page, u"User name"_s)->setText(name);
        fieldNamed(page, u"Password"_s)->setText(test::testPassword());
        QTRY_VERIFY(buttonWith(page, u"Sign in"_s)->isEnabled());
        buttonWith(page, u"Sign in"_s)->click();
    }

    QAction *inMenu(const QString &words) const
    {
        auto *menu = m_program->window.workspace()->findChild<OwnMenu *>();
        menu->refresh();
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().contains(words))
                return action;
        }
        return nullptr;
    }

    // In front of the window.
    Dialog *dialog() const
    {
        const auto all = m_program->window.findChildren<Dialog *>();
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        return found == all.end() ? nullptr : *found;
    }

    MainWindow &window() { return m_program->window; }
    WorkspaceView &chats() { return *m_program->window.workspace(); }
    ChatId chatOf(int place) const
    {
        const auto all = m_program->account(place).chats().chats();
        return all.isEmpty() ? ChatId() : all.first().id;
    }

    test::TestServer m_server;
    std::unique_ptr<test::RpcClient> m_ana;
    std::unique_ptr<test::RpcClient> m_ben;
    std::unique_ptr<test::RpcClient> m_cleo;
    QString m_chatOfBen;
    std::unique_ptr<Disk> m_disk;
    std::unique_ptr<Program> m_program;
    int m_count = 0;
};

} // namespace chatoyant::client
