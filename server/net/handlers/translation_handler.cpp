#include "server/net/handlers/translation_handler.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"
#include "common/protocol/translation_messages.h"
#include "server/net/handlers/seqs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

void TranslationHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.addLate("message.translate"_L1,
                       [this](const Call &call, const auto &reply) { translate(call, reply); });
}

void TranslationHandler::translate(const Call &call, const Dispatcher::Reply &reply)
{
    json::Fields fields(call.params);
    TranslateMessage params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.seq = fields.integer("seq"_L1, 1, largestSeq);
    params.to = fields.text("to"_L1, 2, limits::languageCode);
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    m_services.translations.translate(call.user(), params,
                                      [reply](const Result<Translation> &translation) {
                                          reply(answerFrom(translation, json::fromTranslation));
                                      });
}

} // namespace chatoyant::server
