#include "log/verdict_leaf.h"

#include "log/key_pair.h"
#include "log/merkle.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

namespace countersign {

namespace {

constexpr int deepestLeaf = 64; // levels of nesting; the program's own entries have fewer than ten

Text rowText(const char *sentence, std::int64_t seq) { return {sentence, {std::to_string(seq)}}; }

// JSON nested without end would take the stack with it before anything could be said about it.
bool isNestedTooDeeply(std::string_view leaf)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < leaf.size(); ++i) {
        const char c = leaf[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepestLeaf)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

// The end of a canonical leaf: ,"prev":"<64 hex>","seq":<seq>,"type":… Its keys are sorted and a quote inside a
// string is escaped, so the last place that reads like this is the leaf's own.
std::optional<Hash> prevFromTail(std::string_view leaf, std::int64_t seq)
{
    constexpr std::string_view before = R"(,"prev":")";
    const std::size_t at = leaf.rfind(before);
    if (at == std::string_view::npos || leaf.size() < at + before.size() + 64)
        return std::nullopt;
    const std::string_view digits = leaf.substr(at + before.size(), 64);
    const std::string after = R"(","seq":)" + std::to_string(seq) + R"(,"type":")";
    if (leaf.substr(at + before.size() + 64, after.size()) != after)
        return std::nullopt;
    return hashFromHex(digits);
}

bool matters(std::string_view leaf)
{
    // An escape could hide one of the names from a reader in a hurry, so such leaves are read as well.
    constexpr std::array<std::string_view, 5> tables{R"("t":"person)", R"("t":"proposal")", R"("t":"countersignature")",
                                                     R"("t":"review_case")", R"(\u)"};
    return std::any_of(tables.begin(), tables.end(),
                       [&](std::string_view table) { return leaf.find(table) != std::string_view::npos; });
}

// Decodes, and holds the leaf to its own words: canonical, and numbered like its row.
void decodeInto(ReadLeaf &out, std::string_view leaf)
{
    if (isNestedTooDeeply(leaf)) {
        out.wrong = rowText(CS_TEXT("Entry %1 cannot be read: it is nested too deeply. Everything before it is intact."), out.seq);
        return;
    }
    auto entry = decodeLeaf(leaf);
    if (!entry || !entry->data.is_object() || !isCanonicalSubset(entry->data)) {
        out.wrong = rowText(CS_TEXT("Entry %1 cannot be read: it is no log entry. Everything before it is intact."), out.seq);
        return;
    }
    if (encodeLeaf(*entry) != leaf) {
        out.wrong = rowText(CS_TEXT("Entry %1 is not written in the one form that entries have. Everything before it is intact."), out.seq);
        return;
    }
    if (entry->seq != out.seq) {
        out.wrong = {CS_TEXT("Entry %1 stands in the place of another: by its content it is number %2. Everything before it is intact."),
                     {std::to_string(out.seq), std::to_string(entry->seq)}};
        return;
    }
    out.prev = entry->prev;
    if (entry->data.contains("sig")) {
        Entry bare = *entry;
        bare.data.erase("sig");
        out.signedOver = sha256({"countersign/entry/v1\n", encodeLeaf(bare)}); // signedHash("entry", …)
    }
    out.entry = *std::move(entry);
}

} // namespace

void LogBatch::clear()
{
    m_bytes.clear();
    m_places.clear();
}

void LogBatch::add(std::int64_t seq, std::optional<std::string_view> leaf, std::string_view hash)
{
    m_places.push_back({seq, m_bytes.size(), leaf ? leaf->size() : 0, hash.size(), !leaf});
    if (leaf)
        m_bytes.append(*leaf);
    m_bytes.append(hash);
}

LogBatch::Row LogBatch::row(std::size_t index) const
{
    const Place &place = m_places[index];
    const std::string_view bytes = m_bytes;
    Row out;
    out.seq = place.seq;
    if (!place.withheld)
        out.leaf = bytes.substr(place.leaf, place.leafSize);
    out.hash = bytes.substr(place.leaf + place.leafSize, place.hashSize);
    return out;
}

ReadLeaf readLeaf(const LogBatch::Row &row, LeafDepth depth)
{
    ReadLeaf out;
    out.seq = row.seq;
    const auto stored = hashFromBytes(row.hash);
    if (!row.leaf) {
        if (stored)
            out.hash = *stored;
        else
            out.wrong = rowText(CS_TEXT("The hash of entry %1 is damaged. Everything before it is intact."), row.seq);
        return out;
    }
    out.hash = leafHash(*row.leaf);
    if (stored != out.hash) {
        out.wrong = rowText(CS_TEXT("Entry %1 was changed: its content and its hash do not fit each other. Everything before it is intact."), row.seq);
        out.prev = prevFromTail(*row.leaf, row.seq);
        return out;
    }
    const bool first = row.seq == 1; // names the log, so it is always read
    if (first || depth == LeafDepth::Full || (depth == LeafDepth::Keys && matters(*row.leaf))) {
        decodeInto(out, *row.leaf);
        return out;
    }
    out.prev = prevFromTail(*row.leaf, row.seq);
    if (!out.prev)
        out.wrong = rowText(CS_TEXT("Entry %1 stands in the place of another, or is not written as entries are. Everything before it is intact."), row.seq);
    return out;
}

void onEveryCore(std::size_t count, const std::function<void(std::size_t)> &work)
{
    constexpr std::size_t worthAThread = 32;
    const std::size_t cores = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16);
    const std::size_t threads = std::min(cores, count / worthAThread + 1);
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        constexpr std::size_t share = 16;
        for (std::size_t from = next.fetch_add(share); from < count; from = next.fetch_add(share))
            for (std::size_t i = from; i < std::min(from + share, count); ++i)
                work(i);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < threads; ++i)
        helpers.emplace_back(run);
    run();
}

} // namespace countersign
