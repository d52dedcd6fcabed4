// What stands where a list from the server is to be: being loaded, empty, or why it is not there.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/plain_label.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace chatoyant::client {

class LoadNote final : public QWidget
{
    Q_OBJECT

public:
    LoadNote(const UiContext &context, QWidget *parent);

    // Says so after a moment only.
    void showLoading();
    void showNothing(const QString &sentence);
    // Once the connection is back, it is tried again by itself.
    void showFailure(const Error &error);
    void clear();

signals:
    void retryWanted();

private:
    void show(const QString &sentence, bool isFailure);

    PlainLabel *m_text;
    QPushButton *m_retry;
    QTimer m_patience;
    bool m_isFailed = false;
};

} // namespace chatoyant::client
