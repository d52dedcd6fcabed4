// Makes a link that lets people in, and shows it the once that there is one.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace chatoyant::client {

class QrPicture;
class Submission;

// What the link leads to is the subclass's.
class NewLinkDialog : public Dialog
{
    Q_OBJECT

signals:
    void made();

protected:
    struct Words
    {
        QString title;
        QString note; // label of a field for administrators; empty: there is none
        QString link; // what it is called
        QString once; // why it is to be copied now
        int uses = 1; // to begin with
    };
    struct Wanted
    {
        QString note;
        int uses = 1;
        int hours = 1;
    };
    struct Made
    {
        QString link;
        int uses = 1;
        QDateTime expiresAt;
    };

    NewLinkDialog(const UiContext &context, const Words &words, QWidget *parent);

    virtual void ask(const Wanted &wanted, Reply<Made> reply) = 0;
    Session &session() { return m_context.session; }

private:
    QWidget *buildForm(const Words &words);
    QWidget *buildLink(const Words &words);
    void submit();
    void onMade(const Result<Made> &made);
    void copy();

    UiContext m_context;
    QLineEdit *m_note;
    QSpinBox *m_uses;
    QComboBox *m_lasts;
    QLineEdit *m_link;
    QrPicture *m_picture;
    PlainLabel *m_rules;
    QWidget *m_form;
    QWidget *m_result;
    QPushButton *m_cancel;
    QPushButton *m_create;
    QPushButton *m_copy;
    Submission *m_submission;
};

} // namespace chatoyant::client
