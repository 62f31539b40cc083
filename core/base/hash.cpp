#include "base/hash.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <cassert>
#include <cstring>
#include <memory>

namespace countersign {

namespace {

// One context a thread and the algorithm fetched once: EVP's look-up by name costs more than the hash.
struct Sha256Context {
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm{EVP_MD_fetch(nullptr, "SHA256", nullptr), EVP_MD_free};
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), EVP_MD_CTX_free};
};

} // namespace

Hash sha256(std::initializer_list<std::string_view> parts)
{
    thread_local Sha256Context digest;
    Hash out{};
    bool ok = EVP_DigestInit_ex2(digest.context.get(), digest.algorithm.get(), nullptr) == 1;
    for (const std::string_view part : parts)
        ok = ok && EVP_DigestUpdate(digest.context.get(), part.data(), part.size()) == 1;
    ok = ok && EVP_DigestFinal_ex(digest.context.get(), out.data(), nullptr) == 1;
    if (!ok)
        std::abort(); // a hash that cannot be computed must never be taken for one
    return out;
}

std::string_view bytesOf(const Hash &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), hash.size()};
}

std::optional<Hash> hashFromBytes(std::string_view bytes)
{
    Hash out{};
    if (bytes.size() != out.size())
        return std::nullopt;
    std::memcpy(out.data(), bytes.data(), out.size());
    return out;
}

std::string hex(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out(bytes.size() * 2, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        out[i * 2] = digits[byte >> 4];
        out[i * 2 + 1] = digits[byte & 15];
    }
    return out;
}

std::optional<std::string> fromHex(std::string_view text)
{
    std::string out(text.size() / 2, '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (text.size() % 2 != 0
        || sodium_hex2bin(reinterpret_cast<unsigned char *>(out.data()), out.size(), text.data(), text.size(),
                          nullptr, &length, &end)
               != 0
        || length != out.size() || end != text.data() + text.size())
        return std::nullopt;
    return out;
}

std::optional<Hash> hashFromHex(std::string_view text)
{
    const auto bytes = fromHex(text);
    return bytes ? hashFromBytes(*bytes) : std::nullopt;
}

std::string base64(std::string_view bytes)
{
    std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    out.pop_back(); // the terminating zero
    return out;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string out(text.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char *>(out.data()), out.size(), text.data(), text.size(), nullptr,
                          &length, &end, sodium_base64_VARIANT_ORIGINAL)
            != 0
        || end != text.data() + text.size())
        return std::nullopt;
    out.resize(length);
    return out;
}

} // namespace countersign
