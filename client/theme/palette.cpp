#include "client/theme/palette.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

struct Token
{
    const char *name;
    QColor Palette::*color;
};

constexpr std::array tokens{
    Token{"window", &Palette::window},
    Token{"surface", &Palette::surface},
    Token{"hover", &Palette::hover},
    Token{"selected", &Palette::selected},
    Token{"border", &Palette::border},
    Token{"control", &Palette::control},
    Token{"text", &Palette::text},
    Token{"text2", &Palette::text2},
    Token{"placeholder", &Palette::placeholder},
    Token{"accent", &Palette::accent},
    Token{"accentHover", &Palette::accentHover},
    Token{"onAccent", &Palette::onAccent},
    Token{"link", &Palette::link},
    Token{"inBubble", &Palette::inBubble},
    Token{"outBubble", &Palette::outBubble},
    Token{"inMeta", &Palette::inMeta},
    Token{"outMeta", &Palette::outMeta},
    Token{"inOutline", &Palette::inOutline},
    Token{"outOutline", &Palette::outOutline},
    Token{"highContrastOutline", &Palette::highContrastOutline},
    Token{"danger", &Palette::danger},
    Token{"dangerBg", &Palette::dangerBg},
    Token{"warning", &Palette::warning},
    Token{"warningBg", &Palette::warningBg},
    Token{"success", &Palette::success},
    Token{"successBg", &Palette::successBg},
    Token{"badge", &Palette::badge},
    Token{"badgeMuted", &Palette::badgeMuted},
    Token{"mention", &Palette::mention},
    Token{"mentionText", &Palette::mentionText},
    Token{"mentionGround", &Palette::mentionGround},
    Token{"onBadge", &Palette::onBadge},
    Token{"focus", &Palette::focus},
    Token{"online", &Palette::online},
    Token{"away", &Palette::away},
    Token{"busy", &Palette::busy},
    Token{"offline", &Palette::offline},
    Token{"chip", &Palette::chip},
    Token{"chipText", &Palette::chipText},
    Token{"searchHit", &Palette::searchHit},
    Token{"shade", &Palette::shade},
};

Error damaged(const QString &token)
{
    return {Reason::Internal, u"theme: no colour for %1"_s.arg(token), token, {}};
}

QColor colorOf(const QJsonValue &value)
{
    return QColor(value.toString());
}

bool readMood(const QJsonObject &moods, MoodLabel label, MoodColors &colors)
{
    const QJsonObject mood = moods.value(moodName(label)).toObject();
    const QJsonArray background = mood.value("bg"_L1).toArray();
    colors = {colorOf(background.at(0)), colorOf(background.at(1)), colorOf(mood.value("ink"_L1))};
    return colors.top.isValid() && colors.bottom.isValid() && colors.ink.isValid();
}

} // namespace

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
    for (const Token &token : tokens) {
        palette.*token.color = colorOf(root.value(QLatin1StringView(token.name)));
        if (!(palette.*token.color).isValid())
            return damaged(QString::fromLatin1(token.name));
    }
    const QJsonArray names = root.value("names"_L1).toArray();
    for (const QJsonValue &name : names)
        palette.names.append(colorOf(name));
    if (palette.names.isEmpty())
        return damaged(u"names"_s);
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
