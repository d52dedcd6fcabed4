#include "client/ui/settings/look_page.h"

#include "client/ui/settings/mood_look_choice.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QWheelEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QString modeName(ThemeMode mode)
{
    if (mode == ThemeMode::Light)
        return u"light"_s;
    return mode == ThemeMode::Dark ? u"dark"_s : u"system"_s;
}

// The wheel scrolls the page that the slider lies in, wherever the pointer comes to be.
class SteadySlider final : public QSlider
{
public:
    using QSlider::QSlider;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

void applyLook(Theme &theme, const Preferences &preferences, const SystemLook &system)
{
    const QString mode = preferences.value(preference::theme).toString();
    theme.setMode(mode == "light"_L1  ? ThemeMode::Light
                  : mode == "dark"_L1 ? ThemeMode::Dark
                                      : ThemeMode::System);
    bool isNumber = false;
    const int size = preferences.value(preference::zoom).toInt(&isNumber);
    theme.setZoom(isNumber ? size : zoom::usual);
    theme.setDense(preferences.value(preference::density).toString() == "compact"_L1);
    theme.setHighContrast(preferences.value(preference::contrast, system.isContrastHigh).toBool());
    theme.setMotionReduced(
        preferences.value(preference::reduceMotion, system.isMotionReduced).toBool());
    theme.setMoodLook(moodLook(preferences));
}

LookPage::LookPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_controls(new SettingControls(tr("Appearance changed."), this))
{
    connect(m_controls, &SettingControls::replaced, this, &LookPage::replaced);
    auto *column = columnIn(this, {}, space::small);
    addTheme(column);
    addDensity(column);
    addSize(column);
    addAnnounced(column);
    column->addStretch();
    // The desktop may change its mind while nobody has chosen here.
    connect(&context.theme, &Theme::changed, m_controls, &SettingControls::refresh);
}

QString LookPage::nameOf(ThemeMode mode)
{
    if (mode == ThemeMode::System)
        //: A command: how the windows look.
        return tr("Theme of the system");
    //: A command: how the windows look.
    return mode == ThemeMode::Dark ? tr("Dark theme") : tr("Light theme");
}

void LookPage::choose(ThemeMode mode, const UiContext &context)
{
    context.theme.setMode(mode);
    context.preferences.setValue(preference::theme, modeName(mode));
}

void LookPage::addTheme(QBoxLayout *column)
{
    column->addWidget(new PlainLabel(tr("Theme"), TextRole::UiStrong, this));
    auto *row = addFlow(column, space::large);
    auto *group = new QButtonGroup(this);
    const Setting kept{
        [this] { return static_cast<int>(m_context.theme.mode()); },
        [this](const QVariant &mode) { choose(static_cast<ThemeMode>(mode.toInt()), m_context); }};
    for (const auto &[mode, text] :
         {std::pair{ThemeMode::System, tr("System")}, std::pair{ThemeMode::Light, tr("Light")},
          std::pair{ThemeMode::Dark, tr("Dark")}}) {
        auto *radio = new QRadioButton(text, this);
        group->addButton(radio);
        row->addWidget(radio);
        const int value = static_cast<int>(mode);
        m_controls->follow([radio, value, kept] {
            if (kept.value() == value)
                radio->setChecked(true);
        });
        connect(radio, &QRadioButton::clicked, this,
                [this, value, kept] { m_controls->change(kept, value); });
    }
    column->addSpacing(space::medium);
    addSwitch(column, tr("Increase contrast"), &Theme::isHighContrast, [this](bool isOn) {
        m_context.theme.setHighContrast(isOn);
        m_context.preferences.setValue(preference::contrast, isOn);
    });
    addSwitch(column, tr("Reduce motion"), &Theme::isMotionReduced, [this](bool isOn) {
        m_context.theme.setMotionReduced(isOn);
        m_context.preferences.setValue(preference::reduceMotion, isOn);
    });
}

void LookPage::addDensity(QBoxLayout *column)
{
    column->addSpacing(space::medium);
    const Setting kept = settingOf(m_context.preferences, preference::density, u"comfortable"_s);
    m_controls->addChoices(column,
                           //: How close together chats and messages stand.
                           tr("Density"),
                           {{u"comfortable"_s, tr("Comfortable")}, {u"compact"_s, tr("Compact")}},
                           {kept.value, [this, kept](const QVariant &density) {
                                kept.set(density);
                                m_context.theme.setDense(density.toString() == "compact"_L1);
                            }});
}

// Whoever uses a screen reader hears of what comes in while they read or write there.
void LookPage::addAnnounced(QBoxLayout *column)
{
    column->addSpacing(space::medium);
    m_controls->addChoices(column, tr("Screen readers announce new messages in the open chat"),
                           {{u"all"_s, tr("All of them")},
                            {u"mentions"_s, tr("Those that mention me")},
                            {u"nothing"_s, tr("None")}},
                           settingOf(m_context.preferences, preference::announced, u"all"_s));
}

void LookPage::addSize(QBoxLayout *column)
{
    auto *label = new PlainLabel(tr("Text size"), TextRole::UiStrong, this);
    column->addWidget(label);
    auto *row = addRow(column, space::medium);
    auto *slider = new SteadySlider(Qt::Horizontal, this);
    auto *value = new PlainLabel({}, TextRole::Ui, this);
    slider->setRange(zoom::smallest / zoom::step, zoom::largest / zoom::step);
    slider->setAccessibleName(tr("Text size"));
    row->addWidget(slider, 1);
    row->addWidget(value);
    const Setting kept{[this] { return m_context.theme.zoom(); },
                       [this](const QVariant &percent) { setSize(percent.toInt()); }};
    m_controls->follow([slider, value, kept] {
        const QSignalBlocker quiet(slider);
        slider->setValue(kept.value().toInt() / zoom::step);
        value->setText(tr("%1 %").arg(kept.value().toInt()));
    });
    connect(slider, &QSlider::sliderPressed, this,
            [this, kept] { m_sizeBefore = kept.value().toInt(); });
    connect(slider, &QSlider::sliderReleased, this,
            [this, kept] { m_controls->offerBack(kept, m_sizeBefore); });
    connect(slider, &QSlider::valueChanged, this, [this, slider, kept](int steps) {
        slider->isSliderDown() ? setSize(steps * zoom::step)
                               : m_controls->change(kept, steps * zoom::step);
    });
}

void LookPage::setSize(int percent)
{
    m_context.theme.setZoom(percent);
    m_context.preferences.setValue(preference::zoom, m_context.theme.zoom());
}

void LookPage::addSwitch(QBoxLayout *column,
                         const QString &text,
                         bool (Theme::*isOn)() const,
                         const std::function<void(bool)> &set)
{
    const Theme &theme = m_context.theme;
    m_controls->addSwitch(column, text,
                          {[&theme, isOn] { return (theme.*isOn)(); },
                           [set](const QVariant &now) { set(now.toBool()); }});
}

} // namespace chatoyant::client
