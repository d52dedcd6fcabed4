#include "client/theme/theme.h"

#include "client/theme/metrics.h"
#include "client/theme/style_sheet.h"

#include <QApplication>
#include <QStyleFactory>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

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
        application.setStyle(QStyleFactory::create(u"Fusion"_s));
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
