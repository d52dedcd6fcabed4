// What is typed in a search beside the words looked for: from:, in:, before:, after:, has:, is:.
#pragma once

#include "client/state/session.h"

#include <QCoreApplication>

namespace chatoyant::client {

enum class SearchFilter { From, In, After, Before, Kind, Unread };

// One of them, as it stands in the text.
struct SearchTerm
{
    SearchFilter filter;
    qsizetype start = 0;
    qsizetype length = 0;
    QString value;
};

struct TypedSearch
{
    SearchQuery query; // its text: without the terms
    QList<SearchTerm> terms;
    QString trouble; // a sentence: why this cannot be looked for; empty: all is well

    bool has(SearchFilter filter) const;
};

// from:ben in:"Hut weekend" before:2026-11-01 has:file is:unread. The keywords are understood in
// English and in the person's language, names by their beginnings.
class SearchWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::SearchWords)

public:
    static TypedSearch read(const QString &text, Session &session);
    // The text without the terms of one kind.
    static QString without(SearchFilter filter, const QString &text);

private:
    static QList<SearchTerm> termsIn(const QString &text);
    static QString apply(const SearchTerm &term, Session &session, SearchQuery &query);
    static QString applyDay(const SearchTerm &term, Session &session, SearchQuery &query);
    static QString applyKind(const QString &value, SearchQuery &query);
    static std::optional<SearchFilter> filterCalled(const QString &keyword);
    static std::optional<MediaKind> kindCalled(const QString &name);
    static std::optional<QDate> dayCalled(const QString &name, const QDate &today);
    static std::optional<UserId> personCalled(const QString &name, Session &session);
    static std::optional<ChatId> chatCalled(const QString &name, Session &session);
};

// Takes the value of the filter over from another query; a query without it: takes it away.
void takeFilter(SearchFilter filter, const SearchQuery &from, SearchQuery &to);
// How well a name is meant by what was typed; 0: not at all, whole names first.
int nameRank(const QString &name, const QString &typed);

} // namespace chatoyant::client
