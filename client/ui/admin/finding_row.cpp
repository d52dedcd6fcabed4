#include "client/ui/admin/finding_row.h"

#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

struct MarkLook
{
    QString icon;
    QColor Palette::*color;
    Tone tone;
    QString word;
};

MarkLook markLook(HealthFinding::Mark mark)
{
    switch (mark) {
    case HealthFinding::Mark::Good:
        //: Here and below: what was found of a server.
        return {u"check"_s, &Palette::success, Tone::Success, FindingRow::tr("All right")};
    case HealthFinding::Mark::Warning:
        return {u"warning"_s, &Palette::warning, Tone::Warning, FindingRow::tr("Look into this")};
    case HealthFinding::Mark::Bad:
        return {u"close"_s, &Palette::danger, Tone::Danger, FindingRow::tr("Not right")};
    }
    Q_UNREACHABLE();
}

} // namespace

FindingRow::FindingRow(const HealthFinding &finding, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_mark(finding.mark)
    , m_picture(new QLabel(this))
{
    const MarkLook look = markLook(m_mark);
    auto *row = rowIn(this, {0, space::small, 0, space::small}, space::medium);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto *words = addColumn(row, space::hair, 1);
    auto *word = paragraph(look.word, TextRole::MetaStrong, this);
    word->setTone(look.tone);
    words->addWidget(word);
    words->addWidget(paragraph(finding.text, TextRole::Ui, this));
    connect(&theme, &Theme::changed, this, &FindingRow::refresh);
    refresh();
}

void FindingRow::refresh()
{
    const MarkLook look = markLook(m_mark);
    m_picture->setPixmap(m_theme.icons().pixmap(look.icon, m_theme.palette().*(look.color),
                                                m_theme.scaledPicture(size::icon),
                                                devicePixelRatioF()));
}

} // namespace chatoyant::client
