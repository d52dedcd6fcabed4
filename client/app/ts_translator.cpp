#include "client/app/ts_translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024;

QString keyOf(const QString &context, const QString &source, const QString &comment)
{
    return context + u'\x1e' + source + u'\x1e' + comment;
}

QStringList readTranslation(QXmlStreamReader &xml)
{
    const auto type = xml.attributes().value("type"_L1);
    const bool isGone = type == "vanished"_L1 || type == "obsolete"_L1;
    QStringList forms;
    QString plain;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        else if (xml.isCharacters())
            plain += xml.text();
    }
    if (forms.isEmpty())
        forms.append(plain);
    return isGone ? QStringList() : forms;
}

// Russian and its neighbours; the same rule in Qt's files for them and for Serbian and Croatian.
int eastSlavicForm(int number)
{
    const int last = number % 10;
    const int lastTwo = number % 100;
    if (last == 1 && lastTwo != 11)
        return 0;
    return last >= 2 && last <= 4 && (lastTwo < 10 || lastTwo >= 20) ? 1 : 2;
}

int polishForm(int number)
{
    return number == 1 ? 0 : eastSlavicForm(number) == 0 ? 2 : eastSlavicForm(number);
}

int arabicForm(int number)
{
    constexpr int few = 3, many = 4, other = 5;
    if (number <= 2)
        return number;
    const int lastTwo = number % 100;
    if (lastTwo >= 3 && lastTwo <= 10)
        return few;
    return lastTwo >= 11 ? many : other;
}

} // namespace

Expected<std::unique_ptr<TsTranslator>, QString> TsTranslator::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    if (file.size() > largestFile)
        return QCoreApplication::translate("TsTranslator", "It is too large.");
    QXmlStreamReader xml(&file);
    auto result = std::make_unique<TsTranslator>();
    if (xml.readNextStartElement() && xml.name() != "TS"_L1)
        xml.raiseError(QCoreApplication::translate("TsTranslator", "It is no .ts file."));
    result->m_language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == "context"_L1)
            result->readContext(xml);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        //: Where in a translator's file something is wrong, and what.
        return QCoreApplication::translate("TsTranslator", "Line %1: %2")
            .arg(xml.lineNumber())
            .arg(xml.errorString());
    return result;
}

void TsTranslator::readContext(QXmlStreamReader &xml)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            readMessage(xml, context);
        else
            xml.skipCurrentElement();
    }
}

void TsTranslator::readMessage(QXmlStreamReader &xml, const QString &context)
{
    QString source;
    QString comment;
    QStringList forms;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            forms = readTranslation(xml);
        else
            xml.skipCurrentElement();
    }
    if (!forms.value(0).isEmpty())
        m_messages.insert(keyOf(context, source, comment), forms);
}

QString TsTranslator::translate(const char *context,
                                const char *sourceText,
                                const char *disambiguation,
                                int n) const
{
    const QStringList forms =
        m_messages.value(keyOf(QString::fromUtf8(context), QString::fromUtf8(sourceText),
                               QString::fromUtf8(disambiguation)));
    if (forms.size() < 2 || n < 0)
        return forms.value(0);
    return forms.at(std::min<qsizetype>(pluralForm(m_language, n), forms.size() - 1));
}

int pluralForm(const QString &code, int number)
{
    const QString language = code.section(u'_', 0, 0);
    if (language == "ar"_L1)
        return arabicForm(number);
    if (language == "fr"_L1 || code == "pt_BR"_L1)
        return number > 1 ? 1 : 0;
    if (language == "pl"_L1)
        return polishForm(number);
    if (QStringList{u"ru"_s, u"uk"_s, u"be"_s, u"sr"_s, u"hr"_s, u"bs"_s}.contains(language))
        return eastSlavicForm(number);
    if (language == "cs"_L1 || language == "sk"_L1)
        return number == 1 ? 0 : number >= 2 && number <= 4 ? 1 : 2;
    return number == 1 ? 0 : 1;
}

} // namespace chatoyant::client
