// What the moods add to the valence is found, and is in the weights of the model afterwards.
#include "common/mood/trainer/learner.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::training;
using namespace Qt::StringLiterals;

namespace {

constexpr auto joyful = static_cast<size_t>(Head::Joyful);
constexpr auto angry = static_cast<size_t>(Head::Angry);
constexpr auto valence = static_cast<size_t>(Head::Valence);

Example rated(double valence)
{
    Example made;
    made.language = u"en"_s;
    made.target.valence = valence;
    return made;
}

Judged judgedAs(const Example &example, float joyfulLogit, float valenceLogit)
{
    Judged text{&example, {}};
    text.sums.values[joyful] = joyfulLogit;
    text.sums.values[valence] = valenceLogit;
    text.sums.known = 1;
    return text;
}

} // namespace

class tst_ValenceMix : public QObject
{
    Q_OBJECT

private slots:
    void valenceThatKnowsNothing_mixed_listensToTheMoods();
    void textsWithoutAValence_mixed_changeNothing();
    void mixture_ofTheWeights_isTheMixtureOfTheLogits();
};

void tst_ValenceMix::valenceThatKnowsNothing_mixed_listensToTheMoods()
{
    const Example pleasant = rated(0.9);
    const Example unpleasant = rated(-0.9);
    const QList<Judged> texts{judgedAs(pleasant, 2, 1), judgedAs(pleasant, 1, -1),
                              judgedAs(unpleasant, -1, 1), judgedAs(unpleasant, -2, -1)};
    const ValenceMix mix = bestValenceMix(texts, ModelSettings());
    QVERIFY(mix.shares[joyful] > 1);
    QVERIFY(std::abs(mix.shares[valence]) < mix.shares[joyful]);
    QCOMPARE(mix.shares[angry], 0.0F);
}

void tst_ValenceMix::textsWithoutAValence_mixed_changeNothing()
{
    Example foreign = rated(0.9);
    foreign.language = u"de"_s;
    Example unrated;
    unrated.language = u"en"_s;
    const ValenceMix mix =
        bestValenceMix({judgedAs(foreign, 1, -1), judgedAs(unrated, 1, -1)}, ModelSettings());
    QCOMPARE(mix.shares, (HeadValues{0, 0, 0, 0, 1}));
    QCOMPARE(mix.offset, 0.0F);
}

void tst_ValenceMix::mixture_ofTheWeights_isTheMixtureOfTheLogits()
{
    QList<Example> examples;
    for (const auto &[text, label, value] :
         {std::tuple(u"a lovely day"_s, MoodLabel::Joyful, 0.9),
          std::tuple(u"a nasty day"_s, MoodLabel::Angry, -0.9)}) {
        Example example = rated(value);
        example.text = text;
        example.target.moods = only(label);
        examples.append({example, example, example});
    }
    const WordTable words;
    Learner learner(chooseVocabulary(examples, words, {.buckets = 1000}), LearnerOptions());
    learner.learn(examples, words);
    const HeadValues before = learner.settings().bias;
    learner.mixValence({{0.5F, 0, 0, -0.25F, 2}, 0.125F});
    const HeadValues after = learner.settings().bias;
    QCOMPARE(after[joyful], before[joyful]);
    QCOMPARE(after[valence],
             0.5F * before[joyful] - 0.25F * before[angry] + 2 * before[valence] + 0.125F);
}

QTEST_GUILESS_MAIN(tst_ValenceMix)
#include "tst_valence_mix.moc"
