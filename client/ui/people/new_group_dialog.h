// Makes a group in two steps: what it is, and who is in it. Also out of a direct chat.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;
class QRadioButton;
class QStackedWidget;

namespace chatoyant::client {

class Avatar;
class FriendPicker;

class NewGroupDialog final : public Dialog
{
    Q_OBJECT

public:
    // With a direct chat, both of its people are members and the kind is no question.
    NewGroupDialog(const UiContext &context, ChatId direct, QWidget *parent);

signals:
    void created(chatoyant::ChatId chat);
    // The other one is asked first: whether the history may come along.
    void asked(chatoyant::ChatId direct);

private:
    void addNameStep();
    void addMembersStep();
    void addNames(QBoxLayout *column, QWidget *page);
    void addKinds(QBoxLayout *column, QWidget *page);
    // What becomes of what the two have written so far.
    void addHistories(QBoxLayout *column, QWidget *page);
    void onTitle(const QString &title);
    void go(int step);
    void next();
    void create();
    void onMade(const Result<ChatId> &chat);

    UiContext m_context;
    ChatId m_direct;
    QStackedWidget *m_steps;
    Avatar *m_picture = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_topic = nullptr;
    FriendPicker *m_picker = nullptr;
    QRadioButton *m_broadcast = nullptr;
    QRadioButton *m_withHistory = nullptr;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace chatoyant::client
