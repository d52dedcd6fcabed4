#include "client/ui/settings/profile_page.h"

#include "client/ui/people/picture_field.h"
#include "client/ui/settings/whereabouts_choice.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "common/base/limits.h"

namespace chatoyant::client {

ProfilePage::ProfilePage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_shown(context.session.me())
    , m_name(new QLineEdit(this))
    , m_about(new QLineEdit(this))
    , m_waiting(paragraph(tr("Will be saved when there is a connection."), TextRole::Meta, this))
    , m_save(textButton(tr("Save profile"), "", this))
{
    auto *column = columnIn(this, {}, space::tiny);
    column->addWidget(new PictureField(context, {}, this));
    column->addSpacing(space::small);
    m_name->setMaxLength(limits::displayNameLength);
    m_about->setMaxLength(limits::aboutLength);
    m_about->setPlaceholderText(tr("A few words about yourself"));
    addField(column, tr("&Name that others see"), m_name);
    column->addSpacing(space::small);
    addField(column, tr("&About me"), m_about);
    column->addSpacing(space::medium);
    m_waiting->setTone(Tone::Weak);
    column->addWidget(m_waiting);
    m_save->setEnabled(false);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addSpacing(space::large);
    auto *whereabouts = new WhereaboutsChoice(context, this);
    connect(whereabouts, &WhereaboutsChoice::failed, this, &ProfilePage::failed);
    column->addWidget(whereabouts);
    column->addStretch();
    for (const QLineEdit *field : {m_name, m_about}) {
        connect(field, &QLineEdit::textChanged, this, &ProfilePage::refresh);
        connect(field, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    }
    connect(m_save, &QPushButton::clicked, this, &ProfilePage::save);
    // By another device, or taken back; what is being typed stays.
    connect(&context.session.people(), &People::meChanged, this,
            [this] { isChanged() ? void() : put(m_context.session.me()); });
    connect(&context.session.ownProfile(), &OwnProfile::waitingChanged, this,
            &ProfilePage::showWaiting);
    put(m_shown);
    showWaiting();
}

void ProfilePage::showWaiting()
{
    m_waiting->setVisible(m_context.session.ownProfile().isWaiting());
}

void ProfilePage::put(const User &me)
{
    m_shown = me;
    const User written = m_context.session.ownProfile().written();
    m_name->setText(written.displayName);
    m_about->setText(written.about);
    m_about->setCursorPosition(0);
    refresh(); // the same words may be a change now
}

bool ProfilePage::isChanged() const
{
    return m_name->text().trimmed() != m_shown.displayName ||
           m_about->text().trimmed() != m_shown.about;
}

bool ProfilePage::canSave() const
{
    return isChanged() && !m_name->text().trimmed().isEmpty();
}

void ProfilePage::refresh()
{
    setUsable(*m_save, canSave());
}

void ProfilePage::save()
{
    setUsable(*m_save, false);
    m_context.session.ownProfile().rename(m_name->text().trimmed(), m_about->text().trimmed(), this,
                                          [this](const Result<User> &user) { onSaved(user); });
}

void ProfilePage::onSaved(const Result<User> &user)
{
    if (user)
        put(*user); // as it is now
    refresh();
    if (user)
        emit saved();
    else
        emit failed(user.error());
}

} // namespace chatoyant::client
