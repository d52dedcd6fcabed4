#include "client/ui/chat_list/translation_menu.h"

#include "client/models/translation_words.h"
#include "client/ui/chat/translation_consent.h"

#include <QActionGroup>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

class TranslationMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(TranslationMenu)
};

} // namespace

void fillTranslationMenu(QMenu &menu, ChatId chat, const UiContext &context, QWidget *asker)
{
    TranslationWishes &wishes = context.session.translations().wishes();
    context.session.translations().learnLanguages(); // for the next time
    const QString refusal = TranslationWords::refusal(wishes.offer(), context.session.isSignedIn());
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const std::optional<QString> &language) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(language == wishes.toFor(chat));
        action->setEnabled(!language || refusal.isEmpty());
        group->addAction(action);
        return action;
    };
    //: Messages of a chat are not translated by themselves.
    QObject::connect(add(TranslationMenuWords::tr("None"), {}), &QAction::triggered, &wishes,
                     [&wishes, chat] { wishes.chooseFor(chat, {}); });
    menu.addSeparator();
    const QStringList languages = TranslationWords::sorted(wishes.languages());
    for (const QString &language : languages)
        QObject::connect(add(TranslationWords::language(language), language), &QAction::triggered,
                         asker, [context, &wishes, chat, language, asker] {
                             agreeToTranslation(context, asker, [&wishes, chat, language] {
                                 wishes.chooseFor(chat, language);
                             });
                         });
    if (refusal.isEmpty())
        return;
    menu.addSeparator();
    menu.addAction(refusal)->setEnabled(false);
}

void addTranslationMenu(QMenu &menu, ChatId chat, const UiContext &context, QWidget *asker)
{
    //: A menu of languages: into which the messages of a chat are translated by themselves.
    QMenu *languages =
        menu.addMenu(context.theme.icon(u"language"_s), TranslationMenuWords::tr("Translate to"));
    fillTranslationMenu(*languages, chat, context, asker);
}

QString translationChoice(ChatId chat, const UiContext &context)
{
    const auto language = context.session.translations().wishes().toFor(chat);
    return language ? TranslationWords::language(*language) : TranslationMenuWords::tr("None");
}

} // namespace chatoyant::client
