#include "client/ui/settings/settings_dialog.h"

#include "client/theme/mood_theme.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "common/base/limits.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
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

void addHeading(QBoxLayout *column, const QString &text, QWidget *parent)
{
    column->addSpacing(space::medium);
    column->addWidget(new PlainLabel(text, TextRole::Heading, parent));
}

} // namespace

void applyLook(Theme &theme, const Preferences &preferences, bool isMotionReducedBySystem)
{
    const QString mode = preferences.value(preference::theme).toString();
    theme.setMode(mode == "light"_L1  ? ThemeMode::Light
                  : mode == "dark"_L1 ? ThemeMode::Dark
                                      : ThemeMode::System);
    theme.setZoom(preferences.value(preference::zoom, zoom::usual).toInt());
    theme.setHighContrast(preferences.value(preference::contrast, false).toBool());
    theme.setMotionReduced(
        preferences.value(preference::reduceMotion, isMotionReducedBySystem).toBool());
}

SettingsDialog::SettingsDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Settings"), parent)
    , m_context(context)
{
    constexpr int width = 480;
    constexpr int height = 640;
    auto *column = scrollingColumn(body(), this);
    column->setContentsMargins(isRightToLeft() ? space::medium : 0, 0, // the scroll bar's side
                               isRightToLeft() ? 0 : space::medium, 0);
    column->setSpacing(space::small);
    addProfile(column);
    addLook(column);
    addSize(column);
    addMood(column);
    addAccount(column);
    column->addStretch();
    connect(addButton(tr("Close"), "primary"), &QPushButton::clicked, this, &QDialog::accept);
    resize(width, height);
}

void SettingsDialog::addProfile(QBoxLayout *column)
{
    column->addWidget(new PlainLabel(tr("My profile"), TextRole::Heading, this));
    const User &me = m_context.session.me();
    m_name = new QLineEdit(me.displayName, this);
    m_name->setMaxLength(limits::displayNameLength);
    m_name->setAccessibleName(tr("Name that others see"));
    m_about = new QLineEdit(me.about, this);
    m_about->setMaxLength(limits::aboutLength);
    m_about->setAccessibleName(tr("About me"));
    m_about->setPlaceholderText(tr("A few words about yourself"));
    m_about->setCursorPosition(0);
    column->addWidget(new PlainLabel(tr("Name that others see"), TextRole::UiStrong, this));
    column->addWidget(m_name);
    column->addWidget(new PlainLabel(tr("About me"), TextRole::UiStrong, this));
    column->addWidget(m_about);
    m_save = textButton(tr("Save profile"), "", this);
    m_save->setEnabled(false);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    for (const QLineEdit *field : {m_name, m_about}) {
        connect(field, &QLineEdit::textChanged, this, &SettingsDialog::refreshProfile);
        connect(field, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    }
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::saveProfile);
}

bool SettingsDialog::isProfileChanged() const
{
    const User &me = m_context.session.me();
    return m_name->text().trimmed() != me.displayName || m_about->text().trimmed() != me.about;
}

void SettingsDialog::refreshProfile()
{
    m_save->setEnabled(isProfileChanged() && !m_name->text().trimmed().isEmpty());
}

void SettingsDialog::saveProfile()
{
    m_save->setEnabled(false);
    m_context.session.updateProfile(m_name->text().trimmed(), m_about->text().trimmed(), this,
                                    [this](const Result<User> &user) { onSaved(user); });
}

void SettingsDialog::onSaved(const Result<User> &user)
{
    if (user) {
        m_name->setText(user->displayName); // as it is now
        m_about->setText(user->about);
    }
    refreshProfile();
    user ? showNote(tr("Saved.")) : showError(Sentences::reason(user.error()));
}

void SettingsDialog::done(int result)
{
    if (m_isLeaving || !isProfileChanged())
        return Dialog::done(result);
    confirm(tr("Discard the changes to your profile?"),
            tr("What you typed has not been saved, and nobody else sees it."), tr("Discard"), this,
            [this, result] {
                m_isLeaving = true;
                done(result);
            });
}

void SettingsDialog::leave(bool forgetHistory)
{
    m_isLeaving = true;
    accept();
    emit signOutWanted(forgetHistory);
}

void SettingsDialog::addLook(QBoxLayout *column)
{
    addHeading(column, tr("Appearance"), this);
    auto *row = addFlow(column, space::large);
    auto *group = new QButtonGroup(this);
    for (const auto &[mode, text] :
         {std::pair{ThemeMode::System, tr("System")}, std::pair{ThemeMode::Light, tr("Light")},
          std::pair{ThemeMode::Dark, tr("Dark")}}) {
        auto *radio = new QRadioButton(text, this);
        radio->setChecked(m_context.theme.mode() == mode);
        group->addButton(radio);
        row->addWidget(radio);
        connect(radio, &QRadioButton::clicked, this, [this, mode = mode] {
            m_context.theme.setMode(mode);
            m_context.preferences.setValue(preference::theme, modeName(mode));
        });
    }
    addSwitch(column, tr("Increase contrast"), m_context.theme.isHighContrast(), [this](bool isOn) {
        m_context.theme.setHighContrast(isOn);
        m_context.preferences.setValue(preference::contrast, isOn);
    });
    addSwitch(column, tr("Reduce motion"), m_context.theme.isMotionReduced(), [this](bool isOn) {
        m_context.theme.setMotionReduced(isOn);
        m_context.preferences.setValue(preference::reduceMotion, isOn);
    });
}

void SettingsDialog::addSize(QBoxLayout *column)
{
    auto *row = addRow(column, space::medium);
    auto *label = new PlainLabel(tr("Text size"), TextRole::Ui, this);
    auto *slider = new SteadySlider(Qt::Horizontal, this);
    auto *value = new PlainLabel({}, TextRole::Ui, this);
    slider->setRange(zoom::smallest / zoom::step, zoom::largest / zoom::step);
    slider->setValue(m_context.theme.zoom() / zoom::step);
    slider->setAccessibleName(tr("Text size"));
    row->addWidget(label);
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

void SettingsDialog::addMood(QBoxLayout *column)
{
    addHeading(column, tr("Mood"), this);
    addSwitch(column, tr("Tint the background of chats by mood"),
              m_context.session.settings().isOn(SyncedSettings::moodOn), [this](bool isOn) {
                  m_context.session.settings().set(SyncedSettings::moodOn, isOn);
              });
    auto *note = paragraph(tr("Moods describe a conversation, never a person. Each chat can be "
                              "paused on its own."),
                           TextRole::Meta, this);
    note->setTone(Tone::Weak);
    column->addWidget(note);
}

void SettingsDialog::addAccount(QBoxLayout *column)
{
    addHeading(column, tr("Account"), this);
    //: User name and server.
    auto *who =
        paragraph(tr("@%1 on %2").arg(m_context.session.me().username, m_context.session.server()),
                  TextRole::Ui, this);
    who->setTone(Tone::Weak);
    column->addWidget(who);
    auto *row = addFlow(column);
    auto *out = textButton(tr("Sign out"), "", this);
    auto *forget = textButton(tr("Sign out and forget the history"), "danger", this);
    row->addWidget(out);
    row->addWidget(forget);
    connect(out, &QPushButton::clicked, this, [this] { leave(false); });
    connect(forget, &QPushButton::clicked, this, [this] {
        confirm(tr("Forget the history?"),
                tr("Everything saved on this device goes, also messages that wait to be sent. The "
                   "server keeps what it has."),
                tr("Sign out and forget"), this, [this] { leave(true); });
    });
}

void SettingsDialog::addSwitch(QBoxLayout *column,
                               const QString &text,
                               bool isOn,
                               const std::function<void(bool)> &set)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(isOn);
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, set);
}

} // namespace chatoyant::client
