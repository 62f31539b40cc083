#include "intake/formats/format_detection.h"

#include "intake/splitting/json_scanner.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string>
#include <vector>

namespace countersign
{

namespace
{

// The ways of keys in the objects at the beginning of a file ("data.children.kind"; arrays leave no
// trace), and the texts that `kind`, `type` and `$type` have.
class KeySurvey
{
public:
    explicit KeySurvey(std::string_view head);

    bool has(std::string_view path) const { return m_paths.contains(path); }
    bool hasAny(std::initializer_list<std::string_view> paths) const
    {
        return std::any_of(paths.begin(), paths.end(), [this](std::string_view path) { return has(path); });
    }
    bool says(std::string_view path, std::string_view value) const
    {
        return m_values.contains(std::string(path) + '=' + std::string(value));
    }
    bool anyValue(std::string_view part) const
    {
        return std::any_of(m_values.begin(), m_values.end(),
                           [part](const std::string &value) { return value.find(part) != std::string::npos; });
    }

private:
    bool take(char c); // false: no JSON from here on
    std::string path() const;

    static constexpr std::size_t deepest = 8;
    static constexpr std::size_t longestValue = 100;

    JsonScanner m_scanner;
    std::vector<std::string> m_keys; // by depth
    std::string m_value;
    bool m_inValue = false;
    std::set<std::string, std::less<>> m_paths;
    std::set<std::string, std::less<>> m_values;
};

KeySurvey::KeySurvey(std::string_view head)
{
    bool lost = false;
    for (const char c : head) {
        if (lost) { // after a broken record the next line may begin another
            lost = c != '\n';
        } else if (!take(c)) {
            m_scanner = {};
            m_keys.clear();
            lost = c != '\n';
        }
    }
}

bool KeySurvey::take(char c)
{
    switch (m_scanner.feed(c)) {
    case JsonScanner::Step::Inside:
        if (m_inValue && m_value.size() < longestValue)
            m_value += c;
        break;
    case JsonScanner::Step::KeyEnd:
        m_keys.resize(std::min(m_scanner.depth(), deepest));
        m_keys.back() = m_scanner.depth() > deepest ? std::string() : m_scanner.key();
        m_paths.insert(path());
        break;
    case JsonScanner::Step::StringStart:
        m_inValue = !m_keys.empty() && (m_keys.back().ends_with("type") || m_keys.back() == "kind");
        m_value.clear();
        break;
    case JsonScanner::Step::ValueEnd:
        if (m_inValue)
            m_values.insert(path() + '=' + m_value);
        m_inValue = false;
        break;
    case JsonScanner::Step::Opened:
    case JsonScanner::Step::Closed:
    case JsonScanner::Step::ScalarStart:
        break;
    case JsonScanner::Step::Bad:
        m_inValue = false;
        return false;
    }
    return true;
}

std::string KeySurvey::path() const
{
    std::string out;
    for (const std::string &key : m_keys) {
        if (!out.empty() && !key.empty())
            out += '.';
        out += key;
    }
    return out;
}

std::optional<ImportFormat> formatOfKeys(const KeySurvey &keys)
{
    if ((keys.has("v") && keys.has("source")) || (keys.has("external_id") && keys.has("subject.id")))
        return ImportFormat::Jsonl; // foreign names may stand in a native record as unknown fields
    if (keys.hasAny({"post_report", "comment_report", "post_reports", "comment_reports", "reports.post_report",
                     "reports.comment_report", "original_post_name", "original_comment_text"}))
        return ImportFormat::Lemmy;
    if (keys.says("kind", "Listing") || keys.has("data.children") || keys.says("kind", "t1") || keys.says("kind", "t3"))
        return ImportFormat::Reddit;
    if (keys.hasAny({"reviewables", "reviewable", "reviewable_scores", "reviewable_score_ids"}) ||
        keys.anyValue("type=Reviewable"))
        return ImportFormat::Discourse;
    if (keys.hasAny({"response.body", "subjectStatuses", "reviewState", "reportType", "reasonType", "event.$type"}) ||
        keys.anyValue("tools.ozone") || keys.anyValue("com.atproto"))
        return ImportFormat::Ozone;
    if (keys.hasAny({"target_account", "reports.target_account", "object.target_account"}))
        return ImportFormat::Mastodon;
    if (keys.says("type", "Flag") || keys.has("@context") || keys.hasAny({"orderedItems", "items.@context"}))
        return ImportFormat::ActivityPub;
    return std::nullopt;
}

bool endsWithoutCase(std::string_view text, std::string_view ending)
{
    if (text.size() < ending.size())
        return false;
    return std::equal(ending.begin(), ending.end(), text.end() - static_cast<std::ptrdiff_t>(ending.size()),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b | 0x20) : b); });
}

} // namespace

std::optional<ImportFormat> detectFormat(std::string_view head, std::string_view path)
{
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    const bool delimited = endsWithoutCase(path, ".csv") || endsWithoutCase(path, ".tsv");
    if (first == std::string_view::npos)
        return delimited ? ImportFormat::Csv : ImportFormat::Jsonl;
    const bool json = head[first] == '{' || head[first] == '[';
    if (json)
        if (const auto format = formatOfKeys(KeySurvey(head)))
            return format;
    if (delimited)
        return ImportFormat::Csv;
    // Whatever its first lines are: bad records are set aside and the good ones taken in.
    if (endsWithoutCase(path, ".jsonl") || endsWithoutCase(path, ".ndjson"))
        return ImportFormat::Jsonl;
    return std::nullopt;
}

} // namespace countersign
