#include "intake/splitting/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace countersign
{

namespace
{

std::string deviceReason(int error)
{
    return std::generic_category().message(error);
}

tl::unexpected<Error> sourceFailure(const std::string &path, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return fail(ErrorCode::NotFound, Text(CS_TEXT("There is no file %1."), {path}),
                    CS_TEXT("Check the path and the spelling of the name."));
    if (error == EISDIR)
        return fail(ErrorCode::BadInput, Text(CS_TEXT("%1 is a folder, not a file."), {path}),
                    CS_TEXT("Name one file; import the files of a folder one after the other."));
    return fail(ErrorCode::BadInput, Text(CS_TEXT("The file %1 cannot be read: %2."), {path, deviceReason(error)}),
                CS_TEXT("Check that you may read it and that its disk is in order."));
}

// True for a UTF-16 or UTF-32 byte order mark, and for ASCII characters written two bytes wide.
bool isWideText(std::string_view head)
{
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") ||
        head.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
        return true;
    if (head.size() < 4)
        return false;
    const auto zero = [&](std::size_t i) { return head[i] == '\0'; };
    return (zero(0) && !zero(1) && zero(2) && !zero(3)) || (!zero(0) && zero(1) && !zero(2) && zero(3));
}

} // namespace

ByteSource::ByteSource(std::string path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

ByteSource::~ByteSource()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<ByteSource>> ByteSource::open(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return sourceFailure(path, errno);
    std::unique_ptr<ByteSource> source(new ByteSource(path, descriptor));
    struct stat facts {
    };
    if (::fstat(descriptor, &facts) != 0)
        return sourceFailure(path, errno);
    if (S_ISDIR(facts.st_mode))
        return sourceFailure(path, EISDIR);
    source->m_regular = S_ISREG(facts.st_mode);
    source->m_modifiedAt = fromMs(std::int64_t{facts.st_mtim.tv_sec} * 1000 + facts.st_mtim.tv_nsec / 1'000'000);
    CS_CHECK(source->readHead());
    return source;
}

Result<void> ByteSource::readHead()
{
    m_head.resize(headBytes);
    std::size_t filled = 0;
    while (filled < headBytes) {
        CS_TRY(const std::size_t count, readDevice(m_head.data() + filled, headBytes - filled));
        if (count == 0)
            break;
        filled += count;
    }
    m_head.resize(filled);
    if (isWideText(m_head))
        return fail(ErrorCode::BadInput, Text(CS_TEXT("The file %1 is UTF-16 or UTF-32 text."), {m_path}),
                    CS_TEXT("Convert it to UTF-8 first, for example with: iconv -f UTF-16 -t UTF-8"));
    if (m_head.starts_with("\xEF\xBB\xBF")) {
        m_head.erase(0, 3);
        m_handedOut = 3;
    }
    return {};
}

Result<std::size_t> ByteSource::readDevice(char *to, std::size_t capacity)
{
    for (;;) {
        const ssize_t count = ::read(m_descriptor, to, capacity);
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            return sourceFailure(m_path, errno);
    }
}

Result<std::size_t> ByteSource::read(char *to, std::size_t capacity)
{
    std::size_t count = 0;
    if (m_headUsed < m_head.size()) {
        count = std::min(capacity, m_head.size() - m_headUsed);
        std::memcpy(to, m_head.data() + m_headUsed, count);
        m_headUsed += count;
    } else {
        CS_TRY(count, readDevice(to, capacity));
    }
    m_handedOut += static_cast<std::int64_t>(count);
    return count;
}

} // namespace countersign
