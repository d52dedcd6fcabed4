// A window that is drawn in every look: light and dark, right to left, twice as large.
#pragma once

#include "client/ui/main_window.h"
#include "tests/ui/signed_in.h"

#include <QApplication>
#include <QDir>

namespace chatoyant::client {

// A test's slots call these; each row of looks() is one look.
class LooksTest : public QObject
{
protected:
    static void looks()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isMirrored");
        QTest::addColumn<int>("zoom");
        QTest::newRow("light") << false << false << 100;
        QTest::newRow("dark") << true << false << 100;
        QTest::newRow("rtl") << false << true << 100;
        QTest::newRow("200") << false << false << 200;
    }

    void beginTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_folder.mkpath(QStringLiteral(".")));
    }

    // A server and a desk, and no window yet.
    void beginLook(const FileLinkFactory &makeFileLink = {})
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isMirrored);
        QFETCH(int, zoom);
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_server = std::make_unique<ScriptedServer>();
        m_desk = std::make_unique<Desk>(m_server->factory(), makeFileLink);
        m_desk->theme.setMotionReduced(true);
        m_desk->theme.setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
        m_desk->theme.setZoom(zoom);
        m_desk->theme.applyTo(*qApp);
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_desk->context);
        m_window->resize(1000, 800);
        m_window->show();
    }

    void endLook()
    {
        m_window.reset();
        m_desk.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // As a picture under that name and the look's, with all its words in sight.
    void keepWhole(QWidget &widget, const QString &name)
    {
        constexpr int following = 30; // ms, for what is laid out and follows later
        QTest::qWait(following);
        QTRY_COMPARE(clippedLabels(widget), QStringList());
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(widget.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, tag))));
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QDir m_folder{QStringLiteral(CHATOYANT_BIN_DIR "/../screens")};
};

} // namespace chatoyant::client
