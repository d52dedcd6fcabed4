#include "client/ui/chat/search_bar.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QKeyEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

SearchBar::SearchBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_field(new SearchField(tr("Search in this chat"), theme, this))
    , m_result(new PlainLabel({}, TextRole::Meta, this))
{
    setProperty("kind", u"bar"_s);
    auto *row = rowIn(this, {space::medium, space::tiny, space::small, space::tiny}, space::tiny);
    row->addWidget(m_field, 1);
    row->addSpacing(space::tiny);
    row->addWidget(m_result);
    row->addSpacing(space::tiny);
    m_result->setTone(Tone::Weak);
    auto *older = new IconButton(u"up"_s, tr("Older result"), theme, this);
    auto *newer = new IconButton(u"down"_s, tr("Newer result"), theme, this);
    auto *done = new IconButton(u"close"_s, tr("Close the search"), theme, this);
    for (IconButton *button : {older, newer, done})
        row->addWidget(button);
    connect(older, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
    connect(newer, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(done, &QToolButton::clicked, this, &SearchBar::close);
    connect(m_field, &SearchField::settled, this, &SearchBar::queryChanged);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { emit stepWanted(1); });
    hide();
}

void SearchBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::setResult(int position, int count, const QString &note)
{
    if (m_field->text().trimmed().size() < 2)
        return m_result->clear();
    if (count == 0)
        return m_result->setText(note.isEmpty() ? tr("Nothing found") : note);
    //: Which of the results is shown: "3 of 12".
    m_result->setText(tr("%1 of %2").arg(position + 1).arg(count));
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

void SearchBar::close()
{
    hide();
    m_field->clear();
    emit closed();
}

} // namespace chatoyant::client
