#include "client/ui/chat/chat_search.h"

#include "client/ui/chat/message_view.h"
#include "client/ui/chat/search_bar.h"

namespace chatoyant::client {

ChatSearch::ChatSearch(const UiContext &context, MessageView &view, QWidget *page)
    : QObject(page)
    , m_view(view)
    , m_model(context.session)
    , m_bar(new SearchBar(context.theme, page))
{
    connect(m_bar, &SearchBar::queryChanged, this, [this](const QString &text) {
        m_position = 0;
        m_view.setSearchText(text);
        m_model.setQuery(text, m_chat);
    });
    connect(m_bar, &SearchBar::stepWanted, this, &ChatSearch::step);
    connect(m_bar, &SearchBar::closed, this, [this] {
        m_view.setSearchText({});
        emit closed();
    });
    connect(&m_model, &SearchModel::searchingChanged, this, &ChatSearch::onResults);
    connect(&m_model, &SearchModel::failed, this,
            [this](const Error &error) { m_bar->setResult(0, 0, Sentences::reason(error)); });
}

void ChatSearch::open(ChatId chat)
{
    m_chat = chat;
    m_bar->open();
}

void ChatSearch::close()
{
    m_bar->hide();
    m_view.setSearchText({});
}

bool ChatSearch::isOpen() const
{
    return m_bar->isVisible();
}

void ChatSearch::onResults()
{
    if (m_model.isSearching())
        return m_bar->setResult(0, 0, tr("Searching…"));
    show();
}

void ChatSearch::step(int direction)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    m_position = (m_position + direction + count) % count;
    if (m_position == count - 1 && m_model.canFetchMore({}))
        m_model.fetchMore({});
    show();
}

void ChatSearch::show()
{
    const int count = m_model.rowCount();
    m_bar->setResult(m_position, count, {});
    if (m_position < count)
        emit found(m_model.index(m_position).data(SearchModel::SeqRole).toLongLong());
}

} // namespace chatoyant::client
