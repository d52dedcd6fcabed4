#include "common/mood/trainer/lexicon.h"

#include "common/mood/negation.h"
#include "common/mood/tokenizer.h"

#include <QFile>

namespace chatoyant::training {

using namespace Qt::StringLiterals;

namespace {

constexpr double negated = -0.74; // VADER's factor

} // namespace

Result<Lexicon> Lexicon::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Reason::Internal, u"cannot read "_s + path, {}, {}};
    Lexicon lexicon;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        const QString word = line.section(u'\t', 0, 0);
        const double valence = line.section(u'\t', 1, 1).toDouble();
        TokenList list;
        tokenize(word, list);
        if (list.tokens.size() == 1)
            lexicon.m_valences.insert(list.textOf(list.tokens.first()).toString(), valence);
    }
    return lexicon;
}

double Lexicon::valenceOf(const QString &text) const
{
    TokenList list;
    tokenize(text, list);
    double sum = 0;
    for (const Token &token : std::as_const(list.tokens)) {
        const double valence = m_valences.value(list.textOf(token).toString());
        sum += valence * (token.isNegated ? negated : 1);
    }
    return sum;
}

} // namespace chatoyant::training
