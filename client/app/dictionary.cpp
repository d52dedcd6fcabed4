#include "client/app/dictionary.h"

#include <QFile>

#include <hunspell/hunspell.hxx>

namespace chatoyant::client {

namespace {

const auto noConverter = reinterpret_cast<iconv_t>(-1); // as iconv_open(3) says

std::string fileName(const QString &name, const char *ending)
{
    return QFile::encodeName(name).toStdString() + ending;
}

} // namespace

Dictionary::Dictionary(const QString &name)
    : m_hunspell(std::make_unique<Hunspell>(fileName(name, ".aff").c_str(),
                                            fileName(name, ".dic").c_str()))
    , m_to(m_hunspell->get_dict_encoding().c_str(), "UTF-8")
    , m_from("UTF-8", m_hunspell->get_dict_encoding().c_str())
{}

Dictionary::~Dictionary() = default;

bool Dictionary::isRight(const QString &word) const
{
    const std::string text = encoded(word);
    return !text.empty() && m_hunspell->spell(text);
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList better;
    const std::string text = encoded(word);
    if (text.empty())
        return better;
    for (const std::string &each : m_hunspell->suggest(text))
        better.append(QString::fromStdString(m_from(each)));
    return better;
}

void Dictionary::add(const QString &word)
{
    if (const std::string text = encoded(word); !text.empty())
        m_hunspell->add(text);
}

Dictionary::Converter::~Converter()
{
    if (handle != noConverter)
        iconv_close(handle);
}

std::string Dictionary::Converter::operator()(std::string text) const
{
    if (handle == noConverter)
        return {};
    constexpr size_t longestLetter = 4; // bytes, in UTF-8
    std::string converted(text.size() * longestLetter, '\0');
    char *from = text.data();
    char *to = converted.data();
    size_t left = text.size();
    size_t room = converted.size();
    iconv(handle, nullptr, nullptr, nullptr, nullptr); // from the beginning
    if (iconv(handle, &from, &left, &to, &room) == static_cast<size_t>(-1))
        return {};
    converted.resize(converted.size() - room);
    return converted;
}

} // namespace chatoyant::client
