// How the windows look: theme, contrast, motion, density, text size; and what is said aloud.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class SettingControls;

class LookPage final : public QWidget
{
    Q_OBJECT

public:
    LookPage(const UiContext &context, QWidget *parent);

    // As a command.
    static QString nameOf(ThemeMode mode);
    static void choose(ThemeMode mode, const UiContext &context);

signals:
    // What holds at once, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);

private:
    void addTheme(QBoxLayout *column);
    void addDensity(QBoxLayout *column);
    void addSize(QBoxLayout *column);
    void setSize(int percent);
    void addAnnounced(QBoxLayout *column);
    void addSwitch(QBoxLayout *column,
                   const QString &text,
                   bool (Theme::*isOn)() const,
                   const std::function<void(bool)> &set);

    UiContext m_context;
    SettingControls *m_controls;
    int m_sizeBefore = 0; // while the slider is drawn
};

// What holds where the person has not chosen.
struct SystemLook
{
    bool isMotionReduced = false;
    bool isContrastHigh = false;
};

// What was kept, put into the theme.
void applyLook(Theme &theme, const Preferences &preferences, const SystemLook &system);

} // namespace chatoyant::client
