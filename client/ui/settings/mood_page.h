// How far moods go, what is shown of them, and how good they are.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class MoodPage final : public QWidget
{
    Q_OBJECT

public:
    MoodPage(const UiContext &context, QWidget *parent);

private:
    void addWish(QBoxLayout *column, const QString &text, QLatin1StringView setting);
    void addFault(QBoxLayout *column);

    UiContext m_context;
};

} // namespace chatoyant::client
