// Somebody without a mouse: keys go where the system would send them, and the focus has to be
// somewhere that can be seen after each of them.
#pragma once

#include "client/ui/widgets/veil.h"
#include "tests/ui/access.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

namespace chatoyant::client {

class Keyboard
{
public:
    // What popped up comes first.
    static QWidget *typedInto()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        return QApplication::focusWidget();
    }

    // A window manager gives the keys back to the window below when one goes; the offscreen
    // platform has none.
    static void letWindowsBeManaged()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            const QWidget *active = QApplication::activeWindow();
            if ((active && active->isVisible()) || QApplication::activePopupWidget())
                return;
            if (!window->isVisible() || window->windowType() != Qt::Window)
                continue;
            window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window));
        }
    }

    // As a screen reader says it; of a box it says the label first.
    static QString nameOf(QWidget *widget)
    {
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            return box->accessibleName();
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        return access ? access->text(QAccessible::Name) : QString();
    }

    // What it stands on, in words.
    static QString here()
    {
        letWindowsBeManaged();
        const QString name = nameOf(typedInto());
        return name.isEmpty() ? describe(typedInto()) : name;
    }

    // Empty: a person sees where they are.
    static QString fault()
    {
        letWindowsBeManaged();
        QWidget *focus = typedInto();
        if (!focus)
            return QStringLiteral("nothing has the focus in ") +
                   describe(QApplication::activeWindow());
        const QWidget *window = focus->window();
        if (!focus->isVisible() || !focus->isEnabled())
            return describe(focus) + QStringLiteral(" is hidden or disabled");
        if (!QApplication::activePopupWidget() && window != QApplication::activeWindow())
            return describe(focus) + QStringLiteral(" is in another window");
        for (const QWidget *each = focus; Veil::covers(*window) && each;
             each = each->parentWidget()) {
            if (qobject_cast<const Veil *>(each))
                return {};
        }
        return Veil::covers(*window) ? describe(focus) + QStringLiteral(" is below a dialog")
                                     : QString();
    }

    // One after the other: "F6 Ctrl+A".
    void press(const QString &keys)
    {
        const QStringList all = keys.split(u' ');
        for (const QString &each : all)
            pressOne(each);
    }

    void pressOne(const QString &keys)
    {
        if (QTest::currentTestFailed())
            return;
        const QKeyCombination key = QKeySequence::fromString(keys, QKeySequence::PortableText)[0];
        QVERIFY2(fault().isEmpty(), qPrintable(keys + QStringLiteral(": ") + fault()));
        QTest::keyClick(typedInto(), key.key(), key.keyboardModifiers());
        QTRY_VERIFY2(fault().isEmpty(), qPrintable(keys + QStringLiteral(": ") + fault()));
    }

    void type(const QString &text)
    {
        if (QTest::currentTestFailed())
            return;
        for (const QChar letter : text) {
            QVERIFY2(fault().isEmpty(), qPrintable(text + QStringLiteral(": ") + fault()));
            QTest::keyClick(typedInto(), letter.toLatin1());
        }
    }

    // Presses it until what is called so has the focus.
    void go(const QString &name, const QString &keys = QStringLiteral("Tab"))
    {
        constexpr int most = 60;
        QStringList passed;
        for (int presses = 0; presses < most && !QTest::currentTestFailed(); ++presses) {
            if (nameOf(typedInto()).contains(name))
                return;
            passed.append(describe(typedInto()));
            press(keys);
        }
        QFAIL(qPrintable(name + QStringLiteral(" is not reached: ") +
                         passed.join(QStringLiteral(", "))));
    }

    // Down to it in the menu that is open.
    void choose(const QString &words)
    {
        constexpr int most = 40;
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        for (int presses = 0; presses < most; ++presses) {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY2(menu, qPrintable(words));
            if (menu->activeAction() && menu->activeAction()->text().contains(words))
                return press(QStringLiteral("Return"));
            press(QStringLiteral("Down"));
        }
        QFAIL(qPrintable(words + QStringLiteral(" is in no menu")));
    }

    // Of a button that waits for its menu.
    void chooseBehind(const QString &keys, const QString &words)
    {
        bool isChosen = false;
        QTimer::singleShot(0, qApp, [&] {
            choose(words);
            isChosen = true;
        });
        press(keys);
        QTRY_VERIFY2(isChosen, qPrintable(words));
    }

    // The key that has a menu's picture; the platform makes this of it.
    void openMenu()
    {
        QWidget *at = typedInto();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at->rect().center(),
                                at->mapToGlobal(at->rect().center()));
        QCoreApplication::sendEvent(at, &event);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    }
};

} // namespace chatoyant::client
