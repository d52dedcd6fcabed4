#include "server/app/invite_pages.h"

#include "server/app/spoken_languages.h"

#include <QLocale>
#include <QTranslator>

namespace chatoyant::server {

InviteSentences InvitePages::sentences(const QString &language)
{
    const std::unique_ptr<QTranslator> translator = builtInWords(language);
    const auto say = [&translator](const char *source) {
        const QString said = translator
                                 ? translator->translate("chatoyant::server::InvitePages", source)
                                 : QString();
        return said.isEmpty() ? QString::fromUtf8(source) : said;
    };
    InviteSentences all;
    //: Heading of a web page. %1: name of the server
    all.chatTitle = say(QT_TR_NOOP("You are invited to a chat on %1"));
    //: Heading of a web page. %1: name of the server
    all.accountTitle = say(QT_TR_NOOP("You are invited to %1"));
    //: On the web page behind an invitation.
    all.text = say(QT_TR_NOOP("Chatoyant is a chat program for people who run their own server. "
                              "With the program on this computer, the button opens your "
                              "invitation there."));
    //: A button on that page. It opens the program.
    all.open = say(QT_TR_NOOP("Open in Chatoyant"));
    //: On that page, before the link itself.
    all.otherwise = say(QT_TR_NOOP("If nothing happens, install Chatoyant first. Or copy this "
                                   "link and paste it in the program:"));
    all.isRightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    return all;
}

InviteWords InvitePages::words(const QString &own)
{
    InviteWords words;
    words.own = own;
    const QStringList languages = builtInLanguages();
    for (const QString &language : languages)
        words.byLanguage.insert(language, sentences(language));
    return words;
}

} // namespace chatoyant::server
