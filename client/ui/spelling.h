// Whether words are spelt right: kept by the application, by the dictionaries of the system.
#pragma once

#include "client/ui/language_choice.h"

#include <QObject>
#include <QStringList>

namespace chatoyant::client {

class Spelling : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Those that are installed.
    virtual QList<Language> dictionaries() const = 0;
    // By their codes; empty: nothing is checked.
    virtual QStringList chosen() const = 0;
    virtual void choose(const QStringList &codes) = 0;
    // Right in one of the chosen languages, or nothing is checked (yet).
    virtual bool isRight(const QString &word) const = 0;
    // The best first. May take some ten milliseconds.
    virtual QStringList suggestions(const QString &word) const = 0;
    // From now on right, on this device.
    virtual void learn(const QString &word) = 0;

signals:
    // Other words are right now.
    void changed();
};

} // namespace chatoyant::client
