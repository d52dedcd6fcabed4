// Where a message is typed: grows with it, and knows the keys of a chat.
#pragma once

#include "client/theme/theme.h"

#include <QPlainTextEdit>

namespace chatoyant::client {

class MentionPopup;

class DraftEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int mostLines = 8;

    DraftEdit(const Theme &theme, MentionPopup &mentions, QWidget *parent);

    void setTextAtOnce(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void submitted();
    void escaped();
    void editLastWanted();
    void replyToLastWanted();
    void focusChanged(bool hasFocus);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool passToMentions(QKeyEvent *event);
    void offerMentions();
    void complete(const QString &username);
    void grow();

    const Theme &m_theme;
    MentionPopup &m_mentions;
};

} // namespace chatoyant::client
