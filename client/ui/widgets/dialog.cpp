#include "client/ui/widgets/dialog.h"

#include "client/ui/widgets/announcement.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/focus_scroll.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/outset.h"
#include "client/ui/widgets/tab_order.h"
#include "client/ui/widgets/veil.h"

#include <QEvent>
#include <QPointer>
#include <QScrollBar>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// As wide as what lies in it: it scrolls one way only.
class ColumnScroll final : public FocusScroll
{
public:
    using FocusScroll::FocusScroll;

    QSize minimumSizeHint() const override
    {
        const int content = widget() ? widget()->minimumSizeHint().width() : 0;
        return {content + verticalScrollBar()->sizeHint().width(),
                QScrollArea::minimumSizeHint().height()};
    }
    // Nothing to scroll where there is room, and no dialog as high as a long list.
    QSize sizeHint() const override
    {
        constexpr int most = 520;
        const int content = widget() ? widget()->sizeHint().height() : 0;
        return QScrollArea::sizeHint().expandedTo({minimumSizeHint().width(), qMin(content, most)});
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

// Buttons at the end of their line, or below each other where they do not fit into one.
class ButtonRow final : public QHBoxLayout
{
public:
    QSize minimumSize() const override
    {
        QSize least = QHBoxLayout::minimumSize();
        for (int at = 0, widest = 0; at < count(); ++at) {
            widest = qMax(widest, itemAt(at)->minimumSize().width());
            least.setWidth(widest);
        }
        return least;
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        int height = 0;
        int lines = 0;
        for (int at = 0; at < count(); ++at) {
            lines += itemAt(at)->isEmpty() ? 0 : 1;
            height = qMax(height, itemAt(at)->sizeHint().height());
        }
        return fits(width) || lines == 0 ? height : lines * (height + spacing()) - spacing();
    }
    void setGeometry(const QRect &rect) override
    {
        setDirection(fits(rect.width()) ? LeftToRight : TopToBottom);
        QHBoxLayout::setGeometry(rect);
    }

private:
    bool fits(int width) const
    {
        int wanted = -spacing();
        for (int at = 0; at < count(); ++at) {
            if (!itemAt(at)->isEmpty())
                wanted += itemAt(at)->sizeHint().width() + spacing();
        }
        return wanted <= width;
    }
};

} // namespace

Dialog::Dialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_message(paragraph({}, TextRole::Ui, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(size::dialog);
    auto *column = columnIn(this, around(space::huge), space::medium);
    column->addWidget(paragraph(title, TextRole::Title, this));
    m_body = addColumn(column, space::medium, 1);
    column->addWidget(m_message);
    m_message->hide();
    makeAnnouncing(*m_message);
    auto buttons = std::make_unique<ButtonRow>();
    buttons->setSpacing(space::small);
    buttons->addStretch();
    m_buttons = buttons.get();
    column->addLayout(buttons.release());
}

void Dialog::open()
{
    QWidget *opener = parentWidget();
    if (!opener)
        return QDialog::open();
    if (opener->window()->width() < size::dialog)
        layout()->setContentsMargins(around(space::large));
    QWidget *first = focusWidget(); // what the dialog chose for itself
    new Veil(*opener, *this);
    show();
    if (first && first != this)
        first->setFocus(Qt::OtherFocusReason);
    else
        focusNextPrevChild(true);
}

bool Dialog::focusNextPrevChild(bool isNext)
{
    if (isWindow())
        return QDialog::focusNextPrevChild(isNext);
    QWidget *next = nextStop(*this, window()->focusWidget(), isNext);
    if (!next)
        next =
            nextStop(*this, nullptr, isNext); // around, or the window would look below the dialog
    if (next)
        next->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
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
    if (!sentence.isEmpty())
        announce(*m_message);
}

void Dialog::showNote(const QString &sentence)
{
    showError(sentence);
    m_message->setTone(Tone::Weak);
}

QBoxLayout *scrollingColumn(QBoxLayout &outer, QWidget *parent)
{
    constexpr int least = 140;
    auto *scroll = new ColumnScroll(parent);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(least);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(scroll);
    page->setProperty("kind", u"surface"_s);
    auto *column = columnIn(page, around(space::tiny), space::hair);
    scroll->setWidget(page);
    // A dialog's margin has the room for the rings: what scrolls is in line with what does not.
    const int beyond = qobject_cast<const Dialog *>(outer.parentWidget()) ? space::tiny : 0;
    addOutset(&outer, beyond, 1)->addWidget(scroll);
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

namespace {

void openQuestion(Dialog &dialog,
                  const QString &question,
                  QPushButton *agree,
                  const std::function<void()> &yes)
{
    dialog.body().addWidget(paragraph(question, TextRole::Ui, &dialog));
    QObject::connect(agree, &QPushButton::clicked, &dialog, [&dialog, yes] {
        dialog.accept();
        yes();
    });
    dialog.open();
}

// The way back stands first.
Dialog *questionDialog(const QString &title, const QString &wayBack, QWidget *parent)
{
    auto *dialog = new Dialog(title, parent);
    QObject::connect(dialog->addButton(wayBack, ""), &QPushButton::clicked, dialog,
                     &QDialog::reject);
    return dialog;
}

} // namespace

void offer(const QString &title,
           const QString &question,
           const QString &action,
           QWidget *parent,
           const std::function<void()> &yes)
{
    Dialog *dialog = questionDialog(title, Dialog::tr("Not now"), parent);
    openQuestion(*dialog, question, dialog->addButton(action, "primary"), yes);
}

void confirm(const QString &title,
             const QString &question,
             const QString &action,
             QWidget *parent,
             const std::function<void()> &yes)
{
    Dialog *dialog = questionDialog(title, Dialog::tr("Cancel"), parent);
    openQuestion(*dialog, question, dialog->addButton(action, "danger"), yes);
}

void confirmAsking(const QString &title,
                   const QString &question,
                   const QString &action,
                   QWidget *parent,
                   const std::function<void(const Done &)> &act)
{
    auto *dialog = new Dialog(title, parent);
    dialog->body().addWidget(paragraph(question, TextRole::Ui, dialog));
    auto *cancel = dialog->addButton(Dialog::tr("Cancel"), "");
    auto *agree = dialog->addButton(action, "danger");
    const Done done = [dialog = QPointer(dialog), agree](const QString &refusal) {
        if (!dialog)
            return;
        setUsable(*agree, true);
        refusal.isEmpty() ? dialog->accept() : dialog->showError(refusal);
    };
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(agree, &QPushButton::clicked, dialog, [dialog, agree, act, done] {
        dialog->showError({});
        setUsable(*agree, false);
        act(done);
    });
    dialog->open();
}

} // namespace chatoyant::client
