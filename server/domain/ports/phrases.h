// The server's sentences in the languages that it speaks.
#pragma once

#include <QString>

namespace chatoyant::server {

class Phrases
{
public:
    virtual ~Phrases() = default;
    // The sentence as it stands in the sources under this context, in the language that `locale`
    // names ("de-AT"), or else in the server's own. n chooses the plural form of one with %n.
    virtual QString
    say(const QString &locale, const char *context, const char *source, int n = -1) = 0;
};

} // namespace chatoyant::server
