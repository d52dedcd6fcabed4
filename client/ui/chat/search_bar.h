// Searches in one chat: a field, how many were found, and the way from one to the next.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>

namespace chatoyant::client {

class PlainLabel;
class SearchField;

class SearchBar final : public QFrame
{
    Q_OBJECT

public:
    SearchBar(const Theme &theme, QWidget *parent);

    void open();
    void setResult(int position, int count, const QString &note);

signals:
    void queryChanged(const QString &text);
    void stepWanted(int direction); // 1: older
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    SearchField *m_field;
    PlainLabel *m_result;
};

} // namespace chatoyant::client
