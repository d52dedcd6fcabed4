#include "client/ui/widgets/buttons.h"

#include "client/theme/metrics.h"
#include "client/ui/widgets/plain_label.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Enter presses the focused button everywhere; Qt does so in dialogs only.
class TextButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (QPushButton *tab = tabAt(step(event->key()))) {
            tab->setFocus(Qt::TabFocusReason);
            tab->click();
        } else
            QPushButton::keyPressEvent(event);
    }

    // What does not fit ends in "…"; a row is no wider than what it stands in.
    QSize minimumSizeHint() const override
    {
        const QSize usual = QPushButton::minimumSizeHint();
        return isRow() ? QSize(0, usual.height()) : usual;
    }
    void paintEvent(QPaintEvent *event) override
    {
        if (sizeHint().width() <= width())
            return QPushButton::paintEvent(event);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int around = sizeHint().width() - fontMetrics().horizontalAdvance(text());
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - around);
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }

private:
    bool isRow() const { return property("kind") == u"row"_s; }

    int step(int key) const
    {
        const bool isRtl = layoutDirection() == Qt::RightToLeft;
        if (key == Qt::Key_Down || key == (isRtl ? Qt::Key_Left : Qt::Key_Right))
            return 1;
        return key == Qt::Key_Up || key == (isRtl ? Qt::Key_Right : Qt::Key_Left) ? -1 : 0;
    }

    // Arrows go through tabs one after the other, also where their row is broken into several.
    QPushButton *tabAt(int step) const
    {
        QList<QPushButton *> tabs =
            parentWidget()->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        tabs.removeIf([](const QPushButton *each) {
            return each->property("kind") != u"tab"_s || !each->isVisible() || !each->isEnabled();
        });
        const qsizetype now = tabs.indexOf(this);
        return step == 0 || now < 0 ? nullptr : tabs.at((now + step + tabs.size()) % tabs.size());
    }
};

} // namespace

QPushButton *textButton(const QString &text, const char *kind, QWidget *parent)
{
    auto *button = new TextButton(text, parent);
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void setUsable(QWidget &button, bool isUsable)
{
    constexpr const char *kept = "focusWentTo";
    const bool hadFocus = !isUsable && button.hasFocus();
    button.setEnabled(isUsable);
    const QWidget *now = button.window()->focusWidget();
    if (hadFocus) {
        button.setProperty(kept, QVariant::fromValue(quintptr(now)));
        return;
    }
    const QVariant went = button.property(kept);
    if (!isUsable || !went.isValid())
        return;
    button.setProperty(kept, {});
    const bool isWriting = now && now->testAttribute(Qt::WA_InputMethodEnabled);
    if (went.value<quintptr>() == quintptr(now) && !isWriting)
        button.setFocus();
}

IconButton::IconButton(const QString &icon,
                       const QString &name,
                       const Theme &theme,
                       QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
    setCursor(Qt::PointingHandCursor);
    setName(name);
    connect(&theme, &Theme::changed, this, &IconButton::refresh);
    refresh();
}

// Screen readers can press what has no menu only in another mode than this.
void IconButton::opens(QMenu *menu)
{
    setPopupMode(QToolButton::InstantPopup);
    setMenu(menu);
}

void IconButton::setIconName(const QString &icon)
{
    m_icon = icon;
    refresh();
}

void IconButton::setSide(int side)
{
    m_side = side;
    refresh();
}

void IconButton::setName(const QString &name, const QString &action)
{
    m_action = action;
    setAccessibleName(name);
    setPlainToolTip(this, name);
}

// As buttons with words are pressed.
void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

// The keys are what they are by now.
bool IconButton::event(QEvent *event)
{
    const auto *action = event->type() == QEvent::ToolTip && !m_action.isEmpty()
                             ? window()->findChild<QAction *>(m_action)
                             : nullptr;
    if (action) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        setPlainToolTip(this, keys.isEmpty() ? accessibleName()
                                             //: A button's name and its keys, as "Search (Ctrl+F)".
                                             : tr("%1 (%2)").arg(accessibleName(), keys));
    }
    return QToolButton::event(event);
}

void IconButton::setOnAccent(bool isOnAccent)
{
    m_isOnAccent = isOnAccent;
    refresh();
}

void IconButton::refresh()
{
    const Palette &palette = m_theme.palette();
    const int side = m_theme.scaledPicture(m_side);
    const int icon = m_theme.scaledPicture(size::icon);
    setFixedSize(side, side);
    setIconSize({icon, icon});
    setIcon(m_isOnAccent ? m_theme.icons().icon(m_icon, palette.onAccent, palette.control)
                         : m_theme.icon(m_icon));
}

} // namespace chatoyant::client
