#include "client/ui/widgets/section_pages.h"

#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/page_slide.h"
#include "client/ui/widgets/plain_label.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

SectionPages::SectionPages(const QString &name, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_box(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
{
    m_pages->setProperty(PageSlide::mark, true);
    m_list->setProperty("kind", u"sections"_s);
    m_list->setAccessibleName(name);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_box->setAccessibleName(name);
    auto *column = columnIn(this, {}, space::medium);
    column->addWidget(m_box);
    auto *row = addRow(column, space::huge);
    column->setStretchFactor(row, 1);
    m_side = addColumn(row);
    m_side->addWidget(m_list, 1);
    row->addWidget(m_pages, 1);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int section) { choose(section); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, &SectionPages::follow,
            Qt::QueuedConnection);
    connect(m_box, &QComboBox::activated, this, [this](int section) { choose(section); });
    connect(&theme, &Theme::changed, this, &SectionPages::refreshIcons);
}

void SectionPages::setSearch(QWidget *search)
{
    m_search = search;
    m_side->insertWidget(0, search);
}

void SectionPages::add(const QString &icon, const QString &name, QWidget *page)
{
    QBoxLayout *outer = addFrame(icon, name);
    auto *column = scrollingColumn(*outer, outer->parentWidget());
    column->setContentsMargins(mirroredIn(*this, {0, 0, space::medium, 0})); // for the scroll bar
    column->addWidget(page, 1);
    arrange();
}

void SectionPages::addWhole(const QString &icon, const QString &name, QWidget *page)
{
    addFrame(icon, name)->addWidget(page, 1);
    arrange();
}

QBoxLayout *SectionPages::addFrame(const QString &icon, const QString &name)
{
    auto *frame = new QWidget(m_pages);
    auto *column = columnIn(frame, {}, space::medium);
    m_headings.append(new PlainLabel(name, TextRole::Heading, frame));
    column->addWidget(m_headings.last());
    m_pages->addWidget(frame);
    m_icons.append(icon);
    const QSignalBlocker quiet(m_list); // the first one is no choice yet
    m_list->addItem(name);
    m_box->addItem(name);
    refreshIcons();
    return column;
}

void SectionPages::choose(int section)
{
    m_pages->setCurrentIndex(section);
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(section);
    }
    m_box->setCurrentIndex(section);
    emit changed();
}

void SectionPages::choose(const QString &icon)
{
    if (const auto at = m_icons.indexOf(icon); at >= 0)
        choose(static_cast<int>(at));
}

QString SectionPages::chosen() const
{
    return m_icons.value(m_pages->currentIndex());
}

QWidget &SectionPages::page(int section) const
{
    return *m_pages->widget(section);
}

void SectionPages::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SectionPages::follow()
{
    const QList<QListWidgetItem *> marked = m_list->selectedItems();
    if (!marked.isEmpty() && m_list->row(marked.first()) != m_list->currentRow())
        choose(m_list->row(marked.first()));
}

void SectionPages::arrange()
{
    constexpr int wide = 552;
    const bool isWide = width() >= m_theme.scaled(wide);
    m_list->setVisible(isWide);
    m_box->setVisible(!isWide);
    for (QWidget *heading : std::as_const(m_headings))
        heading->setVisible(isWide);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + space::huge);
    if (!m_search)
        return;
    m_search->setVisible(isWide);
    m_search->setFixedWidth(m_list->width());
}

void SectionPages::refreshIcons()
{
    for (int at = 0; at < m_icons.size(); ++at)
        m_list->item(at)->setIcon(m_theme.icon(m_icons.at(at)));
}

} // namespace chatoyant::client
