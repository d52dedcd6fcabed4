// Rows, people and a session that never connects, for tests that look at screens.
#pragma once

#include "client/models/chat_list_model.h"
#include "client/models/message_model.h"
#include "client/theme/theme.h"
#include "client/ui/context.h"
#include "client/ui/widgets/plain_label.h"
#include "tests/support/client/memory_token_store.h"

#include <QStandardItemModel>
#include <QTemporaryDir>

namespace chatoyant::client {

// A wire that fails at once.
class NoLink final : public Link
{
public:
    void open(const QUrl & /*url*/) override
    {
        QMetaObject::invokeMethod(
            this, [this] { emit closed(makeError(Reason::ServerUnreachable)); },
            Qt::QueuedConnection);
    }
    void send(const QByteArray & /*text*/) override {}
    void close() override {}
    void pinCertificate(const QByteArray & /*fingerprint*/) override {}
    LinkSecurity security() const override { return LinkSecurity::Plain; }
};

class MemoryPreferences final : public Preferences
{
public:
    QVariant value(QLatin1StringView name, const QVariant &otherwise) const override
    {
        return m_values.value(QString(name), otherwise);
    }
    void setValue(QLatin1StringView name, const QVariant &value) override
    {
        m_values.insert(QString(name), value);
    }

private:
    QVariantMap m_values;
};

// Everything a window needs, without a server.
struct Desk
{
    explicit Desk(
        LinkFactory makeLink = [] { return std::make_unique<NoLink>(); },
        FileLinkFactory makeFileLink = {},
        const QString &profile = {})
        : environment{clock, random, timers, std::move(makeLink), std::move(makeFileLink)}
        , accounts(profile.isEmpty() ? folder.path() : profile, environment, tokens)
        , session(accounts.shown())
        , context{accounts, session, theme, preferences}
    {}

    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    SystemTimers timers;
    MemoryTokenStore tokens;
    MemoryPreferences preferences;
    Theme theme;
    Environment environment;
    AccountList accounts;
    Session &session;
    UiContext context;
};

// Labels whose words do not fit into them.
inline QStringList clippedLabels(const QWidget &root)
{
    QStringList found;
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty() ||
            qobject_cast<const ElidedLabel *>(label))
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->minimumSizeHint().height();
        const bool isNarrow = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
        if (isNarrow || needed > label->height() + 1)
            found.append(QStringLiteral("%1 (%2×%3)")
                             .arg(label->text())
                             .arg(label->width())
                             .arg(label->height()));
    }
    return found;
}

struct Said
{
    int who = 0; // 0: oneself
    QString text;
    int minutesAgo = 0;
    Delivery delivery = Delivery::Received;
    QString replyAuthor = {};
    QString replyText = {};
    QList<ReactionShown> reactions = {};
    bool isEdited = false;
    bool isDeleted = false;
};

inline UserId personId(int who)
{
    return UserId{{0x0190000000000000ULL, static_cast<quint64>(who) * 7919 + 11}};
}

inline QString personName(int who)
{
    static const QStringList names{QStringLiteral("Ivo Lang"), QStringLiteral("Ana Ruiz"),
                                   QStringLiteral("Bo Chen"), QStringLiteral("Maria Weiss")};
    return names.value(who, QStringLiteral("Somebody"));
}

inline void addRow(QStandardItemModel &model, RowKind kind, const QString &text)
{
    auto item = std::make_unique<QStandardItem>(text);
    item->setData(static_cast<int>(kind), MessageModel::RowKindRole);
    item->setData(text, MessageModel::TextRole);
    item->setData(QDateTime::currentDateTime(), MessageModel::TimeRole);
    model.appendRow(item.release());
}

inline void addMessage(QStandardItemModel &model, const Said &said, bool follows, bool precedes)
{
    auto item = std::make_unique<QStandardItem>(said.text);
    const qint64 seq = said.delivery == Delivery::Queued || said.delivery == Delivery::Failed
                           ? 0
                           : model.rowCount() + 1;
    const std::pair<int, QVariant> values[] = {
        {MessageModel::RowKindRole, static_cast<int>(RowKind::Message)},
        {MessageModel::SeqRole, seq},
        {MessageModel::ClientIdRole, QStringLiteral("c%1").arg(model.rowCount())},
        {MessageModel::SenderIdRole, QVariant::fromValue(personId(said.who))},
        {MessageModel::SenderNameRole, personName(said.who)},
        {MessageModel::TextRole, said.text},
        {MessageModel::TimeRole,
         QDateTime(QDate(2026, 1, 20), QTime(10, 43)).addSecs(-60LL * said.minutesAgo)},
        {MessageModel::OwnRole, said.who == 0},
        {MessageModel::GroupedWithPreviousRole, follows},
        {MessageModel::GroupedWithNextRole, precedes},
        {MessageModel::ReplyToRole, said.replyText.isEmpty() ? 0LL : 1LL},
        {MessageModel::ReplyAuthorRole, said.replyAuthor},
        {MessageModel::ReplyTextRole, said.replyText},
        {MessageModel::ReactionsRole, QVariant::fromValue(said.reactions)},
        {MessageModel::EditedRole, said.isEdited},
        {MessageModel::DeletedRole, said.isDeleted},
        {MessageModel::DeliveryRole, static_cast<int>(said.delivery)},
        {MessageModel::DeliveryTextRole, said.delivery == Delivery::Failed
                                             ? QStringLiteral("Not sent: the message is too long.")
                                             : QString()},
        {Qt::AccessibleTextRole, said.text},
    };
    for (const auto &[role, value] : values)
        item->setData(value, role);
    model.appendRow(item.release());
}

inline void addTalk(QStandardItemModel &model, const QList<Said> &talk)
{
    for (qsizetype i = 0; i < talk.size(); ++i)
        addMessage(model, talk[i], i > 0 && talk[i - 1].who == talk[i].who,
                   i + 1 < talk.size() && talk[i + 1].who == talk[i].who);
}

} // namespace chatoyant::client
