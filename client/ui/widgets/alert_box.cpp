#include "client/ui/widgets/alert_box.h"

#include "client/ui/widgets/announcement.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

AlertBox::AlertBox(QWidget *parent)
    : QFrame(parent)
    , m_sentence(paragraph({}, TextRole::Ui, this))
{
    setProperty("kind", u"alert"_s);
    columnIn(this, around(space::small))->addWidget(m_sentence);
    m_sentence->setTone(Tone::Danger);
    makeAnnouncing(*m_sentence);
    hide();
}

void AlertBox::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    announce(*m_sentence);
}

} // namespace chatoyant::client
