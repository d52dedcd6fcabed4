// What is said of translations: names of languages, who made one and from what, why there is none.
#pragma once

#include "client/state/translations.h"

#include <QCoreApplication>
#include <QMetaType>

namespace chatoyant::client {

// The translation of one message as it stands beneath it.
struct TranslationShown
{
    QString text;   // with its marks; empty: it does not show
    QString note;   // "Translated from German by LibreTranslate", or why there is none
    QString action; // "Show original only"; empty: nothing can be done
    bool isFailed = false;

    bool isEmpty() const { return note.isEmpty() && action.isEmpty(); }

    friend bool operator==(const TranslationShown &, const TranslationShown &) = default;
};

class TranslationWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::TranslationWords)

public:
    static TranslationShown shown(const std::optional<MessageTranslation> &translation);
    // What the action of a message's menu is called.
    static QString menuAction(const TranslationShown &shown);
    // Why messages cannot be translated now; empty: they can.
    static QString refusal(const TranslationOffer &offer, bool isSignedIn);
    // In English for who reads English, else in the language itself: "Portuguese (Brazil)".
    static QString language(const QString &code);
    // Codes of languages by their names.
    static QStringList sorted(const QStringList &languages);
    // "LibreTranslate on translate.example.org", "LibreTranslate on your server's own machine"
    static QString engine(const TranslationOffer &offer);
    // What one is told before the first text goes there.
    static QString question(const TranslationOffer &offer);

private:
    static QString note(const Translation &made);
};

} // namespace chatoyant::client

Q_DECLARE_METATYPE(chatoyant::client::TranslationShown)
