#include "client/ui/settings/look_page.h"

#include "client/ui/settings/choice_group.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QCheckBox>
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
}

LookPage::LookPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = columnIn(this, {}, space::small);
    addTheme(column);
    addDensity(column);
    addSize(column);
    addAnnounced(column);
    column->addStretch();
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
    for (const auto &[mode, text] :
         {std::pair{ThemeMode::System, tr("System")}, std::pair{ThemeMode::Light, tr("Light")},
          std::pair{ThemeMode::Dark, tr("Dark")}}) {
        auto *radio = new QRadioButton(text, this);
        radio->setChecked(m_context.theme.mode() == mode);
        group->addButton(radio);
        row->addWidget(radio);
        connect(radio, &QRadioButton::clicked, this,
                [this, mode = mode] { choose(mode, m_context); });
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
    addChoices(column,
               //: How close together chats and messages stand.
               {tr("Density"),
                {{u"comfortable"_s, tr("Comfortable")}, {u"compact"_s, tr("Compact")}},
                m_context.theme.isDense() ? u"compact"_s : u"comfortable"_s},
               this, [this](const QString &density) {
                   m_context.theme.setDense(density == "compact"_L1);
                   m_context.preferences.setValue(preference::density, density);
               });
}

// Whoever uses a screen reader hears of what comes in while they read or write there.
void LookPage::addAnnounced(QBoxLayout *column)
{
    column->addSpacing(space::medium);
    addChoices(column,
               {tr("Screen readers announce new messages in the open chat"),
                {{u"all"_s, tr("All of them")},
                 {u"mentions"_s, tr("Those that mention me")},
                 {u"nothing"_s, tr("None")}},
                m_context.preferences.value(preference::announced).toString()},
               this, [this](const QString &which) {
                   m_context.preferences.setValue(preference::announced, which);
               });
}

void LookPage::addSize(QBoxLayout *column)
{
    auto *label = new PlainLabel(tr("Text size"), TextRole::UiStrong, this);
    column->addWidget(label);
    auto *row = addRow(column, space::medium);
    auto *slider = new SteadySlider(Qt::Horizontal, this);
    auto *value = new PlainLabel({}, TextRole::Ui, this);
    slider->setRange(zoom::smallest / zoom::step, zoom::largest / zoom::step);
    slider->setValue(m_context.theme.zoom() / zoom::step);
    slider->setAccessibleName(tr("Text size"));
    row->addWidget(slider, 1);
    row->addWidget(value);
    const auto show = [value](int steps) { value->setText(tr("%1 %").arg(steps * zoom::step)); };
    show(slider->value());
    connect(slider, &QSlider::valueChanged, this, [this, show](int steps) {
        show(steps);
        m_context.theme.setZoom(steps * zoom::step);
        m_context.preferences.setValue(preference::zoom, steps * zoom::step);
    });
}

void LookPage::addSwitch(QBoxLayout *column,
                         const QString &text,
                         bool (Theme::*isOn)() const,
                         const std::function<void(bool)> &set)
{
    auto *box = new QCheckBox(text, this);
    const Theme &theme = m_context.theme;
    box->setChecked((theme.*isOn)());
    column->addWidget(box);
    // The desktop may change its mind while nobody has chosen here.
    connect(&theme, &Theme::changed, box, [box, &theme, isOn] {
        const QSignalBlocker quiet(box);
        box->setChecked((theme.*isOn)());
    });
    connect(box, &QCheckBox::toggled, this, set);
}

} // namespace chatoyant::client
