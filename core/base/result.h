// Result<T>: a value, or the Error that says what, why and what next. Expected failures travel
// this way; a broken invariant is an assert.
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace countersign {

template <typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, Text message, Text hint = {}, Requirements requirements = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint), std::move(requirements)});
}

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace countersign

#define CS_CONCAT_INNER(a, b) a##b
#define CS_CONCAT(a, b) CS_CONCAT_INNER(a, b)

// CS_TRY(auto person, people.find(id)); — declares `person`, or returns the error to the caller.
#define CS_TRY(declaration, expression)                                                                  \
    auto CS_CONCAT(csResult, __LINE__) = (expression);                                                    \
    if (!CS_CONCAT(csResult, __LINE__))                                                                   \
        return ::countersign::fail(std::move(CS_CONCAT(csResult, __LINE__)).error());                     \
    declaration = std::move(*CS_CONCAT(csResult, __LINE__))

// CS_CHECK(rules.allow(x)); — for Result<void>.
#define CS_CHECK(expression)                                                                              \
    do {                                                                                                  \
        auto csChecked = (expression);                                                                    \
        if (!csChecked)                                                                                   \
            return ::countersign::fail(std::move(csChecked).error());                                     \
    } while (false)
