#include "client/models/search_words.h"

#include <QLocale>
#include <QRegularExpression>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// The word itself or, in the person's language, another; several are parted by commas.
bool isSearchWord(const QString &typed, const QString &english, const QString &translated)
{
    const QStringList names = english.split(u',') + translated.split(u',', Qt::SkipEmptyParts);
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return name.trimmed().compare(typed, Qt::CaseInsensitive) == 0;
    });
}

constexpr qint64 oneMillisecond = 1;

} // namespace

bool TypedSearch::has(SearchFilter filter) const
{
    return std::any_of(terms.cbegin(), terms.cend(),
                       [filter](const SearchTerm &term) { return term.filter == filter; });
}

int nameRank(const QString &name, const QString &typed)
{
    constexpr int whole = 4;
    constexpr int begins = 3;
    constexpr int wordBegins = 2;
    if (name.isEmpty() || typed.isEmpty())
        return 0;
    if (name.compare(typed, Qt::CaseInsensitive) == 0)
        return whole;
    if (name.startsWith(typed, Qt::CaseInsensitive))
        return begins;
    return name.contains(u' ' + typed, Qt::CaseInsensitive) ? wordBegins : 0;
}

void takeFilter(SearchFilter filter, const SearchQuery &from, SearchQuery &to)
{
    switch (filter) {
    case SearchFilter::From:
        to.by = from.by;
        break;
    case SearchFilter::In:
        to.chat = from.chat;
        break;
    case SearchFilter::After:
        to.after = from.after;
        break;
    case SearchFilter::Before:
        to.before = from.before;
        break;
    case SearchFilter::Kind:
        to.kinds = from.kinds;
        break;
    case SearchFilter::Unread:
        to.unread = from.unread;
        break;
    }
}

std::optional<SearchFilter> SearchWords::filterCalled(const QString &keyword)
{
    const std::pair<SearchFilter, std::pair<QString, QString>> keywords[] = {
        //: Typed in a search before a person's name, as in from:ben. One word, in small letters.
        {SearchFilter::From, {u"from"_s, tr("from", "search keyword")}},
        //: Typed in a search before the name of a chat, as in in:family. One word.
        {SearchFilter::In, {u"in"_s, tr("in", "search keyword")}},
        //: Typed in a search before a day, as in after:2026-11-01. One word.
        {SearchFilter::After, {u"after,since"_s, tr("after", "search keyword")}},
        //: Typed in a search before a day, as in before:2026-11-01. One word.
        {SearchFilter::Before, {u"before"_s, tr("before", "search keyword")}},
        //: Typed in a search before what a message carries, as in has:file. One word.
        {SearchFilter::Kind, {u"has"_s, tr("has", "search keyword")}},
        //: Typed in a search, as in is:unread. One word.
        {SearchFilter::Unread, {u"is"_s, tr("is", "search keyword")}},
    };
    for (const auto &[filter, names] : keywords) {
        if (isSearchWord(keyword, names.first, names.second))
            return filter;
    }
    return std::nullopt;
}

std::optional<MediaKind> SearchWords::kindCalled(const QString &name)
{
    const std::pair<MediaKind, std::pair<QString, QString>> kinds[] = {
        //: Typed in a search, as in has:file. Several words for the same are parted by commas.
        {MediaKind::Files, {u"file,files,document"_s, tr("file,files", "search keyword")}},
        //: Typed in a search, as in has:voice. Several words for the same are parted by commas.
        {MediaKind::Voice, {u"voice,voices"_s, tr("voice", "search keyword")}},
        //: Typed in a search, as in has:image. Several words for the same are parted by commas.
        {MediaKind::Pictures,
         {u"image,images,picture,pictures,photo,photos,video,videos,media"_s,
          tr("image,picture,photo,video", "search keyword")}},
        //: Typed in a search, as in has:link. Several words for the same are parted by commas.
        {MediaKind::Links, {u"link,links"_s, tr("link,links", "search keyword")}},
    };
    for (const auto &[kind, names] : kinds) {
        if (isSearchWord(name, names.first, names.second))
            return kind;
    }
    return std::nullopt;
}

std::optional<QDate> SearchWords::dayCalled(const QString &name, const QDate &today)
{
    constexpr int oldest = 1970; // two digits of a year are read as of the last century
    constexpr int century = 100;
    //: Typed in a search in the place of a day, as in after:today. One word.
    if (isSearchWord(name, u"today"_s, tr("today", "search keyword")))
        return today;
    //: Typed in a search in the place of a day, as in after:yesterday. One word.
    if (isSearchWord(name, u"yesterday"_s, tr("yesterday", "search keyword")))
        return today.addDays(-1);
    for (const QString &form : {u"yyyy-M-d"_s, u"yyyy-M"_s, u"yyyy"_s}) {
        if (const QDate day = QDate::fromString(name, form); day.isValid())
            return day;
    }
    const QDate day = QLocale().toDate(name, QLocale::ShortFormat);
    if (!day.isValid())
        return std::nullopt;
    return day.year() < oldest ? day.addYears(century) : day;
}

std::optional<UserId> SearchWords::personCalled(const QString &name, Session &session)
{
    const QString typed = name.startsWith(u'@') ? name.mid(1) : name;
    //: Typed in a search in the place of one's own name, as in from:me. One word.
    if (isSearchWord(typed, u"me"_s, tr("me", "search keyword")))
        return session.me().id;
    QList<User> all = session.people().all();
    all.append(session.me());
    std::tuple<int, bool, QString> best; // the rank, who is a friend, and the first of their names
    std::optional<UserId> found;
    for (const User &user : std::as_const(all)) {
        const QString shown = People::nameOf(user);
        const int rank = qMax(nameRank(shown, typed), nameRank(user.username, typed));
        const bool isFriend = session.contacts().contact(user.id).state == ContactState::Friend;
        const bool isBetter =
            rank > std::get<0>(best) ||
            (rank == std::get<0>(best) &&
             (isFriend != std::get<1>(best) ? isFriend : shown < std::get<2>(best)));
        if (rank == 0 || !isBetter)
            continue;
        best = {rank, isFriend, shown};
        found = user.id;
    }
    return found;
}

std::optional<ChatId> SearchWords::chatCalled(const QString &name, Session &session)
{
    const QString typed = name.startsWith(u'@') ? name.mid(1) : name;
    std::pair<int, QDateTime> best;
    std::optional<ChatId> found;
    const QList<ChatSummary> chats = session.chats().chats();
    for (const ChatSummary &chat : chats) {
        const int rank = qMax(nameRank(session.chats().title(chat.id), typed),
                              nameRank(chat.peer.username, typed));
        const std::pair<int, QDateTime> place{rank, chat.activeAt};
        if (rank == 0 || (found && place <= best))
            continue;
        best = place;
        found = chat.id;
    }
    return found;
}

QList<SearchTerm> SearchWords::termsIn(const QString &text)
{
    // A keyword at the beginning of a word, then one word, or several in quotes of any kind.
    static const QRegularExpression term(
        u"(?<!\\S)([\\p{L}\\p{M}]+)[:：](?:[\"“”„«»「」]([^\"“”„«»「」]*)[\"“”„«»「」]?|(\\S*))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<SearchTerm> terms;
    auto matches = term.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto filter = filterCalled(match.captured(1));
        const QString value = (match.captured(2) + match.captured(3)).trimmed();
        if (filter)
            terms.append({*filter, match.capturedStart(), match.capturedLength(), value});
    }
    return terms;
}

TypedSearch SearchWords::read(const QString &text, Session &session)
{
    TypedSearch typed;
    typed.terms = termsIn(text);
    QString words = text;
    for (auto term = typed.terms.crbegin(); term != typed.terms.crend(); ++term)
        words.remove(term->start, term->length);
    typed.query.text = words.simplified();
    typed.terms.removeIf([](const SearchTerm &term) { return term.value.isEmpty(); });
    for (const SearchTerm &term : std::as_const(typed.terms)) {
        const QString trouble = apply(term, session, typed.query);
        if (typed.trouble.isEmpty())
            typed.trouble = trouble;
    }
    return typed;
}

QString SearchWords::without(SearchFilter filter, const QString &text)
{
    const QList<SearchTerm> terms = termsIn(text);
    QString left = text;
    for (auto term = terms.crbegin(); term != terms.crend(); ++term) {
        if (term->filter == filter)
            left.remove(term->start, term->length);
    }
    return left.simplified();
}

QString SearchWords::apply(const SearchTerm &term, Session &session, SearchQuery &query)
{
    switch (term.filter) {
    case SearchFilter::From:
        query.by = personCalled(term.value, session);
        return query.by ? QString() : tr("You know nobody called “%1”.").arg(term.value);
    case SearchFilter::In:
        query.chat = chatCalled(term.value, session);
        return query.chat ? QString() : tr("You are in no chat called “%1”.").arg(term.value);
    case SearchFilter::After:
    case SearchFilter::Before:
        return applyDay(term, session, query);
    case SearchFilter::Kind:
        return applyKind(term.value, query);
    case SearchFilter::Unread:
        break;
    }
    //: Typed in a search, as in is:unread. One word.
    query.unread = isSearchWord(term.value, u"unread"_s, tr("unread", "search keyword"));
    //: Leave is:unread as it is.
    return query.unread ? QString()
                        : tr("“is:%1” is not known. There is “is:unread”.").arg(term.value);
}

QString SearchWords::applyDay(const SearchTerm &term, Session &session, SearchQuery &query)
{
    const QDate today = session.environment().clock.now().toLocalTime().date();
    const auto day = dayCalled(term.value, today);
    if (!day)
        //: %2: today, as an example of how to write a day.
        return tr("“%1” is no day. Write it like %2.").arg(term.value, today.toString(Qt::ISODate));
    if (term.filter == SearchFilter::Before)
        query.before = day->startOfDay().toUTC();
    else
        query.after = day->startOfDay().toUTC().addMSecs(-oneMillisecond);
    return {};
}

QString SearchWords::applyKind(const QString &value, SearchQuery &query)
{
    const auto kind = kindCalled(value);
    if (!kind)
        //: Leave the words behind has: as they are.
        return tr("“has:%1” is not known. There are has:file, has:image, has:voice and has:link.")
            .arg(value);
    if (!query.kinds.contains(*kind))
        query.kinds.append(*kind);
    return {};
}

} // namespace chatoyant::client
