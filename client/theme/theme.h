// What everything that draws asks: colours, fonts, icons, motion; and applies them to the program.
#pragma once

#include "client/theme/faces.h"
#include "client/theme/icons.h"
#include "client/theme/mood_look.h"
#include "client/theme/palette.h"
#include "client/theme/type_scale.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace chatoyant::client {

enum class ThemeMode { System, Light, Dark };

class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    const Palette &palette() const { return m_palette; }
    const Icons &icons() const { return m_icons; }
    QIcon icon(const QString &name) const;

    // Null: nobody has a picture.
    Faces *faces() const { return m_faces; }
    void setFaces(Faces &faces) { m_faces = &faces; }

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    // What the desktop prefers; it counts while the mode is System.
    void setSystemDark(bool isDark);
    // Outlines of bubbles strong enough to be told from any background.
    bool isHighContrast() const { return m_isHighContrast; }
    void setHighContrast(bool isHigh);

    // More of everything in a window, closer together.
    bool isDense() const { return m_isDense; }
    void setDense(bool isDense);

    const MoodLook &moodLook() const { return m_moodLook; }
    void setMoodLook(const MoodLook &look);

    int zoom() const { return m_zoom; } // percent of the usual text size
    void setZoom(int percent);
    QFont font(TextRole role) const { return fontFor(role, m_zoom); }
    // A length that goes with the text.
    int scaled(int pixels) const { return pixels * m_zoom / 100; }
    // Pictures and icons grow half as fast as text.
    int scaledPicture(int pixels) const { return pixels * (100 + m_zoom) / 200; }

    // Of the rows of the chat list, and of the pictures in them.
    int rowHeight() const;
    int rowPicture() const;

    bool isMotionReduced() const { return m_isMotionReduced; }
    void setMotionReduced(bool isReduced);
    // 0 where motion is reduced.
    int duration(int milliseconds) const { return m_isMotionReduced ? 0 : milliseconds; }

    // From now on the program looks like this, also after every change.
    void applyTo(QApplication &application);

signals:
    void changed();

private:
    void refresh();

    Palette m_palette;
    Icons m_icons;
    QPointer<Faces> m_faces;
    ThemeMode m_mode = ThemeMode::System;
    int m_zoom = 100;
    bool m_isSystemDark = false;
    bool m_isHighContrast = false;
    bool m_isMotionReduced = false;
    bool m_isDense = false;
    MoodLook m_moodLook;
    QApplication *m_application = nullptr;
};

} // namespace chatoyant::client
