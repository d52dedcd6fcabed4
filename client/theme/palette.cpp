#include "client/theme/palette.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array tokens{
    PaletteToken{"window", &Palette::window},
    PaletteToken{"surface", &Palette::surface},
    PaletteToken{"hover", &Palette::hover},
    PaletteToken{"selected", &Palette::selected},
    PaletteToken{"border", &Palette::border},
    PaletteToken{"control", &Palette::control},
    PaletteToken{"text", &Palette::text},
    PaletteToken{"text2", &Palette::text2},
    PaletteToken{"placeholder", &Palette::placeholder},
    PaletteToken{"accent", &Palette::accent},
    PaletteToken{"accentHover", &Palette::accentHover},
    PaletteToken{"onAccent", &Palette::onAccent},
    PaletteToken{"link", &Palette::link},
    PaletteToken{"inBubble", &Palette::inBubble},
    PaletteToken{"outBubble", &Palette::outBubble},
    PaletteToken{"inMeta", &Palette::inMeta},
    PaletteToken{"outMeta", &Palette::outMeta},
    PaletteToken{"inOutline", &Palette::inOutline},
    PaletteToken{"outOutline", &Palette::outOutline},
    PaletteToken{"highContrastOutline", &Palette::highContrastOutline},
    PaletteToken{"danger", &Palette::danger},
    PaletteToken{"dangerBg", &Palette::dangerBg},
    PaletteToken{"warning", &Palette::warning},
    PaletteToken{"warningBg", &Palette::warningBg},
    PaletteToken{"success", &Palette::success},
    PaletteToken{"successBg", &Palette::successBg},
    PaletteToken{"badge", &Palette::badge},
    PaletteToken{"badgeMuted", &Palette::badgeMuted},
    PaletteToken{"mention", &Palette::mention},
    PaletteToken{"mentionText", &Palette::mentionText},
    PaletteToken{"mentionGround", &Palette::mentionGround},
    PaletteToken{"onBadge", &Palette::onBadge},
    PaletteToken{"focus", &Palette::focus},
    PaletteToken{"online", &Palette::online},
    PaletteToken{"away", &Palette::away},
    PaletteToken{"busy", &Palette::busy},
    PaletteToken{"offline", &Palette::offline},
    PaletteToken{"chip", &Palette::chip},
    PaletteToken{"chipText", &Palette::chipText},
    PaletteToken{"searchHit", &Palette::searchHit},
    PaletteToken{"shade", &Palette::shade},
};

Error damaged(const QString &token)
{
    return {Reason::Internal, u"theme: no colour for %1"_s.arg(token), token, {}};
}

QColor colorOf(const QJsonValue &value)
{
    return QColor(value.toString());
}

QList<QColor> colorsOf(const QJsonArray &array)
{
    QList<QColor> colors;
    for (const QJsonValue &color : array)
        colors.append(colorOf(color));
    return colors;
}

bool readMood(const QJsonObject &moods, MoodLabel label, MoodColors &colors)
{
    const QJsonObject mood = moods.value(moodName(label)).toObject();
    const QJsonArray background = mood.value("bg"_L1).toArray();
    colors = {colorOf(background.at(0)), colorOf(background.at(1)), colorOf(mood.value("ink"_L1))};
    return colors.top.isValid() && colors.bottom.isValid() && colors.ink.isValid();
}

} // namespace

std::span<const PaletteToken> paletteTokens()
{
    return tokens;
}

const MoodColors &Palette::mood(MoodLabel label) const
{
    return moods.at(static_cast<size_t>(label));
}

QColor Palette::nameColor(UserId user) const
{
    return names.at(static_cast<qsizetype>(qHash(user) % static_cast<size_t>(names.size())));
}

Result<Palette> readPalette(const QByteArray &json, bool isDark)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Palette palette;
    palette.isDark = isDark;
    for (const PaletteToken &token : paletteTokens()) {
        palette.*token.color = colorOf(root.value(QLatin1StringView(token.name)));
        if (!(palette.*token.color).isValid())
            return damaged(QString::fromLatin1(token.name));
    }
    palette.names = colorsOf(root.value("names"_L1).toArray());
    if (palette.names.isEmpty())
        return damaged(u"names"_s);
    palette.charts = colorsOf(root.value("charts"_L1).toArray());
    if (palette.charts.isEmpty())
        return damaged(u"charts"_s);
    const QJsonObject moods = root.value("mood"_L1).toObject();
    for (const MoodLabel label : allMoodLabels) {
        if (!readMood(moods, label, palette.moods.at(static_cast<size_t>(label))))
            return damaged(moodName(label));
    }
    return palette;
}

Palette builtInPalette(bool isDark)
{
    QFile file(isDark ? u":/themes/dark.json"_s : u":/themes/light.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    auto palette = readPalette(isOpen ? file.readAll() : QByteArray(), isDark);
    Q_ASSERT(palette);
    return palette ? *palette : Palette();
}

} // namespace chatoyant::client
