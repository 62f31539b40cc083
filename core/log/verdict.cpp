#include "log/verdict.h"

#include <algorithm>
#include <limits>

namespace countersign {

namespace {

std::uint64_t keyTag(const PublicKey &key)
{
    std::uint64_t tag = 0;
    for (const char c : key.bytes().substr(0, 8))
        tag = tag << 8 | static_cast<unsigned char>(c);
    return tag;
}

} // namespace

LogFold::LogFold(Options options) : m_options(std::move(options)), m_origin(m_options.origin) {}

void LogFold::expect(LogAnchor anchor)
{
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    const auto size = static_cast<std::int64_t>(std::min(anchor.checkpoint.size, most));
    m_anchors.emplace(size, std::move(anchor));
}

bool LogFold::inRange(std::int64_t seq) const
{
    return !m_options.hashesOnly && seq >= m_options.from && (m_options.to <= 0 || seq <= m_options.to);
}

void LogFold::accuse(std::optional<std::int64_t> seq, Text what)
{
    const auto place = [](const std::optional<std::int64_t> &s) { return s.value_or(std::numeric_limits<std::int64_t>::max()); };
    if (!m_fault || place(seq) < place(m_fault->seq))
        m_fault = LogFault{seq, std::move(what)};
}

bool LogFold::add(const LogBatch &batch)
{
    std::vector<ReadLeaf> rows(batch.size());
    onEveryCore(batch.size(), [&](std::size_t i) {
        const auto row = batch.row(i);
        const LeafDepth light = m_options.hashesOnly ? LeafDepth::Hashes : LeafDepth::Keys;
        rows[i] = readLeaf(row, inRange(row.seq) ? LeafDepth::Full : light);
    });
    for (ReadLeaf &row : rows)
        if (!fold(row))
            break;
    runJobs();
    return !m_fault;
}

bool LogFold::fold(ReadLeaf &row)
{
    const std::int64_t expected = size() + 1;
    if (row.seq != expected) {
        if (m_doubtful)
            finish();
        else if (row.seq > expected)
            accuse(expected, {CS_TEXT("Entry %1 is missing: the next one there is has the number %2. Everything before it is intact."),
                            {std::to_string(expected), std::to_string(row.seq)}});
        else
            accuse(row.seq, {CS_TEXT("There is an entry with the number %1 where entry %2 should stand."),
                           {std::to_string(row.seq), std::to_string(expected)}});
        return false;
    }
    if (!linked(row))
        return false;
    if (!m_doubtful) {
        if (Text wrong = judge(row); !wrong.empty()) {
            accuse(row.seq, std::move(wrong));
            return false;
        }
    }
    m_frontier.append(row.hash);
    m_lastHash = row.hash;
    if (row.entry)
        m_lastAt = row.entry->at;
    return meetAnchors();
}

// A link that does not fit accuses two entries. The one after decides: if it confirms the later, the earlier was rewritten.
bool LogFold::linked(const ReadLeaf &row)
{
    constexpr auto rewritten = CS_TEXT("Entry %1 was rewritten: its hash is not the one that the entry after it was linked to. "
                                       "Everything before it is intact.");
    constexpr auto unlinked = CS_TEXT("Entry %1 was rewritten: it is not linked to the entry before it. Everything before it is "
                                      "intact.");
    if (m_doubtful) {
        const bool confirmed = !row.prev || *row.prev == m_lastHash;
        const std::int64_t bad = confirmed ? *m_doubtful - 1 : *m_doubtful;
        accuse(bad, {confirmed ? rewritten : unlinked, {std::to_string(bad)}});
        m_doubtful.reset();
        return false;
    }
    if (!row.wrong.empty()) {
        accuse(row.seq, row.wrong);
        return false;
    }
    if (row.prev && *row.prev != m_lastHash) {
        if (row.seq == 1) {
            accuse(1, CS_TEXT("Entry 1 was rewritten: it says that an entry stood before it."));
            return false;
        }
        m_doubtful = row.seq;
    }
    return true;
}

Text LogFold::judge(const ReadLeaf &row)
{
    if (!row.entry)
        return {};
    const Entry &entry = *row.entry;
    if (m_lastAt && entry.at < *m_lastAt)
        return {CS_TEXT("Entry %1 is dated before the entry that it follows. Everything before it is intact."), {std::to_string(row.seq)}};
    if (row.seq == 1) {
        m_origin = stringOr(entry.data, "origin");
        const bool otherLog = !m_options.origin.empty() && m_options.origin != m_origin;
        if (entry.type != "workspace.created" || m_origin.empty() || otherLog)
            return CS_TEXT("Entry 1 is not the beginning of this log.");
    }
    if (m_options.hashesOnly)
        return {};
    const bool nobodyYet = keys().empty();
    const bool byPerson = entry.actorType == ActorType::Person || entry.actorType == ActorType::Automation;
    if (byPerson) {
        const auto person = PersonId::parse(entry.actor);
        if (!person)
            return {CS_TEXT("Entry %1 is by nobody that can be named. Everything before it is intact."), {std::to_string(row.seq)}};
        if (Text wrong = takeSignature(row, *person); !wrong.empty())
            return wrong;
    }
    if (m_options.complete) {
        if (Text wrong = m_signoffs.take(entry, keys(), m_origin, m_frontier); !wrong.empty())
            return wrong;
        if (Text wrong = m_authorities.take(entry, keys(), m_origin, m_frontier); !wrong.empty())
            return wrong;
        if (Text wrong = m_options.keys.take(entry, byPerson || nobodyYet); !wrong.empty())
            return wrong;
    }
    // What earlier entries allow can be said where all of them were read.
    const bool readAll = m_options.complete && m_options.from <= 1;
    if (inRange(row.seq))
        if (Text wrong = readAll ? m_actors.take(entry, m_signoffs) : ActorLedger::judgeAlone(entry); !wrong.empty())
            return wrong;
    return m_check && inRange(row.seq) ? m_check(entry) : Text();
}

Text LogFold::takeSignature(const ReadLeaf &row, PersonId person)
{
    const Entry &entry = *row.entry;
    const std::string signatureHex = stringOr(entry.data, "sig");
    if (signatureHex.empty() && keys().empty())
        return {}; // the workspace is being created: nobody is there who could sign
    const Text unfit{CS_TEXT("Entry %1 bears no valid signature of %2: it was changed, or an entry before it was rewritten. The "
                             "entries up to %3 are vouched for by signatures."),
                     {std::to_string(row.seq), person.str(), std::to_string(m_anchored)}};
    const auto bytes = fromHex(signatureHex);
    const auto signature = bytes ? signatureFromBytes(*bytes) : std::nullopt;
    if (!signature)
        return unfit;
    const KeyRing::Key *key = keys().find(person, stringOr(entry.data, "key"));
    if (!key)
        return {CS_TEXT("Entry %1 is signed with a key that was not enrolled for %2. Everything before it is intact."),
                {std::to_string(row.seq), person.str()}};
    m_jobs.push_back({row.seq, key->key, row.signedOver, *signature});
    m_signed.push_back({row.seq, entry.at, keyTag(key->key)});
    if (!keys().isActive(person) || key->replaced)
        m_unapproved.push_back(row.seq);
    return {};
}

void LogFold::runJobs()
{
    std::vector<char> fits(m_jobs.size(), 0);
    onEveryCore(m_jobs.size(), [&](std::size_t i) {
        fits[i] = m_jobs[i].key.verify(bytesOf(m_jobs[i].message), m_jobs[i].signature) ? 1 : 0;
    });
    for (std::size_t i = 0; i < m_jobs.size(); ++i) { // in the order of the log
        const std::int64_t seq = m_jobs[i].seq;
        if (m_fault && m_fault->seq && *m_fault->seq <= seq)
            break;
        if (fits[i] == 0) {
            accuse(seq, {CS_TEXT("The signature of entry %1 does not fit it: it was changed, or an entry before it was rewritten. The "
                               "entries up to %2 are vouched for by signatures."),
                       {std::to_string(seq), std::to_string(m_anchored)}});
            break;
        }
        ++m_signatures;
        m_anchored = std::max(m_anchored, seq);
    }
    m_jobs.clear();
}

bool LogFold::meetAnchors()
{
    if (!m_anchors.contains(size()))
        return true;
    runJobs();
    const auto [from, to] = m_anchors.equal_range(size());
    for (auto it = from; it != to && !m_fault; ++it)
        meet(it->second);
    m_anchors.erase(from, to);
    return !m_fault;
}

void LogFold::meet(const LogAnchor &anchor)
{
    if (auto fault = faultIn(anchor)) {
        accuse(fault->seq, std::move(fault->what));
        return;
    }
    ++m_checkpoints;
    m_anchored = size();
}

std::optional<LogFault> LogFold::faultIn(const LogAnchor &anchor) const
{
    const std::string many = std::to_string(anchor.checkpoint.size);
    if (anchor.checkpoint.origin != m_origin)
        return LogFault{size(), {CS_TEXT("The checkpoint over %1 entries is of another log, %2."), {many, anchor.checkpoint.origin}}};
    const auto all = keys().all();
    const bool isSigned = std::any_of(all.begin(), all.end(), [&](const auto &one) {
        return verifyNote(anchor.note, NoteKey{m_origin, one.second.key}).has_value();
    });
    if (!isSigned && !m_options.hashesOnly)
        return LogFault{size(), {CS_TEXT("The checkpoint over %1 entries was changed: nobody who may sign here signed it."), {many}}};
    if (anchor.checkpoint.root != m_frontier.root()) {
        const std::int64_t first = m_anchored + 1;
        return LogFault{std::min(first, size()),
                        {CS_TEXT("The log is not the one that the checkpoint over %1 entries was signed for: something from entry %2 "
                                 "to entry %1 was rewritten. The entries before are vouched for."),
                         {many, std::to_string(std::min(first, size()))}}};
    }
    return std::nullopt;
}

void LogFold::finish(const std::optional<Hash> &lastHash)
{
    if (m_doubtful) {
        ReadLeaf after; // there is none: the head of the log stands in for it
        after.prev = lastHash;
        linked(after);
    }
    if (m_fault)
        return;
    for (const auto &[size, anchor] : m_anchors) {
        const std::string many = std::to_string(anchor.checkpoint.size);
        if (size > this->size())
            accuse(this->size() + 1, {CS_TEXT("The log was shortened: a checkpoint was signed over %1 entries, but entry %2 is missing. "
                                            "Everything before it is intact."),
                                    {many, std::to_string(this->size() + 1)}});
        else
            accuse(std::nullopt, {CS_TEXT("A checkpoint over %1 entries says nothing."), {many}});
    }
}

void LogFold::report(VerifyReport &into) const
{
    into.size = size();
    into.root = m_frontier.root();
    into.vouchedFor = m_options.hashesOnly ? 0 : m_anchored;
    into.signaturesChecked += m_signatures + m_signoffs.checked() + m_authorities.checked();
    into.checkpointsChecked += m_checkpoints;
    if (m_fault) {
        into.intact = false;
        into.firstBad = m_fault->seq;
        into.what = m_fault->what;
    }
    reportVoid(into);
}

void LogFold::reportVoid(VerifyReport &into) const
{
    constexpr std::size_t mostWarnings = 100;
    constexpr std::size_t mostEntries = 10'000;
    std::map<std::uint64_t, KeyRing::Key> untrusted;
    for (const auto &[person, key] : keys().all())
        if (key.untrustedSince)
            untrusted.emplace(keyTag(key.key), key);
    std::vector<std::int64_t> found = m_unapproved;
    for (const SignedAt &one : m_signed)
        if (const auto key = untrusted.find(one.key); key != untrusted.end() && one.at >= *key->second.untrustedSince
                                                      && one.seq != key->second.revokedBy) // giving up one's own key counts
            found.push_back(one.seq);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    for (std::size_t i = 0; i < std::min(found.size(), mostWarnings); ++i)
        into.warnings.push_back({CS_TEXT("Entry %1 is void: the key that signed it did not count at that time."), {std::to_string(found[i])}});
    if (found.size() > mostWarnings)
        into.warnings.push_back({CS_TEXT("%1 more entries are void for the same reason."), {std::to_string(found.size() - mostWarnings)}});
    found.resize(std::min(found.size(), mostEntries));
    into.voidEntries = std::move(found);
}

Result<std::vector<LogAnchor>> readAnchors(const std::vector<std::string> &notes)
{
    std::vector<LogAnchor> out;
    for (const std::string &note : notes) {
        CS_TRY(SignedNote parsed, parseNote(note));
        CS_TRY(Checkpoint checkpoint, parseCheckpoint(parsed.text));
        out.push_back({std::move(checkpoint), std::move(parsed)});
    }
    return out;
}

} // namespace countersign
