// A page that scrolls, and always shows what has the keyboard focus.
#pragma once

#include <QScrollArea>

namespace chatoyant::client {

// With something of what lies around it: under the last field the button comes into sight, too.
class FocusScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FocusScroll(QWidget *parent);

private:
    void showFocus();
};

} // namespace chatoyant::client
