// Reading whole files through openReader() in tests, and files made on the spot.
#pragma once

#include "intake/record.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace intaketest
{

inline std::string dataPath(const std::string &name)
{
    return std::string(COUNTERSIGN_SOURCE_DIR) + "/tests/data/intake/" + name;
}

inline std::string mappingPath(const std::string &name)
{
    return std::string(COUNTERSIGN_SOURCE_DIR) + "/tests/data/mappings/" + name;
}

// Real material that is not part of the repository; tests skip where it is absent.
inline std::string sharedPath(const std::string &name)
{
    return std::string(COUNTERSIGN_SOURCE_DIR) + "/../shared/data/" + name;
}

#define SKIP_WITHOUT_SHARED(path)                                                                                      \
    if (!std::filesystem::exists(path))                                                                                \
    GTEST_SKIP() << "the shared test data is absent: " << (path)

class TempFile
{
public:
    explicit TempFile(std::string_view content, const std::string &ending = ".jsonl")
    {
        static std::atomic<int> number{0};
        m_path = (std::filesystem::temp_directory_path() /
                  ("countersign-intake-" + std::to_string(::getpid()) + "-" + std::to_string(++number) + ending))
                     .string();
        std::ofstream(m_path, std::ios::binary) << content;
    }
    ~TempFile() { std::filesystem::remove(m_path); }
    TempFile(const TempFile &) = delete;
    TempFile &operator=(const TempFile &) = delete;
    const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

struct Outcome {
    std::vector<countersign::ReadItem> items;
    std::map<std::string, std::int64_t> unknown;
    std::int64_t bytes = 0;

    const countersign::IncomingReport &report(std::size_t i) const
    {
        return std::get<countersign::IncomingReport>(std::get<countersign::IncomingRecord>(items.at(i).content));
    }
    const countersign::IncomingSanction &sanction(std::size_t i) const
    {
        return std::get<countersign::IncomingSanction>(std::get<countersign::IncomingRecord>(items.at(i).content));
    }
    bool rejected(std::size_t i) const { return std::holds_alternative<countersign::Reject>(items.at(i).content); }
    std::string reason(std::size_t i) const
    {
        return rejected(i) ? std::get<countersign::Reject>(items.at(i).content).reason.english() : "not rejected";
    }
    std::size_t rejects() const
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < items.size(); ++i)
            count += rejected(i) ? 1u : 0u;
        return count;
    }
};

inline Outcome readAll(const countersign::ReaderOptions &options)
{
    Outcome outcome;
    auto reader = countersign::openReader(options);
    if (!reader) {
        ADD_FAILURE() << reader.error().message.english();
        return outcome;
    }
    for (;;) {
        auto item = (*reader)->next();
        if (!item) {
            ADD_FAILURE() << item.error().message.english();
            break;
        }
        if (!*item)
            break;
        outcome.items.push_back(std::move(**item));
    }
    outcome.unknown = (*reader)->unknownFields();
    outcome.bytes = (*reader)->bytesRead();
    return outcome;
}

inline Outcome readFile(const std::string &path, countersign::ImportFormat format = countersign::ImportFormat::Auto,
                        const std::string &mapping = {}, const std::string &source = {})
{
    return readAll({path, format, mapping, source});
}

inline Outcome readText(std::string_view content, countersign::ImportFormat format = countersign::ImportFormat::Jsonl)
{
    const TempFile file(content);
    return readFile(file.path(), format);
}

// The smallest native report.
inline std::string minimalReport(const std::string &id)
{
    return R"({"v":1,"source":"s","external_id":")" + id +
           R"(","reported_at":"2026-01-01T00:00:00Z","subject":{"kind":"post","id":"p"}})";
}

} // namespace intaketest
