// The table of messages whose voice notes are not written down yet.
#pragma once

#include "server/domain/ports/voice_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class VoicesTable final : public VoiceStorage
{
public:
    VoicesTable(SqlDatabase &database, ChatNumbers &chats);

    void addUnheard(ChatId chat, Seq seq, const QDateTime &at) override;
    void tryAgain(ChatId chat, Seq seq) override;
    void removeUnheard(ChatId chat, Seq seq) override;
    void removeUnheardBefore(const QDateTime &time) override;
    QList<UnheardMessage> unheard(int tries, int limit) const override;
    QList<SpokenMessage> spoken(const QByteArray &hash, int limit) const override;

private:
    qint64 numberOf(ChatId chat, Seq seq) const;

    ChatNumbers &m_chats;
    SqlQuery m_add;
    SqlQuery m_again;
    SqlQuery m_remove;
    SqlQuery m_removeOld;
    mutable SqlQuery m_list;
    mutable SqlQuery m_spoken;
};

} // namespace chatoyant::server
