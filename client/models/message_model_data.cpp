#include "client/models/file_words.h"
#include "client/models/formatted_text.h"
#include "client/models/message_model.h"
#include "client/models/person_tag.h"
#include "client/models/sentences.h"
#include "client/models/when.h"

#include <QLocale>

// What the roles of a message row answer.
namespace chatoyant::client {

namespace {

// A deleted message answers nothing any more.
Seq answered(const MessageRow &row)
{
    return row.line.isDeleted ? 0 : row.line.quotes();
}

} // namespace

QHash<int, QByteArray> MessageModel::roleNames() const
{
    return {{RowKindRole, "rowKind"},     {SeqRole, "seq"},          {SenderNameRole, "sender"},
            {TextRole, "text"},           {TimeRole, "time"},        {OwnRole, "own"},
            {ReactionsRole, "reactions"}, {DeliveryRole, "delivery"}};
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MessageRow &row = m_rows[index.row()];
    switch (role) {
    case RowKindRole:
        return static_cast<int>(row.kind);
    case Qt::DisplayRole:
    case TextRole:
        return text(row);
    case Qt::AccessibleTextRole:
        return row.kind == RowKind::Message ? accessibleText(row) : text(row);
    case SenderTagRole:
        return personTag(m_session.people().user(row.line.entry.by));
    case LineRole:
        return QVariant::fromValue(row.line);
    case TimeRole:
        return row.kind == RowKind::Day ? QVariant(row.day.startOfDay())
                                        : QVariant(row.line.entry.at.toLocalTime());
    default:
        return row.kind == RowKind::Message || row.kind == RowKind::Service ? messageData(row, role)
                                                                            : QVariant();
    }
}

QString MessageModel::text(const MessageRow &row) const
{
    switch (row.kind) {
    case RowKind::Message:
        return row.line.isDeleted ? Sentences::deletedMessage() : row.line.entry.text;
    case RowKind::Day:
        return dayName(row.day, m_session.environment().clock.now().toLocalTime().date());
    case RowKind::Unread:
        return Sentences::unread(row.unread);
    case RowKind::Service:
        return Sentences::service(row.line.entry, m_session.people(), row.quoted);
    case RowKind::Loading:
        return tr("Loading messages…");
    case RowKind::Gap:
        return tr("Some messages could not be loaded");
    }
    Q_UNREACHABLE();
}

QVariant MessageModel::messageData(const MessageRow &row, int role) const
{
    const Entry &entry = row.line.entry;
    switch (role) {
    case SeqRole:
        return entry.seq;
    case ClientIdRole:
        return entry.clientId;
    case SenderIdRole:
        return QVariant::fromValue(entry.by);
    case SenderNameRole:
        return m_session.people().name(entry.by);
    case SenderPictureRole:
        return QVariant::fromValue(m_session.people().user(entry.by).picture);
    case OwnRole:
        return entry.by == m_session.me().id;
    case GroupedWithPreviousRole:
        return row.isGroupedWithPrevious;
    case GroupedWithNextRole:
        return row.isGroupedWithNext;
    case EditedRole:
        return row.line.isEdited;
    case DeletedRole:
        return row.line.isDeleted;
    case MentionsMeRole:
        return entry.mentions.contains(m_session.me().id);
    case MentionsRole:
        return QVariant::fromValue(mentions(row.line));
    case FilesRole:
        return QVariant::fromValue(files(row.line));
    case SpokenRole:
        return row.line.spokenWords();
    case SpokenShownRole:
        return m_spokenShown.contains(entry.seq);
    case TranslationRole:
        return QVariant::fromValue(translation(row));
    case MoodRole:
        return moodData(entry);
    default:
        return stateData(row, role);
    }
}

QVariant MessageModel::stateData(const MessageRow &row, int role) const
{
    switch (role) {
    case DeliveryRole:
        return static_cast<int>(row.line.delivery);
    case ChangingRole:
        return row.line.isChanging;
    case ChangeRefusedRole:
        return row.line.changeRefused.has_value();
    case DeliveryTextRole:
        return Sentences::delivery(row.line);
    case ErrorRole:
        return row.line.error ? QVariant(static_cast<int>(row.line.error->reason)) : QVariant();
    case ReactionsRole:
        return QVariant::fromValue(reactions(row.line));
    case LinkRole:
        return QVariant::fromValue(link(row));
    default:
        return replyData(row, role);
    }
}

QVariant MessageModel::moodData(const Entry &entry) const
{
    const auto mood = m_conversation->moodTracker().moodOf(entry);
    return mood ? QVariant::fromValue(*mood) : QVariant();
}

QVariant MessageModel::replyData(const MessageRow &row, int role) const
{
    switch (role) {
    case ReplyToRole:
        return answered(row);
    case ReplyAuthorRole:
        return row.quoted ? m_session.people().name(row.quoted->entry.by) : QString();
    case ReplyTextRole:
        if (!row.quoted)
            return QString();
        return row.quoted->isDeleted ? Sentences::deletedQuote()
                                     : FileWords::textOr(withoutMarks(row.quoted->entry.text),
                                                         row.quoted->entry.files);
    case ReplyToMeRole:
        return row.quoted && row.quoted->entry.by == m_session.me().id;
    default:
        return originData(row, role);
    }
}

QVariant MessageModel::originData(const MessageRow &row, int role) const
{
    const auto &origin = row.line.entry.forwarded;
    const bool isShown = origin && !row.line.isDeleted;
    switch (role) {
    case ForwardedRole:
        return isShown ? Sentences::forwardedFrom(m_session.people().name(origin->by)) : QString();
    case ForwardedByRole:
        return QVariant::fromValue(isShown ? origin->by : UserId());
    default:
        return {};
    }
}

QList<ReactionShown> MessageModel::reactions(const Line &line) const
{
    QList<ReactionShown> shown;
    for (const Reaction &reaction : line.reactions) {
        QStringList names;
        for (const UserId user : reaction.by)
            names.append(m_session.people().name(user));
        shown.append({reaction.emoji, static_cast<int>(reaction.by.size()),
                      reaction.by.contains(m_session.me().id),
                      QLocale().createSeparatedList(names)});
    }
    return shown;
}

QList<FileShown> MessageModel::files(const Line &line) const
{
    QList<FileShown> shown;
    if (line.isDeleted)
        return shown;
    for (const Attachment &file : line.entry.files)
        shown.append({file, line.entry.clientId, static_cast<int>(shown.size()), line.isPending()});
    if (!line.isPending())
        return shown;
    for (const OutboxItem &item : m_session.outbox().items(m_conversation->id())) {
        const bool isIt = item.message.clientId == line.entry.clientId;
        for (qsizetype at = 0; isIt && at < qMin(shown.size(), item.message.files.size()); ++at)
            shown[at].localPath = item.message.files[at].path;
    }
    return shown;
}

QList<MentionShown> MessageModel::mentions(const Line &line) const
{
    QList<MentionShown> shown;
    for (const UserId user : line.entry.mentions) {
        const User known = m_session.people().user(user);
        if (!known.username.isEmpty())
            shown.append({user, known.username, People::nameOf(known), user == m_session.me().id});
    }
    return shown;
}

// Author, time, kind, text, reactions, state: the order that readers of screens are used to.
QString MessageModel::spokenName(UserId user) const
{
    const People &people = m_session.people();
    return taggedName(people.name(user), personTag(people.user(user)));
}

QString MessageModel::accessibleText(const MessageRow &row) const
{
    const Entry &entry = row.line.entry;
    const bool isMine = entry.by == m_session.me().id;
    QString head = isMine ? tr("You") : spokenName(entry.by);
    head += tr(", %1").arg(clockTime(entry.at));
    const Seq replyTo = answered(row);
    if (replyTo > 0 && row.quoted) {
        head += row.quoted->entry.by == m_session.me().id
                    ? tr(", reply to you")
                    : tr(", reply to %1").arg(m_session.people().name(row.quoted->entry.by));
    } else if (replyTo > 0) {
        head += tr(", reply");
    }
    if (entry.mentions.contains(m_session.me().id))
        head += tr(", mentions you");
    if (entry.forwarded && !row.line.isDeleted)
        head += tr(", forwarded from %1").arg(m_session.people().name(entry.forwarded->by));
    if (row.line.isEdited)
        head += tr(", edited");
    const QString words = withoutMarks(text(row));
    QStringList sentences{tr("%1: %2").arg(head, FileWords::textOr(words, entry.files))};
    if (!words.isEmpty() && !entry.files.isEmpty() && !row.line.isDeleted)
        sentences.append(FileWords::summary(entry.files) + u'.');
    for (const QString &more :
         {accessibleSpoken(row), accessibleTranslation(row), LinkWords::accessible(link(row))}) {
        if (!more.isEmpty())
            sentences.append(more);
    }
    int count = 0;
    for (const Reaction &reaction : row.line.reactions)
        count += static_cast<int>(reaction.by.size());
    if (count > 0)
        sentences.append(tr("%n reaction(s).", nullptr, count));
    if (const QString state = Sentences::delivery(row.line); !state.isEmpty())
        sentences.append(state + u'.');
    return sentences.join(u' ');
}

QString MessageModel::accessibleSpoken(const MessageRow &row) const
{
    const QString words = row.line.spokenWords();
    if (words.isEmpty())
        return {};
    if (m_spokenShown.contains(row.line.entry.seq))
        //: Read out after a voice message; %1: what it says.
        return tr("It says: %1").arg(words);
    //: Read out after a voice message that has been written down.
    return tr("Space shows its words.");
}

TranslationShown MessageModel::translation(const MessageRow &row) const
{
    if (!m_conversation || row.line.isDeleted)
        return {};
    return TranslationWords::shown(
        m_session.translations().of(m_conversation->id(), translatedPart(row.line)));
}

QString MessageModel::accessibleTranslation(const MessageRow &row) const
{
    const TranslationShown shown = translation(row);
    if (shown.text.isEmpty())
        return shown.note.isEmpty() ? QString() : shown.note + u'.';
    //: Read out after a message. %1: who translated it, from what, %2: the translation
    return tr("%1: %2").arg(shown.note, withoutMarks(shown.text));
}

bool isMessage(const QModelIndex &index)
{
    return index.data(MessageModel::RowKindRole).toInt() == static_cast<int>(RowKind::Message);
}

} // namespace chatoyant::client
