// The common form of our dialogs: a title, a body, a line for what went wrong, buttons below.
#pragma once

#include "client/ui/widgets/plain_label.h"

#include <QDialog>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace chatoyant::client {

class Theme;

// Esc closes it, and so does a click beside it.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    Dialog(const QString &title, QWidget *parent);

    QBoxLayout &body() { return *m_body; }
    QPushButton *addButton(const QString &text, const char *kind);
    // An empty sentence: all is well.
    void showError(const QString &sentence);
    void showNote(const QString &sentence);

    // In the middle of the parent's window, as a part of it.
    void open() override;

protected:
    // Tab stays inside.
    bool focusNextPrevChild(bool isNext) override;

private:
    QBoxLayout *m_body;
    PlainLabel *m_message;
    QBoxLayout *m_buttons;
};

// A column that scrolls; put widgets into the returned layout.
QBoxLayout *scrollingColumn(QBoxLayout &outer, QWidget *parent);
void clearColumn(QBoxLayout &column);
// Offers what does no harm; yes is called if the person wants it.
void offer(const QString &title,
           const QString &question,
           const QString &action,
           QWidget *parent,
           const std::function<void()> &yes);
// Asks before what cannot be undone; yes is called if the person agrees.
void confirm(const QString &title,
             const QString &question,
             const QString &action,
             QWidget *parent,
             const std::function<void()> &yes);
// What came of it: an empty sentence, or why not.
using Done = std::function<void(const QString &refusal)>;
// The same for what the server may refuse: the dialog stays until it is done, and says why not.
void confirmAsking(const QString &title,
                   const QString &question,
                   const QString &action,
                   QWidget *parent,
                   const std::function<void(const Done &)> &act);

} // namespace chatoyant::client
