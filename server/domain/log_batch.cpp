#include "server/domain/log_batch.h"

namespace chatoyant::server {

LogBatch::LogBatch(Transaction &transaction)
    : m_transaction(transaction)
{}

void LogBatch::afterCommit(std::function<void()> effect)
{
    m_effects.push_back(std::move(effect));
}

void LogBatch::onFailure(std::function<void()> forget)
{
    m_forget.push_back(std::move(forget));
}

Result<void> LogBatch::finish()
{
    const bool isStored = m_transaction.commit();
    const auto effects = std::exchange(m_effects, {});
    if (!isStored) {
        for (const auto &forget : m_forget)
            forget();
        return makeError(Reason::StorageFailed);
    }
    for (const auto &effect : effects)
        effect();
    return {};
}

} // namespace chatoyant::server
