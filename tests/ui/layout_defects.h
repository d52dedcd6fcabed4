// What a person would call broken in how a window is laid out: words that are cut off, parts that
// lie over each other or outside what they stand in.
#pragma once

#include "tests/ui/look.h"
#include "tests/ui/pseudo_language.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

namespace chatoyant::client {

namespace defects {

inline QString nameOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString words = label ? label->text() : button ? button->text() : QString();
    return QStringLiteral("%1 “%2” %3×%4")
        .arg(QLatin1StringView(widget.metaObject()->className()),
             words.isEmpty() ? widget.accessibleName() : words)
        .arg(widget.width())
        .arg(widget.height());
}

// A label breaks lines between words only.
inline bool hasLongWord(const QLabel &label)
{
    const QStringList words = label.text().split(QRegularExpression(QStringLiteral("[\\s\u200b]")));
    const int room = label.contentsRect().width() + 1;
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return label.fontMetrics().horizontalAdvance(word) > room;
    });
}

// A line of it, or the end of one; a label that stands a little closer than it would is whole.
inline bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return false;
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() + 1 ||
               label.fontMetrics().height() > label.height() + 1;
    const int missing = label.heightForWidth(label.width()) - label.height();
    return missing > label.fontMetrics().lineSpacing() / 3 || hasLongWord(label);
}

inline bool isCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    if (tool)
        return button.fontMetrics().horizontalAdvance(button.text()) > button.width() + 1;
    if (button.hasHeightForWidth())
        return button.heightForWidth(button.width()) > button.height() + 1 ||
               button.minimumSizeHint().width() > button.width() + 1;
    constexpr int card = 280; // a button as wide as that has all the room there is, and elides
    const bool elides = button.property("kind") == QStringLiteral("row") || button.width() > card;
    return (!elides && button.sizeHint().width() > button.width() + 1) ||
           button.fontMetrics().height() > button.height() + 1;
}

inline bool isCut(const QComboBox &box)
{
    constexpr int arrow = 28; // and the room around the words
    return box.fontMetrics().horizontalAdvance(box.currentText()) > box.width() - arrow;
}

inline void addOverlaps(const QLayout &layout, QStringList &found)
{
    if (qobject_cast<const QStackedLayout *>(&layout))
        return;
    QList<QRect> places;
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (item->layout())
            addOverlaps(*item->layout(), found);
        if (item->isEmpty() || item->spacerItem())
            continue;
        const QRect place = item->geometry();
        for (const QRect &other : std::as_const(places)) {
            if (const QRect both = place & other; both.width() > 1 && both.height() > 1)
                found.append(
                    QStringLiteral("in %1: %2 of its parts lie over each other")
                        .arg(nameOf(*layout.parentWidget()))
                        .arg(item->widget() ? nameOf(*item->widget()) : QStringLiteral("a row")));
        }
        places.append(place);
    }
}

// Scrolled areas show what lies outside, but for what they do not scroll to.
inline bool isOutside(const QWidget &widget)
{
    const QWidget &outer = *widget.parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(outer.parentWidget());
    if (area && area->viewport() == &outer)
        return area->inherits("QScrollArea") && !area->horizontalScrollBar()->isVisible() &&
               widget.width() > outer.width() + 1;
    return !outer.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

} // namespace defects

// Each as a sentence; empty: all is well. What elides its words does so on purpose.
inline QStringList layoutDefects(const QWidget &root)
{
    QStringList found;
    QList<const QWidget *> widgets{&root};
    for (const QWidget *widget : root.findChildren<QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *box = qobject_cast<const QComboBox *>(widget);
        const bool isCut = (label && defects::isCut(*label)) ||
                           (button && defects::isCut(*button)) || (box && defects::isCut(*box));
        if (isCut)
            found.append(QStringLiteral("cut off: ") + defects::nameOf(*widget));
        if (widget->layout())
            defects::addOverlaps(*widget->layout(), found);
        const bool isPart = widget != &root && !widget->isWindow() &&
                            !widget->inherits("chatoyant::client::FocusRing");
        if (isPart && defects::isOutside(*widget))
            found.append(
                QStringLiteral("outside of %1: %2")
                    .arg(defects::nameOf(*widget->parentWidget()), defects::nameOf(*widget)));
    }
    return found;
}

// In the language with accents: what is shown or said without any. Names and what people wrote
// stay in this list, to be looked at.
inline QStringList untranslatedWords(const QWidget &root)
{
    static const QRegularExpression english(QStringLiteral("[a-z]{3}"));
    QStringList found;
    const auto add = [&found](const QString &words) {
        if (words.contains(english) && !words.contains(u'[') && !found.contains(words))
            found.append(words);
    };
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        add(widget->accessibleName());
        add(widget->toolTip());
    }
    return found;
}

} // namespace chatoyant::client
