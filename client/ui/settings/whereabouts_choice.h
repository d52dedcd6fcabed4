// What one tells of oneself beside the name: a status, one's local time, the languages one speaks.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QCheckBox;
class QMenu;

namespace chatoyant::client {

class ChoiceRow;

// Saved at once.
class WhereaboutsChoice final : public QWidget
{
    Q_OBJECT

public:
    WhereaboutsChoice(const UiContext &context, QWidget *parent);

signals:
    void failed(const chatoyant::Error &error);

private:
    void refresh();
    void fillLanguages();
    void tellTime(bool isTold);
    void speak(const QString &language, bool isSpoken);
    void report(const Result<User> &answer);

    UiContext m_context;
    ChoiceRow *m_status;
    QCheckBox *m_time;
    ChoiceRow *m_languages;
    QMenu *m_menu;
};

} // namespace chatoyant::client
