// Gathers what one turn of the domain thread writes into one commit, and what must wait for it.
#pragma once

#include "common/base/error.h"
#include "server/domain/ports/transaction.h"

#include <functional>
#include <vector>

namespace chatoyant::server {

// A turn is: call any services, then finish(). Whatever gathers in the queue while one turn commits
// makes the next turn: that is the group commit.
class LogBatch
{
public:
    explicit LogBatch(Transaction &transaction);

    // Runs after the turn's commit, in the order given here; never when the commit fails.
    void afterCommit(std::function<void()> effect);
    // For those that keep copies of what is stored: registered once, runs after each failed turn.
    void onFailure(std::function<void()> forget);

    // Commits. When that fails, every request of the turn must be answered with this error: nothing
    // of it was stored.
    Result<void> finish();

private:
    Transaction &m_transaction;
    std::vector<std::function<void()>> m_effects;
    std::vector<std::function<void()>> m_forget;
};

} // namespace chatoyant::server
