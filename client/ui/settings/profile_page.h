// What others see of oneself. What was saved can be taken back (see OwnProfile).
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace chatoyant::client {

class PlainLabel;

class ProfilePage final : public QWidget
{
    Q_OBJECT

public:
    ProfilePage(const UiContext &context, QWidget *parent);

    // Something typed is not saved.
    bool isChanged() const;
    // As far as it can be: a name is needed.
    bool canSave() const;
    // saved() or failed() follows.
    void save();

signals:
    // Also where it waits for a connection.
    void saved();
    void failed(const chatoyant::Error &error);

private:
    void refresh();
    void put(const User &me);
    void showWaiting();
    void onSaved(const Result<User> &user);

    UiContext m_context;
    User m_shown; // as it was when it was put into the fields
    QLineEdit *m_name;
    QLineEdit *m_about;
    PlainLabel *m_waiting;
    QPushButton *m_save;
};

} // namespace chatoyant::client
