#include "client/ui/dashboard/search_filters.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/menu_text.h"

#include <QLocale>
#include <QMenu>
#include <QStyle>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInMenu = 15; // more are found sooner by typing

enum FilterChip { PersonChip, ChatChip, DaysChip, KindsChip, UnreadChip };

QList<ChatSummary> latestChats(Session &session)
{
    QList<ChatSummary> chats = session.chats().chats();
    std::sort(chats.begin(), chats.end(), [](const ChatSummary &one, const ChatSummary &other) {
        return one.activeAt > other.activeAt;
    });
    return chats;
}

// Whom one writes with, the latest first, then the other friends.
QList<UserId> nearPeople(Session &session)
{
    QList<UserId> people;
    const QList<ChatSummary> chats = latestChats(session);
    for (const ChatSummary &chat : chats) {
        if (chat.kind == ChatKind::Direct && chat.peer.id.isValid())
            people.append(chat.peer.id);
    }
    const QList<Contact> friends = session.contacts().friends();
    for (const Contact &contact : friends) {
        if (!people.contains(contact.user.id))
            people.append(contact.user.id);
    }
    return people.mid(0, mostInMenu);
}

QString shortDay(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

SearchFilters::SearchFilters(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto row = std::make_unique<FlowRow>(space::tiny);
    setLayout(row.release());
    add({SearchFilter::From}, u"person"_s);
    add({SearchFilter::In}, u"chat"_s);
    add({SearchFilter::After, SearchFilter::Before}, u"history"_s);
    add({SearchFilter::Kind}, u"file"_s);
    add({SearchFilter::Unread}, u"unread"_s);
    connect(&context.theme, &Theme::changed, this, &SearchFilters::refreshIcons);
    refreshIcons();
    showQuery({});
}

void SearchFilters::add(const QList<SearchFilter> &filters, const QString &icon)
{
    const int number = static_cast<int>(m_chips.size());
    auto *frame = framed("filter", this);
    auto *row = rowIn(frame, {0, 0, space::hair, 0});
    Chip chip{filters, icon, textButton({}, "tab", frame),
              new IconButton(u"close"_s, tr("Remove the filter"), m_context.theme, frame)};
    constexpr int side = 24;
    chip.button->setCheckable(true);
    chip.remove->setSide(side);
    row->addWidget(chip.button);
    row->addWidget(chip.remove);
    layout()->addWidget(frame);
    m_chips.append(chip);
    connect(chip.button, &QPushButton::clicked, this, [this, number] { open(number); });
    connect(chip.remove, &QToolButton::clicked, this, [this, number] { remove(number); });
}

void SearchFilters::refreshIcons()
{
    for (const Chip &chip : std::as_const(m_chips))
        chip.button->setIcon(m_context.theme.icon(chip.icon));
}

void SearchFilters::showQuery(const SearchQuery &query)
{
    m_query = query;
    const QString person = query.by ? m_context.session.people().name(*query.by) : QString();
    const QString chat = query.chat ? m_context.session.chats().title(*query.chat) : QString();
    //: A filter of a search: who wrote the message.
    showChip(m_chips[PersonChip], tr("From"), person);
    //: A filter of a search: in which chat.
    showChip(m_chips[ChatChip], tr("In"), chat);
    //: A filter of a search: when the message was written.
    showChip(m_chips[DaysChip], tr("Date"), daysInWords());
    //: A filter of a search: what the message carries, a file, a picture, a link.
    showChip(m_chips[KindsChip], tr("Kind"), kindsInWords());
    //: A filter of a search: only messages that one has not read yet.
    showChip(m_chips[UnreadChip], tr("Unread"), query.unread ? tr("Unread") : QString());
}

void SearchFilters::showChip(Chip &chip, const QString &name, const QString &value)
{
    const bool isSet = !value.isEmpty();
    const bool isFlag = value == name;
    //: A filter of a search and what it is set to: "From: Ben".
    const QString text = isSet && !isFlag ? tr("%1: %2").arg(name, value) : name;
    chip.button->setText(menuText(text));
    chip.button->setAccessibleName(text);
    chip.button->setAccessibleDescription(isSet ? tr("Filter, set") : tr("Filter, not set"));
    chip.button->setChecked(isSet);
    chip.remove->setVisible(isSet && !isFlag);
    QWidget *frame = chip.remove->parentWidget();
    frame->setProperty("isSet", isSet);
    frame->style()->unpolish(frame);
    frame->style()->polish(frame);
    chip.remove->setName(tr("Remove the filter “%1”").arg(text));
    updateGeometry();
}

void SearchFilters::open(int chip)
{
    m_chips[chip].button->setChecked(!m_chips[chip].button->isChecked()); // as it was
    if (chip == UnreadChip) {
        SearchQuery query = m_query;
        query.unread = !query.unread;
        return emit changed(m_chips[chip].filters, query);
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    switch (chip) {
    case PersonChip:
        fillPeople(*menu);
        break;
    case ChatChip:
        fillChats(*menu);
        break;
    case DaysChip:
        fillDays(*menu);
        break;
    default:
        fillKinds(*menu);
    }
    const QPushButton &button = *m_chips[chip].button;
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

QAction *
SearchFilters::addChoice(QMenu &menu, int chip, const QString &text, const SearchQuery &query)
{
    QAction *choice = menu.addAction(menuText(text));
    choice->setCheckable(true);
    choice->setChecked(query == m_query);
    connect(choice, &QAction::triggered, this,
            [this, chip, query] { emit changed(m_chips[chip].filters, query); });
    return choice;
}

void SearchFilters::addTyping(QMenu &menu, const QString &text, const QString &keyword)
{
    menu.addSeparator();
    connect(menu.addAction(text), &QAction::triggered, this,
            [this, keyword] { emit typingWanted(keyword); });
}

void SearchFilters::fillPeople(QMenu &menu)
{
    SearchQuery query = m_query;
    query.by.reset();
    addChoice(menu, PersonChip, tr("Anybody"), query);
    query.by = m_context.session.me().id;
    addChoice(menu, PersonChip, tr("You"), query);
    menu.addSeparator();
    const QList<UserId> people = nearPeople(m_context.session);
    for (const UserId person : people) {
        query.by = person;
        addChoice(menu, PersonChip, m_context.session.people().name(person), query);
    }
    //: Whoever chooses this types the beginning of a name next.
    addTyping(menu, tr("Type a name…"), u"from:"_s);
}

void SearchFilters::fillChats(QMenu &menu)
{
    SearchQuery query = m_query;
    query.chat.reset();
    addChoice(menu, ChatChip, tr("Any chat"), query);
    menu.addSeparator();
    const QList<ChatSummary> chats = latestChats(m_context.session).mid(0, mostInMenu);
    for (const ChatSummary &chat : chats) {
        query.chat = chat.id;
        addChoice(menu, ChatChip, m_context.session.chats().title(chat.id), query);
    }
    addTyping(menu, tr("Type a name…"), u"in:"_s);
}

void SearchFilters::fillDays(QMenu &menu)
{
    constexpr int week = 7;
    constexpr int month = 30;
    constexpr int year = 365;
    const QDate today = m_context.session.environment().clock.now().toLocalTime().date();
    SearchQuery query = m_query;
    query.after = {};
    query.before = {};
    addChoice(menu, DaysChip, tr("Any time"), query);
    menu.addSeparator();
    const auto since = [&](const QString &text, int days) {
        query.after = today.addDays(-days).startOfDay().toUTC().addMSecs(-1);
        addChoice(menu, DaysChip, text, query);
    };
    since(tr("Today"), 0);
    since(tr("Last 7 days"), week - 1);
    since(tr("Last 30 days"), month - 1);
    since(tr("Last 12 months"), year - 1);
    query.after = {};
    query.before = today.addDays(-year).startOfDay().toUTC();
    addChoice(menu, DaysChip, tr("Older than a year"), query);
    //: Whoever chooses this types a day next. The message was written on that day or later.
    addTyping(menu, tr("Type the first day…"), u"after:"_s);
    //: Whoever chooses this types a day next. The message was written before that day.
    connect(menu.addAction(tr("Type a day it was before…")), &QAction::triggered, this,
            [this] { emit typingWanted(u"before:"_s); });
}

void SearchFilters::fillKinds(QMenu &menu)
{
    SearchQuery query = m_query;
    query.kinds.clear();
    addChoice(menu, KindsChip, tr("Any message"), query);
    menu.addSeparator();
    const std::pair<MediaKind, QString> kinds[] = {
        {MediaKind::Files, tr("Files")},
        {MediaKind::Pictures, tr("Pictures and videos")},
        {MediaKind::Voice, tr("Voice messages")},
        {MediaKind::Links, tr("Links")},
    };
    for (const auto &[kind, name] : kinds) {
        const bool isChosen = m_query.kinds.contains(kind);
        query.kinds = m_query.kinds;
        if (isChosen)
            query.kinds.removeAll(kind);
        else
            query.kinds.append(kind);
        addChoice(menu, KindsChip, name, query)->setChecked(isChosen);
    }
}

void SearchFilters::remove(int chip)
{
    SearchQuery query = m_query;
    for (const SearchFilter filter : std::as_const(m_chips[chip].filters))
        takeFilter(filter, {}, query);
    m_chips[chip].button->setFocus(); // it stays; what was pressed goes
    emit changed(m_chips[chip].filters, query);
}

QString SearchFilters::daysInWords() const
{
    // The first millisecond of a day follows what is asked for.
    const QString first = m_query.after.isValid() ? shortDay(m_query.after.addMSecs(1)) : QString();
    const QString end = m_query.before.isValid() ? shortDay(m_query.before) : QString();
    if (first.isEmpty() && end.isEmpty())
        return {};
    if (end.isEmpty())
        //: A filter of a search; %1 is a day.
        return tr("since %1").arg(first);
    //: A filter of a search; %1 is a day.
    const QString before = tr("before %1").arg(end);
    //: A filter of a search; %1 is a day, %2 is "before 5.12.2026".
    return first.isEmpty() ? before : tr("since %1, %2").arg(first, before);
}

QString SearchFilters::kindsInWords() const
{
    QStringList names;
    if (m_query.kinds.contains(MediaKind::Files))
        names.append(tr("Files"));
    if (m_query.kinds.contains(MediaKind::Pictures))
        names.append(tr("Pictures and videos"));
    if (m_query.kinds.contains(MediaKind::Voice))
        names.append(tr("Voice messages"));
    if (m_query.kinds.contains(MediaKind::Links))
        names.append(tr("Links"));
    return QLocale().createSeparatedList(names);
}

} // namespace chatoyant::client
