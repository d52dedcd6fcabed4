#include "client/models/translation_words.h"

#include "client/models/sentences.h"

#include <QLocale>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Older services have names of their own for some.
QLocale localeOf(const QString &code)
{
    static const QHash<QString, QString> others{{u"zt"_s, u"zh_Hant"_s}, {u"pb"_s, u"pt_BR"_s}};
    QString name = others.value(code, code);
    return QLocale(name.replace(u'-', u'_'));
}

// What tells "pt-BR" from "pt", and "zh-Hant" from "zh".
QString varietyOf(const QString &code, const QLocale &locale)
{
    constexpr qsizetype script = 4;
    constexpr qsizetype territory = 2;
    const QString part = code == "zt"_L1   ? u"Hant"_s
                         : code == "pb"_L1 ? u"BR"_s
                                           : code.section(u'-', 1, 1);
    if (part.size() == script)
        return QLocale::scriptToString(locale.script());
    return part.size() == territory ? QLocale::territoryToString(locale.territory()) : QString();
}

// It was in that language before, or has no words.
bool isUnchanged(const MessageTranslation &translation)
{
    return translation.made.text.simplified() == translation.original.simplified();
}

} // namespace

QString TranslationWords::language(const QString &code)
{
    const QLocale locale = localeOf(code);
    if (locale.language() == QLocale::C)
        return code;
    const bool isEnglish = QLocale().language() == QLocale::English;
    QString name =
        isEnglish ? QLocale::languageToString(locale.language()) : locale.nativeLanguageName();
    if (name.isEmpty())
        name = QLocale::languageToString(locale.language());
    name[0] = name[0].toUpper();
    const QString variety = isEnglish ? varietyOf(code, locale) : QString();
    return variety.isEmpty() ? name : u"%1 (%2)"_s.arg(name, variety);
}

QStringList TranslationWords::sorted(const QStringList &languages)
{
    QStringList all = languages;
    std::sort(all.begin(), all.end(), [](const QString &one, const QString &other) {
        return language(one).localeAwareCompare(language(other)) < 0;
    });
    return all;
}

TranslationShown TranslationWords::shown(const std::optional<MessageTranslation> &translation)
{
    if (!translation)
        return {};
    switch (translation->state) {
    case MessageTranslation::State::Waiting:
        return {{},
                //: Beneath a message.
                tr("Translating…"),
                {},
                false};
    case MessageTranslation::State::Failed:
        return {
            {},
            //: Beneath a message. %1: why not, a sentence
            tr("Not translated: %1").arg(Sentences::reason(translation->error.value_or(Error()))),
            tr("Try again"),
            true};
    case MessageTranslation::State::Done:
        break;
    }
    const bool isSame = isUnchanged(*translation);
    if (translation->isHidden)
        return isSame ? TranslationShown()
                      : TranslationShown{{}, {}, tr("Show translation"), false};
    if (isSame)
        return {{},
                //: Beneath a message that was to be translated. %1: a language
                tr("This is in %1 already").arg(language(translation->to)),
                //: Takes away what is said beneath a message.
                tr("Hide"),
                false};
    //: Hides the translation beneath a message.
    return {translation->made.text, note(translation->made), tr("Show original only"), false};
}

QString TranslationWords::note(const Translation &made)
{
    if (made.from.isEmpty())
        //: Beneath a message. %1: a program that translates
        return tr("Translated by %1").arg(made.provider);
    //: Beneath a message. %1: a language, %2: a program that translates
    return tr("Translated from %1 by %2").arg(language(made.from), made.provider);
}

QString TranslationWords::menuAction(const TranslationShown &shown)
{
    //: In the menu of a message: put it into one's language.
    return shown.action.isEmpty() || shown.isFailed ? tr("Translate") : shown.action;
}

QString TranslationWords::refusal(const TranslationOffer &offer, bool isSignedIn)
{
    if (offer.isMade())
        return {};
    return isSignedIn ? tr("This server translates nothing. Ask whoever runs it.")
                      : Sentences::reason(makeError(Reason::Offline));
}

QString TranslationWords::engine(const TranslationOffer &offer)
{
    if (offer.host.isEmpty())
        //: Who translates. %1: name of a program
        return tr("%1, on your server's own machine").arg(offer.provider);
    //: Who translates. %1: name of a program, %2: name of a computer
    return tr("%1, on %2").arg(offer.provider, Sentences::isolated(offer.host));
}

QString TranslationWords::question(const TranslationOffer &offer)
{
    if (offer.host.isEmpty())
        //: %1: name of a program
        return tr("Messages that you translate are handed to %1, which runs on your server's own "
                  "machine. They go nowhere else.")
            .arg(offer.provider);
    //: %1: name of a program, %2: name of a computer
    return tr("The text of messages that you translate goes from your server to %1 on %2, without "
              "a word of who wrote them or who asks.")
        .arg(offer.provider, Sentences::isolated(offer.host));
}

} // namespace chatoyant::client
