#include "client/ui/widgets/dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

#include <QAccessible>
#include <QScrollArea>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Dialog::Dialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_message(paragraph({}, TextRole::Ui, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(size::dialog);
    auto *column = columnIn(this, around(space::huge), space::medium);
    column->addWidget(new PlainLabel(title, TextRole::Title, this));
    m_body = addColumn(column, space::medium, 1);
    column->addWidget(m_message);
    m_message->hide();
    m_buttons = addRow(column, space::small);
    static_cast<QHBoxLayout *>(m_buttons)->addStretch();
}

QPushButton *Dialog::addButton(const QString &text, const char *kind)
{
    auto *button = textButton(text, kind, this);
    m_buttons->addWidget(button);
    return button;
}

void Dialog::showError(const QString &sentence)
{
    m_message->setTone(Tone::Danger);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Dialog::showNote(const QString &sentence)
{
    showError(sentence);
    m_message->setTone(Tone::Weak);
}

QBoxLayout *scrollingColumn(QBoxLayout &outer, QWidget *parent)
{
    constexpr int least = 220;
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(least);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(scroll);
    page->setProperty("kind", u"surface"_s);
    auto *column = columnIn(page, around(space::tiny), space::hair);
    scroll->setWidget(page);
    outer.addWidget(scroll, 1);
    return column;
}

void clearColumn(QBoxLayout &column)
{
    while (QLayoutItem *item = column.takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    }
}

void confirm(const QString &title,
             const QString &question,
             const QString &action,
             QWidget *parent,
             const std::function<void()> &yes)
{
    auto *dialog = new Dialog(title, parent);
    dialog->body().addWidget(paragraph(question, TextRole::Ui, dialog));
    auto *cancel = dialog->addButton(Dialog::tr("Cancel"), "");
    auto *agree = dialog->addButton(action, "danger");
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(agree, &QPushButton::clicked, dialog, [dialog, yes] {
        dialog->accept();
        yes();
    });
    dialog->open();
}

} // namespace chatoyant::client
