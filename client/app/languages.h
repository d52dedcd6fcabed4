// Finds the translations, built in and in a folder of the person's own, and installs one of them.
#pragma once

#include "client/ui/language_choice.h"
#include "client/ui/preferences.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>

namespace chatoyant::client {

// Files are named chatoyant_CODE: .qm built in under :/i18n; .qm or .ts in the folder, where those
// of a translator win over those built in.
class Languages final : public QObject, public LanguageChoice
{
    Q_OBJECT

public:
    Languages(Preferences &preferences, const QString &folder);
    ~Languages() override;

    // The chosen one, or that of the system.
    void install();

    QList<Language> languages() const override;
    QString chosen() const override;
    Language systemLanguage() const override;
    void choose(const QString &code) override;
    Language spoken() const;
    // What was chosen before that.
    QString chosenBefore() const { return m_before; }

signals:
    void changed();
    // A file of the person's own cannot be read; another language is spoken.
    void unreadable(const QString &file, const QString &why);

private:
    QStringList codes() const;
    std::unique_ptr<QTranslator> translator(const QString &code);

    Preferences &m_preferences;
    QString m_folder;
    QString m_before;
    QTranslator m_qtWords;
    std::unique_ptr<QTranslator> m_words;
};

} // namespace chatoyant::client
