#include "notices/notice_document.h"

#include <array>
#include <cstdio>

namespace countersign {

namespace {

// The code point at the start of valid UTF-8, and its length.
std::pair<char32_t, std::size_t> codePointAt(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    if (byte(0) < 0x80)
        return {byte(0), 1};
    if (byte(0) < 0xE0)
        return {(byte(0) & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if (byte(0) < 0xF0)
        return {(byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    return {(byte(0) & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F), 4};
}

// Characters that reorder, hide or break lines. Joiners stay: scripts and emoji need them.
bool isUnruly(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200B || c == 0x200E || c == 0x200F
           || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
           || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

} // namespace

std::string tamed(std::string_view text)
{
    const std::string valid = validUtf8(text);
    std::string out;
    std::string_view rest = valid;
    while (!rest.empty()) {
        const auto [c, length] = codePointAt(rest);
        if (c == '\n' || c == 0x2028 || c == 0x2029) {
            out += " ⏎ ";
        } else if (c == '\t') {
            out += ' ';
        } else if (isUnruly(c)) {
            if (c != '\r') {
                std::array<char, 16> shown{};
                std::snprintf(shown.data(), shown.size(), "[U+%04X]", static_cast<unsigned>(c));
                out += shown.data();
            }
        } else {
            out.append(rest.substr(0, length));
        }
        rest.remove_prefix(length);
    }
    return out;
}

void NoticeWriter::text(const std::string &name, const std::string &value)
{
    m_spans[name] = value.empty() ? NoticeSpans{} : NoticeSpans{{NoticeSpan::Kind::Plain, tamed(value), {}}};
}

void NoticeWriter::outside(const std::string &name, std::string_view value, std::string language)
{
    m_spans[name] = value.empty() ? NoticeSpans{}
                                  : NoticeSpans{{NoticeSpan::Kind::Outside, tamed(value), std::move(language)}};
}

void NoticeWriter::keep(const Error &error)
{
    if (!m_error)
        m_error = error;
}

NoticeSpans NoticeWriter::filled(const std::string &partName)
{
    if (const std::string *sentence = m_language.part(partName))
        return fill(*sentence);
    keep({ErrorCode::BadInput,
          Text(CS_TEXT("The wording of notices in \"%1\" has no part \"%2\"."), {m_language.code(), partName}),
          CS_TEXT("Add it to the wording of notices."),
          {}});
    return {};
}

void NoticeWriter::append(NoticeSpans &out, const std::string &name)
{
    const auto it = m_spans.find(name);
    if (it == m_spans.end()) {
        keep({ErrorCode::BadInput,
              Text(CS_TEXT("The wording of this notice has a place {%1} that means nothing there."), {name}),
              CS_TEXT("Remove the place from the wording, or correct its name."),
              {}});
    } else if (it->second.empty()) {
        keep({ErrorCode::Refused,
              Text(CS_TEXT("The notice is not written: there is nothing to put in the place {%1}."), {name}),
              CS_TEXT("Fill in what is missing; a notice never goes out with a gap."),
              {}});
    } else {
        out.insert(out.end(), it->second.begin(), it->second.end());
    }
}

NoticeSpans NoticeWriter::fill(const std::string &sentence)
{
    NoticeSpans out;
    std::size_t at = 0;
    while (at < sentence.size()) {
        const std::size_t open = sentence.find_first_of("{}", at);
        if (open > at)
            out.push_back({NoticeSpan::Kind::Plain, sentence.substr(at, open - at), {}});
        if (open == std::string::npos)
            break;
        const std::size_t close = sentence.find('}', open);
        if (sentence[open] == '}' || close == std::string::npos) {
            keep({ErrorCode::BadInput,
                  Text(CS_TEXT("The wording of this notice has a brace without its partner in \"%1\"."), {sentence}),
                  CS_TEXT("Write places as {name}."),
                  {}});
            break;
        }
        append(out, sentence.substr(open + 1, close - open - 1));
        at = close + 1;
    }
    return out;
}

// A line that is nothing but the place of a list becomes the lines of that list.
std::vector<NoticeLine> NoticeWriter::expand(const std::vector<std::string> &sentences)
{
    std::vector<NoticeLine> out;
    for (const std::string &sentence : sentences) {
        const bool onlyPlace =
            sentence.size() > 2 && sentence.front() == '{' && sentence.find('}') + 1 == sentence.size();
        const auto list = onlyPlace ? m_lines.find(sentence.substr(1, sentence.size() - 2)) : m_lines.end();
        if (list == m_lines.end()) {
            out.push_back({fill(sentence), false, {}});
        } else if (list->second.empty()) {
            keep({ErrorCode::Refused,
                  Text(CS_TEXT("The notice is not written: the list in the place %1 is empty."), {sentence}),
                  CS_TEXT("Fill in what is missing; a notice never goes out with a gap."),
                  {}});
        } else {
            out.insert(out.end(), list->second.begin(), list->second.end());
        }
    }
    return out;
}

Result<NoticeDocument> NoticeWriter::write(std::string_view kind)
{
    const NoticeTemplate *form = m_language.kind(kind);
    if (form == nullptr)
        return fail(ErrorCode::BadInput,
                    Text(CS_TEXT("The wording of notices in \"%1\" has no notice of the kind \"%2\"."),
                         {m_language.code(), std::string(kind)}),
                    CS_TEXT("Add it to the wording of notices."));
    NoticeDocument out{m_language.code(), m_language.direction(), fill(form->title), expand(form->opening), {}, {}};
    for (const NoticeSectionTemplate &section : form->sections)
        out.sections.push_back({section.heading, expand(section.lines)});
    out.closing = expand(form->closing);
    if (m_error)
        return fail(*m_error);
    return out;
}

} // namespace countersign
