#include "client/ui/chat/chat_header.h"

#include "client/ui/chat/mood_pill.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/name_tag.h"
#include "client/ui/widgets/plain_label.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int avatarSide = 40;

} // namespace

ChatHeader::ChatHeader(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_back(new IconButton(u"back"_s, tr("Back to the chats"), theme, this))
    , m_avatar(new Avatar(avatarSide, theme, this))
    , m_name(new ElidedLabel({}, TextRole::Heading, this))
    , m_tag(new NameTag(this))
    , m_mark(new ElidedLabel({}, TextRole::Meta, this))
    , m_status(new ElidedLabel({}, TextRole::Meta, this))
    , m_mood(new MoodPill(theme, this))
    , m_search(new IconButton(u"search"_s, tr("Search in this chat"), theme, this))
    , m_details(new IconButton(u"details"_s, tr("Details"), theme, this))
    , m_more(new IconButton(u"more"_s, tr("More actions"), theme, this))
    , m_menu(new QMenu(this))
{
    setProperty("kind", u"header"_s);
    setAccessibleName(tr("Chat header"));
    setMinimumHeight(size::header);
    auto *row = rowIn(this, {space::medium, space::tiny, space::small, space::tiny}, space::small);
    row->addWidget(m_back);
    row->addWidget(m_avatar);
    row->addSpacing(space::tiny);
    auto *words = addColumn(row, 0, 1);
    words->addStretch();
    auto *title = addRow(words, space::small);
    title->addWidget(m_name);
    title->addWidget(m_tag);
    title->addWidget(m_mark);
    title->addStretch();
    words->addWidget(m_status);
    words->addStretch();
    row->addWidget(m_mood);
    for (IconButton *button : {m_search, m_details, m_more})
        row->addWidget(button);
    m_details->setCheckable(true);
    m_search->setName(tr("Search in this chat"), u"search-here"_s);
    m_details->setName(tr("Details"), u"details"_s);
    m_more->opens(m_menu);
    m_status->setTone(Tone::Weak);
    m_mark->setTone(Tone::Weak);
    m_mark->hide();
    m_back->hide();
    connectParts();
}

void ChatHeader::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &ChatHeader::backWanted);
    connect(m_search, &QToolButton::clicked, this, &ChatHeader::searchWanted);
    connect(m_details, &QToolButton::clicked, this, &ChatHeader::detailsWanted);
    connect(m_mood, &QAbstractButton::clicked, this, &ChatHeader::moodWanted);
    connect(m_menu, &QMenu::aboutToShow, this, &ChatHeader::menuAboutToShow);
}

void ChatHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void ChatHeader::fit()
{
    constexpr int least = 130;
    constexpr int most = 260;
    const int gap = layout()->spacing();
    const QMargins margins = layout()->contentsMargins();
    const auto cost = [gap](const QWidget *fixed) { return fixed->minimumWidth() + gap; };
    int taken = margins.left() + margins.right() + cost(m_avatar) + gap + space::tiny +
                cost(m_search) + cost(m_more) + qBound(least, m_name->sizeHint().width(), most);
    if (!m_back->isHidden())
        taken += cost(m_back);
    const bool hasMood = !m_mood->isHidden();
    const auto moodCost = [&](bool isCompact) {
        return hasMood ? m_mood->widthOf(isCompact) + gap : 0;
    };
    m_mood->setCompact(taken + moodCost(false) + cost(m_details) > width());
    // The menu leads there, too.
    m_details->setVisible(taken + moodCost(true) + cost(m_details) <= width());
}

void ChatHeader::setChat(const QString &name, const AvatarLook &look, const QString &tag)
{
    m_name->setText(name);
    m_tag->setTag(tag);
    m_avatar->setLook(look);
    fit();
}

void ChatHeader::setMark(const QString &mark, const QString &spoken)
{
    m_mark->setText(mark);
    m_mark->setAccessibleName(spoken);
    m_mark->setVisible(!mark.isEmpty());
}

void ChatHeader::setStatus(const QString &text, bool isLively)
{
    m_status->setText(text);
    m_status->setTone(isLively ? Tone::Accent : Tone::Weak);
}

void ChatHeader::setMood(MoodLabel mood, bool isShown)
{
    m_mood->setMood(mood);
    m_mood->setVisible(isShown);
    fit();
}

void ChatHeader::setMoodPaused()
{
    m_mood->setPaused();
    m_mood->show();
    fit();
}

void ChatHeader::setBackShown(bool isShown)
{
    m_back->setVisible(isShown);
    fit();
}

void ChatHeader::setDetailsShown(bool isShown)
{
    m_details->setChecked(isShown);
}

const QWidget &ChatHeader::moodAnchor() const
{
    return *m_mood;
}

} // namespace chatoyant::client
