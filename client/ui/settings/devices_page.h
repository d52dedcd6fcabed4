// Where one is signed in, and how to end that from here.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class IdleChoice;
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
    // The same, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);
    void failed(const chatoyant::Error &error);

protected:
    // What it shows is as of now.
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void onLoaded(const Result<DeviceList> &found);
    void addDevice(const DeviceSession &device);
    void rename(const DeviceSession &device);
    void offerName(const DeviceSession &before);
    void askToSignOut(const DeviceSession &device);
    void askToSignOutOthers();

    UiContext m_context;
    LoadNote *m_note;
    QBoxLayout *m_rows;
    QPushButton *m_others;
    IdleChoice *m_idle;
};

} // namespace chatoyant::client
