#include "client/ui/chat/translation_consent.h"

#include "client/models/translation_words.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

namespace {

class ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(TranslationConsent)
};

} // namespace

void agreeToTranslation(const UiContext &context,
                        QWidget *parent,
                        const std::function<void()> &then)
{
    TranslationWishes &wishes = context.session.translations().wishes();
    if (wishes.hasAgreed())
        return then();
    offer(ConsentWords::tr("Translate messages?"), TranslationWords::question(wishes.offer()),
          //: A button: from now on messages may be translated.
          ConsentWords::tr("Translate"), parent, [&wishes, then] {
              wishes.agree();
              then();
          });
}

} // namespace chatoyant::client
