#include "client/ui/widgets/lock_note.h"

#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QAbstractButton>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

LockNote::LockNote(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new QLabel(this))
    , m_text(paragraph({}, TextRole::Meta, this))
{
    auto *row = rowIn(this, {}, space::small);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setTone(Tone::Weak);
    connect(&theme, &Theme::changed, this, &LockNote::refresh);
    refresh();
    hide();
}

void LockNote::say(const QString &reason)
{
    m_text->setText(words(reason));
    setVisible(!reason.isEmpty());
}

QString LockNote::words(const QString &reason)
{
    //: Of a setting that cannot be changed. %1: a sentence that says why.
    return reason.isEmpty() ? QString() : tr("Set by your server. %1").arg(reason);
}

void LockNote::mark(QAbstractButton &choice, bool isLocked) const
{
    choice.setEnabled(!isLocked);
    choice.setIcon(isLocked ? m_theme.icon(u"lock"_s) : QIcon());
}

void LockNote::refresh()
{
    const int line = m_text->fontMetrics().height();
    m_picture->setFixedHeight(line);
    m_picture->setPixmap(
        m_theme.icons().pixmap(u"lock"_s, m_theme.palette().text2, line, devicePixelRatioF()));
}

} // namespace chatoyant::client
