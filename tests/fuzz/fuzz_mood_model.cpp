// A mood model is refused or usable: what it says of a sentence is a mood whatever its weights are.
#include "common/mood/scorer.h"
#include "common/mood/text_mood.h"
#include "tests/fuzz/require.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace chatoyant;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

constexpr qsizetype digestPlace = 128;
constexpr qsizetype digestBytes = 32;

// The checksum would keep every other mutation out.
void seal(QByteArray &bytes)
{
    if (bytes.size() < modelHeaderBytes)
        return;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes).first(digestPlace));
    hash.addData(QByteArrayView(bytes).sliced(digestPlace + digestBytes));
    bytes.replace(digestPlace, digestBytes, hash.result());
}

void checkMood(const Mood &mood)
{
    require(mood.score >= -1 && mood.score <= 1, "a score is between -1 and 1");
    require(mood.confidence >= 0 && mood.confidence <= 1, "confidence is between 0 and 1");
}

void checkModel(const MoodModel &model)
{
    static const std::array sentences{
        u"I am so happy today, this is great :-) 😀"_s, u"No! not good... why WOULD you do that??"_s,
        u"今天好 — 42 привет"_s, QString(),
        u"a b c d e f g h i j k l m n o p q r s t u v w x y z "_s.repeated(8)};
    for (const QString &sentence : sentences) {
        const Cut cut(sentence, model.words());
        Sums sums = sumsOf(model, cut);
        if (!model.network().isEmpty())
            addNetwork(model, cut, sums);
        checkMood(moodOf(model.settings(), sums));
        for (const double part : probabilitiesOf(model.settings(), sums))
            require(part >= 0 && part <= 1, "a probability is between 0 and 1");
    }
}

void checkFile(const QByteArray &bytes, bool isUsable)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"model.bin"_s);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "scratch space");
    file.close();
    const auto model = TextMood::load(path);
    require(bool(model) == isUsable, "a file is judged as its bytes are");
    if (!model)
        return;
    checkMood(model->score(u"what a wonderful day"_s));
    checkMood(model->score(u"what a wonderful day"_s, TextMood::Effort::LinearOnly));
    (void)model->languageOf(u"what a wonderful day"_s);
    for (const auto &reason : model->explain(u"what a terrible day, not good"_s, 5))
        require(std::isfinite(reason.weight), "a reason's weight is a number");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes = fuzz::copyOf(data, size);
    (void)MoodModel::fromBytes(bytes);
    seal(bytes);
    const auto model = MoodModel::fromBytes(bytes);
    if (model)
        checkModel(**model);
    checkFile(bytes, bool(model));
    return 0;
}
