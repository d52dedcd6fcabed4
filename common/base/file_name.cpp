#include "common/base/file_name.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace chatoyant {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 200; // file systems take 255; " (12)" must fit behind it
constexpr qsizetype mostExtension = 16;

// Controls, among them those that turn the direction of text and those that show nothing.
bool isHidden(char32_t c)
{
    const auto category = QChar::category(c);
    const bool joins = c == 0x200C || c == 0x200D; // scripts and emoji need them
    return category == QChar::Other_Control || category == QChar::Other_Surrogate ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
           (category == QChar::Other_Format && !joins);
}

// Those that no folder of Windows takes.
bool isReserved(char32_t c)
{
    return c < 0x80 && QLatin1StringView("<>:\"|?*").contains(QChar(c));
}

QString visible(const QString &text)
{
    QString clean;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const auto c = char32_t(point);
        if (isReserved(c))
            clean += u'_';
        else if (!isHidden(c))
            clean += QString::fromUcs4(&c, 1);
    }
    return clean;
}

bool isDevice(const QString &name)
{
    static const QSet<QString> devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString base = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = base.size() == 4 &&
                        (base.startsWith("com"_L1) || base.startsWith("lpt"_L1)) &&
                        base.back().isDigit();
    return isPort || devices.contains(base);
}

// Cut between what people see as characters.
QString cut(const QString &text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    while (finder.toNextBoundary() > 0 && text.first(finder.position()).toUtf8().size() <= bytes)
        end = finder.position();
    return text.first(end);
}

} // namespace

QString cleanFileName(const QString &name)
{
    QString last = name;
    last.replace(u'\\', u'/');
    last = visible(last.section(u'/', -1)).simplified();
    while (last.startsWith(u'.') || last.startsWith(u' '))
        last.remove(0, 1);
    while (last.endsWith(u'.') || last.endsWith(u' '))
        last.chop(1);
    if (last.isEmpty())
        return u"file"_s;
    if (isDevice(last))
        last.prepend(u'_');
    const QString extension = fileExtension(last);
    if (extension.isEmpty() || extension.size() > mostExtension)
        return cut(last, mostBytes);
    const QString ending = last.last(extension.size() + 1);
    return cut(last.chopped(ending.size()), mostBytes - ending.toUtf8().size()) + ending;
}

QString fileExtension(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 ? QString() : name.sliced(dot + 1).trimmed().toLower();
}

bool runsWhenOpened(const QString &name)
{
    static const QSet<QString> types{
        // Linux
        u"desktop"_s, u"sh"_s, u"bash"_s, u"zsh"_s, u"fish"_s, u"csh"_s, u"run"_s, u"bin"_s,
        u"appimage"_s, u"deb"_s, u"rpm"_s, u"flatpakref"_s, u"flatpak"_s, u"snap"_s, u"out"_s,
        // Windows
        u"exe"_s, u"com"_s, u"bat"_s, u"cmd"_s, u"ps1"_s, u"psm1"_s, u"msi"_s, u"msp"_s, u"scr"_s,
        u"pif"_s, u"cpl"_s, u"hta"_s, u"jse"_s, u"vb"_s, u"vbs"_s, u"vbe"_s, u"wsf"_s, u"wsh"_s,
        u"lnk"_s, u"reg"_s, u"inf"_s, u"scf"_s, u"url"_s, u"website"_s, u"dll"_s, u"sys"_s,
        u"gadget"_s, u"msc"_s, u"chm"_s, u"application"_s, u"appref-ms"_s, u"settingcontent-ms"_s,
        u"xll"_s, u"iso"_s, u"img"_s, u"vhd"_s, u"vhdx"_s,
        // macOS
        u"app"_s, u"command"_s, u"dmg"_s, u"pkg"_s, u"mpkg"_s, u"workflow"_s, u"scpt"_s,
        u"terminal"_s, u"webloc"_s, u"inetloc"_s, u"fileloc"_s,
        // Anywhere
        u"jar"_s, u"jnlp"_s, u"js"_s, u"mjs"_s, u"py"_s, u"pyc"_s, u"pyw"_s, u"pl"_s, u"rb"_s,
        u"php"_s, u"lua"_s, u"tcl"_s, u"html"_s, u"htm"_s, u"xhtml"_s, u"mht"_s, u"mhtml"_s,
        u"svg"_s, u"swf"_s, u"docm"_s, u"dotm"_s, u"xlsm"_s, u"xltm"_s, u"xlam"_s, u"pptm"_s,
        u"potm"_s, u"ppam"_s, u"ppsm"_s, u"ipynb"_s, u"whl"_s, u"crx"_s, u"xpi"_s, u"apk"_s};
    return types.contains(fileExtension(cleanFileName(name)));
}

} // namespace chatoyant
