// A file read in chunks from its beginning. Refuses what is not UTF-8 by its first bytes; a UTF-8
// byte order mark is dropped. Not thread-safe.
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace countersign
{

class ByteSource
{
public:
    static constexpr std::size_t headBytes = 256u << 10; // what recognising a format may look at

    // Errors: not_found; bad_input for a folder, an unreadable file or UTF-16/32 text. They name the path.
    static Result<std::unique_ptr<ByteSource>> open(const std::string &path);

    ~ByteSource();
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    // The first bytes of the text (fewer in a short file). Does not consume them.
    std::string_view head() const { return m_head; }

    // Up to `capacity` bytes; 0 only at the end. Error bad_input when the device fails.
    Result<std::size_t> read(char *to, std::size_t capacity);

    std::int64_t bytesRead() const { return m_handedOut; }
    const std::string &path() const { return m_path; }
    Instant modifiedAt() const { return m_modifiedAt; } // UTC; of the file
    bool canReopen() const { return m_regular; }        // a pipe can be read once only

private:
    ByteSource(std::string path, int descriptor);
    Result<void> readHead();
    Result<std::size_t> readDevice(char *to, std::size_t capacity);

    std::string m_path;
    int m_descriptor = -1;
    bool m_regular = false;
    Instant m_modifiedAt{};
    std::string m_head;
    std::size_t m_headUsed = 0;
    std::int64_t m_handedOut = 0;
};

} // namespace countersign
