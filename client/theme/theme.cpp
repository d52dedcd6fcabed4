#include "client/theme/theme.h"

#include "client/theme/metrics.h"
#include "client/theme/style_sheet.h"

#include <QApplication>
#include <QProxyStyle>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Icons in menus, lists, fields and buttons grow with the text of the program.
class GrowingStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override
    {
        constexpr int small = 18;
        const int usual = pixelSize(TextRole::Ui);
        switch (metric) {
        case PM_ButtonIconSize:
        case PM_LineEditIconSize:
        case PM_ListViewIconSize:
        case PM_SmallIconSize:
        case PM_TabBarIconSize:
            return small * (usual + qApp->font().pixelSize()) / (2 * usual);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_palette(builtInPalette(false))
{}

QIcon Theme::icon(const QString &name) const
{
    return m_icons.icon(name, m_palette.text2, m_palette.border);
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    refresh();
}

void Theme::setMoodLook(const MoodLook &look)
{
    if (std::exchange(m_moodLook, look) != look)
        emit changed();
}

void Theme::setSystemDark(bool isDark)
{
    m_isSystemDark = isDark;
    refresh();
}

void Theme::setHighContrast(bool isHigh)
{
    if (std::exchange(m_isHighContrast, isHigh) != isHigh)
        emit changed();
}

void Theme::setDense(bool isDense)
{
    if (std::exchange(m_isDense, isDense) != isDense)
        emit changed();
}

int Theme::rowHeight() const
{
    const int usual = m_isDense ? size::denseRow : size::row;
    return qMax(usual, scaled(usual));
}

int Theme::rowPicture() const
{
    return scaledPicture(m_isDense ? size::denseRowAvatar : size::rowAvatar);
}

void Theme::setZoom(int percent)
{
    const int bounded = qBound(zoom::smallest, percent, zoom::largest);
    if (std::exchange(m_zoom, bounded) == bounded)
        return;
    if (m_application)
        applyTo(*m_application);
    emit changed();
}

void Theme::setMotionReduced(bool isReduced)
{
    if (std::exchange(m_isMotionReduced, isReduced) != isReduced)
        emit changed();
}

void Theme::applyTo(QApplication &application)
{
    if (!m_application)
        application.setStyle(std::make_unique<GrowingStyle>(u"Fusion"_s).release());
    m_application = &application;
    application.setPalette(widgetPalette(m_palette));
    application.setFont(font(TextRole::Ui));
    application.setStyleSheet(styleSheet(m_palette, m_zoom));
}

void Theme::refresh()
{
    const bool isDark =
        m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_isSystemDark);
    if (m_palette.isDark == isDark)
        return;
    m_palette = builtInPalette(isDark);
    if (m_application)
        applyTo(*m_application);
    emit changed();
}

} // namespace chatoyant::client
