// The words of the command line in the language of whoever types there.
#pragma once

#include <QProcessEnvironment>
#include <QTranslator>

#include <memory>

namespace chatoyant::server {

// What the environment asks for, by the rules of POSIX and gettext: LC_ALL, LC_MESSAGES or LANG
// turns translation on, LANGUAGE may name several in its place. "en" where none is built in.
QString languageOf(const QProcessEnvironment &environment);

// Speaks that language as long as it lives.
class CommandWords
{
public:
    explicit CommandWords(const QString &language);
    ~CommandWords();
    CommandWords(const CommandWords &) = delete;
    CommandWords &operator=(const CommandWords &) = delete;

private:
    std::unique_ptr<QTranslator> m_words;
};

// As long as it lives the sentences are those of the sources: a server's log is English, whatever
// language it was started in.
class SourceWords final : public QTranslator
{
    Q_OBJECT

public:
    SourceWords();
    ~SourceWords() override;

    bool isEmpty() const override { return false; }
    QString
    translate(const char *context, const char *source, const char *comment, int n) const override;
};

} // namespace chatoyant::server
