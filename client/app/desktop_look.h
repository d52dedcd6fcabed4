// What the desktop prefers: dark or light, strong contrast, motion or none; and when that changes.
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace chatoyant::client {

// Asks org.freedesktop.portal.Settings; without a portal the palette's lightness tells.
class DesktopLook final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopLook(QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }
    bool isContrastHigh() const { return m_isContrastHigh; }
    bool isMotionReduced() const;
    void start();

signals:
    void darkChanged(bool isDark);
    // Contrast or motion.
    void otherChanged();

private slots:
    void onSettingChanged(const QString &area, const QString &name, const QDBusVariant &value);

private:
    void ask(const QString &area, const QString &name);
    void take(const QString &area, const QString &name, const QVariant &value);

    bool m_isDark;
    bool m_isContrastHigh = false;
    std::optional<bool> m_isMotionReduced; // nothing: the portal has not said
};

} // namespace chatoyant::client
