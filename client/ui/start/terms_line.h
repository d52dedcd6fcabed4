// Says that an account comes with terms, and opens them.
#pragma once

#include <QWidget>

namespace chatoyant::client {

// Shows only where the server has terms.
class TermsLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TermsLine(QWidget *parent);

    // http or https; anything else counts as none.
    void setAddress(const QString &address);

private:
    QString m_address;
    QWidget *m_link;
};

} // namespace chatoyant::client
