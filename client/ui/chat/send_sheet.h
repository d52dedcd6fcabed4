// Asks before files are sent: which, how, and with what words.
#pragma once

#include "client/ui/chat/attachment_maker.h"
#include "client/ui/chat/chosen_media.h"
#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QCheckBox;
class QLineEdit;

namespace chatoyant::client {

class SendRow;

// Looks at the files and makes photos smaller on threads of the background; sent() follows once
// all is made.
class SendSheet final : public Dialog
{
    Q_OBJECT

public:
    struct Start
    {
        ChosenMedia media;
        bool isSmaller = true;
        QString caption; // what was written already
    };

    SendSheet(const UiContext &context,
              Background &background,
              const Start &start,
              QWidget *parent);
    ~SendSheet() override;

    void add(const ChosenMedia &media);
    // Empty: they can be sent. Otherwise they stay here until then, and this says why.
    void setPause(const QString &why);

signals:
    void sent(const QList<chatoyant::client::OutgoingFile> &files, const QString &caption);

private:
    void build(const Start &start);
    void onExamined(const ChosenFile &chosen);
    void insert(const ChosenFile &chosen);
    void addMore();
    void removeAt(qsizetype number);
    void refresh();
    void refreshSend();
    void addRow(qsizetype number);
    void move(qsizetype from, qsizetype to);
    void refreshPlaces();
    qsizetype placeAt(const QPoint &global) const;
    void send();
    void makeNext();
    void waitWithMade();
    void dropMade();
    void refuse(const ChosenFile &chosen);
    QString faultOf(const ChosenFile &chosen) const;
    QString notes() const;
    // What is larger than this server takes, as it would be sent now.
    QStringList tooLarge() const;

    UiContext m_context;
    Background &m_background;
    QList<ChosenFile> m_chosen;
    QList<SendRow *> m_files; // those, as they are shown
    bool m_isSorted = true;   // as they were chosen
    QList<OutgoingFile> m_made;
    QStringList m_refused; // sentences
    int m_looking = 0;     // files that are being looked at
    int m_last = 0;        // the order of the one that was chosen last
    QString m_pause;
    bool m_isMaking = false;
    bool m_isSent = false;
    QBoxLayout *m_rows;
    QCheckBox *m_smaller;
    PlainLabel *m_note;
    PlainLabel *m_wait;
    QLineEdit *m_caption;
    QPushButton *m_more;
    QPushButton *m_send;
};

} // namespace chatoyant::client
