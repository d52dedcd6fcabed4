#include "client/ui/start/welcome_dialog.h"

#include "client/theme/metrics.h"
#include "client/ui/settings/choice_group.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/settings/mood_level_choice.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/wrapping_box.h"

#include <QCheckBox>
#include <QPushButton>

namespace chatoyant::client {

WelcomeDialog::WelcomeDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Before you begin"), parent)
    , m_context(context)
    , m_privacy(new QWidget(this))
    , m_presence(new WrappingBox(tr("Friends see whether I am there"), m_privacy))
    , m_readMarks(new WrappingBox(tr("Others see what I have read"), m_privacy))
    , m_note(new LoadNote(context, this))
    , m_start(addButton(tr("Start"), "primary"))
{
    constexpr int height = 560;
    resize(size::dialog, height);
    auto *hint = paragraph(tr("All of this can be changed at any time, in the settings."),
                           TextRole::Ui, this);
    hint->setTone(Tone::Weak);
    body().addWidget(hint);
    QBoxLayout &column = *scrollingColumn(body(), this);
    column.addWidget(m_note);
    column.addWidget(m_privacy);
    QBoxLayout &inside = *columnIn(m_privacy, {}, space::small);
    inside.addWidget(paragraph(tr("What others see of me"), TextRole::UiStrong, m_privacy));
    addChoice(inside, m_presence, tr("Who is no friend of yours never sees it."));
    addChoice(inside, m_readMarks, tr("Else only your own devices know it."));
    column.addSpacing(space::medium);
    column.addWidget(new MoodLevelChoice(context, this));
    column.addStretch();
    m_privacy->hide();
    connect(m_note, &LoadNote::retryWanted, this, &WelcomeDialog::load);
    connect(m_start, &QPushButton::clicked, this, &WelcomeDialog::start);
    load();
}

void WelcomeDialog::addChoice(QBoxLayout &column, QCheckBox *choice, const QString &note)
{
    choice->setAccessibleDescription(note);
    column.addWidget(choice);
    auto *words = paragraph(note, TextRole::Meta, m_privacy);
    words->setTone(Tone::Weak);
    words->setIndent(noteIndent(m_context.theme));
    column.addWidget(words);
}

void WelcomeDialog::load()
{
    m_note->showLoading();
    m_context.session.privacy().load(this, [this](const Result<Privacy> &privacy) {
        m_note->clear();
        if (!privacy)
            return m_note->showFailure(privacy.error());
        m_presence->setChecked(privacy->presence == PresenceAudience::Friends);
        m_readMarks->setChecked(privacy->readMarks);
        m_privacy->show();
    });
}

void WelcomeDialog::start()
{
    const Privacy wanted{m_presence->isChecked() ? PresenceAudience::Friends
                                                 : PresenceAudience::Nobody,
                         m_readMarks->isChecked()};
    const auto known = m_context.session.privacy().known();
    if (!known || *known == wanted)
        return accept();
    m_start->setEnabled(false);
    m_context.session.privacy().set(wanted, this, [this](const Result<Privacy> &set) {
        m_start->setEnabled(true);
        if (set)
            return accept();
        showError(Sentences::reason(set.error()));
    });
}

} // namespace chatoyant::client
