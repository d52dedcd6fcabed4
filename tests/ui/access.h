// What somebody without a mouse or without sight meets in a window: what Tab comes to, what is said
// of it, and how large it is.
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSlider>
#include <QTest>

namespace chatoyant::client {

inline QString describe(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString words =
        button && !button->text().isEmpty() ? button->text() : widget->accessibleName();
    return QStringLiteral("%1 “%2” %3×%4")
        .arg(QString::fromLatin1(widget->metaObject()->className()), words)
        .arg(widget->width())
        .arg(widget->height());
}

// One of several of which one is chosen: Tab comes to that, and the arrows to this.
inline bool isForArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->isCheckable() || button->isChecked())
        return false;
    const bool isAmongOthers =
        button->group() && button->group()->exclusive() && button->group()->checkedButton();
    return isAmongOthers || button->autoExclusive();
}

// What the keyboard comes to.
inline QList<QWidget *> focusable(const QWidget &root)
{
    QList<QWidget *> found;
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy() && widget->window() == root.window())
            found.append(widget);
    }
    return found;
}

// That a screen reader has no name for.
inline QStringList unnamed(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : focusable(root)) {
        const auto *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(describe(widget));
    }
    return found;
}

// That are clicked and smaller than a finger or an unsteady hand needs (WCAG 2.2, 2.5.8).
inline QStringList tooSmall(const QWidget &root)
{
    constexpr int least = 24;
    QStringList found;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isTarget = qobject_cast<const QAbstractButton *>(widget) ||
                              qobject_cast<const QLineEdit *>(widget) ||
                              qobject_cast<const QComboBox *>(widget) ||
                              qobject_cast<const QSlider *>(widget);
        // Qt's own pictures in a field, and the field in a box, are no targets of their own.
        const bool isInside =
            qobject_cast<const QLineEdit *>(widget->parentWidget()) &&
            qstrcmp(widget->metaObject()->className(), "QLineEditIconButton") == 0;
        const bool isPart = widget->objectName() == QLatin1StringView("qt_spinbox_lineedit") ||
                            qobject_cast<const QComboBox *>(widget->parentWidget());
        if (isTarget && !isInside && !isPart && widget->isVisible() &&
            widget->window() == root.window() &&
            (widget->width() < least || widget->height() < least))
            found.append(describe(widget));
    }
    return found;
}

// That Tab, pressed from where the focus is, never comes to; and that it does not come back there.
inline QStringList missedByTab(const QWidget &root)
{
    auto wanted = focusable(root);
    wanted.removeIf([](const QWidget *widget) { return isForArrows(*widget); });
    QWidget *start = QApplication::focusWidget();
    if (wanted.isEmpty())
        return {};
    if (!start || !root.isAncestorOf(start))
        return {QStringLiteral("the focus is outside: ") + describe(start)};
    QSet<QWidget *> reached;
    bool returns = false;
    for (qsizetype press = 0; press < 2 * wanted.size() + 2 && !returns; ++press) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        returns = QApplication::focusWidget() == start;
    }
    QStringList found;
    for (QWidget *widget : wanted) {
        if (!reached.contains(widget))
            found.append(describe(widget));
    }
    if (!returns)
        found.append(QStringLiteral("it does not come back to ") + describe(start));
    return found;
}

} // namespace chatoyant::client
