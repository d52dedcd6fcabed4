#include "client/ui/settings/whereabouts_choice.h"

#include "client/models/status_words.h"
#include "client/models/translation_words.h"
#include "client/ui/people/status_dialog.h"
#include "client/ui/settings/choice_group.h"
#include "client/ui/widgets/choice_row.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/wrapping_box.h"
#include "common/base/limits.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimeZone>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Those that most people speak, and those of the translations.
const QStringList &offeredLanguages()
{
    static const QStringList codes =
        u"ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id it ja ko lt lv ms nb "
        "nl pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh"_s.split(u' ');
    return codes;
}

QString ownTimeZone()
{
    return QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

} // namespace

WhereaboutsChoice::WhereaboutsChoice(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_status(new ChoiceRow(context.theme, this))
    , m_time(new WrappingBox(tr("Show others my local &time"), this))
    , m_languages(new ChoiceRow(context.theme, this))
    , m_menu(new QMenu(m_languages))
{
    auto *column = columnIn(this, {}, space::small);
    for (QWidget *part : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_languages),
                          static_cast<QWidget *>(m_time)})
        column->addWidget(part);
    //: %1 is a time zone: "Europe/Madrid".
    auto *zone = paragraph(tr("By the time zone of this device, %1, for everybody to see.")
                               .arg(isolated(ownTimeZone().replace(u'_', u' '))),
                           TextRole::Meta, this);
    zone->setTone(Tone::Weak);
    zone->setIndent(noteIndent(context.theme));
    m_time->setAccessibleDescription(zone->text());
    column->addWidget(zone);
    m_status->setIconName(u"emoji"_s);
    m_languages->setIconName(u"language"_s);
    m_languages->setMenu(m_menu);
    connect(m_status, &QPushButton::clicked, this,
            [this] { (new StatusDialog(m_context, window()))->open(); });
    connect(m_menu, &QMenu::aboutToShow, this, &WhereaboutsChoice::fillLanguages);
    connect(m_time, &QCheckBox::toggled, this, &WhereaboutsChoice::tellTime);
    connect(&context.session.people(), &People::meChanged, this, &WhereaboutsChoice::refresh);
    refresh();
}

void WhereaboutsChoice::refresh()
{
    const User &me = m_context.session.me();
    const Status status = StatusWords::shown(me, m_context.session.environment().clock.now());
    m_status->setWords(tr("Status"), status.isEmpty() ? tr("None") : StatusWords::line(status));
    QStringList names;
    for (const QString &code : me.languages)
        names.append(TranslationWords::language(code));
    m_languages->setWords(tr("Languages I speak"),
                          //: No language is told.
                          names.isEmpty() ? tr("Not told") : QLocale().createSeparatedList(names));
    const QSignalBlocker quiet(m_time);
    m_time->setChecked(!me.timeZone.isEmpty());
}

void WhereaboutsChoice::fillLanguages()
{
    m_menu->clear();
    const QStringList spoken = m_context.session.me().languages;
    QStringList all = offeredLanguages();
    for (const QString &code : spoken) {
        if (!all.contains(code))
            all.append(code);
    }
    const QStringList sorted = TranslationWords::sorted(all);
    for (const QString &code : sorted) {
        QAction *action = m_menu->addAction(TranslationWords::language(code));
        action->setCheckable(true);
        action->setChecked(spoken.contains(code));
        action->setEnabled(action->isChecked() || spoken.size() < limits::languagesSpoken);
        connect(action, &QAction::triggered, this, [this, code](bool isOn) { speak(code, isOn); });
    }
}

void WhereaboutsChoice::tellTime(bool isTold)
{
    m_context.session.ownProfile().tellTimeZone(
        isTold ? ownTimeZone() : QString(), this,
        [this](const Result<User> &answer) { report(answer); });
}

void WhereaboutsChoice::speak(const QString &language, bool isSpoken)
{
    QStringList languages = m_context.session.me().languages;
    languages.removeAll(language);
    if (isSpoken)
        languages.append(language);
    m_context.session.ownProfile().tellLanguages(
        languages, this, [this](const Result<User> &answer) { report(answer); });
}

void WhereaboutsChoice::report(const Result<User> &answer)
{
    refresh(); // as it is now
    if (!answer)
        emit failed(answer.error());
}

} // namespace chatoyant::client
