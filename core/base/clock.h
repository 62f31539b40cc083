// Where "now" and randomness come from. Injected, so that tests and demo workspaces decide both.
#pragma once

#include "base/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace countersign {

class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    virtual Instant now() const = 0; // UTC; any thread
    // What has passed since some moment, whatever the wall clock was set to meanwhile; stands still while the machine
    // sleeps. Any thread.
    virtual Milliseconds steady() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    Milliseconds steady() const override;
};

// A clock that stands still until it is set. For tests, demo workspaces and --now.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant at) : m_now(at) {}
    Instant now() const override { return m_now; }
    Milliseconds steady() const override { return m_passed; }
    void set(Instant at) { advance(at - m_now); }
    void advance(Milliseconds by) // time passes
    {
        m_now += by;
        m_passed += by;
    }
    void jump(Milliseconds by) { m_now += by; } // somebody set the clock; no time passes

private:
    Instant m_now;
    Milliseconds m_passed{0};
};

class RandomSource {
public:
    RandomSource() = default;
    RandomSource(const RandomSource &) = delete;
    RandomSource &operator=(const RandomSource &) = delete;
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::byte> out) = 0;

    std::uint64_t number();
    std::uint64_t below(std::uint64_t limit); // uniform in [0, limit); limit > 0
};

// The operating system's generator (libsodium). Thread-safe.
class SystemRandom final : public RandomSource {
public:
    void fill(std::span<std::byte> out) override;
};

// SplitMix64 from a seed: repeatable, for tests and for the content of demo workspaces. Never for keys.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::byte> out) override;

private:
    std::uint64_t next();
    std::uint64_t m_state;
};

} // namespace countersign
