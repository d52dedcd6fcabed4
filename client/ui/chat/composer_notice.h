// Stands where one would write: why one cannot, what one had written, and a way on.
#pragma once

#include "client/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace chatoyant::client {

class ElidedLabel;
class PlainLabel;

class ComposerNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerNotice(QWidget *parent);

    // wayOn: the word on a button; empty: there is none.
    void setWords(const QString &why, const QString &wayOn);
    // What was written before; it can be copied.
    void setDraft(const QString &text);

signals:
    void wayOnWanted();

private:
    void copy();

    PlainLabel *m_why;
    QWidget *m_kept;
    ElidedLabel *m_draft;
    QPushButton *m_copy;
    QPushButton *m_wayOn;
    QString m_text;
};

} // namespace chatoyant::client
