#include "client/ui/dashboard/search_dialog.h"

#include "client/ui/chat_list/chat_row_delegate.h"
#include "client/ui/dashboard/hit_delegate.h"
#include "client/ui/dashboard/search_filters.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/focus_scroll.h"
#include "client/ui/widgets/layouts.h"
#include "common/base/limits.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Chats of several: those of two are found as people.
class GroupRows final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const int kind = sourceModel()->index(row, 0, parent).data(ChatListModel::KindRole).toInt();
        return kind != static_cast<int>(ChatKind::Direct);
    }
};

const QList<MediaKind> allFiles{MediaKind::Files, MediaKind::Pictures, MediaKind::Voice};

} // namespace

SearchDialog::SearchDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Search everywhere"), parent)
    , m_context(context)
    , m_messages(context.session)
    , m_files(context.session)
    , m_people(context.session)
    , m_chats(context.session)
    , m_groups(new GroupRows(this))
    , m_field(new SearchField(tr("Search in all messages"), context.theme, this))
    , m_tabs(new QButtonGroup(this))
    , m_filters(new SearchFilters(context, this))
    , m_list(new QListView(this))
    , m_hits(new HitDelegate(context.theme, m_list))
    , m_rows(new ChatRowDelegate(context.theme, m_list))
    , m_words(new FocusScroll(this))
    , m_nothing(new EmptyState(u"search"_s, context.theme, this))
    , m_remove(m_nothing->addAction(tr("Remove filters"), ""))
{
    constexpr int width = 600;
    constexpr int height = 620;
    m_fileHits.setSourceModel(&m_files);
    m_groups->setSourceModel(&m_chats);
    body().addWidget(m_field);
    buildTabs();
    body().addWidget(m_filters);
    buildPlaces();
    m_field->installEventFilter(this);
    connectParts();
    resize(width, height);
    showTab();
    m_field->setFocus();
}

void SearchDialog::buildTabs()
{
    FlowRow *row = addFlow(&body(), space::hair);
    //: Where a search looks: in messages, among people, among groups and channels, among files.
    const QStringList names{tr("Messages"), tr("People"), tr("Groups"), tr("Files")};
    for (int number = 0; number < names.size(); ++number) {
        auto *tab = textButton(names[number], "tab", this);
        tab->setCheckable(true);
        tab->setChecked(number == 0);
        m_tabs->addButton(tab, number);
        row->addWidget(tab);
    }
}

void SearchDialog::buildPlaces()
{
    body().addWidget(m_list, 1);
    body().addWidget(m_words, 1);
    auto *page = new QWidget(m_words); // in a small window the words scroll
    page->setProperty("kind", u"surface"_s);
    columnIn(page)->addWidget(m_nothing);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setWidget(page);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void SearchDialog::connectParts()
{
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_tabs, &QButtonGroup::idToggled, this,
            [this](int, bool isChosen) { isChosen ? showTab() : void(); });
    connect(m_field, &QLineEdit::textChanged, this, &SearchDialog::read);
    connect(m_field, &SearchField::settled, this, &SearchDialog::search);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchDialog::enter);
    connect(m_filters, &SearchFilters::changed, this, &SearchDialog::onFilters);
    connect(m_filters, &SearchFilters::typingWanted, this, &SearchDialog::typeBehind);
    connect(m_remove, &QPushButton::clicked, this, &SearchDialog::removeFilters);
    connect(m_list, &QListView::clicked, this, &SearchDialog::choose);
    connect(m_list, &QListView::activated, this, &SearchDialog::choose);
    connectModel(m_messages);
    connectModel(m_files);
    connect(&m_people, &PeopleHits::searchingChanged, this, &SearchDialog::refresh);
    connect(&m_people, &QAbstractItemModel::modelReset, this, &SearchDialog::refresh);
    connect(&m_people, &PeopleHits::failed, this,
            [this](const Error &error) { showError(Sentences::reason(error)); });
}

void SearchDialog::connectModel(const SearchModel &model)
{
    connect(&model, &SearchModel::searchingChanged, this, &SearchDialog::refresh);
    connect(&model, &SearchModel::failed, this,
            [this](const Error &error) { showError(Sentences::reason(error)); });
}

SearchDialog::Tab SearchDialog::tab() const
{
    return static_cast<Tab>(m_tabs->checkedId());
}

void SearchDialog::showTab()
{
    struct Place
    {
        QAbstractItemModel *model;
        QString name;
        QString found;
    };
    const Place places[] = {
        {&m_messages, tr("Search in all messages"), tr("Messages found")},
        {&m_people, tr("Search by name or user name"), tr("People found")},
        {m_groups, tr("Search by the name of a group"), tr("Groups found")},
        {&m_fileHits, tr("Search for files by their names"), tr("Files found")},
    };
    const Place &place = places[m_tabs->checkedId()];
    m_field->setPlaceholderText(place.name);
    m_field->setAccessibleName(place.name);
    m_list->setModel(place.model);
    m_list->setAccessibleName(place.found);
    if (isFiltered())
        m_list->setItemDelegate(m_hits);
    else
        m_list->setItemDelegate(m_rows);
    m_filters->setVisible(isFiltered());
    search();
}

SearchQuery SearchDialog::wanted() const
{
    SearchQuery query = m_chosen;
    query.text = m_typed.query.text;
    for (const SearchTerm &term : m_typed.terms)
        takeFilter(term.filter, m_typed.query, query);
    if (tab() == Tab::Files && query.kinds.isEmpty())
        query.kinds = allFiles;
    return query;
}

// At every letter.
void SearchDialog::read()
{
    m_typed = SearchWords::read(m_field->text(), m_context.session);
    SearchQuery query = wanted();
    if (query.kinds == allFiles)
        query.kinds.clear();
    m_filters->showQuery(query);
    refresh();
}

void SearchDialog::search()
{
    read();
    m_searched = m_field->text();
    const SearchQuery query = m_typed.trouble.isEmpty() ? wanted() : SearchQuery();
    switch (tab()) {
    case Tab::Messages:
        m_messages.setQuery(query);
        break;
    case Tab::People:
        m_people.setText(m_typed.query.text);
        break;
    case Tab::Groups:
        m_chats.setSearchText(m_typed.query.text);
        break;
    case Tab::Files:
        m_fileHits.setWords(query.text);
        m_files.setQuery(query);
    }
    refresh();
}

// What is shown may still be of fewer letters.
void SearchDialog::enter()
{
    m_searched == m_field->text() ? choose(m_list->currentIndex()) : search();
}

bool SearchDialog::isAsked() const
{
    const SearchQuery query = wanted();
    if (!isFiltered())
        return true;
    return m_typed.trouble.isEmpty() && (query.text.size() >= limits::queryMinimum ||
                                         (query.text.isEmpty() && query.isNarrowed()));
}

bool SearchDialog::isSearching() const
{
    if (tab() == Tab::People)
        return m_people.isSearching();
    return isFiltered() && (tab() == Tab::Files ? m_files : m_messages).isSearching();
}

void SearchDialog::refresh()
{
    const bool isFound = isAsked() && m_list->model()->rowCount() > 0;
    m_list->setVisible(isFound);
    m_words->setVisible(!isFound);
    if (isFound && !m_list->currentIndex().isValid())
        chooseFirst();
    if (!isFound)
        refreshWords();
    showNote(note());
}

// Enter takes it.
void SearchDialog::chooseFirst()
{
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
}

void SearchDialog::refreshWords()
{
    const SearchQuery query = wanted();
    const bool isNarrowed =
        isFiltered() && query.isNarrowed() && !(tab() == Tab::Files && query.kinds == allFiles);
    const bool isOver = isAsked() && !isSearching();
    m_remove->setVisible(isFiltered() && (!m_typed.trouble.isEmpty() || (isOver && isNarrowed)));
    if (isFiltered() && !m_typed.trouble.isEmpty())
        m_nothing->setTexts(m_typed.trouble, tr("Write it otherwise, or choose a filter above."));
    else if (!isAsked())
        m_nothing->setTexts(tr("What was written, in all chats"), hint());
    else if (isSearching())
        m_nothing->setTexts(tr("Searching…"), {});
    else if (isNarrowed)
        m_nothing->setTexts(tr("Nothing found"), tr("There may be more without the filters."));
    else if (tab() == Tab::People && query.text.isEmpty())
        m_nothing->setTexts(tr("No friends yet"), tr("Type a name or a user name."));
    else if (tab() == Tab::Groups && query.text.isEmpty())
        m_nothing->setTexts(tr("No groups yet"), tr("Groups that you are in stand here."));
    else if (tab() == Tab::Files && query.text.isEmpty())
        m_nothing->setTexts(tr("No files yet"), tr("What is sent in your chats stands here."));
    else
        m_nothing->setTexts(tr("Nothing found"), tr("Try fewer or other words."));
}

QString SearchDialog::hint() const
{
    return tr("Type at least two letters. All words must occur.") + u"\n\n"_s +
           //: Leave what is typed as it is, or put your own keywords for it.
           tr("Filters can be typed, too: %1")
               .arg(u"from:ben  in:\"book club\"  after:2026-11-01  has:file  is:unread"_s);
}

QString SearchDialog::note() const
{
    const bool isLocal = tab() == Tab::People
                             ? m_people.isLocal()
                             : (tab() == Tab::Files ? m_files : m_messages).isLocal();
    if (!isLocal || !isAsked() || tab() == Tab::Groups)
        return {};
    if (tab() == Tab::People)
        return tr("No connection: only people known on this device are shown.");
    return tr("No connection: only what is saved on this device was searched.");
}

void SearchDialog::onFilters(const QList<SearchFilter> &filters, const SearchQuery &query)
{
    QString text = m_field->text();
    for (const SearchFilter filter : filters) {
        takeFilter(filter, query, m_chosen);
        if (m_typed.has(filter))
            text = SearchWords::without(filter, text);
    }
    if (text != m_field->text())
        m_field->setText(text);
    search();
}

void SearchDialog::typeBehind(const QString &keyword)
{
    const QString text = m_field->text().trimmed();
    m_field->setText(text.isEmpty() ? keyword : text + u' ' + keyword);
    m_field->setFocus();
    m_field->end(false);
}

void SearchDialog::removeFilters()
{
    m_chosen = {};
    m_field->setText(m_typed.query.text);
    m_field->setFocus();
    search();
}

bool SearchDialog::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) &&
            key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return Dialog::event(event);
}

void SearchDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Backtab;
    if ((event->key() != Qt::Key_Tab && !isBack) ||
        !event->modifiers().testFlag(Qt::ControlModifier))
        return Dialog::keyPressEvent(event);
    const auto count = static_cast<int>(m_tabs->buttons().size());
    m_tabs->button((m_tabs->checkedId() + (isBack ? count - 1 : 1)) % count)->setChecked(true);
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_field)
        return Dialog::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    default:
        return false;
    }
}

void SearchDialog::step(int rows)
{
    const int count = m_list->model()->rowCount();
    if (count > 0 && m_list->isVisible())
        m_list->setCurrentIndex(
            m_list->model()->index(qBound(0, m_list->currentIndex().row() + rows, count - 1), 0));
}

void SearchDialog::choose(const QModelIndex &index)
{
    if (!index.isValid() || !m_list->isVisible())
        return;
    const Tab from = tab();
    const auto person = index.data(ChatListModel::PeerIdRole).value<UserId>();
    const auto chat = index
                          .data(from == Tab::Groups ? int(ChatListModel::ChatIdRole)
                                                    : int(SearchModel::ChatIdRole))
                          .value<ChatId>();
    const Seq seq = index.data(SearchModel::SeqRole).toLongLong();
    accept();
    if (from == Tab::People)
        return emit personWanted(person);
    if (from == Tab::Groups)
        return emit chatWanted(chat);
    emit chosen(chat, seq);
}

} // namespace chatoyant::client
