#include "base/clock.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace countersign {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

Milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

std::uint64_t RandomSource::number()
{
    std::uint64_t value = 0;
    fill(std::as_writable_bytes(std::span(&value, 1)));
    return value;
}

std::uint64_t RandomSource::below(std::uint64_t limit)
{
    // Rejection keeps it uniform; the discarded part is less than one in two.
    const std::uint64_t threshold = (~limit + 1) % limit;
    for (;;) {
        const std::uint64_t value = number();
        if (value >= threshold)
            return value % limit;
    }
}

void SystemRandom::fill(std::span<std::byte> out)
{
    randombytes_buf(out.data(), out.size());
}

std::uint64_t SeededRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ull;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

void SeededRandom::fill(std::span<std::byte> out)
{
    while (!out.empty()) {
        const std::uint64_t value = next();
        const std::size_t count = std::min(out.size(), sizeof value);
        std::memcpy(out.data(), &value, count);
        out = out.subspan(count);
    }
}

} // namespace countersign
