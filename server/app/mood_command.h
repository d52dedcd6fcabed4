// The verb "mood": says what each line of standard input feels like.
#pragma once

#include <QStringList>

namespace chatoyant::server {

// `arguments` are those after the verb: --model FILE, --help. Writes one JSON object per line,
// {"label","score","confidence"}, at once, so that it can be talked to through a pipe. Returns the
// exit code: 0; 1 when the model is damaged; 2 for an argument it does not know.
int runMoodCommand(const QStringList &arguments);

} // namespace chatoyant::server
