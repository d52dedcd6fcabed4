#include "client/ui/chat/selection_bar.h"

#include "client/ui/widgets/announcement.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_count(paragraph({}, TextRole::UiStrong, this))
    , m_why(paragraph({}, TextRole::Meta, this))
    , m_forward(nullptr)
    , m_remove(nullptr)
    , m_hide(nullptr)
{
    makeAnnouncing(*m_count);
    setProperty("kind", u"footer"_s);
    setAccessibleName(tr("Chosen messages"));
    auto *row = rowIn(this, {space::medium, space::tiny, space::medium, space::tiny}, space::small);
    auto *cancel = add(u"close"_s, tr("Choose nothing any more"));
    auto *words = addColumn(row, 0, 1);
    words->addWidget(m_count);
    words->addWidget(m_why);
    m_why->setTone(Tone::Weak);
    auto *copy = add(u"copy"_s, tr("Copy with author and time"));
    m_forward = add(u"forward"_s, tr("Forward…"));
    m_hide = add(u"eye-off"_s, tr("Delete for me"));
    m_remove = add(u"trash"_s, tr("Delete for everybody"));
    connect(cancel, &QToolButton::clicked, this, &SelectionBar::cancelled);
    connect(copy, &QToolButton::clicked, this, &SelectionBar::copyWanted);
    connect(m_forward, &QToolButton::clicked, this, &SelectionBar::forwardWanted);
    connect(m_remove, &QToolButton::clicked, this, &SelectionBar::removeWanted);
    connect(m_hide, &QToolButton::clicked, this, &SelectionBar::hideWanted);
    hide();
}

IconButton *SelectionBar::add(const QString &icon, const QString &name)
{
    auto *button = new IconButton(icon, name, m_theme, this);
    static_cast<QBoxLayout *>(layout())->addWidget(button);
    return button;
}

void SelectionBar::show(int count, const Refusals &refusals)
{
    setVisible(count > 0);
    if (count == 0)
        return;
    allow(*m_forward, refusals.forward);
    allow(*m_remove, refusals.remove);
    allow(*m_hide, refusals.hide);
    m_why->setText(refusals.forward.isEmpty() ? refusals.remove : refusals.forward);
    m_why->setVisible(!m_why->text().isEmpty());
    const QString said = tr("%n message(s) chosen", nullptr, count);
    if (m_count->text() == said && m_count->isVisible())
        return;
    m_count->setText(said);
    m_count->setAccessibleName(said);
    announce(*m_count);
}

void SelectionBar::allow(IconButton &button, const QString &refusal)
{
    button.setEnabled(refusal.isEmpty());
    button.setAccessibleDescription(refusal);
}

} // namespace chatoyant::client
