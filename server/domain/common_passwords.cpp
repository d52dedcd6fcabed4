#include "server/domain/common_passwords.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// Words that lists of leaked passwords are full of, in the languages the program speaks. Digits in
// place of letters are letters here (withLetters()).
constexpr char16_t words[] =
    u"password passwort passwords contrasena motdepasse wachtwoord parola senha haslo kennwort "
    u"geheim secret private access login logon signin guest user username account default "
    u"admin administrator root superuser sysadmin manager master server system service "
    u"welcome willkommen bienvenue bienvenido hello hallo hola bonjour goodbye "
    u"letmein letmeinnow openup opensesame sesame changeme changeit changethis please "
    u"test tester testing testtest temp temporary sample example demo dummy "
    u"chat chatoyant message messenger internet computer laptop desktop keyboard network "
    u"windows linux ubuntu debian android samsung nokia google facebook youtube twitter "
    u"instagram whatsapp telegram amazon apple microsoft skype yahoo hotmail gmail "
    u"iloveyou iloveu ilovegod loveyou loveme lovely love lover lovers forever always "
    u"tequiero teamo jetaime ichliebedich amor amore liebe schatz sweetheart darling honey "
    u"baby babygirl babyboy angel angels princess prince princesa queen king kingkong "
    u"sunshine sunflower sunday monday tuesday wednesday thursday friday saturday "
    u"summer winter spring autumn sommer herbst fruehling january february march april june "
    u"july august september october november december january januar februar oktober dezember "
    u"football fussball baseball basketball hockey soccer volleyball tennis golfer cricket "
    u"liverpool arsenal chelsea manchester barcelona realmadrid juventus bayern bayernmuenchen "
    u"yankees cowboys steelers lakers eagles rangers giants packers redsox broncos "
    u"superman batman spiderman ironman wolverine starwars startrek pokemon pikachu naruto "
    u"minecraft fortnite warcraft diablo matrix gandalf dragon dragons phoenix unicorn "
    u"monkey tiger lion panther eagle falcon hunter killer ninja samurai pirate wizard "
    u"shadow ghost thunder lightning storm diamond silver golden purple orange yellow "
    u"chocolate cookie cookies banana pepper ginger cheese butter coffee whiskey "
    u"mustang corvette ferrari porsche mercedes harley yamaha honda toyota "
    u"michael jennifer michelle jessica ashley amanda nicole daniel matthew anthony joshua "
    u"andrew charlie thomas jordan robert william alexander alexandra elizabeth patricia "
    u"christian christina stephanie samantha victoria benjamin nicholas jonathan jasmine "
    u"maria carlos antonio fernando francisco alejandro andreas stefan sebastian maximilian "
    u"hannah sophie charlotte isabella olivia katharina mohammed muhammad ahmed "
    u"maggie buddy bailey buster rocky max lucky princess daisy molly smokey "
    u"whatever nothing something anything everything nobody trustno nopassword mypassword "
    u"thepassword yourpassword firstpassword newpassword oldpassword mypass passpass "
    u"fuckyou fuckme fucker bullshit asshole bitch blowme sexy naughty "
    u"freedom liberty america england london paris berlin deutschland france italia espana "
    u"mexico brasil canada australia newyork california texas chicago boston dallas "
    u"money dollar business company office boss student teacher school family friends "
    u"mother father mama papa mommy daddy brother sister jesus christ god heaven church "
    u"peace music guitar rocknroll metallica nirvana blink greenday slipknot eminem "
    u"flower butterfly rainbow star stars moon snoopy mickey garfield scooby tinkerbell "
    u"blessed happy smile hottie cutie sweety lol lmao qwerty qwertz azerty qwert asdf asdfgh "
    u"zxcvbn zxcv yxcvbnm abc abcd abcde abcdef pass passw passwd pwd code pin number ";

const QSet<QString> &commonWords()
{
    static const QStringList list = QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> set(list.cbegin(), list.cend());
    return set;
}

QString withLetters(const QString &text)
{
    static const QString stand = u"013457@$!|"_s;
    static const QString meant = u"oleastasil"_s;
    QString letters = text;
    for (QChar &c : letters) {
        if (const qsizetype at = stand.indexOf(c); at >= 0)
            c = meant.at(at);
    }
    return letters;
}

QString withoutEnds(const QString &text)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto first = std::find_if(text.cbegin(), text.cend(), isLetter);
    const auto last = std::find_if(text.crbegin(), text.crend(), isLetter).base();
    return first < last ? QString(&*first, last - first) : QString();
}

// "abcabcabc", "11111111"
bool repeats(const QString &text)
{
    constexpr qsizetype longest = 4;
    for (qsizetype piece = 1; piece <= longest && piece * 2 <= text.size(); ++piece) {
        bool isSame = true;
        for (qsizetype at = piece; isSame && at < text.size(); ++at)
            isSame = text[at] == text[at - piece];
        if (isSame)
            return true;
    }
    return false;
}

// Made of pieces of at least three neighbours on a keyboard or in the alphabet, either way.
bool isOfRows(const QString &text)
{
    static const QStringList rows{u"01234567890"_s,
                                  u"abcdefghijklmnopqrstuvwxyz"_s,
                                  u"qwertyuiop"_s,
                                  u"qwertzuiop"_s,
                                  u"azertyuiop"_s,
                                  u"asdfghjkl"_s,
                                  u"zxcvbnm"_s,
                                  u"yxcvbnm"_s,
                                  u"1q2w3e4r5t6z7u8i9o0p"_s,
                                  u"1q2w3e4r5t6y7u8i9o0p"_s,
                                  u"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p"_s,
                                  u"147258369"_s,
                                  u"a1b2c3d4e5f6g7h8"_s,
                                  u"1122334455667788990"_s};
    constexpr qsizetype least = 3;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype longest = 0;
        for (const QString &row : rows) {
            QString back = row;
            std::reverse(back.begin(), back.end());
            for (qsizetype size = text.size() - at; size > longest; --size) {
                const QString piece = text.mid(at, size);
                if (row.contains(piece) || back.contains(piece))
                    longest = size;
            }
        }
        if (longest < least)
            return false;
        at += longest;
    }
    return true;
}

} // namespace

bool isCommonPassword(const QString &password)
{
    constexpr qsizetype longest = 24; // what is longer is no single word
    const QString folded = password.toLower();
    if (repeats(folded))
        return true;
    if (folded.size() > longest)
        return false;
    const QString bare = withoutEnds(folded);
    return isOfRows(folded) || commonWords().contains(bare) ||
           commonWords().contains(withLetters(bare)) ||
           commonWords().contains(withoutEnds(withLetters(folded)));
}

} // namespace chatoyant::server
