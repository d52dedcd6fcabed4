// A box to choose one of the connected sound devices in, or the system's own.
#pragma once

#include "client/media/sound_devices.h"
#include "client/ui/preferences.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;

namespace chatoyant::client {

class PlainLabel;

// While it is seen, it follows what is plugged in. The chosen one stays chosen while it is gone.
class DeviceChoice final : public QWidget
{
    Q_OBJECT

public:
    struct Kind
    {
        QString title;
        QString none; // the sentence where no device is connected
        QLatin1StringView id;
        QLatin1StringView name;
        std::function<QList<SoundDevice>()> list;
    };

    DeviceChoice(const Kind &kind, Preferences &preferences, QWidget *parent);

    void refresh();
    // As replaced() gave it.
    void setDevice(const QVariant &device);

signals:
    void chosen();
    // By the person: before it was this device.
    void replaced(const QVariant &before);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVariant device() const;
    void choose(int number);
    void fill(const QList<SoundDevice> &devices, const QString &id);

    Kind m_kind;
    Preferences &m_preferences;
    QComboBox *m_box;
    PlainLabel *m_note;
    QList<SoundDevice> m_shown;
    QTimer m_watch;
};

} // namespace chatoyant::client
