#include "client/ui/settings/language_page.h"

#include "client/ui/settings/setting_controls.h"
#include "client/ui/settings/translation_choice.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QRadioButton>

namespace chatoyant::client {

LanguagePage::LanguagePage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_languages(*context.languages)
    , m_controls(new SettingControls(tr("Languages changed."), this))
{
    connect(m_controls, &SettingControls::replaced, this, &LanguagePage::replaced);
    auto *column = columnIn(this, {}, space::small);
    auto *note = paragraph(tr("The windows change at once; nothing is lost. Messages stay in the "
                              "language in which they were written."),
                           TextRole::Meta, this);
    note->setTone(Tone::Weak);
    //: The language of the system, which is named.
    add(column, tr("As the system: %1").arg(isolated(m_languages.systemLanguage().name)), {});
    const QList<Language> all = m_languages.languages();
    for (const Language &language : all)
        add(column, language.name, language.code);
    column->addSpacing(space::medium);
    column->addWidget(note);
    column->addSpacing(space::large);
    auto *translation = new TranslationChoice(context, this);
    column->addWidget(translation);
    connect(translation, &TranslationChoice::replaced, m_controls, &SettingControls::offerBack);
    if (context.spelling)
        addSpelling(column, *context.spelling);
    column->addStretch();
}

void LanguagePage::addSpelling(QBoxLayout *column, Spelling &spelling)
{
    column->addSpacing(space::large);
    column->addWidget(new PlainLabel(tr("Spell check"), TextRole::Heading, this));
    const QList<Language> all = spelling.dictionaries();
    for (const Language &dictionary : all) {
        const QString code = dictionary.code;
        const auto choose = [&spelling, code](const QVariant &isOn) {
            QStringList chosen = spelling.chosen();
            chosen.removeAll(code);
            if (isOn.toBool())
                chosen.append(code);
            spelling.choose(chosen);
        };
        m_controls->addSwitch(
            column, dictionary.name,
            {[&spelling, code] { return spelling.chosen().contains(code); }, choose});
    }
    auto *note =
        paragraph(all.isEmpty() ? tr("No dictionaries are installed. Install one for your "
                                     "language, for example hunspell-en-us, and start again.")
                                : tr("Words are checked on this device, and in all languages that "
                                     "are chosen here at once."),
                  TextRole::Meta, this);
    note->setTone(Tone::Weak);
    column->addWidget(note);
}

void LanguagePage::add(QBoxLayout *column, const QString &text, const QString &code)
{
    auto *radio = new QRadioButton(text, this);
    // Arrow keys go from one to the next; the space bar chooses.
    radio->setAutoExclusive(false);
    radio->setChecked(m_languages.chosen() == code);
    column->addWidget(radio);
    connect(radio, &QRadioButton::clicked, this, [this, radio, code] {
        radio->setChecked(true);
        m_languages.choose(code);
    });
}

} // namespace chatoyant::client
