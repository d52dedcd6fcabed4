// The account itself: password, e-mail address, second factor, signing out.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class EmailRow;
class ProofDialog;
class SettingRow;

class SecurityPage final : public QWidget
{
    Q_OBJECT

public:
    SecurityPage(const UiContext &context, QWidget *parent);

signals:
    void signOutWanted(bool forgetHistory);
    // Done; a sentence to be shown in passing.
    void noted(const QString &sentence);

protected:
    // What it shows is as of now.
    void showEvent(QShowEvent *event) override;

private:
    void addSignOut(QBoxLayout *column);
    void load();
    void loadFactor();
    void onFactor(const Result<FactorState> &factor);
    void changePassword();
    void pressFactor();
    void turnFactorOn();
    void setFactorUp(const FactorSecret &secret);
    void turnFactorOff();

    UiContext m_context;
    EmailRow *m_email;
    SettingRow *m_factor;
    QPushButton *m_factorButton;
    std::optional<FactorState> m_state; // as far as known
};

} // namespace chatoyant::client
