// The network's gradients are those of its loss, it learns, and the engine reads what was learnt.
#include "common/mood/trainer/network_file.h"
#include "common/mood/trainer/network_learner.h"

#include <QTest>

#include <numeric>

using namespace chatoyant;
using namespace chatoyant::training;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 grams = 7;
constexpr quint32 filters = 2;

Example example(const QString &text, MoodLabel label, double valence)
{
    Example made;
    made.text = text;
    made.target.moods = only(label);
    made.target.valence = valence;
    return made;
}

QList<Example> examples()
{
    QList<Example> made;
    for (const QString &word : {u"day"_s, u"tea"_s, u"plan"_s, u"idea"_s}) {
        made.append(example(u"what a lovely "_s + word, MoodLabel::Joyful, 0.9));
        made.append(example(u"what a nasty "_s + word, MoodLabel::Angry, -0.9));
        made.append(example(u"this is the "_s + word, MoodLabel::Neutral, 0));
        made.append(example(u"it is NOT a sooo lonely "_s + word, MoodLabel::Sad, -0.9));
    }
    made.append(example(u"this is the kettle"_s, MoodLabel::Neutral, 0)); // a rare word
    return made;
}

void shake(std::vector<float> &values, Order &order)
{
    for (float &value : values)
        value = order.share() - 0.5F;
}

// The first weight whose gradient is not the slope of the loss.
QString firstWrong(std::vector<float> &values,
                   const std::vector<float> &gradient,
                   const std::function<double()> &loss)
{
    constexpr float step = 1e-3F;
    constexpr double tolerance = 3e-3;
    for (size_t at = 0; at < values.size(); ++at) {
        const float was = values[at];
        values[at] = was + step;
        const double above = loss();
        values[at] = was - step;
        const double below = loss();
        values[at] = was;
        const double slope = (above - below) / (2 * double(step));
        if (std::abs(slope - gradient[at]) > tolerance)
            return u"%1: %2 is not %3"_s.arg(at).arg(slope).arg(gradient[at]);
    }
    return {};
}

} // namespace

class tst_NetworkLearner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void gradient_ofEveryWeight_isTheSlopeOfTheLoss_data();
    void gradient_ofEveryWeight_isTheSlopeOfTheLoss();
    void networkThatLearnt_isRight();
    void sameSeed_learnt_givesTheSameNetwork();
    void engine_readingTheFile_saysWhatTheTrainerSays();
    void damagedNetwork_read_isRefused();

private:
    NetworkSize size() const { return {quint32(m_words.texts.size()), grams, filters}; }
    NetworkOptions options(int epochs) const;
    HeadValues logitsOf(const NetworkWeights &weights, const NetworkText &text) const;

    Words m_words;
    NetworkTexts m_texts;
    std::vector<int> m_all; // filters
};

void tst_NetworkLearner::initTestCase()
{
    m_words = chooseWords(examples(), WordOptions());
    m_texts = networkTexts(examples(), m_words, grams);
    m_all.resize(size_t(size().allFilters()));
    std::iota(m_all.begin(), m_all.end(), 0);
    QVERIFY(m_texts.words.size() > size_t(m_words.texts.size())); // some words are rare
}

NetworkOptions tst_NetworkLearner::options(int epochs) const
{
    NetworkOptions options;
    options.filters = filters;
    options.grams = grams;
    options.epochs = epochs;
    options.skipGramEpochs = 1;
    options.dropout = 0;
    options.rate = 0.01F;
    return options;
}

HeadValues tst_NetworkLearner::logitsOf(const NetworkWeights &weights,
                                        const NetworkText &text) const
{
    return NetworkPass(weights, m_texts.words).forward(m_texts.tokensOf(text), m_all, 1);
}

void tst_NetworkLearner::gradient_ofEveryWeight_isTheSlopeOfTheLoss_data()
{
    QTest::addColumn<int>("text");
    QTest::newRow("joyful") << 0;
    QTest::newRow("angry") << 1;
    QTest::newRow("neutral") << 2;
    QTest::newRow("sad, with every manner of writing") << 3;
}

void tst_NetworkLearner::gradient_ofEveryWeight_isTheSlopeOfTheLoss()
{
    QFETCH(const int, text);
    const NetworkText &read = m_texts.texts[size_t(text)];
    Order order(quint64(text) + 3);
    NetworkWeights weights(size());
    for (auto *values : {&weights.rows, &weights.filters, &weights.bias, &weights.head})
        shake(*values, order);
    NetworkPass pass(weights, m_texts.words);
    NetworkWeights gradient(size());
    pass.backward(gradientOf(read.truth, pass.forward(m_texts.tokensOf(read), m_all, 1)), gradient);
    for (size_t at = 0; at < read.count; ++at) {
        const InputToken &token = m_texts.tokensOf(read)[at];
        forEachRow(m_texts.words[token.word], token, [&](quint32 row, float share) {
            for (size_t each = 0; each < networkDimensions; ++each)
                gradient.rows[row * networkDimensions + each] +=
                    pass.tokenGradient(at)[each] * share;
        });
    }
    const auto loss = [&] { return lossOf(read.truth, logitsOf(weights, read)); };
    QCOMPARE(firstWrong(weights.head, gradient.head, loss), QString());
    QCOMPARE(firstWrong(weights.bias, gradient.bias, loss), QString());
    QCOMPARE(firstWrong(weights.filters, gradient.filters, loss), QString());
    QCOMPARE(firstWrong(weights.rows, gradient.rows, loss), QString());
}

void tst_NetworkLearner::networkThatLearnt_isRight()
{
    NetworkLearner learner(m_texts, size(), options(300));
    double last = 0;
    learner.learn([&last](int /*epoch*/, double loss) { last = loss; });
    QVERIFY2(last < 0.7, qPrintable(QString::number(last))); // 0.33 is the least, by the valence
    for (const NetworkText &text : m_texts.texts) {
        const HeadValues logits = logitsOf(learner.weights(), text);
        size_t best = 0;
        for (size_t head = 0; head < moodHeads; ++head)
            best = logits[head] > logits[best] ? head : best;
        const MoodLabel said = logits[best] > 0 ? headLabels[best] : MoodLabel::Neutral;
        QVERIFY(text.truth.moods == only(said));
    }
}

void tst_NetworkLearner::sameSeed_learnt_givesTheSameNetwork()
{
    std::array<QByteArray, 2> files;
    for (QByteArray &file : files) {
        NetworkLearner learner(m_texts, size(), options(3));
        learner.learn([](int /*epoch*/, double /*loss*/) {});
        file = encodedNetwork(learner.weights(), m_texts);
    }
    QCOMPARE(files[0], files[1]);
    QCOMPARE(files[0].size(), size().bytes());
}

void tst_NetworkLearner::engine_readingTheFile_saysWhatTheTrainerSays()
{
    NetworkLearner learner(m_texts, size(), options(100));
    learner.learn([](int /*epoch*/, double /*loss*/) {});
    const QByteArray file = encodedNetwork(learner.weights(), m_texts);
    Network network;
    QVERIFY(network.read(file, size()));
    const QList<Example> all = examples();
    constexpr float rounding = 0.1F;
    for (qsizetype at = 0; at < all.size(); ++at) {
        TokenList list;
        tokenize(all[at].text, list);
        m_words.table.mark(list);
        const HeadValues trained = logitsOf(learner.weights(), m_texts.texts[size_t(at)]);
        for (const Kernel kernel : {plainKernel(), bestKernel()}) {
            network.setKernel(kernel);
            const HeadValues read = network.valuesOf(list);
            for (size_t head = 0; head < headCount; ++head)
                QVERIFY2(std::abs(read[head] - trained[head]) < rounding,
                         qPrintable(u"%1 %2"_s.arg(read[head]).arg(trained[head])));
        }
    }
}

void tst_NetworkLearner::damagedNetwork_read_isRefused()
{
    const NetworkWeights weights(size());
    QByteArray file = encodedNetwork(weights, m_texts);
    Network network;
    QVERIFY(network.read(file, size()));
    file.replace(0, 4, QByteArray("\0\0\xC0\x7F", 4)); // no number
    QVERIFY(!network.read(file, size()));
}

QTEST_GUILESS_MAIN(tst_NetworkLearner)
#include "tst_network_learner.moc"
