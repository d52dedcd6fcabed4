// Which language a message is written in, by its words and character n-grams.
#pragma once

#include "common/mood/features.h"

#include <QByteArrayView>
#include <QList>

namespace chatoyant {

struct GuessedLanguage
{
    QByteArray code;          // "de"; empty: it cannot tell
    float confidence = 0;     // 0 … 1
    bool isAvailable = false; // the model was found good enough at it on validation texts
};

inline constexpr quint32 mostLanguages = 64;
inline constexpr qsizetype languageNameBytes =
    8; // code, zero-filled; in the last byte 1: available

// A naive Bayes model over hashed features. In the file: names, then for each place one signed byte
// per language; a code c stands for the log-likelihood c × scale.
class LanguageModel
{
public:
    static qsizetype bytesFor(quint32 languages, quint32 places)
    {
        return qsizetype(languages) * (languageNameBytes + qsizetype(places));
    }
    // `bytes` must outlive it.
    void read(QByteArrayView bytes, quint32 languages, quint32 places);
    void setScale(float scale) { m_scale = scale; }

    static quint32 placeOf(FeatureHash hash, quint32 places)
    {
        return quint32(((hash >> 32U) * places) >> 32U);
    }
    // Features of more than one word, and of numbers, faces and marks, say nothing.
    static bool tells(const Feature &feature, const TokenList &list);

    GuessedLanguage guess(const TokenList &list, const FeatureList &features) const;
    QList<GuessedLanguage> languages() const { return m_languages; }

private:
    const qint8 *codesOf(const Feature &feature) const
    {
        return m_codes + qsizetype(placeOf(feature.hash, m_places)) * m_languages.size();
    }

    QList<GuessedLanguage> m_languages;
    const qint8 *m_codes = nullptr;
    quint32 m_places = 0;
    float m_scale = 0;
};

} // namespace chatoyant
