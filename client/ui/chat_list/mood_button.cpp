#include "client/ui/chat_list/mood_button.h"

#include "client/state/mood_levels.h"
#include "client/ui/chat_list/mood_menu.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/mood_level_words.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

MoodButton::MoodButton(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_button(textButton({}, "row", this))
    , m_menu(new QMenu(m_button))
{
    columnIn(this)->addWidget(m_button);
    m_button->setMenu(m_menu);
    const auto follow = [this] { refresh(); };
    connect(&context.session.moodLevels(), &MoodLevels::changed, this, follow);
    connect(&context.session.chats(), &ChatList::changed, this, follow);
    connect(&context.theme, &Theme::changed, this, follow);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        fillMoodMenu(*m_menu, m_chat, m_context);
    });
    refresh();
}

void MoodButton::setChat(ChatId chat)
{
    m_chat = chat;
    refresh();
}

void MoodButton::refresh()
{
    const MoodLevel level = m_context.session.moodLevels().of(m_chat);
    m_button->setIcon(m_context.theme.icon(level == MoodLevel::Off ? u"pause"_s : u"joyful"_s));
    //: How far moods go in one chat. %1: off, on this device only, on this device and the server.
    m_button->setText(tr("Mood here: %1").arg(MoodLevelWords::name(level)));
    m_button->setAccessibleDescription(MoodLevelWords::sentence(level));
}

} // namespace chatoyant::client
