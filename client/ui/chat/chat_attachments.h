// Files of a conversation on screen: choosing, dropping and pasting them; saving, opening, viewing,
// listening.
#pragma once

#include "client/ui/chat/attachment_board.h"
#include "client/ui/chat/chosen_media.h"
#include "client/ui/chat/message_menu.h"

class QModelIndex;

namespace chatoyant::client {

class DropTargets;
class MessageView;
struct ViewedPicture;

class ChatAttachments final : public QObject
{
    Q_OBJECT

public:
    // The page is what files are dropped on, and where questions are asked.
    ChatAttachments(const UiContext &context, MessageView &view, QWidget *page);

    // Null: none is open. Leaving one, to be called while its messages are there.
    void setConversation(Conversation *conversation);
    void setBlocked(bool isBlocked);
    // Empty: what is chosen can be sent. Otherwise it waits in its sheet, which says why.
    void setPause(const QString &why);
    // What stands in the composer goes along as the caption.
    void setCaption(std::function<QString()> source) { m_caption = std::move(source); }

    void choose();
    // Photos smaller or as they are; usually as the settings say.
    void offer(const ChosenMedia &media, bool isSmaller);
    void offerAsUsual(const ChosenMedia &media);
    QList<FileAction> actionsOf(const Bubble &bubble);
    // Of one that is shown elsewhere than in its message.
    QList<FileAction> actionsOf(const FileShown &file);
    // What the button of its card does now: it saves, pauses, opens, plays.
    void act(const FileShown &file);
    void viewAmong(const QList<ViewedPicture> &pictures, qsizetype start);
    AttachmentBoard &board() { return m_board; }
    ChatSounds &sounds() { return m_sounds; }
    // Pauses what plays or goes on; nothing: plays the newest voice note here.
    void toggleSound();

signals:
    void chosen(const QList<chatoyant::client::OutgoingFile> &files, const QString &caption);
    void forwardWanted(chatoyant::Seq seq);
    void paused(const QString &why);
    // One sentence about what happened.
    void said(const QString &sentence);

private:
    void onActivated(const QModelIndex &index, const FileShown &file, qreal along);
    void addSoundActions(QList<FileAction> &actions, const FileShown &file);
    // Those of the conversation that is open, in order.
    QList<SoundItem> openSounds() const;
    SoundItem soundOf(const FileShown &file) const;
    QList<SoundItem> voicesAfter(const SoundItem &item) const;
    SoundItem nextVoice(const SoundItem &item);
    void actOnUpload(const FileShown &file, TransferShown::State state);
    void actOnDownload(const FileShown &file, const TransferShown &transfer);
    void save(const FileShown &file);
    void saveElsewhere(const QList<FileShown> &files);
    void open(const FileShown &file);
    void openElsewhere(const FileShown &file, const QString &path);
    // Saved first where it is not yet.
    void openOutside(const FileShown &file);
    void showFolder(const FileShown &file);
    void copyPicture(const FileShown &file);
    void view(Seq seq, const FileShown &file);
    void onDownload(FileId file);
    void addTransferActions(QList<FileAction> &actions, const FileShown &file);
    QString folder() const;

    UiContext m_context;
    MessageView &m_view;
    QWidget *m_page;
    ChatSounds m_sounds;
    QList<SoundItem> m_following; // after the one that plays, in a chat that was left
    AttachmentBoard m_board;
    Background m_background;
    DropTargets *m_targets;
    Conversation *m_conversation = nullptr;
    std::function<QString()> m_caption;
    QHash<FileId, FileShown> m_toOpen; // once they are saved
    QString m_pause;
    bool m_isBlocked = false;
};

} // namespace chatoyant::client
