// English is the language of the sources; only its plurals need a word: "message(s)" becomes
// "message" or "messages".
#pragma once

#include <QTranslator>

namespace chatoyant::client {

// Install it first: a real translation is asked before it.
class EnglishPlurals final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char * /*context*/,
                      const char *sourceText,
                      const char * /*disambiguation*/,
                      int n) const override
    {
        const QString text = QString::fromUtf8(sourceText);
        const QString mark = QStringLiteral("(s)");
        if (n < 0 || !text.contains(mark))
            return {};
        return QString(text).replace(mark, n == 1 ? QString() : QStringLiteral("s"));
    }
};

} // namespace chatoyant::client
