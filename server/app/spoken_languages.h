// The server's sentences from the translations that are built in.
#pragma once

#include "server/domain/ports/phrases.h"

#include <QStringList>

#include <map>
#include <memory>

class QTranslator;

namespace chatoyant::server {

// The languages that are built in, English among them: "de", "zh_CN".
QStringList builtInLanguages();

// Null where the language is not built in. That of English has the plural forms only.
std::unique_ptr<QTranslator> builtInWords(const QString &language);

// Used on one thread. A language is read when the first of its sentences is said.
class SpokenLanguages final : public Phrases
{
public:
    // `own` is spoken to people whose language is not known.
    explicit SpokenLanguages(const QString &own);
    ~SpokenLanguages() override;

    QString
    say(const QString &locale, const char *context, const char *source, int n = -1) override;

private:
    const QTranslator *words(const QString &language);

    QString m_own;
    QStringList m_known = builtInLanguages();
    std::map<QString, std::unique_ptr<QTranslator>> m_words;
};

} // namespace chatoyant::server
