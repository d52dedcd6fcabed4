#include "client/ui/admin/paged_rows.h"

#include "client/models/when.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/skeleton.h"

#include <QScrollArea>
#include <QScrollBar>

namespace chatoyant::client {

PagedRows::PagedRows(const UiContext &context, QWidget *parent)
    : PagedRows(context, {}, parent)
{}

PagedRows::PagedRows(const UiContext &context, const QString &more, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_skeleton(new Skeleton(context.theme, this))
    , m_note(new LoadNote(context, this))
    , m_stale(framed("note", this))
    , m_staleText(paragraph({}, TextRole::Meta, m_stale))
    , m_more(textButton(more, "quiet", this))
{
    constexpr int skeletonRows = 6;
    auto *column = columnIn(this, {}, space::small);
    addStaleNote(column);
    column->addWidget(m_skeleton);
    m_rows = addColumn(column, 0);
    column->addWidget(m_note);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addStretch();
    m_skeleton->setMinimumHeight(skeletonRows * context.theme.rowHeight());
    m_skeleton->hide();
    m_more->hide();
    connect(m_note, &LoadNote::retryWanted, this, &PagedRows::retryWanted);
    connect(m_more, &QPushButton::clicked, this, &PagedRows::moreWanted);
    connect(&context.session, &Session::connectionChanged, this,
            [this](const ConnectionState &state) {
                if (!m_stale->isHidden() && state.phase == ConnectionState::Phase::Online)
                    emit retryWanted();
            });
}

void PagedRows::addStaleNote(QBoxLayout *column)
{
    auto *inside = columnIn(m_stale, around(space::small), space::tiny);
    inside->addWidget(m_staleText);
    auto *retry = textButton(tr("Try again"), "quiet", m_stale);
    inside->addWidget(retry, 0, Qt::AlignLeading);
    column->addWidget(m_stale);
    m_stale->hide();
    connect(retry, &QPushButton::clicked, this, &PagedRows::retryWanted);
}

bool PagedRows::isEmpty() const
{
    return m_rows->count() == 0; // what is not shown yet is there as well
}

void PagedRows::clear()
{
    clearColumn(*m_rows);
    m_more->hide();
    m_note->clear();
    m_stale->hide();
}

void PagedRows::add(QWidget *row)
{
    if (!isEmpty())
        m_rows->addWidget(framed("line", this));
    m_rows->addWidget(row);
}

void PagedRows::begin()
{
    m_isAsking = true;
    m_note->clear();
    m_skeleton->setVisible(isEmpty());
}

void PagedRows::end(bool hasMore, const QString &nothing)
{
    m_isAsking = false;
    m_at = m_context.session.environment().clock.now();
    m_skeleton->hide();
    m_stale->hide();
    m_more->setVisible(hasMore);
    isEmpty() ? m_note->showNothing(nothing) : m_note->clear();
}

void PagedRows::fail(const Error &error)
{
    m_isAsking = false;
    m_skeleton->hide();
    isEmpty() ? m_note->showFailure(error) : sayStale(error);
}

void PagedRows::sayStale(const Error &error)
{
    //: Why a list could not be loaded again, as a sentence, and the time of day at which it was.
    m_staleText->setText(
        tr("%1 What is shown is as of %2.").arg(Sentences::reason(error), clockTime(m_at)));
    m_stale->show();
}

void PagedRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followScrolling();
}

void PagedRows::followScrolling()
{
    for (QWidget *at = parentWidget(); at && !m_scroll; at = at->parentWidget())
        m_scroll = qobject_cast<QScrollArea *>(at);
    if (m_scroll)
        connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
                &PagedRows::onScrolled, Qt::UniqueConnection);
}

// Before its end is reached.
void PagedRows::onScrolled()
{
    const QScrollBar &bar = *m_scroll->verticalScrollBar();
    const bool isNearEnd = bar.value() > bar.maximum() - m_scroll->viewport()->height() / 2;
    if (isNearEnd && isVisible() && !m_isAsking && !m_more->isHidden() && m_stale->isHidden())
        emit moreWanted();
}

} // namespace chatoyant::client
