// The spell check by Hunspell, with the dictionaries that are installed.
#pragma once

#include "client/ui/preferences.h"
#include "client/ui/spelling.h"

#include <memory>
#include <vector>

namespace chatoyant::client {

class Dictionary;

// Dictionaries are read on another thread: the larger ones take a quarter of a second.
class HunspellSpelling final : public Spelling
{
    Q_OBJECT

public:
    struct Places
    {
        QStringList dictionaries; // folders with NAME.aff and NAME.dic
        QString ownWords;         // file of the person's own words, one a line
    };

    static QStringList systemFolders();

    HunspellSpelling(Preferences &preferences, const Places &places);
    ~HunspellSpelling() override;

    // Those chosen, or of the system's languages where nobody chose.
    void load();

    QList<Language> dictionaries() const override;
    QStringList chosen() const override;
    void choose(const QStringList &codes) override;
    bool isRight(const QString &word) const override;
    QStringList suggestions(const QString &word) const override;
    void learn(const QString &word) override;

private:
    QString fileOf(const QString &code) const; // without its ending
    QStringList codes() const;

    Preferences &m_preferences;
    Places m_places;
    QStringList m_ownWords;
    std::vector<std::shared_ptr<Dictionary>> m_loaded;
    quint64 m_turn = 0; // of loading: an older one is not wanted any more
};

} // namespace chatoyant::client
