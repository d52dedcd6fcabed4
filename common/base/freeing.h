// The owner of what a C library made: std::unique_ptr<X509, Freeing<X509_free>>.
#pragma once

namespace chatoyant {

template <auto freeIt>
struct Freeing
{
    template <typename T>
    void operator()(T *object) const
    {
        freeIt(object);
    }
};

} // namespace chatoyant
