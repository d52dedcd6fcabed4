#include "client/ui/dashboard/quick_switcher.h"

#include "client/ui/chat_list/chat_row_delegate.h"
#include "client/ui/dashboard/switcher_model.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/round_window.h"

#include <QKeyEvent>
#include <QListView>
#include <QPointer>

namespace chatoyant::client {

namespace {

constexpr int shownRows = 7;

} // namespace

QuickSwitcher::QuickSwitcher(const UiContext &context,
                             const QList<Command> &commands,
                             QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_context(context)
    , m_field(new SearchField(tr("A chat, @person, #group or >command"), context.theme, this))
    , m_list(new QListView(this))
    , m_model(new SwitcherModel(context, commands, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("popup"));
    roundCorners(*this);
    setWindowTitle(tr("Go to a chat"));
    auto *frame = framed("card", this);
    columnIn(this)->addWidget(frame);
    auto *column = columnIn(frame, around(space::small), space::small);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_list->setItemDelegate(new ChatRowDelegate(context.theme, m_list));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &QuickSwitcher::find);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &QuickSwitcher::choose);
    const int width = qMin(size::switcher, parent->width() - space::giant);
    setFixedWidth(width);
    const QPoint corner((parent->width() - width) / 2, parent->height() / 5);
    move(parent->mapToGlobal(corner));
    find({});
    m_field->setFocus();
}

bool QuickSwitcher::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *typed = static_cast<QKeyEvent *>(event);
    const int key = typed->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) &&
        typed->modifiers().testFlag(Qt::ControlModifier))
        return chooseForWindow(m_list->currentIndex());
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int rows = qMax(1, m_model->rowCount());
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentIndex(m_model->index((row + rows) % rows, 0));
    return true;
}

void QuickSwitcher::find(const QString &typed)
{
    m_model->find(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    const int rows = qMin(m_model->rowCount(), shownRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + space::tiny);
    m_list->parentWidget()->updateGeometry(); // or the size would be that of before
    adjustSize();
}

bool QuickSwitcher::chooseForWindow(const QModelIndex &index)
{
    const auto chat = index.data(ChatListModel::ChatIdRole).value<ChatId>();
    if (!chat.isValid())
        return false;
    accept();
    emit windowWanted(chat);
    return true;
}

void QuickSwitcher::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const auto chat = index.data(ChatListModel::ChatIdRole).value<ChatId>();
    const QVariant person = index.data(SwitcherModel::PersonRole);
    const QVariant link = index.data(SwitcherModel::LinkRole);
    const QVariant account = index.data(SwitcherModel::AccountRole);
    const QVariant command = index.data(SwitcherModel::CommandRole);
    const auto run = command.isValid() ? m_model->command(command.toInt()).run : nullptr;
    accept(); // a command may open something in its place
    if (run)
        return run();
    if (account.isValid())
        return emit accountWanted(account.value<QPointer<Session>>());
    if (link.isValid())
        return emit joinWanted(link.toString());
    if (person.isValid())
        return emit personWanted(person.value<UserId>());
    emit chosen(chat);
}

} // namespace chatoyant::client
