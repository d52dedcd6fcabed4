// Where one is signed in, and how to end that from here.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class LoadNote;
class PlainLabel;

class DevicesPage final : public QWidget
{
    Q_OBJECT

public:
    DevicesPage(const UiContext &context, QWidget *parent);

signals:
    // This very device is to be signed out.
    void signOutWanted();
    // Done; a sentence to be shown in passing.
    void noted(const QString &sentence);

protected:
    // What it shows is as of now.
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void onLoaded(const Result<QList<DeviceSession>> &devices);
    void addDevice(const DeviceSession &device);
    void rename(const DeviceSession &device);
    void askToSignOut(const DeviceSession &device);
    void askToSignOutOthers();

    UiContext m_context;
    LoadNote *m_note;
    QBoxLayout *m_rows;
    QPushButton *m_others;
};

} // namespace chatoyant::client
