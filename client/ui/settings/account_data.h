// What the server keeps of oneself: a copy of it, and its end.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class SettingRow;

class AccountData final : public QWidget
{
    Q_OBJECT

public:
    AccountData(const UiContext &context, QWidget *parent);

signals:
    // There is nobody here any more.
    void deleted();

private:
    void addExport(QBoxLayout *column);
    void addDeletion(QBoxLayout *column);
    void chooseFile();
    void openFolder();
    void openDeletion();
    void refresh();
    void showExport(bool isOnline);
    void showProgress(const DataExportState &state);
    DataExport &dataExport() const { return m_context.session.account().dataExport(); }

    UiContext m_context;
    SettingRow *m_export = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_open = nullptr;
    SettingRow *m_deletion = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace chatoyant::client
