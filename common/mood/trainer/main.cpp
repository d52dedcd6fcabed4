// Trains the mood model from folders of labelled texts; docs/mood-model.md tells which and how.
#include "common/disk/whole_file.h"
#include "common/mood/trainer/training.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <functional>

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
    TrainingOptions training;
};

struct Number
{
    const char *name;
    const char *what;
    std::function<QString()> standard;
    std::function<void(const QString &)> take;
};

template <typename T>
Number number(const char *name, const char *what, T &value)
{
    return {name, what, [&value] { return QString::number(value); },
            [&value](const QString &text) { value = T(text.toDouble()); }};
}

QList<Number> linearNumbers(TrainingOptions &options)
{
    LearnerOptions &learner = options.learner;
    return {number("seed", "Order of the texts.", learner.seed),
            number("epochs", "Times that all texts are read.", learner.epochs),
            number("runs", "Runs over texts in other orders, averaged.", learner.runs),
            number("rate", "Learning rate.", learner.rate),
            number("l1", "Pull of weights to zero.", learner.l1),
            number("l2", "Pull of weights to small values.", learner.l2),
            number("length-power", "Sums are divided by the number of features to this power.",
                   learner.lengthPower),
            number("valence-power", "Of the log ratios that scale the valence's features.",
                   options.vocabulary.valencePower),
            number("buckets", "Buckets of the model file.", options.vocabulary.buckets),
            number("least-texts", "Texts a feature must stand in.", options.vocabulary.leastTexts),
            number("word-texts", "Texts a known word must stand in.", options.words.leastTexts),
            number("name-capitals", "Capitals that make a name.", options.words.leastCapitals),
            number("linear-sure", "The linear part decides alone from here on; 0: found.",
                   options.linearSure),
            number("language-places", "Places of the language part.", options.languagePlaces)};
}

QList<Number> networkNumbers(NetworkOptions &network)
{
    return {number("filters", "Filters of each width; 0: no network.", network.filters),
            number("grams", "Rows for character n-grams.", network.grams),
            number("network-seed", "Chance in the network.", network.seed),
            number("network-epochs", "Times that the network reads all texts.", network.epochs),
            number("network-rate", "Learning rate of the filters.", network.rate),
            number("row-rate", "Learning rate of the words.", network.rowRate),
            number("skip-gram-epochs", "Epochs of word vectors.", network.skipGramEpochs),
            number("dropout", "Share of filters left out.", network.dropout),
            number("word-dropout", "Share of words left to n-grams.", network.wordDropout),
            number("row-decay", "Pull of the words to zero.", network.rowDecay),
            number("blanks", "Share of words left out.", network.blanks),
            number("most-weight", "Of a text, in the network.", network.mostWeight)};
}

Options optionsFrom(const QCoreApplication &app)
{
    Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Trains the mood model from folders of label<TAB>text."_s);
    parser.addHelpOption();
    parser.addOption({u"model"_s, u"Model file to write."_s, u"file"_s});
    parser.addOption({u"scorecard"_s, u"Scorecard to write, as JSON."_s, u"file"_s});
    parser.addOption({u"lexicon"_s, u"Word list to compare with."_s, u"file"_s});
    parser.addOption({u"name"_s, u"Name of the model."_s, u"name"_s, u"mood-v2"_s});
    const QList<Number> numbers =
        linearNumbers(options.training) + networkNumbers(options.training.network);
    for (const Number &each : numbers)
        parser.addOption({QString::fromLatin1(each.name), QString::fromLatin1(each.what),
                          u"number"_s, each.standard()});
    parser.addPositionalArgument(u"folders"_s, u"Folders, each with =WEIGHT if not 1."_s);
    parser.process(app);
    for (const Number &each : numbers)
        each.take(parser.value(QString::fromLatin1(each.name)));
    options.folders = parser.positionalArguments();
    options.model = parser.value(u"model"_s);
    options.scorecard = parser.value(u"scorecard"_s);
    options.lexicon = parser.value(u"lexicon"_s);
    options.training.name = parser.value(u"name"_s).toUtf8();
    return options;
}

bool write(const QString &path, const QByteArray &bytes)
{
    return bool(writeWhole(path, bytes));
}

QJsonArray jsonOf(const QByteArrayList &codes)
{
    QJsonArray array;
    for (const QByteArray &code : codes)
        array.append(QString::fromLatin1(code));
    return array;
}

QJsonArray languagesOf(const Trained &trained)
{
    QJsonArray array;
    for (const QJsonValue &each : jsonOf(trained.languages)) {
        QJsonObject language = each.toObject();
        const QByteArray code = language["set"_L1].toString().toLatin1();
        language.insert(u"available"_s, trained.available.contains(code));
        array.append(language);
    }
    return array;
}

QByteArray scorecardOf(const Options &options, const Corpora &corpora, const Trained &trained)
{
    const auto digest = QCryptographicHash::hash(trained.file, QCryptographicHash::Sha256);
    const ModelSettings &settings = trained.settings;
    const QJsonObject object{
        {u"model"_s, QString::fromUtf8(settings.name)},
        {u"sha256"_s, QString::fromLatin1(digest.toHex())},
        {u"bytes"_s, trained.file.size()},
        {u"seed"_s, qint64(options.training.learner.seed)},
        {u"trainingTexts"_s, corpora.train.size()},
        {u"validationTexts"_s, corpora.validation.size()},
        {u"temperature"_s, settings.temperature},
        {u"surePlace"_s, settings.surePlace},
        {u"linearSure"_s, settings.linearSure},
        {u"networkAsked"_s, trained.asked},
        {u"calibrationError"_s, trained.calibrationError},
        {u"available"_s, jsonOf(trained.available)},
        {u"notAvailable"_s, jsonOf(trained.otherLanguages)},
        {u"languages"_s, languagesOf(trained)},
        {u"sets"_s, jsonOf(trained.scores)},
        {u"setsLinearAlone"_s, jsonOf(trained.linearScores)},
    };
    return QJsonDocument(object).toJson();
}

QString summaryOf(const Trained &trained)
{
    const ModelSettings &settings = trained.settings;
    const JointShares &joint = settings.joint;
    return u"temperature %1, sure from %2, linear sure from %3 (network asked for %4 %), shares %5 "
           "%6 %7 %8, calibration error %9, %10 bytes\n"_s.arg(settings.temperature)
               .arg(settings.surePlace)
               .arg(settings.linearSure)
               .arg(100 * trained.asked)
               .arg(joint.linear)
               .arg(joint.network)
               .arg(joint.linearValence)
               .arg(joint.networkValence)
               .arg(trained.calibrationError)
               .arg(trained.file.size());
}

std::optional<Lexicon> lexiconOf(const Options &options, QTextStream &err)
{
    if (options.lexicon.isEmpty())
        return std::nullopt;
    auto read = Lexicon::read(options.lexicon);
    if (read)
        return *std::move(read);
    err << read.error().message << ": not compared with" << Qt::endl;
    return std::nullopt;
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
    QElapsedTimer clock;
    clock.start();
    const auto told = [&err, &clock](const QString &what) {
        err << clock.elapsed() / 1000 << " s: " << what << Qt::endl;
    };
    const auto lexicon = lexiconOf(options, err);
    const auto trained = train(options.training, *corpora, lexicon ? &*lexicon : nullptr, told);
    if (!trained) {
        err << trained.error().message << Qt::endl;
        return 1;
    }
    out << "the linear part alone\n"
        << tableOf(trained->linearScores) << "the network alone\n"
        << tableOf(trained->networkScores) << "both parts, always\n"
        << tableOf(trained->bothScores) << "as the engine answers\n"
        << tableOf(trained->scores) << "languages\n"
        << tableOf(trained->languages) << corpora->train.size() << " training texts, "
        << summaryOf(*trained) << Qt::flush;
    const bool isWritten = (options.model.isEmpty() || write(options.model, trained->file)) &&
                           (options.scorecard.isEmpty() ||
                            write(options.scorecard, scorecardOf(options, *corpora, *trained)));
    return isWritten ? 0 : 1;
}
