#include "client/ui/settings/language_page.h"

#include "client/ui/settings/translation_choice.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QRadioButton>

namespace chatoyant::client {

LanguagePage::LanguagePage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_languages(*context.languages)
{
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
    column->addWidget(new TranslationChoice(context, this));
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
        auto *box = new QCheckBox(dictionary.name, this);
        box->setChecked(spelling.chosen().contains(dictionary.code));
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [&spelling, code = dictionary.code](bool isOn) {
            QStringList chosen = spelling.chosen();
            chosen.removeAll(code);
            if (isOn)
                chosen.append(code);
            spelling.choose(chosen);
        });
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
