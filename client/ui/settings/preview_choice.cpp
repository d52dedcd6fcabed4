#include "client/ui/settings/preview_choice.h"

#include "client/state/preview_wishes.h"
#include "client/ui/settings/choice_group.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/lock_note.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/wrapping_box.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

PreviewChoice::PreviewChoice(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_note(paragraph(tr("Your server makes them, where whoever runs it wants that; the pages "
                          "learn nothing of you. What strangers send shows none until you ask "
                          "for it."),
                       TextRole::Meta,
                       this))
    , m_lock(new LockNote(context.theme, this))
{
    auto *column = columnIn(this, {}, space::small);
    //: A box to tick: beneath messages, what the pages behind their links say of themselves.
    add(column, {tr("Show previews of links"), PreviewWishes::onSetting,
                 tr("Previews of links show."), tr("Links show no previews any more.")});
    //: A box to tick.
    add(column, {tr("Let links that I send have previews"), PreviewWishes::sendSetting,
                 tr("Links that you send have previews."),
                 tr("Links that you send have no previews any more.")});
    m_note->setTone(Tone::Weak);
    m_note->setIndent(noteIndent(context.theme));
    column->addWidget(m_note);
    column->addWidget(m_lock);
    connect(&context.session, &Session::connectionChanged, this, &PreviewChoice::refresh);
    refresh();
}

void PreviewChoice::refresh()
{
    const Session &session = m_context.session;
    const bool isLocked = session.connectionState().phase == ConnectionState::Phase::Online &&
                          !session.serverInfo().features.contains("previews"_L1);
    const QString why = isLocked ? tr("It makes no previews of links.") : QString();
    const auto boxes = findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        box->setEnabled(!isLocked);
        box->setAccessibleDescription(isLocked ? LockNote::words(why) : m_note->text());
    }
    m_note->setVisible(!isLocked);
    m_lock->say(why);
}

void PreviewChoice::add(QBoxLayout *column, const Choice &choice)
{
    auto *box = new WrappingBox(choice.words, this);
    column->addWidget(box);
    SyncedSettings &settings = m_context.session.settings();
    const auto show = [box, &settings, name = choice.setting] {
        const QSignalBlocker quiet(box);
        box->setChecked(settings.isOn(name));
    };
    show();
    connect(&settings, &SyncedSettings::changed, box, show);
    connect(box, &QCheckBox::toggled, this, [this, &settings, choice](bool isOn) {
        settings.set(choice.setting, isOn);
        emit replaced(isOn ? choice.isOn : choice.isOff,
                      [&settings, choice, isOn] { settings.set(choice.setting, !isOn); });
    });
}

} // namespace chatoyant::client
