#include "client/theme/type_scale.h"

#include <array>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    TextRole role;
    const char *name;
    int pixels;
    QFont::Weight weight;
};

constexpr std::array scale{
    Step{TextRole::Display, "display", 28, QFont::DemiBold},
    Step{TextRole::Title, "title", 20, QFont::DemiBold},
    Step{TextRole::Heading, "heading", 16, QFont::DemiBold},
    Step{TextRole::Name, "name", 14, QFont::DemiBold},
    Step{TextRole::Body, "body", 14, QFont::Normal},
    Step{TextRole::Ui, "ui", 13, QFont::Normal},
    Step{TextRole::UiStrong, "uiStrong", 13, QFont::DemiBold},
    Step{TextRole::Meta, "meta", 12, QFont::Normal},
    Step{TextRole::MetaStrong, "metaStrong", 12, QFont::DemiBold},
    Step{TextRole::Badge, "badge", 11, QFont::DemiBold},
    Step{TextRole::Emoji, "emoji", 32, QFont::Normal},
};

const Step &step(TextRole role)
{
    return scale.at(static_cast<size_t>(role));
}

} // namespace

int pixelSize(TextRole role)
{
    return step(role).pixels;
}

int weight(TextRole role)
{
    return step(role).weight;
}

const char *roleName(TextRole role)
{
    return step(role).name;
}

QString emojiFamily()
{
    return u"Noto Color Emoji"_s;
}

QFont fontFor(TextRole role, int zoom)
{
    constexpr int smallest = 11;
    QFont font;
    font.setFamilies({u"Inter"_s, emojiFamily(), u"Noto Sans"_s, u"Noto Sans Arabic"_s,
                      u"Noto Sans Hebrew"_s, u"Noto Sans Devanagari"_s, u"Noto Sans CJK SC"_s,
                      u"DejaVu Sans"_s});
    font.setPixelSize(qMax(smallest, pixelSize(role) * zoom / 100));
    font.setWeight(step(role).weight);
    return font;
}

} // namespace chatoyant::client
