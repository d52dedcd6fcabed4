#include "client/ui/dashboard/search_dialog.h"

#include "client/ui/dashboard/hit_delegate.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"

#include <QListView>
#include <QScrollBar>

namespace chatoyant::client {

SearchDialog::SearchDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Search everywhere"), parent)
    , m_model(context.session)
    , m_field(new SearchField(tr("Search in all messages"), context.theme, this))
    , m_list(new QListView(this))
    , m_nothing(new EmptyState(QStringLiteral("search"), context.theme, this))
{
    constexpr int width = 560;
    constexpr int height = 560;
    body().addWidget(m_field);
    body().addWidget(m_list, 1);
    body().addWidget(m_nothing, 1);
    m_list->setAccessibleName(tr("Messages found"));
    m_list->setItemDelegate(new HitDelegate(context.theme, m_list));
    m_list->setModel(&m_model);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_field, &SearchField::settled, this,
            [this](const QString &text) { m_model.setQuery(text.trimmed()); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        choose(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model.index(0));
    });
    connect(m_list, &QListView::clicked, this, &SearchDialog::choose);
    connect(m_list, &QListView::activated, this, &SearchDialog::choose);
    connect(&m_model, &SearchModel::searchingChanged, this, &SearchDialog::refresh);
    connect(&m_model, &SearchModel::failed, this,
            [this](const Error &error) { showError(Sentences::reason(error)); });
    connect(m_field, &QLineEdit::textChanged, this, &SearchDialog::refresh);
    resize(width, height);
    refresh();
    m_field->setFocus();
}

void SearchDialog::refresh()
{
    const bool isQuery = m_field->text().trimmed().size() > 1;
    const bool isFound = isQuery && m_model.rowCount() > 0;
    m_list->setVisible(isFound);
    m_nothing->setVisible(!isFound);
    if (!isQuery)
        m_nothing->setTexts(tr("What was written, in all chats"),
                            tr("Type at least two letters. All words must occur."));
    else if (m_model.isSearching())
        m_nothing->setTexts(tr("Searching…"), {});
    else
        m_nothing->setTexts(tr("Nothing found"), tr("Try fewer or other words."));
    showNote(isQuery && m_model.isLocal()
                 ? tr("No connection: only what is saved on this device was searched.")
                 : QString());
}

void SearchDialog::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    accept();
    emit chosen(index.data(SearchModel::ChatIdRole).value<ChatId>(),
                index.data(SearchModel::SeqRole).toLongLong());
}

} // namespace chatoyant::client
