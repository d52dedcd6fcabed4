#include "client/ui/media/media_pane.h"

#include "client/models/when.h"
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/media/media_delegate.h"
#include "client/ui/media/media_grid.h"
#include "client/ui/viewer/image_viewer.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

using State = MediaModel::State;

MediaPane::MediaPane(const UiContext &context, ChatAttachments &attachments, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_attachments(attachments)
    , m_model(context.session)
    , m_name(new SearchField(tr("Find a file by its name"), context.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new MediaGrid(context.theme, attachments.board(), m_model, m_stack))
    , m_list(new QListView(m_stack))
    , m_delegate(new MediaDelegate(context.theme, attachments.board(), m_list))
    , m_words(new EmptyState(u"image"_s, context.theme, m_stack))
    , m_retry(m_words->addAction(tr("Try again"), ""))
{
    build();
    buildList();
    connect(m_name, &SearchField::settled, &m_model, &MediaModel::setName);
    connect(m_retry, &QPushButton::clicked, &m_model, &MediaModel::retry);
    connect(&m_model, &MediaModel::stateChanged, this, &MediaPane::refresh);
    connect(m_grid, &MediaGrid::chosen, this, &MediaPane::view);
    setKind(MediaKind::Pictures);
}

void MediaPane::build()
{
    auto *column = columnIn(this, {space::medium, space::small, space::medium, 0}, space::small);
    buildTabs(*column);
    column->addWidget(m_name);
    column->addWidget(m_stack, 1);
    m_name->setClearedByEscape(true);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_list);
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{m_grid, m_list}) {
        view->viewport()->installEventFilter(this);
        view->installEventFilter(this);
    }
}

void MediaPane::buildTabs(QBoxLayout &column)
{
    FlowRow *row = addFlow(&column, space::tiny);
    const QStringList names{tr("Media"), tr("Files"), tr("Voice"), tr("Links")};
    for (int kind = 0; kind < names.size(); ++kind) {
        auto *tab = textButton(names[kind], "tab", this);
        tab->setCheckable(true);
        tab->setAutoExclusive(true); // arrows go from one to the next
        row->addWidget(tab);
        m_tabs.append(tab);
        connect(tab, &QPushButton::toggled, this, [this, kind](bool isChosen) {
            if (isChosen)
                setKind(static_cast<MediaKind>(kind));
        });
    }
}

void MediaPane::buildList()
{
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_model);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&m_attachments.board(), &AttachmentBoard::changed, m_list->viewport(),
            qOverload<>(&QWidget::update));
}

void MediaPane::setChat(ChatId chat)
{
    m_name->clear();
    m_model.setSource(chat, m_model.kind());
    setKind(m_model.kind());
}

void MediaPane::setKind(MediaKind kind)
{
    m_tabs[static_cast<int>(kind)]->setChecked(true);
    if (m_model.kind() != kind)
        m_name->clear();
    m_name->setVisible(kind == MediaKind::Files);
    m_model.setSource(m_model.chat(), kind);
    m_list->setAccessibleName(m_tabs[static_cast<int>(kind)]->text());
    refresh();
}

void MediaPane::refresh()
{
    const bool hasItems = m_model.rowCount() > 0;
    if (!hasItems)
        refreshWords();
    QWidget *list = m_model.kind() == MediaKind::Pictures ? static_cast<QWidget *>(m_grid) : m_list;
    m_stack->setCurrentWidget(hasItems ? list : m_words);
}

void MediaPane::refreshWords()
{
    m_retry->setVisible(m_model.state() == State::Failed);
    switch (m_model.state()) {
    case State::Resting:
    case State::Loading:
        return m_words->setTexts(tr("Loading…"), {});
    case State::Offline:
        return m_words->setTexts(
            tr("No connection"),
            tr("What this chat holds stands on the server. It is shown once that is reached."));
    case State::Failed:
        return m_words->setTexts(
            tr("This cannot be shown"),
            Sentences::reason(m_model.error().value_or(makeError(Reason::Internal))));
    case State::Ready:
        break;
    }
    if (!m_model.name().isEmpty())
        return m_words->setTexts(tr("No file is called so"), tr("Try a shorter part of its name."));
    m_words->setTexts(emptyTitle(), emptyText());
}

QString MediaPane::emptyTitle() const
{
    switch (m_model.kind()) {
    case MediaKind::Pictures:
        return tr("No pictures yet");
    case MediaKind::Files:
        return tr("No files yet");
    case MediaKind::Voice:
        return tr("No voice messages yet");
    case MediaKind::Links:
        break;
    }
    return tr("No links yet");
}

QString MediaPane::emptyText() const
{
    switch (m_model.kind()) {
    case MediaKind::Pictures:
        return tr("Photos and videos that are sent in this chat are gathered here.");
    case MediaKind::Files:
        return tr("Documents and other files that are sent in this chat are gathered here.");
    case MediaKind::Voice:
        return tr("Voice messages of this chat are gathered here.");
    case MediaKind::Links:
        break;
    }
    return tr("Addresses that somebody writes in this chat are gathered here.");
}

// A row leads to its message; its button does what the same button does there.
void MediaPane::choose(int item, bool isButton)
{
    const MediaItem chosen = m_model.items().value(item);
    if (chosen.seq == 0)
        return;
    if (isButton && chosen.link.isEmpty())
        m_attachments.act(chosen.file);
    else if (isButton)
        emit linkWanted(chosen.link);
    else
        emit messageWanted(chosen.seq);
}

void MediaPane::view(int item)
{
    QList<ViewedPicture> pictures;
    const QList<MediaItem> &items = m_model.items();
    // From the oldest to the newest, as they stand in the conversation.
    for (qsizetype at = items.size() - 1; at >= 0; --at) {
        const QString who = m_context.session.people().name(items[at].by);
        //: Who sent a picture, and when.
        const QString about = tr("%1, %2").arg(who, dateAndTime(items[at].at));
        pictures.append({items[at].file, items[at].seq, about, items[at].text});
    }
    m_attachments.viewAmong(pictures, items.size() - 1 - item);
}

bool MediaPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isGrid = watched == m_grid || watched == m_grid->viewport();
    if (event->type() == QEvent::ContextMenu) {
        auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool isByKey = menu->reason() == QContextMenuEvent::Keyboard;
        const int item =
            isGrid ? (isByKey ? m_grid->current() : m_grid->itemAt(menu->pos()))
                   : (isByKey ? m_list->currentIndex() : m_list->indexAt(menu->pos())).row();
        openMenu(item, menu->globalPos());
        return true;
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        auto *release = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_list->indexAt(release->pos());
        if (index.isValid() && release->button() == Qt::LeftButton)
            choose(index.row(), m_delegate->button(m_list->visualRect(index), layoutDirection())
                                    .contains(release->pos()));
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter || key == Qt::Key_Space)
            return choose(m_list->currentIndex().row(), key == Qt::Key_Space), true;
    }
    return QWidget::eventFilter(watched, event);
}

void MediaPane::openMenu(int item, const QPoint &at)
{
    const MediaItem chosen = m_model.items().value(item);
    if (chosen.seq == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = m_context.theme;
    connect(menu->addAction(theme.icon(u"chat"_s), tr("Show in the chat")), &QAction::triggered,
            this, [this, chosen] { emit messageWanted(chosen.seq); });
    if (chosen.link.isEmpty()) {
        const QList<FileAction> actions = m_attachments.actionsOf(chosen.file);
        for (const FileAction &action : actions)
            connect(menu->addAction(theme.icon(action.icon), action.words), &QAction::triggered,
                    this, action.act);
    } else {
        connect(menu->addAction(theme.icon(u"link"_s), tr("Open link")), &QAction::triggered, this,
                [this, chosen] { emit linkWanted(chosen.link); });
        connect(menu->addAction(theme.icon(u"copy"_s), tr("Copy link")), &QAction::triggered, this,
                [chosen] { QGuiApplication::clipboard()->setText(chosen.link); });
    }
    menu->popup(at);
}

} // namespace chatoyant::client
