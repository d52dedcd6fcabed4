#include "client/ui/chat/bubble.h"

#include <QTextBoundaryFinder>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

bool isEmoji(char32_t c)
{
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) ||
           (c >= 0x2B05 && c <= 0x2B55) || c == 0x2934 || c == 0x2935 || c == 0x203C || c == 0x2049;
}

bool joinsEmoji(char32_t c)
{
    return c == 0x200D || c == 0xFE0F || c == 0x20E3 || (c >= 0xE0020 && c <= 0xE007F);
}

QList<ReactionShown> reactionsOf(const QModelIndex &index)
{
    QList<ReactionShown> reactions;
    const QVariant value = index.data(MessageModel::ReactionsRole);
    if (value.canConvert<QList<ReactionShown>>())
        return value.value<QList<ReactionShown>>();
    const QVariantList list = value.toList();
    for (const QVariant &one : list)
        reactions.append(one.value<ReactionShown>());
    return reactions;
}

// What is not words of the message itself.
void readBelow(Bubble &bubble, const QModelIndex &index)
{
    bubble.files = index.data(MessageModel::FilesRole).value<QList<FileShown>>();
    bubble.spoken = index.data(MessageModel::SpokenRole).toString();
    bubble.showsSpoken =
        !bubble.spoken.isEmpty() && index.data(MessageModel::SpokenShownRole).toBool();
    bubble.link = index.data(MessageModel::LinkRole).value<LinkShown>();
    bubble.translation = index.data(MessageModel::TranslationRole).value<TranslationShown>();
}

} // namespace

QString keyOf(const QModelIndex &index)
{
    const auto kind = static_cast<RowKind>(index.data(MessageModel::RowKindRole).toInt());
    const QString clientId = index.data(MessageModel::ClientIdRole).toString();
    const qint64 seq = index.data(MessageModel::SeqRole).toLongLong();
    if (kind == RowKind::Message && !clientId.isEmpty())
        return index.data(MessageModel::SenderIdRole).value<UserId>().toString() + clientId;
    if (seq > 0)
        return u"%1:%2"_s.arg(static_cast<int>(kind)).arg(seq);
    return u"%1:%2"_s.arg(static_cast<int>(kind))
        .arg(index.data(MessageModel::TextRole).toString());
}

Bubble bubbleFrom(const QModelIndex &index)
{
    Bubble bubble;
    bubble.kind = static_cast<RowKind>(index.data(MessageModel::RowKindRole).toInt());
    bubble.key = keyOf(index);
    bubble.text = index.data(MessageModel::TextRole).toString();
    bubble.seq = index.data(MessageModel::SeqRole).toLongLong();
    bubble.at = index.data(MessageModel::TimeRole).toDateTime();
    bubble.replyTo = index.data(MessageModel::ReplyToRole).toLongLong();
    if (!bubble.isMessage())
        return bubble;
    bubble.clientId = index.data(MessageModel::ClientIdRole).toString();
    bubble.author = index.data(MessageModel::SenderIdRole).value<UserId>();
    bubble.authorName = index.data(MessageModel::SenderNameRole).toString();
    bubble.authorTag = index.data(MessageModel::SenderTagRole).toString();
    bubble.authorPicture = index.data(MessageModel::SenderPictureRole).value<FileId>();
    bubble.delivery = static_cast<Delivery>(index.data(MessageModel::DeliveryRole).toInt());
    bubble.deliveryText = index.data(MessageModel::DeliveryTextRole).toString();
    bubble.isRefused = index.data(MessageModel::ErrorRole).isValid();
    bubble.isChanging = index.data(MessageModel::ChangingRole).toBool();
    bubble.isChangeRefused = index.data(MessageModel::ChangeRefusedRole).toBool();
    bubble.isOwn = index.data(MessageModel::OwnRole).toBool();
    bubble.isEdited = index.data(MessageModel::EditedRole).toBool();
    bubble.isDeleted = index.data(MessageModel::DeletedRole).toBool();
    bubble.written = bubble.text;
    if (!bubble.isDeleted) {
        const FormattedText formatted = formattedText(bubble.written);
        bubble.text = formatted.shown;
        bubble.styles = formatted.styles;
        bubble.links = formatted.links;
    }
    bubble.isFirst = !index.data(MessageModel::GroupedWithPreviousRole).toBool();
    bubble.isLast = !index.data(MessageModel::GroupedWithNextRole).toBool();
    bubble.forwardedFrom = index.data(MessageModel::ForwardedRole).toString();
    bubble.forwardedBy = index.data(MessageModel::ForwardedByRole).value<UserId>();
    bubble.replyAuthor = index.data(MessageModel::ReplyAuthorRole).toString();
    bubble.replyText = index.data(MessageModel::ReplyTextRole).toString();
    bubble.reactions = reactionsOf(index);
    bubble.mentions = index.data(MessageModel::MentionsRole).value<QList<MentionShown>>();
    readBelow(bubble, index);
    return bubble;
}

QString spokenAction(bool areShown)
{
    //: Shows or hides what a voice message says, written down by a machine.
    return areShown ? MessageModel::tr("Hide words") : MessageModel::tr("Show words");
}

QString copiedText(const Bubble &bubble)
{
    if (bubble.isDeleted)
        return {};
    QStringList parts{bubble.written, bubble.showsSpoken ? bubble.spoken : QString(),
                      bubble.translation.text};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

bool isEmojiOnly(const QString &text)
{
    constexpr int most = 3;
    constexpr qsizetype longest = 60;
    if (text.isEmpty() || text.size() > longest)
        return false;
    bool hasEmoji = false;
    const auto codes = text.toUcs4();
    for (const char32_t c : codes) {
        if (!isEmoji(c) && !joinsEmoji(c))
            return false;
        hasEmoji = hasEmoji || isEmoji(c);
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return hasEmoji && count <= most;
}

} // namespace chatoyant::client
