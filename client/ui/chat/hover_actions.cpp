#include "client/ui/chat/hover_actions.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

HoverActions::HoverActions(const Theme &theme, QWidget *parent)
    : QFrame(parent)
{
    constexpr int side = 28;
    setProperty("kind", u"card"_s);
    setCursor(Qt::ArrowCursor);
    auto *row = rowIn(this, around(space::hair));
    const auto add = [&](const QString &icon, const QString &name) {
        auto *button = new IconButton(icon, name, theme, this);
        button->setSide(side);
        row->addWidget(button);
        return button;
    };
    auto *react = add(u"react"_s, tr("React"));
    auto *reply = add(u"reply"_s, tr("Reply"));
    auto *more = add(u"more"_s, tr("More actions"));
    connect(react, &QToolButton::clicked, this, &HoverActions::reactRequested);
    connect(reply, &QToolButton::clicked, this, &HoverActions::replyRequested);
    connect(more, &QToolButton::clicked, this,
            [this, more] { emit menuRequested(more->mapToGlobal(QPoint(0, more->height()))); });
    hide();
}

void HoverActions::placeBeside(const QRect &bubble, bool isOwn)
{
    const QSize wanted = sizeHint();
    const bool isLeft = isOwn == (layoutDirection() == Qt::LeftToRight);
    int x = isLeft ? bubble.left() - wanted.width() - space::small : bubble.right() + space::small;
    x = qBound(space::tiny, x, parentWidget()->width() - wanted.width() - space::tiny);
    int y = bubble.top();
    const bool covers = x < bubble.right() && x + wanted.width() > bubble.left();
    if (covers) // no room beside a wide one: over it, or below where it begins out of sight
        y = bubble.top() - wanted.height() < space::tiny ? bubble.bottom() + 1
                                                         : bubble.top() - wanted.height();
    y = qBound(space::tiny, y, parentWidget()->height() - wanted.height() - space::tiny);
    setGeometry({QPoint(x, y), wanted});
    show();
    raise();
}

} // namespace chatoyant::client
