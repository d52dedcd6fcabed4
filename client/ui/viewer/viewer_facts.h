// What is known of a picture or a video that one looks at, line by line.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>

class QGridLayout;

namespace chatoyant::client {

struct ViewerFact
{
    QString title;
    QString value;
};

class ViewerFacts final : public QFrame
{
    Q_OBJECT

public:
    explicit ViewerFacts(QWidget *parent);

    void setFacts(const QList<ViewerFact> &facts);

private:
    QGridLayout *m_lines;
};

} // namespace chatoyant::client
