#include "tests/bench/client/whole_hour.h"

#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/composer.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/workspace_view.h"
#include "tests/bench/client/desk.h"
#include "tests/bench/client/process_figures.h"
#include "tests/bench/client/round.h"

#include <QAction>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>

namespace chatoyant::client {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 msPerMinute = 60'000;

// By the name under which its keys are kept.
void act(Desk &desk, const QString &name)
{
    const auto actions = desk.window().findChildren<QAction *>(name);
    for (QAction *action : actions)
        action->trigger();
    QCoreApplication::processEvents();
}

void closeDialogs()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (qobject_cast<QDialog *>(window) && window->isVisible())
            window->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void readSettings(Desk &desk)
{
    act(desk, u"settings"_s);
    const auto dialogs = desk.window().findChildren<SettingsDialog *>();
    for (SettingsDialog *dialog : dialogs) {
        const auto sections = SettingsDialog::sections();
        for (const SettingsSection &section : sections) {
            dialog->showSection(section.icon);
            QCoreApplication::processEvents();
        }
    }
    closeDialogs();
}

void lookEverywhere(Desk &desk)
{
    readSettings(desk);
    for (const auto *name : {"new-chat", "new-group", "people", "join", "search-everywhere",
                             "go-to-chat", "shortcuts", "mood-card", "report", "about"}) {
        act(desk, QString::fromLatin1(name));
        closeDialogs();
    }
    for (const auto *name : {"search-here", "details", "details", "larger", "usual-size", "oldest",
                             "newest", "back", "forward"})
        act(desk, QString::fromLatin1(name));
}

void write(WorkspaceView &workspace)
{
    auto *field = workspace.page().composer().findChild<QPlainTextEdit *>();
    QTest::keyClicks(field, u"this is a wonderful day and it gets better"_s);
    QTest::qWait(300); // the mood of it
    field->clear();
}

} // namespace

std::optional<WholeHour> useWithoutRest(Desk &desk, int minutes)
{
    if (!startWithChats(desk))
        return std::nullopt;
    auto *workspace = desk.window().findChild<WorkspaceView *>();
    const QList<ChatSummary> chats = longestFirst(desk.session()).first(chatsVisited);
    QElapsedTimer clock;
    clock.start();
    WholeHour hour;
    for (; clock.elapsed() < minutes * msPerMinute; ++hour.rounds) {
        if (!goRound(desk, *workspace, chats))
            return std::nullopt;
        write(*workspace);
        lookEverywhere(desk);
        if (clock.elapsed() < minutes * msPerMinute / 10)
            hour.heapMibFirst = heapMib();
    }
    hour.heapMibLast = heapMib();
    hour.residentMib = residentMib();
    return hour;
}

} // namespace chatoyant::client
