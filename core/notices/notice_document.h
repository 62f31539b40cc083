// A notice with every place filled, before it becomes text or HTML.
#pragma once

#include "notices/notice_templates.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign {

// A run of text. What comes from outside keeps its own direction and language.
struct NoticeSpan {
    enum class Kind { Plain, Outside };
    Kind kind = Kind::Plain;
    std::string text;     // one line, valid UTF-8, without control characters
    std::string language; // of outside text; empty when unknown
};
using NoticeSpans = std::vector<NoticeSpan>;

struct NoticeLine {
    NoticeSpans spans;
    bool item = false;                // an entry of a list
    std::vector<NoticeSpans> details; // lines that belong to the entry
};

struct NoticeSection {
    std::string heading;
    std::vector<NoticeLine> lines;
};

struct NoticeDocument {
    std::string language;
    std::string direction;
    NoticeSpans title;
    std::vector<NoticeLine> opening;
    std::vector<NoticeSection> sections;
    std::vector<NoticeLine> closing;
};

// Fills places. The text of a value is never searched for places again. The first thing that goes
// wrong is kept, and is what write() answers with: a place that is unknown (bad_input), one without a
// value (refused), a part that does not exist (bad_input).
class NoticeWriter {
public:
    explicit NoticeWriter(const NoticeLanguage &language) : m_language(language) {}

    const NoticeLanguage &language() const { return m_language; }

    void text(const std::string &name, const std::string &value); // our own words
    void outside(const std::string &name, std::string_view value, std::string language = {}); // somebody else's
    void spans(const std::string &name, NoticeSpans value) { m_spans[name] = std::move(value); }
    void part(const std::string &name, const std::string &partName) { m_spans[name] = filled(partName); }
    void lines(const std::string &name, std::vector<NoticeLine> value) { m_lines[name] = std::move(value); }

    NoticeSpans filled(const std::string &partName); // a part with the values so far
    void keep(const Error &error);                   // of a writer used for a piece
    const std::optional<Error> &error() const { return m_error; }

    Result<NoticeDocument> write(std::string_view kind);

private:
    NoticeSpans fill(const std::string &sentence);
    std::vector<NoticeLine> expand(const std::vector<std::string> &sentences);
    void append(NoticeSpans &out, const std::string &name);

    const NoticeLanguage &m_language;
    std::map<std::string, NoticeSpans> m_spans;
    std::map<std::string, std::vector<NoticeLine>> m_lines;
    std::optional<Error> m_error;
};

// One line without control characters; those that change direction or are invisible are made visible.
std::string tamed(std::string_view text);

// The places of one notice filled from its data. Requires a complete notice.
Result<NoticeDocument> compose(const Notice &notice, const NoticeLanguage &language);

} // namespace countersign
