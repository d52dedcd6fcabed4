// Searches everywhere: for messages and files in all chats, for people, and for groups.
#pragma once

#include "client/models/chat_list_model.h"
#include "client/models/file_hits.h"
#include "client/models/people_hits.h"
#include "client/models/search_model.h"
#include "client/models/search_words.h"
#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QButtonGroup;
class QListView;
class QSortFilterProxyModel;

namespace chatoyant::client {

class ChatRowDelegate;
class EmptyState;
class FocusScroll;
class HitDelegate;
class SearchField;
class SearchFilters;

class SearchDialog final : public Dialog
{
    Q_OBJECT

public:
    enum class Tab { Messages, People, Groups, Files };

    SearchDialog(const UiContext &context, QWidget *parent);

signals:
    void chosen(chatoyant::ChatId chat, chatoyant::Seq seq);
    void chatWanted(chatoyant::ChatId chat);
    void personWanted(chatoyant::UserId person);

protected:
    // Ctrl+Tab goes to the next tab, though the window has it for the next chat.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    // The arrows go through what was found while one types.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTabs();
    void buildPlaces(); // for what was found, or why nothing was
    void connectParts();
    void connectModel(const SearchModel &model);
    Tab tab() const;
    void showTab();
    void read();
    void search();
    void enter();
    void refresh();
    void refreshWords();
    void chooseFirst();
    void step(int rows);
    void onFilters(const QList<SearchFilter> &filters, const SearchQuery &query);
    void typeBehind(const QString &keyword);
    void removeFilters();
    void choose(const QModelIndex &index);
    SearchQuery wanted() const; // what is typed and what is chosen together
    bool isFiltered() const { return tab() == Tab::Messages || tab() == Tab::Files; }
    bool isAsked() const;
    bool isSearching() const;
    QString note() const;
    QString hint() const;

    UiContext m_context;
    SearchModel m_messages;
    SearchModel m_files;
    FileHits m_fileHits;
    PeopleHits m_people;
    ChatListModel m_chats;
    QSortFilterProxyModel *m_groups;
    SearchField *m_field;
    QButtonGroup *m_tabs;
    SearchFilters *m_filters;
    QListView *m_list;
    HitDelegate *m_hits;
    ChatRowDelegate *m_rows;
    FocusScroll *m_words;
    EmptyState *m_nothing;
    QPushButton *m_remove;
    SearchQuery m_chosen; // by the filters
    TypedSearch m_typed;
    QString m_searched; // as it was typed
};

} // namespace chatoyant::client
