// Translation files as text: their messages, and what does not fit in one.
#pragma once

#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

namespace chatoyant::test {

using namespace Qt::StringLiterals;

struct TsMessage
{
    QString name; // "context|source|comment"
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;
};

inline void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.isFinished = !xml.attributes().hasAttribute("type"_L1);
    QString plain;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            message.forms.append(xml.readElementText());
        else if (xml.isCharacters())
            plain += xml.text();
    }
    if (!message.isPlural)
        message.forms = {plain};
}

inline QList<TsMessage> messagesIn(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    QList<TsMessage> found;
    QString context;
    QXmlStreamReader xml(&opened);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            found.append(TsMessage());
            found.back().isPlural = xml.attributes().hasAttribute("numerus"_L1);
        } else if (xml.name() == "source"_L1) {
            found.back().source = xml.readElementText();
            found.back().name = context + u'|' + found.back().source;
        } else if (xml.name() == "comment"_L1) {
            found.back().name += u'|' + xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, found.back());
        }
    }
    return found;
}

// What must be the same in every language.
inline QStringList marksOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%L?[0-9]+|</?[a-z]+|\\n"));
    QStringList marks;
    for (auto match = form.globalMatch(text); match.hasNext();)
        marks.append(match.next().captured());
    marks.sort();
    return marks;
}

inline bool hasMnemonic(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("(?<!&)&[^& ]"));
    return text.contains(form);
}

// Empty: it fits.
inline QString faultOf(const TsMessage &message)
{
    for (const QString &form : message.forms) {
        if (form.isEmpty())
            return u"is empty"_s;
        // "One member" may do without its number.
        if (message.isPlural ? form.count("%n"_L1) > 1 : marksOf(form) != marksOf(message.source))
            return u"has other placeholders: "_s + form;
        if (hasMnemonic(form) != hasMnemonic(message.source))
            return u"has another mnemonic: "_s + form;
    }
    return {};
}

constexpr int floorPercent = 90; // of what a program says, in each language

// How a language's file fits what a program asks for.
struct TsFit
{
    QStringList faults;
    QList<TsMessage> finished;
    int percent = 0;
};

inline TsFit fitOf(const QString &file, const QList<TsMessage> &wanted)
{
    QHash<QString, TsMessage> known;
    const auto all = messagesIn(file);
    for (const TsMessage &message : all)
        known.insert(message.name, message);
    TsFit fit;
    for (const TsMessage &message : wanted) {
        const TsMessage translated = known.value(message.name);
        if (translated.forms.isEmpty() || !translated.isFinished)
            continue;
        fit.finished.append(translated);
        if (const QString fault = faultOf(translated); !fault.isEmpty())
            fit.faults.append(message.name + u' ' + fault);
    }
    fit.percent = int(fit.finished.size() * 100 / wanted.size());
    return fit;
}

// Plural messages that the file does not have: English needs its own, too.
inline QStringList pluralsMissingIn(const QString &file, const QList<TsMessage> &wanted)
{
    QStringList known;
    const auto all = messagesIn(file);
    for (const TsMessage &message : all)
        known.append(message.name);
    QStringList missing;
    for (const TsMessage &message : wanted) {
        if (message.isPlural && !known.contains(message.name))
            missing.append(message.name);
    }
    return missing;
}

// What the sources below this folder of the checkout ask for, written to `file`; or what is wrong.
inline QString writeWanted(const QString &folder, const QString &file)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(CHATOYANT_SOURCE_DIR));
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                  {u"-silent"_s, u"-I"_s, u"."_s, folder, u"-ts"_s, file});
    if (lupdate.waitForFinished(-1) && lupdate.exitCode() == 0)
        return {};
    return QString::fromUtf8(lupdate.readAllStandardError()) + lupdate.errorString();
}

} // namespace chatoyant::test
