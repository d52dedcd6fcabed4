// A value or the reason there is none. Stands in for std::expected, which GCC 12 offers only in
// C++23.
#pragma once

#include <optional>
#include <utility>
#include <variant>

namespace chatoyant {

template <typename T, typename E>
class [[nodiscard]] Expected
{
public:
    Expected(T value) // NOLINT implicit on purpose
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Expected(E error) // NOLINT implicit on purpose
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

// Success without a value, or an error.
template <typename E>
class [[nodiscard]] Expected<void, E>
{
public:
    Expected() = default;
    Expected(E error) // NOLINT implicit on purpose
        : m_error(std::move(error))
    {}

    explicit operator bool() const { return !m_error.has_value(); }
    const E &error() const { return *m_error; }

private:
    std::optional<E> m_error;
};

} // namespace chatoyant
