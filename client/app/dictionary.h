// One Hunspell dictionary, in whatever encoding it is written.
#pragma once

#include <QStringList>

#include <iconv.h>
#include <memory>

class Hunspell;

namespace chatoyant::client {

class Dictionary
{
public:
    // Files NAME.aff and NAME.dic.
    explicit Dictionary(const QString &name);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    bool isRight(const QString &word) const;
    QStringList suggestions(const QString &word) const;
    void add(const QString &word);

private:
    struct Converter
    {
        Converter(const char *to, const char *from)
            : handle(iconv_open(to, from))
        {}
        ~Converter();
        Converter(const Converter &) = delete;
        Converter &operator=(const Converter &) = delete;
        // Empty where a letter has no place in it.
        std::string operator()(std::string text) const;

        iconv_t handle;
    };

    std::string encoded(const QString &word) const { return m_to(word.toStdString()); }

    std::unique_ptr<Hunspell> m_hunspell;
    Converter m_to;
    Converter m_from;
};

} // namespace chatoyant::client
