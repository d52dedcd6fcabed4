#include "client/ui/chat/pin_bar.h"

#include "client/ui/chat/pinned_line.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

PinBar::PinBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_line(new PinnedLine(theme, this))
{
    setProperty("kind", u"bar"_s);
    setAccessibleName(tr("Pinned messages"));
    auto *row = rowIn(this, {space::small, space::hair, space::small, space::hair}, space::tiny);
    row->addWidget(m_line, 1);
    auto *all = new IconButton(u"pin"_s, tr("All pinned messages"), theme, this);
    auto *away = new IconButton(u"close"_s, tr("Hide the pinned messages"), theme, this);
    row->addWidget(all);
    row->addWidget(away);
    connect(m_line, &QAbstractButton::clicked, this, &PinBar::jumpWanted);
    connect(all, &QToolButton::clicked, this, &PinBar::listWanted);
    connect(away, &QToolButton::clicked, this, &PinBar::hideWanted);
    hide();
}

} // namespace chatoyant::client
