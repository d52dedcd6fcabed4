#include "client/ui/admin/report_card.h"

#include "client/models/when.h"
#include "client/ui/people/complaint_dialog.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

ReportCard::ReportCard(const UiContext &context, const FiledReport &report, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_report(report)
{
    auto *column = columnIn(this, {0, space::medium, 0, space::medium}, space::tiny);
    addHead(column);
    addWords(column);
    addButtons(column);
}

void ReportCard::addHead(QBoxLayout *column)
{
    column->addWidget(paragraph(ComplaintDialog::words(m_report.reason), TextRole::UiStrong, this));
    const bool isOfMessage = m_report.chat.isValid();
    //: A report. %1: who made it, %2: about whom.
    QString who = isOfMessage ? tr("%1 reported a message by %2") : tr("%1 reported %2");
    who = who.arg(name(m_report.by), name(m_report.about));
    column->addWidget(paragraph(who, TextRole::Ui, this));
    QString when = dateAndTime(m_report.at);
    if (m_report.closedAt.isValid())
        //: Of a report. %1: when it was made, %2: when it was closed.
        when = tr("%1 · closed %2").arg(when, dateAndTime(m_report.closedAt));
    auto *time = paragraph(when, TextRole::Meta, this);
    time->setTone(Tone::Weak);
    column->addWidget(time);
}

void ReportCard::addWords(QBoxLayout *column)
{
    if (!m_report.text.isEmpty()) {
        auto *frame = framed("note", this);
        auto *text = paragraph(m_report.text, TextRole::Ui, frame);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        columnIn(frame, around(space::small))->addWidget(text);
        column->addSpacing(space::tiny);
        column->addWidget(frame);
    }
    if (!m_report.note.isEmpty())
        //: In a report: what whoever made it added.
        column->addWidget(
            paragraph(tr("Note: %1").arg(isolated(m_report.note)), TextRole::Ui, this));
}

void ReportCard::addButtons(QBoxLayout *column)
{
    const bool isThere = m_context.session.chats().contains(m_report.chat);
    if (m_report.chat.isValid() && !isThere) {
        auto *text =
            paragraph(tr("You are not in the chat in which it was written."), TextRole::Meta, this);
        text->setTone(Tone::Weak);
        column->addWidget(text);
    }
    column->addSpacing(space::tiny);
    auto *row = addFlow(column);
    connect(addButton(row, m_report.closedAt.isValid() ? tr("Open again") : tr("Close report")),
            &QPushButton::clicked, this, &ReportCard::changeWanted);
    if (isThere)
        connect(addButton(row, tr("Open chat")), &QPushButton::clicked, this,
                [this] { emit chatWanted(m_report.chat, m_report.seq); });
    connect(addButton(row, tr("Profile")), &QPushButton::clicked, this,
            [this] { emit profileWanted(m_report.about.id); });
}

QPushButton *ReportCard::addButton(FlowRow *row, const QString &text)
{
    auto *button = textButton(text, "", this);
    //: A button about one report in a list. %2: a person.
    button->setAccessibleName(tr("%1, report about %2").arg(text, People::nameOf(m_report.about)));
    row->addWidget(button);
    return button;
}

QString ReportCard::name(const User &user) const
{
    //: A name and a user name.
    return tr("%1 (%2)").arg(isolated(People::nameOf(user)), isolated(u'@' + user.username));
}

} // namespace chatoyant::client
