#include "client/ui/settings/load_note.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

LoadNote::LoadNote(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_text(paragraph({}, TextRole::Ui, this))
    , m_retry(textButton(tr("Try again"), "", this))
{
    constexpr int patience = 300; // milliseconds
    auto *column = columnIn(this, {0, space::huge, 0, space::huge}, space::medium);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTone(Tone::Weak);
    column->addWidget(m_text);
    column->addWidget(m_retry, 0, Qt::AlignHCenter);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { show(tr("Asking the server…"), false); });
    connect(m_retry, &QPushButton::clicked, this, &LoadNote::retryWanted);
    connect(&context.session, &Session::connectionChanged, this,
            [this](const ConnectionState &state) {
                if (m_isFailed && state.phase == ConnectionState::Phase::Online)
                    emit retryWanted();
            });
    hide();
}

void LoadNote::showLoading()
{
    clear();
    m_patience.start();
}

void LoadNote::showNothing(const QString &sentence)
{
    show(sentence, false);
}

void LoadNote::showFailure(const Error &error)
{
    show(Sentences::reason(error), true);
}

void LoadNote::clear()
{
    m_patience.stop();
    m_isFailed = false;
    hide();
}

void LoadNote::show(const QString &sentence, bool isFailure)
{
    m_patience.stop();
    m_isFailed = isFailure;
    m_text->setText(sentence);
    m_retry->setVisible(isFailure);
    setVisible(true);
}

} // namespace chatoyant::client
