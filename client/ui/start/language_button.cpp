#include "client/ui/start/language_button.h"

#include "client/ui/widgets/plain_label.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

LanguageButton::LanguageButton(LanguageChoice &languages, QWidget *parent)
    : QPushButton(parent)
    , m_languages(languages)
    , m_menu(new QMenu(this))
{
    const QString chosen = languages.chosen();
    QString spoken = languages.systemLanguage().name;
    const QList<Language> all = languages.languages();
    for (const Language &language : all) {
        if (language.code == chosen)
            spoken = language.name;
    }
    //: On the way in, before there are settings.
    setText(tr("Language: %1").arg(isolated(spoken)));
    setProperty("kind", u"quiet"_s);
    setProperty("hasMenu", true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &LanguageButton::fill);
}

void LanguageButton::fill()
{
    m_menu->clear();
    const auto add = [this](const QString &text, const QString &code) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_languages.chosen() == code);
        connect(action, &QAction::triggered, this, [this, code] { m_languages.choose(code); });
    };
    add(tr("As the system: %1").arg(isolated(m_languages.systemLanguage().name)), {});
    m_menu->addSeparator();
    const QList<Language> all = m_languages.languages();
    for (const Language &language : all)
        add(language.name, language.code);
}

} // namespace chatoyant::client
