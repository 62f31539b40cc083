// How often fields came that the format does not know. The number of different names kept is
// bounded, so that a hostile file cannot fill the memory with names.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace countersign
{

class UnknownFields
{
public:
    static constexpr std::size_t mostNames = 1000;
    static constexpr std::size_t longestName = 200; // bytes; longer ones are counted as the rest
    static constexpr std::string_view rest = "…";   // stands for all names beyond that

    void count(std::string_view name)
    {
        const bool known = m_counts.contains(std::string(name));
        const bool room = m_counts.size() < mostNames && name.size() <= longestName;
        ++m_counts[std::string(known || room ? name : rest)];
    }

    const std::map<std::string, std::int64_t> &counts() const { return m_counts; }

private:
    std::map<std::string, std::int64_t> m_counts;
};

} // namespace countersign
