#include "client/ui/settings/writing_page.h"

#include "client/ui/settings/choice_group.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

WritingPage::WritingPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
{
    auto *column = columnIn(this, {}, space::small);
    Preferences &preferences = context.preferences;
    addChoices(column,
               {tr("Send a message with"),
                {{u"enter"_s, tr("Enter; Shift+Enter begins a new line")},
                 {u"ctrl-enter"_s, tr("Ctrl+Enter; Enter begins a new line")}},
                preferences.value(preference::sendKeys).toString()},
               this, [&preferences](const QString &value) {
                   preferences.setValue(preference::sendKeys, value);
               });
    auto *note = paragraph(tr("**bold**, *italic*, ~~struck through~~ and `code` are shown as such "
                              "when they are sent."),
                           TextRole::Meta, this);
    note->setTone(Tone::Weak);
    column->addWidget(note);
    column->addStretch();
}

} // namespace chatoyant::client
