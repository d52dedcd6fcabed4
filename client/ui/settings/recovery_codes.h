// The recovery codes, shown this once: to be copied or saved.
#pragma once

#include "client/ui/context.h"

#include <QFrame>

class QGridLayout;
class QPushButton;

namespace chatoyant::client {

class PlainLabel;

class RecoveryCodes final : public QFrame
{
    Q_OBJECT

public:
    explicit RecoveryCodes(const UiContext &context, QWidget *parent);

    void setCodes(const QStringList &codes);
    // Into a file that only its owner reads.
    void save(const QString &file);
    // Copied or saved: there is a second place where they are.
    bool areKept() const { return m_areKept; }

private:
    QString asText() const;
    void copy();
    void askWhere();
    void say(const QString &sentence, bool isFailure);

    UiContext m_context;
    QStringList m_codes;
    QGridLayout *m_grid;
    QPushButton *m_copy;
    PlainLabel *m_said;
    bool m_areKept = false;
};

} // namespace chatoyant::client
