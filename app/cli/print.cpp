#include "cli/print.h"

#include "cli/table.h"
#include "services/documents/documents.h"

#include <algorithm>
#include <ostream>

namespace countersign::cli {

namespace {

void printFields(std::ostream &out, const Json &object, int depth);

bool isTable(const Json &value)
{
    return value.is_array() && !value.empty() && std::all_of(value.begin(), value.end(), [](const Json &v) { return v.is_object(); });
}

void printLines(std::ostream &out, const std::string &pad, const std::string &text)
{
    out << pad;
    for (const char c : text) {
        out << c;
        if (c == '\n')
            out << pad;
    }
    out << '\n';
}

void printField(std::ostream &out, const std::string &key, const Json &value, int depth)
{
    const std::string pad(static_cast<std::size_t>(depth) * 2, ' ');
    if (isTable(value)) {
        out << pad << key << ":\n";
        printTable(out, value, pad + "  ");
    } else if (value.is_object()) {
        if (value.empty())
            return;
        out << pad << key << ":\n";
        printFields(out, value, depth + 1);
    } else if (const std::string text = cell(value); text.find('\n') != std::string::npos) {
        out << pad << key << ":\n";
        printLines(out, pad + "  ", text);
    } else if (!text.empty()) {
        out << pad << key << ": " << text << '\n';
    }
}

void printFields(std::ostream &out, const Json &object, int depth)
{
    for (const auto &[key, value] : object.items())
        if (!value.is_structured()) // short things first, then what they consist of
            printField(out, key, value, depth);
    for (const auto &[key, value] : object.items())
        if (value.is_structured())
            printField(out, key, value, depth);
}

} // namespace

std::string harmless(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
        const bool c1 = byte == 0xC2 && next >= 0x80 && next < 0xA0; // U+0080 … U+009F, control characters as well
        if (c1 || (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f)
            out += "\xEF\xBF\xBD";
        else
            out += text[i];
        i += c1 ? 1 : 0;
    }
    return out;
}

void printText(std::ostream &out, const Json &value)
{
    if (value.is_object() && value.contains("items") && value.contains("next")) {
        if (isTable(value["items"]))
            printTable(out, value["items"], {});
        else
            out << "Nothing to list.\n";
        if (value["next"].is_string())
            out << "There is more: --after " << cell(value["next"]) << '\n';
        return;
    }
    if (value.is_object())
        printFields(out, value, 0);
    else
        out << cell(value) << '\n';
}

void printError(std::ostream &err, const Error &error)
{
    err << harmless(error.message.english()) << '\n';
    for (const Requirement &r : error.requirements)
        if (r.state == RequirementState::NotMet)
            err << "  ✕ " << r.rule << " " << r.id << ": " << harmless(r.why.english())
                << (r.clears.empty() ? "" : " " + harmless(r.clears.english())) << '\n';
    if (!error.hint.empty())
        err << harmless(error.hint.english()) << '\n';
}

Json errorJson(const Error &error)
{
    return {{"error",
             {{"code", std::string(name(error.code))}, {"message", error.message.english()}, {"hint", error.hint.english()},
              {"requirements", requirementsJson(error.requirements)}}}};
}

} // namespace countersign::cli
