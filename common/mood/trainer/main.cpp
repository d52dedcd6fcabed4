// Trains the mood model from folders of labelled texts; docs/mood-model.md tells which and how.
#include "common/mood/model_file.h"
#include "common/mood/trainer/calibration.h"
#include "common/mood/trainer/learner.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

using namespace chatoyant;
using namespace chatoyant::training;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QStringList folders;
    QString model;
    QString scorecard;
    QString lexicon;
    QString name;
    VocabularyOptions vocabulary;
    LearnerOptions learner;
};

struct Trained
{
    ModelSettings settings;
    QByteArray file;
    double calibrationError = 0;
    QList<Score> scores;
};

Options optionsFrom(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Trains the mood model from folders of label<TAB>text."_s);
    parser.addHelpOption();
    const auto number = [&](const QString &name, const QString &what, const QString &standard) {
        parser.addOption({name, what, u"number"_s, standard});
    };
    parser.addOption({u"model"_s, u"Model file to write."_s, u"file"_s});
    parser.addOption({u"scorecard"_s, u"Scorecard to write, as JSON."_s, u"file"_s});
    parser.addOption({u"lexicon"_s, u"Word list to compare with."_s, u"file"_s});
    parser.addOption({u"name"_s, u"Name of the model."_s, u"name"_s, u"mood-v1"_s});
    number(u"seed"_s, u"Order of the texts."_s, u"7"_s);
    number(u"epochs"_s, u"Times that all texts are read."_s, u"5"_s);
    number(u"rate"_s, u"Learning rate."_s, u"0.1"_s);
    number(u"l1"_s, u"Pull of weights to zero."_s, u"0.02"_s);
    number(u"l2"_s, u"Pull of weights to small values."_s, u"0.5"_s);
    number(u"length-power"_s, u"Exponent of the number of features sums are divided by."_s,
           u"0.5"_s);
    number(u"buckets"_s, u"Buckets of the model file."_s, u"950000"_s);
    number(u"least-texts"_s, u"Texts a feature must stand in."_s, u"3"_s);
    parser.addPositionalArgument(u"folders"_s, u"Folders, each with =WEIGHT if not 1."_s);
    parser.process(app);

    Options options;
    options.folders = parser.positionalArguments();
    options.model = parser.value(u"model"_s);
    options.scorecard = parser.value(u"scorecard"_s);
    options.lexicon = parser.value(u"lexicon"_s);
    options.name = parser.value(u"name"_s);
    options.learner.seed = parser.value(u"seed"_s).toULongLong();
    options.learner.epochs = parser.value(u"epochs"_s).toInt();
    options.learner.rate = parser.value(u"rate"_s).toFloat();
    options.learner.l1 = parser.value(u"l1"_s).toFloat();
    options.learner.l2 = parser.value(u"l2"_s).toFloat();
    options.learner.lengthPower = parser.value(u"length-power"_s).toFloat();
    options.vocabulary.buckets = parser.value(u"buckets"_s).toUInt();
    options.vocabulary.leastTexts = parser.value(u"least-texts"_s).toInt();
    return options;
}

// Texts whose moods are known well enough to calibrate with, neutral ones among them.
QList<Judged> calibrating(const QList<Judged> &texts)
{
    QList<Judged> chosen;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(chosen), [](const Judged &text) {
        return !text.example->isMood && fourLabel(text.example->target.moods).has_value();
    });
    return chosen;
}

Result<Trained> train(const Options &options, const Corpora &corpora, const Lexicon *lexicon)
{
    Learner learner(chooseVocabulary(corpora.train, options.vocabulary), options.learner);
    learner.learn(corpora.train);

    Trained trained;
    trained.settings = learner.settings();
    trained.settings.name = options.name.toUtf8();
    trained.settings.leastKnown = 0.3F;
    const QByteArray buckets = learner.buckets(trained.settings);
    const auto model = MoodModel::fromBytes(encodedModel(trained.settings, buckets));
    if (!model)
        return model.error();
    const QList<Judged> texts = judged(**model, corpora.validation);
    trained.settings.temperature = bestTemperature(calibrating(texts), trained.settings);
    trained.settings.surePlace = bestSurePlace(calibrating(texts), trained.settings);
    trained.calibrationError = calibrationError(texts, trained.settings);
    for (int group = 0; group < corpora.groups.size(); ++group) {
        QList<Judged> ofGroup;
        std::copy_if(texts.begin(), texts.end(), std::back_inserter(ofGroup),
                     [group](const Judged &text) { return text.example->group == group; });
        if (!ofGroup.isEmpty())
            trained.scores.append(
                scoreOf(corpora.groups[group], ofGroup, trained.settings, lexicon));
    }
    trained.file = encodedModel(trained.settings, buckets);
    return trained;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QByteArray scorecardOf(const Options &options, const Corpora &corpora, const Trained &trained)
{
    const auto digest = QCryptographicHash::hash(trained.file, QCryptographicHash::Sha256);
    const QJsonObject object{{u"model"_s, options.name},
                             {u"sha256"_s, QString::fromLatin1(digest.toHex())},
                             {u"bytes"_s, trained.file.size()},
                             {u"seed"_s, qint64(options.learner.seed)},
                             {u"trainingTexts"_s, corpora.train.size()},
                             {u"validationTexts"_s, corpora.validation.size()},
                             {u"temperature"_s, trained.settings.temperature},
                             {u"surePlace"_s, trained.settings.surePlace},
                             {u"calibrationError"_s, trained.calibrationError},
                             {u"sets"_s, jsonOf(trained.scores)}};
    return QJsonDocument(object).toJson();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Options options = optionsFrom(app);
    const auto corpora = readCorpora(options.folders);
    if (!corpora) {
        err << corpora.error().message << Qt::endl;
        return 1;
    }
    std::optional<Lexicon> lexicon;
    if (!options.lexicon.isEmpty()) {
        auto read = Lexicon::read(options.lexicon);
        if (!read) {
            err << read.error().message << Qt::endl;
            return 1;
        }
        lexicon = *std::move(read);
    }
    const auto trained = train(options, *corpora, lexicon ? &*lexicon : nullptr);
    if (!trained) {
        err << trained.error().message << Qt::endl;
        return 1;
    }
    out << tableOf(trained->scores) << corpora->train.size() << " training texts, temperature "
        << trained->settings.temperature << ", sure from " << trained->settings.surePlace
        << ", calibration error " << trained->calibrationError << Qt::endl;
    const bool isWritten = (options.model.isEmpty() || write(options.model, trained->file)) &&
                           (options.scorecard.isEmpty() ||
                            write(options.scorecard, scorecardOf(options, *corpora, *trained)));
    return isWritten ? 0 : 1;
}
