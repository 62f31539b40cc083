#include "cli/print.h"

#include "services/documents.h"

#include <ostream>

namespace countersign::cli {

namespace {

// Content from outside must not be able to move the cursor or colour the terminal.
std::string harmless(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0x1b || (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f)
            out += "\xEF\xBF\xBD";
        else
            out += c;
    }
    return out;
}

std::string scalar(const Json &value)
{
    if (value.is_string())
        return harmless(value.get<std::string>());
    if (value.is_null())
        return "–";
    return value.dump();
}

void printIndented(std::ostream &out, const Json &value, int depth);

void printField(std::ostream &out, const std::string &pad, const std::string &key, const Json &value, int depth)
{
    if (value.is_structured()) {
        if (value.empty())
            return;
        out << pad << key << ":\n";
        printIndented(out, value, depth + 1);
        return;
    }
    std::string text = scalar(value);
    if (const auto line = text.find('\n'); line != std::string::npos) {
        std::string folded;
        for (const char c : text)
            folded += c == '\n' ? "\n" + pad + "  " : std::string(1, c);
        text = "\n" + pad + "  " + folded;
        out << pad << key << ":" << text << '\n';
        return;
    }
    if (!text.empty())
        out << pad << key << ": " << text << '\n';
}

void printIndented(std::ostream &out, const Json &value, int depth)
{
    const std::string pad(static_cast<std::size_t>(depth) * 2, ' ');
    if (value.is_object()) {
        for (const auto &[key, item] : value.items())
            printField(out, pad, key, item, depth);
        return;
    }
    for (const auto &item : value) {
        if (!item.is_structured()) {
            out << pad << "- " << scalar(item) << '\n';
            continue;
        }
        out << pad << "-\n";
        printIndented(out, item, depth + 1);
    }
}

} // namespace

void printText(std::ostream &out, const Json &value)
{
    if (value.is_structured())
        printIndented(out, value, 0);
    else
        out << scalar(value) << '\n';
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
