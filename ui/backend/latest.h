// Which of several requests for the same thing is the newest, so that stale replies are dropped.
#pragma once

#include <cstdint>
#include <memory>

namespace countersign::ui {

// One per kind of answer a view model waits for. Asking again through the same Latest makes every earlier
// answer stale, and so does its destruction. Window's thread only.
class Latest {
public:
    Latest() : m_newest(std::make_shared<std::uint64_t>(0)) {}
    ~Latest() { cancel(); }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    void cancel() { ++*m_newest; }

    class Ticket {
    public:
        explicit Ticket(const Latest &of) : m_newest(of.m_newest), m_mine(*of.m_newest) {}
        bool stale() const { return *m_newest != m_mine; }

    private:
        std::shared_ptr<std::uint64_t> m_newest;
        std::uint64_t m_mine;
    };

    Ticket next()
    {
        ++*m_newest;
        return Ticket(*this);
    }

private:
    std::shared_ptr<std::uint64_t> m_newest;
};

} // namespace countersign::ui
