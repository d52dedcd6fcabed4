#include "client/ui/chat/message_menu.h"

#include "client/theme/theme.h"
#include "client/ui/chat/emoji_panel.h"

#include <QCoreApplication>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

class MessageMenuMaker
{
    Q_DECLARE_TR_FUNCTIONS(MessageMenu)

public:
    MessageMenuMaker(const Bubble &bubble, const MessageActions &actions, QMenu &menu)
        : m_bubble(bubble)
        , m_actions(actions)
        , m_menu(menu)
    {}

    void fill(const Theme &theme)
    {
        m_theme = &theme;
        addRepairs();
        for (const FileAction &each : m_actions.files)
            add(each.icon, each.words, each.act);
        if (!m_bubble.spoken.isEmpty())
            add(m_bubble.showsSpoken ? u"eye-off"_s : u"eye"_s, spokenAction(m_bubble.showsSpoken),
                m_actions.spoken);
        if (m_bubble.seq > 0 && !m_bubble.isDeleted)
            addAnswers();
        addCopies();
        addChanges();
    }

private:
    // What waits or was refused.
    void addRepairs()
    {
        if (m_bubble.isUnsent())
            add(m_bubble.isHeld() ? u"send"_s : u"refresh"_s,
                //: Of a message that has waited for long.
                m_bubble.isHeld() ? tr("Send now") : tr("Retry"), m_actions.retry);
        if (m_bubble.isChangeRefused) {
            add(u"refresh"_s, tr("Try the change again"), m_actions.retryChange);
            if (m_actions.editChange)
                add(u"edit"_s, tr("Edit it again"), m_actions.editChange);
        }
        if (m_bubble.isChangeRefused || m_bubble.isChanging)
            add(u"close"_s, tr("Take the change back"), m_actions.dropChange);
    }

    void addAnswers()
    {
        add(u"reply"_s, tr("Reply"), m_actions.reply);
        addReactions();
        add(u"forward"_s, tr("Forward…"), m_actions.forward);
        addTranslation();
        const QString pin = m_actions.isPinned ? tr("Unpin") : tr("Pin");
        if (m_actions.pinRefusal.isEmpty())
            add(u"pin"_s, pin, m_actions.pin);
        else
            addRefused(u"pin"_s, pin, m_actions.pinRefusal);
    }

    void addTranslation()
    {
        if (!m_actions.translate)
            return;
        const QString words = TranslationWords::menuAction(m_bubble.translation);
        if (m_actions.translationRefusal.isEmpty())
            add(u"language"_s, words, m_actions.translate);
        else
            addRefused(u"language"_s, words, m_actions.translationRefusal);
    }

    void addReactions()
    {
        QMenu &reactions = *m_menu.addMenu(m_theme->icon(u"react"_s), tr("React"));
        const QStringList frequent = EmojiPanel::frequent();
        for (const QString &emoji : frequent)
            QObject::connect(reactions.addAction(emoji), &QAction::triggered, m_menu.parent(),
                             [act = m_actions.react, emoji] { act(emoji); });
        QObject::connect(reactions.addAction(tr("More…")), &QAction::triggered, m_menu.parent(),
                         m_actions.moreEmoji);
    }

    void addCopies()
    {
        for (const FileAction &each : m_actions.links)
            add(each.icon, each.words, each.act);
        if (m_actions.copySelection)
            add(u"copy"_s, tr("Copy selection"), m_actions.copySelection);
        if (!copiedText(m_bubble).isEmpty())
            add(u"copy"_s, tr("Copy text"), m_actions.copy);
        if (m_actions.select)
            //: One or several messages, to copy, forward or delete them together.
            add(u"check"_s, m_actions.isSelected ? tr("Do not choose it any more") : tr("Select"),
                m_actions.select);
        if (m_actions.versions)
            add(u"history"_s, tr("Earlier texts…"), m_actions.versions);
    }

    // Somebody else's words cannot be changed, also where one has sent them on.
    void addChanges()
    {
        const bool isSent = m_bubble.seq > 0;
        const bool isOwnText =
            m_bubble.isOwn && !m_bubble.isDeleted && m_bubble.forwardedFrom.isEmpty();
        // What was not sent would become a draft, which holds no files.
        const bool isDraftable = !isSent && m_bubble.files.isEmpty();
        if (isOwnText && (isSent || isDraftable))
            add(u"edit"_s, tr("Edit"), m_actions.edit);
        if (!isSent && m_bubble.isOwn)
            add(u"trash"_s, isUploading() ? tr("Cancel sending") : tr("Delete"), m_actions.discard);
        else if (!m_bubble.isDeleted && m_actions.mayRemove)
            add(u"trash"_s, tr("Delete for everybody"), m_actions.remove);
        else if (!m_bubble.isDeleted && isSent && !m_actions.removalRefusal.isEmpty())
            addRefused(u"trash"_s, tr("Delete for everybody"), m_actions.removalRefusal);
        if (isSent && m_actions.hide)
            //: Of a message: only this person does not see it any more.
            add(u"eye-off"_s, tr("Delete for me"), m_actions.hide);
        if (isSent && !m_bubble.isDeleted && m_actions.report)
            //: Of a message by somebody else: to the server's administrators.
            add(u"warning"_s, tr("Report…"), m_actions.report);
    }

    bool isUploading() const { return !m_bubble.files.isEmpty() && !m_bubble.isUnsent(); }

    void add(const QString &icon, const QString &text, const std::function<void()> &act)
    {
        QObject::connect(m_menu.addAction(m_theme->icon(icon), text), &QAction::triggered,
                         m_menu.parent(), act);
    }

    void addRefused(const QString &icon, const QString &text, const QString &why)
    {
        QAction *refused = m_menu.addAction(m_theme->icon(icon), text);
        refused->setEnabled(false);
        refused->setToolTip(why);
        m_menu.setToolTipsVisible(true);
    }

    const Bubble &m_bubble;
    const MessageActions &m_actions;
    QMenu &m_menu;
    const Theme *m_theme = nullptr;
};

} // namespace

QMenu *messageMenu(const Bubble &bubble,
                   const MessageActions &actions,
                   const Theme &theme,
                   QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    MessageMenuMaker(bubble, actions, *menu).fill(theme);
    return menu;
}

} // namespace chatoyant::client
