#include "server/net/handlers/draft_handler.h"

#include "common/protocol/chat_messages.h"
#include "server/net/handlers/field_text.h"
#include "server/net/handlers/pages.h"
#include "server/net/handlers/seqs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

void DraftHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("draft.set"_L1, [this](const Call &call) { return set(call); });
    dispatcher.add("draft.list"_L1, [this](const Call &call) { return list(call); });
}

Answer DraftHandler::set(const Call &call)
{
    json::Fields fields(call.params);
    Draft draft;
    draft.chat = fields.id<ChatId>("chatId"_L1);
    draft.text = anyText(fields, call.params, "text"_L1);
    draft.replyTo = fields.optionalInteger("replyTo"_L1, 0, largestSeq).value_or(0);
    if (fields.error())
        return *fields.error();
    const auto kept = m_services.drafts.set(call.user(), draft);
    return kept ? answerWith({}) : Answer(kept.error());
}

Answer DraftHandler::list(const Call &call)
{
    json::Fields fields(call.params);
    const auto after = fields.optionalId<ChatId>("after"_L1);
    if (fields.error())
        return *fields.error();
    const auto idOf = [](const Draft &draft) { return draft.chat; };
    return '{' +
           packPage("drafts"_L1, m_services.drafts.list(call.user()), after, idOf,
                    json::fromDraft) +
           '}';
}

} // namespace chatoyant::server
