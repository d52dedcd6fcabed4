#include "client/ui/viewer/viewer_facts.h"

#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QGridLayout>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ViewerFacts::ViewerFacts(QWidget *parent)
    : QFrame(parent)
    , m_lines(new QGridLayout(this))
{
    setProperty("kind", u"header"_s);
    setAccessibleName(tr("About this file"));
    m_lines->setContentsMargins(space::large, space::small, space::large, space::small);
    m_lines->setHorizontalSpacing(space::large);
    m_lines->setVerticalSpacing(space::hair);
    m_lines->setColumnStretch(1, 1);
}

void ViewerFacts::setFacts(const QList<ViewerFact> &facts)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const ViewerFact &fact : facts) {
        const int line = m_lines->rowCount();
        auto *title = new PlainLabel(fact.title, TextRole::Meta, this);
        auto *value = paragraph(isolated(fact.value), TextRole::Ui, this);
        const int lower = value->fontMetrics().ascent() - title->fontMetrics().ascent();
        title->setContentsMargins(0, qMax(0, lower), 0, 0); // on the value's first line
        title->setTone(Tone::Weak);
        value->setAccessibleName(fact.title + u' ' + fact.value);
        m_lines->addWidget(title, line, 0, Qt::AlignTop);
        m_lines->addWidget(value, line, 1);
    }
}

} // namespace chatoyant::client
