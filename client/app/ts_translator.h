// A translation straight from the .ts file that translators edit: to see it without building.
#pragma once

#include "common/base/expected.h"

#include <QHash>
#include <QTranslator>

#include <memory>

class QXmlStreamReader;

namespace chatoyant::client {

class TsTranslator final : public QTranslator
{
public:
    // The error is a sentence for the translator, with the line.
    static Expected<std::unique_ptr<TsTranslator>, QString> read(const QString &file);

    bool isEmpty() const override { return m_messages.isEmpty(); }
    QString translate(const char *context,
                      const char *sourceText,
                      const char *disambiguation,
                      int n) const override;

private:
    void readContext(QXmlStreamReader &xml);
    void readMessage(QXmlStreamReader &xml, const QString &context);

    QHash<QString, QStringList> m_messages; // by context, source and comment: the forms
    QString m_language;
};

// Which of a language's forms goes with a number: the order of Qt's translation files.
int pluralForm(const QString &language, int number);

} // namespace chatoyant::client
