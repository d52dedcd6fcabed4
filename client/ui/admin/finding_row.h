// One finding of a server's examination: a mark in shape, colour and word, and the sentence.
#pragma once

#include "client/theme/theme.h"
#include "common/model/server_health.h"

#include <QFrame>

class QLabel;

namespace chatoyant::client {

class FindingRow final : public QFrame
{
    Q_OBJECT

public:
    FindingRow(const HealthFinding &finding, const Theme &theme, QWidget *parent);

private:
    void refresh();

    const Theme &m_theme;
    HealthFinding::Mark m_mark;
    QLabel *m_picture;
};

} // namespace chatoyant::client
