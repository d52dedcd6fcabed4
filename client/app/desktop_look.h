// What the desktop prefers: dark or light, motion or none; and when that changes.
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace chatoyant::client {

// Asks org.freedesktop.portal.Settings; without a portal the palette's lightness tells.
class DesktopLook final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopLook(QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }
    bool isMotionReduced() const;
    void start();

signals:
    void darkChanged(bool isDark);

private slots:
    void onSettingChanged(const QString &area, const QString &name, const QDBusVariant &value);

private:
    void setScheme(uint scheme);

    bool m_isDark;
};

} // namespace chatoyant::client
