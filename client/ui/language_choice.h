// The languages that the program speaks; kept by the application.
#pragma once

#include <QList>
#include <QString>

namespace chatoyant::client {

struct Language
{
    QString code; // as in the name of its file: "de", "zh_CN"
    QString name; // in that language: "Deutsch"

    friend bool operator==(const Language &, const Language &) = default;
};

class LanguageChoice
{
public:
    virtual ~LanguageChoice() = default;
    // By their names, English among them.
    virtual QList<Language> languages() const = 0;
    // Empty: the one of the system.
    virtual QString chosen() const = 0;
    // What is spoken for an empty code.
    virtual Language systemLanguage() const = 0;
    // Windows are built anew after that.
    virtual void choose(const QString &code) = 0;
};

} // namespace chatoyant::client
