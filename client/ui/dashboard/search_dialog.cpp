#include "client/ui/dashboard/search_dialog.h"

#include "client/ui/dashboard/hit_delegate.h"
#include "client/ui/widgets/buttons.h"
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
{
    constexpr int width = 560;
    constexpr int height = 560;
    body().addWidget(m_field);
    body().addWidget(m_list, 1);
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
    resize(width, height);
    m_field->setFocus();
}

void SearchDialog::refresh()
{
    if (m_model.isSearching())
        return showNote(tr("Searching…"));
    const bool isQuery = m_field->text().trimmed().size() > 1;
    QString note;
    if (isQuery && m_model.rowCount() == 0)
        note = tr("Nothing found. Try fewer or other words.");
    if (isQuery && m_model.isLocal())
        //: Before or instead of another sentence.
        note = tr("No connection: only what is saved on this device was searched. %1").arg(note);
    showNote(note.trimmed());
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
