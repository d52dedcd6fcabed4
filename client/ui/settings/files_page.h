// How photos are sent, where files are saved, and what lies on this device of those looked at.
#pragma once

#include "client/ui/context.h"
#include "client/ui/settings/setting_controls.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class SettingRow;

class FilesPage final : public QWidget
{
    Q_OBJECT

public:
    FilesPage(const UiContext &context, QWidget *parent);

    // Refused, with the reason, where nothing can be written.
    void saveIn(const QString &folder);

signals:
    void noted(const QString &sentence);
    // What holds at once, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPhotos(QBoxLayout *column);
    void addFolder(QBoxLayout *column);
    void addCopies(QBoxLayout *column);
    Setting folder() const;
    void chooseFolder();
    void refreshFolder();
    void count();
    void showCopies(qint64 bytes);
    void askToClear();
    void clear();

    UiContext m_context;
    SettingControls *m_controls;
    SettingRow *m_folder = nullptr;
    QPushButton *m_usual = nullptr;
    SettingRow *m_copies = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace chatoyant::client
