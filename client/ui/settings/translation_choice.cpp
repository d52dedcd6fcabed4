#include "client/ui/settings/translation_choice.h"

#include "client/models/translation_words.h"
#include "client/ui/widgets/choice_row.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/lock_note.h"
#include "client/ui/widgets/plain_label.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

TranslationChoice::TranslationChoice(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_to(new ChoiceRow(context.theme, this))
    , m_read(new ChoiceRow(context.theme, this))
    , m_note(paragraph({}, TextRole::Meta, this))
    , m_languages(new QMenu(m_to))
    , m_readMenu(new QMenu(m_read))
{
    auto *column = columnIn(this, {}, space::small);
    column->addWidget(new PlainLabel(tr("Translation"), TextRole::Heading, this));
    column->addWidget(m_to);
    column->addWidget(m_read);
    column->addWidget(m_note);
    m_note->setTone(Tone::Weak);
    m_to->setMenu(m_languages);
    m_read->setMenu(m_readMenu);
    connect(m_languages, &QMenu::aboutToShow, this, &TranslationChoice::fillLanguages);
    connect(m_readMenu, &QMenu::aboutToShow, this, &TranslationChoice::fillRead);
    connect(&context.session.translations().wishes(), &TranslationWishes::changed, this,
            &TranslationChoice::refresh);
    connect(&context.session, &Session::connectionChanged, this, &TranslationChoice::refresh);
    context.session.translations().learnLanguages();
    refresh();
}

void TranslationChoice::fillLanguages()
{
    TranslationWishes &wishes = m_context.session.translations().wishes();
    m_languages->clear();
    auto *group = new QActionGroup(m_languages);
    const QStringList all = TranslationWords::sorted(wishes.languages());
    for (const QString &language : all) {
        QAction *action = m_languages->addAction(TranslationWords::language(language));
        action->setCheckable(true);
        action->setChecked(language == wishes.to());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, &wishes, language] {
            const QString before = wishes.to();
            wishes.chooseTo(language);
            const auto set = [&wishes](const QVariant &to) { wishes.chooseTo(to.toString()); };
            emit replaced({{}, set}, before);
        });
    }
}

// Into what one has messages translated, one reads anyway.
void TranslationChoice::fillRead()
{
    TranslationWishes &wishes = m_context.session.translations().wishes();
    m_readMenu->clear();
    const QStringList all = TranslationWords::sorted(wishes.languages());
    for (const QString &language : all) {
        const bool isCertain =
            isSameLanguage(language, wishes.to()) || isSameLanguage(language, QLocale().name());
        QAction *action = m_readMenu->addAction(TranslationWords::language(language));
        action->setCheckable(true);
        action->setChecked(wishes.reads(language));
        action->setEnabled(!isCertain);
        connect(action, &QAction::toggled, this, [this, &wishes, language](bool isOn) {
            const QStringList before = wishes.read();
            QStringList read = before;
            read.removeAll(language);
            if (isOn)
                read.append(language);
            wishes.chooseRead(read);
            const auto set = [&wishes](const QVariant &all) {
                wishes.chooseRead(all.toStringList());
            };
            emit replaced({{}, set}, before);
        });
    }
}

void TranslationChoice::refresh()
{
    const TranslationWishes &wishes = m_context.session.translations().wishes();
    const QString refusal =
        TranslationWords::refusal(wishes.offer(), m_context.session.isSignedIn());
    //: Before a language.
    m_to->setWords(tr("Translate messages to"), TranslationWords::language(wishes.to()));
    //: Before languages: what is written in them is not translated by itself.
    m_read->setWords(tr("Never translate automatically"), readWords());
    // Without a connection nothing is known of what the server wants.
    const bool isLocked = !refusal.isEmpty() && m_context.session.isSignedIn();
    const QString why = isLocked ? LockNote::words(refusal) : refusal;
    for (ChoiceRow *row : {m_to, m_read}) {
        row->setEnabled(refusal.isEmpty());
        row->setAccessibleDescription(why);
    }
    m_to->setIconName(isLocked ? u"lock"_s : u"language"_s);
    m_read->setIconName(isLocked ? u"lock"_s : u"eye"_s);
    m_note->setText(refusal.isEmpty()
                        //: %1: who translates, and on which computer
                        ? tr("Translated by %1. Choose Translate in the menu of a message, or have "
                             "all that comes into a chat translated, in its details.")
                              .arg(TranslationWords::engine(wishes.offer()))
                        : why);
}

QString TranslationChoice::readWords() const
{
    const TranslationWishes &wishes = m_context.session.translations().wishes();
    QStringList names{TranslationWords::language(wishes.to())};
    const QStringList read = wishes.read() + QStringList{QLocale().name().section(u'_', 0, 0)};
    for (const QString &language : read) {
        const QString name = TranslationWords::language(language);
        if (!names.contains(name))
            names.append(name);
    }
    return QLocale().createSeparatedList(names);
}

} // namespace chatoyant::client
