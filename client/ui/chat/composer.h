// Writes messages: the field, what is answered or edited, emoji, and the way to send.
#pragma once

#include "client/theme/theme.h"
#include "client/ui/chat/composer_notice.h"
#include "client/ui/chat/mention_popup.h"
#include "common/model/user.h"
#include "common/mood/mood.h"

#include <QFrame>

#include <functional>

class QAction;
class QPushButton;
class QStackedWidget;

namespace chatoyant::client {

class DraftEdit;
class DraftTone;
struct ChosenMedia;
struct Command;
class ElidedLabel;
class EmojiPanel;
class CommandPopup;
class EmojiPopup;
class IconButton;
class PlainLabel;
class Preferences;
class Spelling;

class Composer final : public QFrame
{
    Q_OBJECT

public:
    // Popups are children of the page, so that they may stand above the composer.
    Composer(const Theme &theme, QWidget *page);

    QString text() const;
    void setText(const QString &text);
    void setSpelling(Spelling &spelling);
    // Which emoji were picked last, and in which skin tone.
    void usePreferences(Preferences &preferences);
    void setPeople(const QList<User> &people);
    // What "/" offers at the beginning of a draft.
    void setCommands(const std::function<QList<Command>()> &source);
    // Of those people, who is named in the text.
    QList<UserId> mentionedIn(const QString &text) const;
    void showReply(const QString &name, const QString &text);
    void showEdit(const QString &text);
    void hideBar();
    // Empty: one may write. Otherwise this stands here, with a button if there is a way on.
    void setBlocked(const QString &why, const QString &wayOn = {});
    bool isBlocked() const { return !m_notice->isHidden(); }
    bool isPaused() const;
    // Empty: what is written can be sent. Otherwise it stays here until then, and this says why.
    void setPause(const QString &why);
    // Whether one is told how the draft may read, and how it does.
    void setToneShown(bool isShown);
    void setDraftMood(const Mood &mood);
    void takeFocus();
    // Around the selection, or off it again.
    void mark(const QString &mark);
    void insertLink();
    void openEmoji();
    // What is written; a name or an emoji that is being chosen is chosen.
    void send();
    // What the arrows do in an empty field, with their names in the key map.
    QList<QAction *> keyActions() const;
    // Where the cursor is, as if it had been typed.
    void mention(const User &user);

signals:
    void submitted(const QString &text, const QList<chatoyant::UserId> &mentions);
    void textEdited(const QString &text);
    void attachWanted();
    void voiceWanted();
    // Pressed with the mouse there, at that time of the event.
    void voiceHeld(const QPoint &at, quint64 time);
    void mediaPasted(const chatoyant::client::ChosenMedia &media);
    void barClosed();
    void editLastWanted();
    void replyToLastWanted();
    // Esc in a field without text, reply or edit.
    void escaped();
    void wayOnWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar();
    void buildField(const Theme &theme);
    void submit();
    void onTextChanged();
    void refreshSend();
    void onEscape();
    void showBar(const QString &icon, const QString &title, const QString &text);

    const Theme &m_theme;
    MentionPopup *m_mentions;
    EmojiPopup *m_emojiOffers;
    CommandPopup *m_commands;
    EmojiPanel *m_emoji;
    QWidget *m_bar;
    QLabel *m_barIcon;
    ElidedLabel *m_barTitle;
    ElidedLabel *m_barText;
    QFrame *m_box;
    DraftEdit *m_edit;
    IconButton *m_emojiButton;
    IconButton *m_voice;
    IconButton *m_send;
    PlainLabel *m_counter;
    PlainLabel *m_pause;
    DraftTone *m_tone;
    QString m_written; // as it was said last
    ComposerNotice *m_notice;
    QWidget *m_field;
    bool m_isSetting = false;
    bool m_isToneShown = false;
};

} // namespace chatoyant::client
