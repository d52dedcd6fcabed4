#include "client/ui/chat/emoji_panel.h"

#include "client/ui/chat/emoji_delegate.h"
#include "client/ui/chat/recent_emoji.h"
#include "client/ui/preferences.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/round_window.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScreen>
#include <QToolButton>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 9;
constexpr int rows = 7;
constexpr int recentTab = emojiGroups;

} // namespace

EmojiPanel::EmojiPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_search(new SearchField(tr("Search emoji"), theme, this))
    , m_tabRow(new QWidget(this))
    , m_tabs(new QButtonGroup(this))
    , m_list(new QListView(this))
    , m_name(new ElidedLabel({}, TextRole::Meta, this))
    , m_tone(new QToolButton(this))
{
    setProperty("kind", u"card"_s);
    roundCorners(*this);
    setAccessibleName(tr("Emoji"));
    auto *column = columnIn(this, around(space::small), space::tiny);
    column->addWidget(m_search);
    column->addWidget(m_tabRow);
    column->addWidget(m_list, 1);
    auto *footer = addRow(column, space::small);
    footer->addWidget(m_name, 1);
    footer->addWidget(m_tone);
    buildTabs();
    buildList();
    buildFooter();
    m_search->setClearedByEscape(true);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::settled, this, &EmojiPanel::search);
    connect(&theme, &Theme::changed, this, &EmojiPanel::fit);
    fit();
}

void EmojiPanel::buildTabs()
{
    auto *row = rowIn(m_tabRow);
    row->setSpacing(0);
    addTab(recentTab, u"🕘"_s, tr("Recent"));
    addTab(int(EmojiGroup::Smileys), u"😀"_s, tr("Smileys and emotion"));
    addTab(int(EmojiGroup::People), u"👋"_s, tr("People and body"));
    addTab(int(EmojiGroup::Animals), u"🐻"_s, tr("Animals and nature"));
    addTab(int(EmojiGroup::Food), u"🍎"_s, tr("Food and drink"));
    addTab(int(EmojiGroup::Travel), u"🚗"_s, tr("Travel and places"));
    addTab(int(EmojiGroup::Activities), u"⚽"_s, tr("Activities"));
    addTab(int(EmojiGroup::Objects), u"💡"_s, tr("Objects"));
    addTab(int(EmojiGroup::Symbols), u"❤️"_s, tr("Symbols"));
    addTab(int(EmojiGroup::Flags), u"🏁"_s, tr("Flags"));
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) {
        m_search->clear();
        showTab(id);
    });
}

void EmojiPanel::addTab(int id, const QString &picture, const QString &name)
{
    auto *button = new QToolButton(m_tabRow);
    button->setText(picture);
    button->setProperty("kind", u"emojiTab"_s);
    button->setCheckable(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_tabs->addButton(button, id);
    m_tabRow->layout()->addWidget(button);
}

void EmojiPanel::buildList()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EmojiDelegate(m_theme, m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Emoji"));
    const auto tellName = [this](const QModelIndex &index) {
        m_name->setText(index.data(Qt::ToolTipRole).toString());
    };
    connect(m_list, &QListView::entered, this, tellName);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, tellName);
    connect(m_list, &QListView::clicked, this, &EmojiPanel::pick);
    connect(m_list, &QListView::activated, this, &EmojiPanel::pick);
}

void EmojiPanel::buildFooter()
{
    m_name->setTone(Tone::Weak);
    m_tone->setProperty("kind", u"emojiTab"_s);
    m_tone->setAccessibleName(tr("Skin tone"));
    m_tone->setToolTip(tr("Skin tone"));
    m_tone->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_tone);
    const Emoji hand{u"✋"_s, EmojiGroup::People, true, {}, {}};
    const QStringList names{tr("Yellow"), tr("Light", "skin tone"), tr("Medium light"),
                            tr("Medium"), tr("Medium dark"),        tr("Dark", "skin tone")};
    for (int tone = 0; tone < EmojiCatalog::tones; ++tone)
        //: A skin tone: an emoji and its name.
        connect(menu->addAction(tr("%1 %2").arg(EmojiCatalog::toned(hand, tone), names.at(tone))),
                &QAction::triggered, this, [this, tone] { chooseTone(tone); });
    m_tone->setMenu(menu);
    chooseTone(0);
}

void EmojiPanel::rememberIn(Preferences &preferences)
{
    m_preferences = nullptr; // what is kept is not to be kept again
    chooseTone(preferences.value(preference::skinTone, 0).toInt());
    m_preferences = &preferences;
}

void EmojiPanel::chooseTone(int tone)
{
    m_model.setTone(qBound(0, tone, EmojiCatalog::tones - 1));
    m_tone->setText(
        EmojiCatalog::toned({u"✋"_s, EmojiGroup::People, true, {}, {}}, m_model.tone()));
    if (m_preferences)
        m_preferences->setValue(preference::skinTone, m_model.tone());
}

void EmojiPanel::popUp(const QPoint &globalPosition)
{
    m_search->clear();
    showTab(recentTab);
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint corner = globalPosition - QPoint(0, height() + space::small);
    if (corner.y() < room.top())
        corner.setY(globalPosition.y() + space::small);
    corner.setX(qBound(room.left(), corner.x(), room.right() - width()));
    corner.setY(qBound(room.top(), corner.y(), room.bottom() - height()));
    move(corner);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

QStringList EmojiPanel::frequent()
{
    return {u"👍"_s, u"❤️"_s, u"😂"_s, u"🎉"_s, u"😮"_s, u"😢"_s, u"🙏"_s};
}

QStringList EmojiPanel::recent() const
{
    QStringList texts = m_preferences ? m_preferences->value(preference::recentEmoji).toStringList()
                                      : QStringList();
    const QStringList usual = frequent();
    for (const QString &text : usual) {
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts.mid(0, mostRecentEmoji);
}

void EmojiPanel::showTab(int id)
{
    QList<Emoji> shown;
    if (id == recentTab) {
        const QStringList texts = recent();
        for (const QString &text : texts) {
            if (const Emoji emoji = emojiCatalog().find(text); !emoji.text.isEmpty())
                shown.append(emoji);
        }
    } else {
        for (const Emoji &emoji : emojiCatalog().all()) {
            if (int(emoji.group) == id)
                shown.append(emoji);
        }
    }
    m_tabs->button(id)->setChecked(true);
    m_model.show(shown);
    m_list->scrollToTop();
    m_name->setText({});
}

void EmojiPanel::search(const QString &query)
{
    if (query.trimmed().isEmpty())
        return showTab(m_tabs->checkedId() < 0 ? recentTab : m_tabs->checkedId());
    m_model.show(emojiCatalog().search(query));
    m_list->scrollToTop();
    m_name->setText(m_model.rowCount() == 0 ? tr("Nothing found") : QString());
}

void EmojiPanel::pick(const QModelIndex &index)
{
    if (!isVisible() || !index.isValid())
        return; // a click may say both that it clicked and that it activated
    const QString chosen = index.data().toString();
    for (const Emoji &emoji : emojiCatalog().all()) {
        if (!m_preferences || EmojiCatalog::toned(emoji, m_model.tone()) != chosen)
            continue;
        keepRecentEmoji(*m_preferences, emoji.text);
        break;
    }
    close();
    emit picked(chosen);
}

// From the field into the list, and straight to the first one.
bool EmojiPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentIndex(m_model.index(0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        search(m_search->text());
        pick(m_model.index(0));
        return true;
    case Qt::Key_Escape:
        if (!m_search->text().isEmpty())
            return false;
        close();
        return true;
    default:
        return false;
    }
}

void EmojiPanel::fit()
{
    const int side = EmojiDelegate::side(m_theme);
    m_list->setGridSize({side, side});
    m_list->setMinimumWidth(columns * side + space::large);
    m_list->setFixedHeight(rows * side);
    adjustSize();
}

} // namespace chatoyant::client
