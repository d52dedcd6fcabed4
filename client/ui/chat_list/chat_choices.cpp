#include "client/ui/chat_list/chat_choices.h"

#include "client/models/alert_words.h"
#include "client/state/mood_levels.h"
#include "client/state/translations.h"
#include "client/ui/chat_list/alert_menu.h"
#include "client/ui/chat_list/mood_menu.h"
#include "client/ui/chat_list/mute_menu.h"
#include "client/ui/chat_list/translation_menu.h"
#include "client/ui/settings/notification_page.h"
#include "client/ui/widgets/choice_row.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/mood_level_words.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ChatChoices::ChatChoices(const UiContext &context, ChatId chat, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chat(chat)
    , m_media(new ChoiceRow(context.theme, this))
    , m_alerts(nullptr)
    , m_mood(nullptr)
    , m_translation(nullptr)
{
    auto *column = columnIn(this);
    m_media->setIconName(u"image"_s);
    m_media->setWords(tr("Media, files and links"));
    column->addWidget(m_media);
    m_alerts = addChoice(*column, [this](QMenu &menu) {
        fillAlertMenu(menu, m_chat, m_context);
        menu.addSeparator();
        addMuteMenu(menu, m_chat, m_context);
    });
    m_mood = addChoice(*column, [this](QMenu &menu) { fillMoodMenu(menu, m_chat, m_context); });
    m_translation = addChoice(
        *column, [this](QMenu &menu) { fillTranslationMenu(menu, m_chat, m_context, this); });
    follow();
    refresh();
}

ChoiceRow *ChatChoices::addChoice(QBoxLayout &column, const std::function<void(QMenu &)> &fill)
{
    auto *row = new ChoiceRow(m_context.theme, this);
    auto *menu = new QMenu(row);
    row->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        refresh(); // what holds in general may have been changed
        menu->clear();
        fill(*menu);
    });
    column.addWidget(row);
    return row;
}

void ChatChoices::follow()
{
    const auto refreshed = [this] { refresh(); };
    connect(m_media, &QPushButton::clicked, this, &ChatChoices::mediaWanted);
    connect(&m_context.session.alertRules(), &AlertRules::changed, this, refreshed);
    connect(&m_context.session.moodLevels(), &MoodLevels::changed, this, refreshed);
    connect(&m_context.session.chats(), &ChatList::changed, this, refreshed);
    connect(&m_context.session.translations().wishes(), &TranslationWishes::changed, this,
            refreshed);
}

void ChatChoices::takeFocus()
{
    m_media->setFocus(Qt::OtherFocusReason);
}

void ChatChoices::refresh()
{
    const AlertScope scope =
        m_context.session.alertRules().of(m_chat, alertTypes(m_context.preferences));
    m_alerts->setIconName(scope == AlertScope::All ? u"bell"_s : u"mute"_s);
    //: Before what one is notified of in a chat: all messages, mentions only, nothing.
    m_alerts->setWords(tr("Notifications"), AlertWords::scope(scope));
    const MoodLevel level = m_context.session.moodLevels().of(m_chat);
    m_mood->setIconName(level == MoodLevel::Off ? u"pause"_s : u"joyful"_s);
    //: Before how far moods go in a chat: off, on this device only, on this device and the server.
    m_mood->setWords(tr("Mood here"), MoodLevelWords::name(level));
    m_mood->setAccessibleDescription(MoodLevelWords::sentence(level));
    m_translation->setIconName(u"language"_s);
    //: Before a language, or "none": messages of this chat are translated by themselves.
    m_translation->setWords(tr("Translate to"), translationChoice(m_chat, m_context));
}

} // namespace chatoyant::client
