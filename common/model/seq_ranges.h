// Numbers of messages as text, neighbours as a range: "5,9-14".
#pragma once

#include "common/model/entry.h"

#include <QLatin1StringView>
#include <QSet>
#include <QString>

namespace chatoyant {

// The setting of what a person deleted for themselves: an object of chat ids and such numbers.
inline constexpr auto hiddenMessagesSetting = QLatin1StringView("chats.hiddenMessages");

QString writtenSeqs(const QSet<Seq> &seqs);
// What is nonsense is left out.
QSet<Seq> readSeqs(const QString &written);

} // namespace chatoyant
