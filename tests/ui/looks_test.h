// A window that is drawn in every look: colours, sizes of text and window, directions, long words.
#pragma once

#include "client/app/languages.h"
#include "client/ui/main_window.h"
#include "tests/ui/layout_defects.h"
#include "tests/ui/signed_in.h"

#include <QApplication>
#include <QDir>

namespace chatoyant::client {

enum class Words { English, Longer, Mirrored };

struct Look
{
    const char *name;
    bool isDark = false;
    bool isStrong = false; // more contrast
    int zoom = 100;
    Words words = Words::English;
    bool isSmall = false;
};

// Which of them the usual run of a test goes through.
enum class Looks {
    Languages,  // the mirrored one in letters of twice the size
    AndSmallest // likewise, and as small as the window may be
};

// CHATOYANT_SCREENS names a folder for the pictures of all looks. Without it, nothing is drawn, and
// one look stands for several, so that a test goes through its screens twice or three times.
inline QList<Look> allLooks(Looks usual)
{
    if (qEnvironmentVariableIsEmpty("CHATOYANT_SCREENS")) {
        QList<Look> looks{{"ar_XB-200", false, false, 200, Words::Mirrored},
                          {"en_XA", false, false, 100, Words::Longer}};
        if (usual == Looks::AndSmallest)
            looks.append({"small", false, false, 100, Words::English, true});
        return looks;
    }
    return {{"light"},
            {"dark", true},
            {"contrast", false, true},
            {"contrast-dark", true, true},
            {"200", false, false, 200},
            {"ar_XB", false, false, 100, Words::Mirrored},
            {"en_XA", false, false, 100, Words::Longer},
            {"small", false, false, 100, Words::English, true}};
}

// A test's slots call these; each row of looks() is one look. Screens that everybody comes to are
// looked at in mainLooks().
class LooksTest : public QObject
{
protected:
    static void looks() { addLooks(Looks::Languages); }
    static void mainLooks() { addLooks(Looks::AndSmallest); }

    void beginTest()
    {
        m_languages = std::make_unique<Languages>(m_spoken, m_translations.path());
        m_languages->install();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setCursorFlashTime(0); // a picture is the same at any time
    }

    // The words of every window that is made from now on.
    void chooseLook()
    {
        QFETCH(Look, look);
        m_look = look;
        speak(look.words);
    }

    void dress(Theme &theme) const
    {
        theme.setMotionReduced(true);
        theme.setMode(m_look.isDark ? ThemeMode::Dark : ThemeMode::Light);
        theme.setHighContrast(m_look.isStrong);
        theme.setZoom(m_look.zoom);
        theme.applyTo(*qApp);
    }

    // A server and a desk, and no window yet.
    void beginLook(const FileLinkFactory &makeFileLink = {})
    {
        chooseLook();
        m_server = std::make_unique<ScriptedServer>();
        m_desk = std::make_unique<Desk>(m_server->factory(), makeFileLink);
        m_desk->context.languages = m_languages.get();
        dress(m_desk->theme);
    }

    // As large as asked, or as small as a window may be.
    void fit(QWidget &window, const QSize &usual) const
    {
        window.resize(m_look.isSmall ? smallest : usual);
    }

    void openWindow(const QSize &usual = {1000, 800})
    {
        m_window = std::make_unique<MainWindow>(m_desk->context);
        fit(*m_window, usual);
        m_window->show();
    }

    void endLook()
    {
        m_window.reset();
        m_desk.reset();
        speak(Words::English);
        const QStringList defects = std::exchange(m_defects, {});
        QVERIFY2(defects.isEmpty(), qPrintable(defects.join(u'\n')));
    }

    // As a picture under that name in the look's folder; what is wrong with it fails at the end.
    void keepWhole(QWidget &widget, const QString &name)
    {
        constexpr int following = 40; // ms, for what is decoded or laid out later
        constexpr int patience = 1000;
        const QString screens = qEnvironmentVariable("CHATOYANT_SCREENS");
        const auto isWhole = [&widget] { return layoutDefects(widget).isEmpty(); };
        if (!QTest::qWaitFor(isWhole, patience)) {
            for (const QString &defect : layoutDefects(widget))
                note(QStringLiteral("%1: %2").arg(name, defect));
        }
        const bool isTight = m_look.isSmall && &widget == m_window.get();
        if (isTight && widget.size() != smallest)
            note(QStringLiteral("%1: the window is %2×%3 at least")
                     .arg(name)
                     .arg(widget.width())
                     .arg(widget.height()));
        constexpr int inside = 3; // of the frame
        if (widget.testAttribute(Qt::WA_TranslucentBackground) &&
            widget.grab().toImage().pixelColor(widget.width() / 2, inside).alpha() < 255)
            note(QStringLiteral("%1: one sees through it").arg(name));
        if (screens.isEmpty())
            return;
        QTest::qWait(following);
        const QDir folder(QDir(screens).filePath(QLatin1StringView(m_look.name)));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QVERIFY(widget.grab().save(folder.filePath(name + QStringLiteral(".png"))));
        if (m_look.words == Words::Longer)
            list(untranslatedWords(widget), folder.filePath(QStringLiteral("untranslated.txt")));
    }

    Look m_look = {"light"};
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;

private:
    static constexpr QSize smallest{380, 480};

    static void addLooks(Looks usual)
    {
        QTest::addColumn<Look>("look");
        for (const Look &look : allLooks(usual))
            QTest::newRow(look.name) << look;
    }

    void speak(Words words)
    {
        if (m_words)
            QCoreApplication::removeTranslator(m_words.get());
        m_words.reset();
        if (words != Words::English) {
            m_words = std::make_unique<PseudoLanguage>(words == Words::Mirrored,
                                                       QStringLiteral(":/i18n/chatoyant_en.qm"));
            QCoreApplication::installTranslator(m_words.get());
        }
        QApplication::setLayoutDirection(words == Words::Mirrored ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    }

    void note(const QString &defect) { m_defects.append(defect); }

    static void list(const QStringList &words, const QString &path)
    {
        QFile file(path);
        if (words.isEmpty() || !file.open(QIODevice::Append))
            return;
        file.write(words.join(u'\n').toUtf8() + '\n');
    }

    QTemporaryDir m_translations; // nobody has any of their own
    MemoryPreferences m_spoken;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<PseudoLanguage> m_words;
    QStringList m_defects;
};

} // namespace chatoyant::client
