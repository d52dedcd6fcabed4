#include "client/ui/settings/writing_page.h"

#include "client/ui/settings/setting_controls.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

WritingPage::WritingPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
{
    auto *column = columnIn(this, {}, space::small);
    auto *controls = new SettingControls(tr("Writing changed."), this);
    connect(controls, &SettingControls::replaced, this, &WritingPage::replaced);
    controls->addChoices(column, tr("Send a message with"),
                         {{u"enter"_s, tr("Enter; Shift+Enter begins a new line")},
                          {u"ctrl-enter"_s, tr("Ctrl+Enter; Enter begins a new line")}},
                         settingOf(context.preferences, preference::sendKeys, u"enter"_s));
    auto *note = paragraph(tr("**bold**, *italic*, ~~struck through~~ and `code` are shown as such "
                              "when they are sent."),
                           TextRole::Meta, this);
    note->setTone(Tone::Weak);
    column->addWidget(note);
    column->addStretch();
}

} // namespace chatoyant::client
