#include "client/ui/chat/composer_notice.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chatoyant::client {

ComposerNotice::ComposerNotice(QWidget *parent)
    : QWidget(parent)
    , m_why(paragraph({}, TextRole::Ui, this))
    , m_kept(new QWidget(this))
    , m_draft(new ElidedLabel({}, TextRole::Ui, m_kept))
    , m_copy(textButton({}, "quiet", m_kept))
    , m_wayOn(textButton({}, "", this))
{
    auto *column = columnIn(this, around(space::tiny), space::small);
    auto *row = addRow(column, space::medium);
    row->addWidget(m_why, 1);
    row->addWidget(m_wayOn);
    auto *kept = rowIn(m_kept, {}, space::medium);
    kept->addWidget(m_draft, 1);
    kept->addWidget(m_copy);
    column->addWidget(m_kept);
    m_draft->setTone(Tone::Weak);
    connect(m_copy, &QPushButton::clicked, this, &ComposerNotice::copy);
    connect(m_wayOn, &QPushButton::clicked, this, &ComposerNotice::wayOnWanted);
    setWords({}, {});
    setDraft({});
}

void ComposerNotice::setWords(const QString &why, const QString &wayOn)
{
    m_why->setText(why);
    const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    m_why->setAlignment(wayOn.isEmpty() ? Qt::Alignment(Qt::AlignCenter)
                                        : side | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_wayOn->setText(wayOn);
    m_wayOn->setVisible(!wayOn.isEmpty());
}

void ComposerNotice::setDraft(const QString &text)
{
    m_text = text;
    m_draft->setText(tr("You had written: %1").arg(text.simplified()));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy what you had written"));
    m_kept->setVisible(!text.trimmed().isEmpty());
}

void ComposerNotice::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_copy->setText(tr("Copied"));
}

} // namespace chatoyant::client
