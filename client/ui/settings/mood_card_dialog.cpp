#include "client/ui/settings/mood_card_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QByteArray builtInCard()
{
    QFile file(u":/models/mood-v2.scorecard.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// In its own words, as in the list of languages of the interface.
QString nameOf(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    const bool isKnown = locale.language() != QLocale::C && !name.isEmpty();
    if (!isKnown)
        return code;
    if (locale.language() == QLocale::English)
        return QLocale::languageToString(locale.language()); // not "American English"
    return name.at(0).toUpper() + name.mid(1).section(u' ', 0, 0);
}

QString hundredths(const QJsonValue &percent)
{
    return QLocale().toString(int(std::lround(percent.toDouble())));
}

} // namespace

MoodCardDialog::MoodCardDialog(QWidget *parent)
    : MoodCardDialog(builtInCard(), parent)
{}

MoodCardDialog::MoodCardDialog(const QByteArray &card, QWidget *parent)
    : Dialog(tr("How good are moods?"), parent)
{
    const QJsonObject object = QJsonDocument::fromJson(card).object();
    auto *about = paragraph(tr("Measured on texts whose moods people had labelled and that the "
                               "program had not learnt from. A mood the program is not sure of "
                               "is shown as calm."),
                            TextRole::Ui, this);
    body().addWidget(about);
    auto *column = scrollingColumn(body(), this);
    column->setSpacing(space::small);
    const QJsonArray languages = object["languages"_L1].toArray();
    if (languages.isEmpty())
        column->addWidget(paragraph(tr("No figures came with this program."), TextRole::Ui, this));
    addLanguages(column, languages);
    addOthers(column, object["notAvailable"_L1].toArray());
    column->addStretch();
    auto *close = addButton(tr("Close"), "");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void MoodCardDialog::addLanguages(QBoxLayout *column, const QJsonArray &languages)
{
    for (const QJsonValue &each : languages) {
        if (!each["available"_L1].toBool())
            continue;
        auto *note = framed("note", this);
        auto *inside =
            columnIn(note, {space::small, space::tiny, space::small, space::tiny}, space::tiny);
        inside->addWidget(
            new PlainLabel(nameOf(each["set"_L1].toString()), TextRole::MetaStrong, note));
        //: Each % is a number of messages out of a hundred.
        inside->addWidget(paragraph(
            tr("Of 100 messages, %1 get the right one of four moods; always guessing the "
               "commonest would get %2. Pleasant or unpleasant is right for %3; guessing "
               "would get %4.")
                .arg(hundredths(each["fourMoods"_L1]), hundredths(each["majority"_L1]),
                     hundredths(each["polarity"_L1]), hundredths(each["polarityMajority"_L1])),
            TextRole::Ui, note));
        auto *texts =
            paragraph(tr("%n text(s)", nullptr, each["texts"_L1].toInt()), TextRole::Meta, note);
        texts->setTone(Tone::Weak);
        inside->addWidget(texts);
        column->addWidget(note);
    }
}

void MoodCardDialog::addOthers(QBoxLayout *column, const QJsonArray &codes)
{
    QStringList names;
    for (const QJsonValue &code : codes)
        names.append(nameOf(code.toString()));
    auto *others =
        names.isEmpty()
            ? paragraph(tr("Messages in other languages have no mood."), TextRole::Ui, this)
            //: %1: names of languages
            : paragraph(tr("Not available for this language: %1, and all that are not listed "
                           "here. Messages in them have no mood.")
                            .arg(names.join(u", "_s)),
                        TextRole::Ui, this);
    column->addWidget(others);
}

} // namespace chatoyant::client
