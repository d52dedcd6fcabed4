#include "client/ui/settings/alert_exceptions.h"

#include "client/models/alert_words.h"
#include "client/models/when.h"
#include "client/ui/chat_list/alert_menu.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"

#include <QMenu>

namespace chatoyant::client {

AlertExceptions::AlertExceptions(const UiContext &context, QWidget &before, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_before(before)
    , m_column(columnIn(this, {}, space::tiny))
{
    const auto follow = [this] { refresh(); };
    connect(&context.session.alertRules(), &AlertRules::changed, this, follow);
    connect(&context.session.chats(), &ChatList::changed, this, follow);
    connect(&context.session.chats(), &ChatList::removed, this, follow);
    connect(&context.session.chats(), &ChatList::reset, this, follow);
    connect(&context.session.settings(), &SyncedSettings::changed, this, follow);
    refresh();
}

QList<AlertExceptions::Row> AlertExceptions::wanted() const
{
    QList<Row> rows;
    const QList<ChatId> chats = m_context.session.alertRules().exceptions();
    for (const ChatId chat : chats)
        rows.append({chat, m_context.session.chats().title(chat), describe(chat)});
    return rows;
}

QString AlertExceptions::describe(ChatId chat) const
{
    const auto rule = m_context.session.alertRules().chosenFor(chat);
    const QString words = rule ? AlertWords::scope(*rule) : QString();
    if (!m_context.session.chats().summary(chat).preferences.muted)
        return words;
    const auto until = m_context.session.mutes().until(chat);
    const QString muted =
        until ? tr("Muted until %1").arg(dateAndTime(*until)) : tr("Muted for ever");
    //: A chat's rule for notifications, and that it is muted.
    return words.isEmpty() ? muted : tr("%1 · %2").arg(words, muted);
}

// Who is about to press something there finds it again.
void AlertExceptions::refresh()
{
    const QList<Row> rows = wanted();
    if (m_isBuilt && rows == m_rows)
        return;
    m_isBuilt = true;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    qsizetype place = 0; // of the row that had it
    for (int at = 0; at < m_column->count() && hadFocus; ++at) {
        QWidget *row = m_column->itemAt(at)->widget();
        if (row && row->isAncestorOf(window()->focusWidget()))
            place = at;
    }
    m_rows = rows;
    clearColumn(*m_column);
    QList<QWidget *> buttons;
    for (const Row &row : rows)
        buttons.append(add(row));
    if (rows.isEmpty()) {
        auto *none = paragraph(tr("None. A chat’s menu has them, under Notifications and Mute."),
                               TextRole::Ui, this);
        none->setTone(Tone::Weak);
        m_column->addWidget(none);
        none->show();
    }
    if (hadFocus)
        (buttons.isEmpty() ? &m_before : buttons.at(qMin(place, buttons.size() - 1)))
            ->setFocus(Qt::OtherFocusReason);
}

QWidget *AlertExceptions::add(const Row &row)
{
    auto *line = new SettingRow(row.title, m_context.theme, this);
    line->setText(row.text);
    QPushButton *change = line->addButton(tr("Change"), "quiet");
    auto *menu = new QMenu(change);
    change->setProperty("hasMenu", true);
    change->setMenu(menu);
    fillAlertMenu(*menu, row.chat, m_context);
    const auto before = m_context.session.alertRules().chosenFor(row.chat);
    connect(menu, &QMenu::triggered, this, [this, row, before] {
        //: A rule for the notifications of one chat was changed. %1: the chat.
        emit replaced(tr("The rule of “%1” was changed.").arg(row.title), [this, row, before] {
            m_context.session.alertRules().choose(row.chat, before);
        });
    });
    QPushButton *back = line->addButton(tr("Remove"), "quiet");
    connect(back, &QPushButton::clicked, this, [this, row] { remove(row); });
    m_column->addWidget(line);
    line->show();
    return change;
}

void AlertExceptions::remove(const Row &row)
{
    Mutes &mutes = m_context.session.mutes();
    AlertRules &rules = m_context.session.alertRules();
    const auto rule = rules.chosenFor(row.chat);
    const bool wasMuted = m_context.session.chats().summary(row.chat).preferences.muted;
    const auto until = mutes.until(row.chat);
    if (wasMuted)
        mutes.unmute(row.chat);
    rules.choose(row.chat, {});
    //: A chat had a rule of its own for notifications, and has none now. %1: the chat.
    emit replaced(tr("The rule of “%1” was removed.").arg(row.title),
                  [&mutes, &rules, chat = row.chat, rule, wasMuted, until] {
                      wasMuted ? mutes.mute(chat, until) : void();
                      rules.choose(chat, rule);
                  });
}

} // namespace chatoyant::client
