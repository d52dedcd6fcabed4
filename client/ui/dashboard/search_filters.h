// The row of filters above what a search found: who wrote, where, when, with what.
#pragma once

#include "client/models/search_words.h"
#include "client/ui/context.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace chatoyant::client {

class IconButton;

class SearchFilters final : public QWidget
{
    Q_OBJECT

public:
    SearchFilters(const UiContext &context, QWidget *parent);

    // What the search is narrowed down to, chosen here or typed.
    void showQuery(const SearchQuery &query);

signals:
    // The whole query, of which these were changed.
    void changed(const QList<chatoyant::client::SearchFilter> &filters,
                 const chatoyant::client::SearchQuery &query);
    // To be typed behind this keyword: "from:".
    void typingWanted(const QString &keyword);

private:
    struct Chip
    {
        QList<SearchFilter> filters;
        QString icon;
        QPushButton *button = nullptr;
        IconButton *remove = nullptr;
    };

    void add(const QList<SearchFilter> &filters, const QString &icon);
    void open(int chip);
    void fillPeople(QMenu &menu);
    void fillChats(QMenu &menu);
    void fillDays(QMenu &menu);
    void fillKinds(QMenu &menu);
    QAction *addChoice(QMenu &menu, int chip, const QString &text, const SearchQuery &query);
    void addTyping(QMenu &menu, const QString &text, const QString &keyword);
    void remove(int chip);
    void showChip(Chip &chip, const QString &name, const QString &value);
    void refreshIcons();
    QString daysInWords() const;
    QString kindsInWords() const;

    UiContext m_context;
    SearchQuery m_query;
    QList<Chip> m_chips;
};

} // namespace chatoyant::client
