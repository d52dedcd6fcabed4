#include "client/ui/chat/chat_attachments.h"

#include "client/media/picture_decoder.h"
#include "client/models/when.h"
#include "client/state/saved_file.h"
#include "client/ui/chat/attachment_words.h"
#include "client/ui/chat/drop_targets.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/send_sheet.h"
#include "client/ui/viewer/image_viewer.h"
#include "common/base/file_name.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

using State = TransferShown::State;

namespace {

constexpr int makers = 2;
constexpr QSize copySize(8000, 8000); // what the clipboard takes at most

} // namespace

ChatAttachments::ChatAttachments(const UiContext &context, MessageView &view, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_view(view)
    , m_page(page)
    , m_sounds(context, nullptr)
    , m_board(context, m_sounds, nullptr)
    , m_background(makers)
    , m_targets(new DropTargets(context.theme, page))
{
    view.setBoard(&m_board);
    m_sounds.setNext([this](const SoundItem &item) { return nextVoice(item); });
    connect(&m_sounds, &ChatSounds::said, this, &ChatAttachments::said);
    connect(&view, &MessageView::fileActivated, this, &ChatAttachments::onActivated);
    connect(m_targets, &DropTargets::dropped, this, &ChatAttachments::offer);
    connect(&context.session.files().downloads(), &Downloads::changed, this,
            &ChatAttachments::onDownload);
}

void ChatAttachments::setConversation(Conversation *conversation)
{
    if (const SoundItem now = m_sounds.current();
        m_conversation && now.chat == m_conversation->id())
        m_following = voicesAfter(now);
    m_conversation = conversation;
    setBlocked(m_isBlocked);
}

void ChatAttachments::setBlocked(bool isBlocked)
{
    m_isBlocked = isBlocked;
    m_targets->setBlocked(isBlocked || !m_conversation);
}

void ChatAttachments::setPause(const QString &why)
{
    if (std::exchange(m_pause, why) != why)
        emit paused(why);
}

void ChatAttachments::choose()
{
    if (!m_conversation || m_isBlocked)
        return;
    auto *dialog = new QFileDialog(m_page, tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &paths) { offerAsUsual({paths}); });
    dialog->open();
}

void ChatAttachments::offerAsUsual(const ChosenMedia &media)
{
    offer(media, m_context.preferences.value(preference::photos).toString() != "original"_L1);
}

void ChatAttachments::offer(const ChosenMedia &media, bool isSmaller)
{
    if (!m_conversation || m_isBlocked || media.isEmpty())
        return;
    const QString caption = m_caption ? m_caption() : QString();
    auto *sheet = new SendSheet(m_context, m_background, {media, isSmaller, caption}, m_page);
    connect(sheet, &SendSheet::sent, this, &ChatAttachments::chosen);
    connect(this, &ChatAttachments::paused, sheet, &SendSheet::setPause);
    sheet->setPause(m_pause);
    sheet->open();
}

void ChatAttachments::onActivated(const QModelIndex &index, const FileShown &file, qreal along)
{
    const bool isAction = along < 0;
    const QString action = AttachmentWords::action(file, m_board.transfer(file));
    if (ChatSounds::isSound(file.file) && !isAction)
        return m_sounds.seek(soundOf(file), along);
    if (!file.isViewed() || (isAction && !action.isEmpty()))
        return act(file);
    view(index.data(MessageModel::SeqRole).toLongLong(), file);
}

void ChatAttachments::act(const FileShown &file)
{
    const TransferShown transfer = m_board.transfer(file);
    if (AttachmentWords::isHeard(file, transfer))
        m_sounds.toggle(soundOf(file));
    else if (transfer.isUp)
        actOnUpload(file, transfer.state);
    else
        actOnDownload(file, transfer);
}

void ChatAttachments::actOnUpload(const FileShown &file, State state)
{
    Uploads &uploads = m_context.session.files().uploads();
    if (state == State::Failed)
        m_context.session.outbox().retry(file.clientId);
    else if (state != State::Idle)
        uploads.setPaused(file.clientId, state != State::Paused);
}

void ChatAttachments::actOnDownload(const FileShown &file, const TransferShown &transfer)
{
    Downloads &downloads = m_context.session.files().downloads();
    switch (transfer.state) {
    case State::Fetching:
        return downloads.pause(file.file.id);
    case State::Paused:
        return downloads.resume(file.file.id);
    case State::Saved:
        return open(file);
    case State::Failed:
        if (transfer.error && transfer.error->reason == Reason::FolderRefused)
            return saveElsewhere({file});
        return save(file);
    default:
        return save(file);
    }
}

QString ChatAttachments::folder() const
{
    const QString chosen = m_context.preferences.value(preference::saveFolder).toString();
    return chosen.isEmpty() ? downloadFolder() : chosen;
}

void ChatAttachments::save(const FileShown &file)
{
    m_context.session.files().downloads().save(file.file, folder());
}

void ChatAttachments::saveElsewhere(const QList<FileShown> &files)
{
    auto *dialog = new QFileDialog(m_page, tr("Save in…"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, files](const QString &chosen) {
        m_context.preferences.setValue(preference::saveFolder, chosen);
        for (const FileShown &file : files)
            save(file);
    });
    dialog->open();
}

// What may run something is never opened from here.
void ChatAttachments::open(const FileShown &file)
{
    const QString path = m_context.session.files().downloads().pathOf(file.file.id);
    if (path.isEmpty()) {
        emit said(tr("It is not where it was saved any more: saving it again."));
        return save(file);
    }
    if (!runsWhenOpened(path) && QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    if (runsWhenOpened(path))
        emit said(tr("Opening a file of this kind could run a program. Here is its folder."));
    else
        emit said(tr("No program opens files of this kind. Here is its folder."));
    showFolder(file);
}

// A video that nothing here plays: the copy that was fetched, else one that is saved for good.
void ChatAttachments::openElsewhere(const FileShown &file, const QString &path)
{
    if (path.isEmpty() || runsWhenOpened(path))
        return save(file);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit said(tr("No program opens files of this kind. It can be saved."));
}

void ChatAttachments::openOutside(const FileShown &file)
{
    if (!file.localPath.isEmpty())
        return openElsewhere(file, file.localPath);
    if (!m_context.session.files().downloads().pathOf(file.file.id).isEmpty())
        return open(file);
    m_toOpen.insert(file.file.id, file);
    save(file);
    emit said(tr("Saving it first."));
}

void ChatAttachments::showFolder(const FileShown &file)
{
    const QString path = m_context.session.files().downloads().pathOf(file.file.id);
    if (!path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

// A refusal that the card has no room for.
void ChatAttachments::onDownload(FileId file)
{
    const DownloadState now = m_context.session.files().downloads().state(file);
    if (now.phase == DownloadState::Phase::Failed && now.error)
        emit said(Sentences::reason(*now.error));
    const bool isOver = now.phase == DownloadState::Phase::Saved ||
                        now.phase == DownloadState::Phase::Failed ||
                        now.phase == DownloadState::Phase::None;
    if (!isOver || !m_toOpen.contains(file))
        return;
    const FileShown wanted = m_toOpen.take(file);
    if (now.phase == DownloadState::Phase::Saved)
        open(wanted);
}

void ChatAttachments::copyPicture(const FileShown &file)
{
    const auto decoded = [this](const QImage &image) {
        if (image.isNull())
            return emit said(tr("The picture could not be copied."));
        QGuiApplication::clipboard()->setImage(image);
        emit said(tr("Copied"));
    };
    const auto fetched = [this, decoded](const Result<QByteArray> &bytes) {
        if (!bytes)
            return emit said(Sentences::reason(bytes.error()));
        m_background.run(
            this, [bytes = *bytes] { return decodePicture(bytes, copySize); }, decoded);
    };
    if (file.localPath.isEmpty())
        m_context.session.files().pictures().whole(file.file, this, fetched);
    else
        m_background.run(
            this, [path = file.localPath] { return decodePictureOf(path, copySize); }, decoded);
}

QList<FileAction> ChatAttachments::actionsOf(const Bubble &bubble)
{
    QList<FileAction> actions;
    const QList<FileShown> files = bubble.files;
    if (files.isEmpty())
        return actions;
    const FileShown first = files.first();
    if (first.isViewed())
        actions.append({first.isVideo() ? u"play"_s : u"image"_s, tr("View"),
                        [this, seq = bubble.seq, first] { view(seq, first); }});
    if (first.isWaiting || files.size() == 1)
        addTransferActions(actions, first);
    if (files.size() == 1 && first.isPicture())
        actions.append({u"copy"_s, tr("Copy picture"), [this, first] { copyPicture(first); }});
    if (first.isWaiting)
        return actions;
    if (files.size() > 1)
        actions.append({u"download"_s, tr("Save all"), [this, files] {
                            for (const FileShown &file : files)
                                save(file);
                        }});
    actions.append({u"folder"_s, tr("Save in…"), [this, files] { saveElsewhere(files); }});
    return actions;
}

QList<FileAction> ChatAttachments::actionsOf(const FileShown &file)
{
    QList<FileAction> actions;
    addTransferActions(actions, file);
    if (file.isPicture())
        actions.append({u"copy"_s, tr("Copy picture"), [this, file] { copyPicture(file); }});
    actions.append({u"folder"_s, tr("Save in…"), [this, file] { saveElsewhere({file}); }});
    return actions;
}

void ChatAttachments::addTransferActions(QList<FileAction> &actions, const FileShown &file)
{
    const TransferShown transfer = m_board.transfer(file);
    const QString icon = AttachmentWords::icon(file, transfer);
    const QString words = AttachmentWords::action(file, transfer);
    const bool isRetry = transfer.isUp && transfer.state == State::Failed; // of the whole message
    if (!words.isEmpty() && !isRetry)
        actions.append({icon, words, [this, file] { act(file); }});
    const bool isSound = ChatSounds::isSound(file.file);
    if (transfer.state == State::Idle && !transfer.isUp && (words.isEmpty() || isSound))
        actions.append({u"download"_s, tr("Save"), [this, file] { save(file); }});
    if (isSound)
        addSoundActions(actions, file);
    const FileId id = file.file.id;
    if (!transfer.isUp && (transfer.state == State::Fetching || transfer.state == State::Paused))
        actions.append({u"close"_s, tr("Cancel saving"),
                        [this, id] { m_context.session.files().downloads().cancel(id); }});
    if (transfer.state == State::Saved)
        actions.append({u"folder"_s, tr("Show in folder"), [this, file] { showFolder(file); }});
}

void ChatAttachments::view(Seq seq, const FileShown &file)
{
    QList<ViewedPicture> pictures;
    qsizetype start = 0;
    const QAbstractItemModel *model = m_view.model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const Bubble bubble = bubbleFrom(model->index(row, 0));
        for (const FileShown &each : bubble.files) {
            if (!each.isViewed())
                continue;
            const bool isIt =
                bubble.seq == seq && each.number == file.number && each.clientId == file.clientId;
            start = isIt ? pictures.size() : start;
            //: Who sent a picture, and when.
            const QString about = tr("%1, %2").arg(bubble.authorName, dateAndTime(bubble.at));
            pictures.append({each, bubble.seq, about, bubble.text});
        }
    }
    viewAmong(pictures, start);
}

void ChatAttachments::viewAmong(const QList<ViewedPicture> &pictures, qsizetype start)
{
    if (pictures.isEmpty())
        return;
    auto *viewer = new ImageViewer(m_context, pictures, start, m_page);
    connect(viewer, &ImageViewer::saveWanted, this, &ChatAttachments::save);
    connect(viewer, &ImageViewer::copyWanted, this, &ChatAttachments::copyPicture);
    connect(viewer, &ImageViewer::forwardWanted, this, &ChatAttachments::forwardWanted);
    connect(viewer, &ImageViewer::openWanted, this, &ChatAttachments::openOutside);
    connect(viewer, &ImageViewer::elsewhereWanted, this, &ChatAttachments::openElsewhere);
    viewer->open();
}

} // namespace chatoyant::client
