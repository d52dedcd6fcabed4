#include "client/ui/settings/audience_choices.h"

#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QComboBox>

namespace chatoyant::client {

AudienceChoices::AudienceChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *column = columnIn(this, {}, space::tiny);
    add(column, &Privacy::messages, tr("Who can begin a conversation with me"),
        {Audience::Everybody, Audience::CommonGroup, Audience::Friends});
    add(column, &Privacy::requests, tr("Who can send me a friend request"),
        {Audience::Everybody, Audience::CommonGroup, Audience::Nobody});
    add(column, &Privacy::groups, tr("Who can add me to groups"),
        {Audience::Everybody, Audience::Friends});
    add(column, &Privacy::picture, tr("Who sees my picture"),
        {Audience::Everybody, Audience::Friends});
}

void AudienceChoices::add(QBoxLayout *column,
                          Audience Privacy::*part,
                          const QString &title,
                          const QList<Audience> &offered)
{
    auto *label = paragraph(title, TextRole::UiStrong, this);
    auto *box = new QComboBox(this);
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(1); // as narrow as what it stands in
    label->setBuddy(box);
    for (const Audience audience : offered)
        box->addItem(name(audience), static_cast<int>(audience));
    column->addWidget(label);
    column->addWidget(box);
    column->addSpacing(space::small);
    const Row row{part, box};
    m_rows.append(row);
    connect(box, &QComboBox::activated, this, [this, row] { choose(row); });
}

// What another program has chosen, and is not offered here, is shown as well.
void AudienceChoices::show(const Privacy &privacy)
{
    m_shown = privacy;
    for (const Row &row : std::as_const(m_rows)) {
        const Audience audience = privacy.*(row.part);
        if (row.box->findData(static_cast<int>(audience)) < 0)
            row.box->addItem(name(audience), static_cast<int>(audience));
        row.box->setCurrentIndex(row.box->findData(static_cast<int>(audience)));
    }
}

void AudienceChoices::choose(const Row &row)
{
    Privacy wanted = m_shown;
    const auto audience = static_cast<Audience>(row.box->currentData().toInt());
    wanted.*(row.part) = audience;
    if (wanted != m_shown)
        emit chosen(wanted, sentence(row.part, audience));
}

QString AudienceChoices::name(Audience audience)
{
    switch (audience) {
    case Audience::Everybody:
        return tr("Everybody on this server");
    case Audience::CommonGroup:
        return tr("Friends, and who shares a group with me");
    case Audience::Friends:
        return tr("My friends");
    case Audience::Nobody:
        return tr("Nobody");
    }
    Q_UNREACHABLE();
}

QString AudienceChoices::sentence(Audience Privacy::*part, Audience audience)
{
    const QString who = name(audience);
    if (part == &Privacy::messages)
        //: %1: "My friends", "Everybody on this server" …
        return tr("Who can begin a conversation with you: %1.").arg(who);
    if (part == &Privacy::requests)
        return tr("Who can send you a friend request: %1.").arg(who);
    if (part == &Privacy::groups)
        return tr("Who can add you to groups: %1.").arg(who);
    return tr("Who sees your picture: %1.").arg(who);
}

} // namespace chatoyant::client
