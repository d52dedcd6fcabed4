// The word list that the model is compared with: valences of words, added up.
#pragma once

#include "common/base/error.h"

#include <QHash>
#include <QString>

namespace chatoyant::training {

// After VADER (Hutto and Gilbert 2014), the list and the negation only.
class Lexicon
{
public:
    // Lines of "word<TAB>valence<TAB>…".
    static Result<Lexicon> read(const QString &path);

    // Above 0: pleasant; below: unpleasant; 0: it cannot tell.
    double valenceOf(const QString &text) const;

private:
    QHash<QString, double> m_valences;
};

} // namespace chatoyant::training
