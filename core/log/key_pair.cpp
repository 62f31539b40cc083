#include "log/key_pair.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <cstring>
#include <new>

namespace countersign {

namespace {

static_assert(sizeof(Signature) == crypto_sign_BYTES);
static_assert(sizeof(Hash) == crypto_sign_PUBLICKEYBYTES);

// sodium_init is thread-safe and remembers; without it there are no guarded pages and no random bytes.
void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        std::abort(); // no random numbers: a key made now would be worthless
}

const unsigned char *keyBytes(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

std::string_view bytesOf(const Signature &signature)
{
    return {reinterpret_cast<const char *>(signature.data()), signature.size()};
}

std::optional<Signature> signatureFromBytes(std::string_view bytes)
{
    Signature out{};
    if (bytes.size() != out.size())
        return std::nullopt;
    std::memcpy(out.data(), bytes.data(), out.size());
    return out;
}

std::optional<PublicKey> PublicKey::fromBytes(std::string_view bytes)
{
    const auto found = hashFromBytes(bytes);
    if (!found)
        return std::nullopt;
    PublicKey out;
    out.m_bytes = *found;
    return out;
}

std::optional<PublicKey> PublicKey::fromHex(std::string_view text)
{
    const auto found = countersign::fromHex(text);
    return found ? fromBytes(*found) : std::nullopt;
}

std::string PublicKey::fingerprint() const
{
    return countersign::hex(bytesOf(sha256(bytes())).substr(0, 8));
}

bool PublicKey::verify(std::string_view message, const Signature &signature) const
{
    return crypto_sign_verify_detached(signature.data(), keyBytes(message), message.size(), m_bytes.data()) == 0;
}

void SecretKey::Wipe::operator()(unsigned char *memory) const
{
    sodium_free(memory); // which wipes
}

SecretKey::SecretKey()
{
    startSodium();
    m_memory.reset(static_cast<unsigned char *>(sodium_malloc(crypto_sign_SECRETKEYBYTES)));
    if (!m_memory)
        throw std::bad_alloc();
}

SecretKey SecretKey::generate()
{
    SecretKey out;
    Hash publicBytes{};
    crypto_sign_keypair(publicBytes.data(), out.m_memory.get());
    out.m_public = *PublicKey::fromBytes(bytesOf(publicBytes));
    return out;
}

std::optional<SecretKey> SecretKey::fromSeed(std::string_view seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return std::nullopt;
    SecretKey out;
    Hash publicBytes{};
    crypto_sign_seed_keypair(publicBytes.data(), out.m_memory.get(), keyBytes(seed));
    out.m_public = *PublicKey::fromBytes(bytesOf(publicBytes));
    return out;
}

Signature SecretKey::sign(std::string_view message) const
{
    assert(m_memory);
    Signature out{};
    crypto_sign_detached(out.data(), nullptr, keyBytes(message), message.size(), m_memory.get());
    return out;
}

std::string_view SecretKey::seed() const
{
    assert(m_memory);
    return {reinterpret_cast<const char *>(m_memory.get()), crypto_sign_SEEDBYTES};
}

Hash signedHash(std::string_view kind, const Json &value)
{
    assert(!kind.empty() && std::all_of(kind.begin(), kind.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }));
    return sha256({"countersign/", kind, "/v1\n", canonicalJson(value)});
}

} // namespace countersign
