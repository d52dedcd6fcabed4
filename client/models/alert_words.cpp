#include "client/models/alert_words.h"

#include "client/models/file_words.h"
#include "client/models/formatted_text.h"
#include "client/state/chat_list.h"
#include "client/state/people.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyMessages = 4; // more than three are counted, not shown
constexpr qsizetype longestBody = 300;

} // namespace

AlertText AlertWords::message(const Alert &alert, const Names &names, AlertPreview preview)
{
    if (preview == AlertPreview::Nothing)
        return {u"Chatoyant"_s, tr("New message")};
    const ChatSummary chat = names.chats.summary(alert.chat);
    const bool isGroup = chat.kind != ChatKind::Direct;
    const QString author = names.people.name(alert.message.by);
    AlertText text{names.chats.title(alert.chat), {}};
    text.body = preview == AlertPreview::Full ? body(alert, author, isGroup)
                                              : tr("%n new message(s)", nullptr, alert.count);
    return text;
}

AlertText AlertWords::request(const Contact &contact, AlertPreview preview)
{
    if (preview == AlertPreview::Nothing)
        return {u"Chatoyant"_s, tr("New friend request")};
    return {contact.user.displayName, preview == AlertPreview::Full && !contact.note.isEmpty()
                                          ? contact.note
                                          : tr("Would like to be your friend")};
}

QString AlertWords::chime(QLatin1StringView name)
{
    if (name == "drop"_L1)
        //: A sound for new messages: like a drop of water.
        return tr("Drop");
    if (name == "bell"_L1)
        //: A sound for new messages: a small bell.
        return tr("Small bell");
    if (name == "wood"_L1)
        //: A sound for new messages: a knock on wood.
        return tr("Wood");
    //: A sound for new messages: two soft tones, one after the other.
    return tr("Two tones");
}

QString AlertWords::scope(AlertScope scope)
{
    switch (scope) {
    case AlertScope::All:
        //: What one is notified of.
        return tr("All messages");
    case AlertScope::Mentions:
        //: What one is notified of.
        return tr("Mentions only");
    case AlertScope::Nothing:
        break;
    }
    //: What one is notified of.
    return tr("Nothing");
}

QString AlertWords::forAccount(const QString &title, const QString &account)
{
    //: A notification's title, and which of the person's accounts it is for.
    return tr("%1 · %2").arg(title, account);
}

AlertText AlertWords::sample()
{
    return {u"Chatoyant"_s, tr("This is what notifications look like.")};
}

QString AlertWords::body(const Alert &alert, const QString &author, bool isGroup)
{
    if (alert.count >= manyMessages)
        return tr("%n new message(s)", nullptr, alert.count);
    QString said =
        FileWords::textOr(withoutMarks(alert.message.text), alert.message.files).trimmed();
    if (said.size() > longestBody)
        said = said.first(longestBody) + u'…';
    //: Who wrote in a group, and what.
    return isGroup ? tr("%1: %2").arg(author, said) : said;
}

} // namespace chatoyant::client
