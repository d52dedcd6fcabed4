#include "client/ui/widgets/alert_box.h"

#include "client/ui/widgets/layouts.h"

#include <QAccessible>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

AlertBox::AlertBox(QWidget *parent)
    : QFrame(parent)
    , m_sentence(paragraph({}, TextRole::Ui, this))
{
    setProperty("kind", u"alert"_s);
    columnIn(this, around(space::small))->addWidget(m_sentence);
    m_sentence->setTone(Tone::Danger);
    hide();
}

void AlertBox::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace chatoyant::client
