#include "notices/notice_render.h"

#include "notices/notice_completeness.h"
#include "notices/notice_document.h"

namespace countersign {

namespace {

constexpr const char *isolateStart = "\xE2\x81\xA8";    // U+2068 first strong isolate
constexpr const char *isolateEnd = "\xE2\x81\xA9"; // U+2069

constexpr const char *noticeStyle =
    "body{font:16px/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}h1{font-size:1.4em}"
    "h2{font-size:1.1em;margin-top:1.5em}p{margin:.4em 0}li{margin:.6em 0}.detail{margin-inline-start:1em}";

Result<NoticeDocument> noticeDocument(const Notice &notice, std::string_view code, const NoticeTemplates &templates)
{
    const Requirement complete = completeness(notice);
    if (complete.state != RequirementState::Met)
        return fail(ErrorCode::Refused, complete.why, complete.clears, {complete});
    CS_TRY(const NoticeLanguage *language, templates.language(code));
    return compose(notice, *language);
}

std::string plainText(const NoticeSpans &spans)
{
    std::string out;
    for (const NoticeSpan &span : spans)
        out += span.kind == NoticeSpan::Kind::Outside ? isolateStart + span.text + isolateEnd : span.text;
    return out;
}

void addText(std::string &out, const std::vector<NoticeLine> &lines)
{
    for (const NoticeLine &line : lines) {
        out += (line.item ? "- " : "") + plainText(line.spans) + '\n';
        for (const NoticeSpans &detail : line.details)
            out += "  " + plainText(detail) + '\n';
    }
}

std::string htmlEscaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c; break;
        }
    }
    return out;
}

std::string htmlText(const NoticeSpans &spans)
{
    std::string out;
    for (const NoticeSpan &span : spans) {
        if (span.kind == NoticeSpan::Kind::Plain) {
            out += htmlEscaped(span.text);
            continue;
        }
        out += span.language.empty() ? "<bdi>" : "<bdi lang=\"" + htmlEscaped(span.language) + "\">";
        out += htmlEscaped(span.text) + "</bdi>";
    }
    return out;
}

void addHtml(std::string &out, const std::vector<NoticeLine> &lines)
{
    bool inList = false;
    for (const NoticeLine &line : lines) {
        if (line.item != inList)
            out += line.item ? "<ul>\n" : "</ul>\n";
        inList = line.item;
        out += line.item ? "<li>" + htmlText(line.spans) : "<p>" + htmlText(line.spans) + "</p>\n";
        for (const NoticeSpans &detail : line.details)
            out += "\n<p class=\"detail\">" + htmlText(detail) + "</p>";
        if (line.item)
            out += "</li>\n";
    }
    if (inList)
        out += "</ul>\n";
}

std::string titleText(const NoticeSpans &spans)
{
    std::string out;
    for (const NoticeSpan &span : spans)
        out += span.text;
    return out;
}

} // namespace

Result<std::string> renderText(const Notice &notice, std::string_view language, const NoticeTemplates &templates)
{
    CS_TRY(const NoticeDocument document, noticeDocument(notice, language, templates));
    std::string out = plainText(document.title) + "\n\n";
    addText(out, document.opening);
    for (const NoticeSection &section : document.sections) {
        out += '\n' + section.heading + '\n';
        addText(out, section.lines);
    }
    out += '\n';
    addText(out, document.closing);
    return out;
}

Result<std::string> renderHtml(const Notice &notice, std::string_view language, const NoticeTemplates &templates)
{
    CS_TRY(const NoticeDocument document, noticeDocument(notice, language, templates));
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + htmlEscaped(document.language) + "\" dir=\"" +
                      htmlEscaped(document.direction) + "\">\n<head>\n<meta charset=\"utf-8\">\n" +
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                      "style-src 'unsafe-inline'\">\n<title>" +
                      htmlEscaped(titleText(document.title)) + "</title>\n<style>" + noticeStyle +
                      "</style>\n</head>\n<body>\n<h1>" + htmlText(document.title) + "</h1>\n";
    addHtml(out, document.opening);
    for (const NoticeSection &section : document.sections) {
        out += "<h2>" + htmlEscaped(section.heading) + "</h2>\n";
        addHtml(out, section.lines);
    }
    addHtml(out, document.closing);
    out += "</body>\n</html>\n";
    return out;
}

Result<std::string> renderText(const Notice &notice, std::string_view language)
{
    CS_TRY(const NoticeTemplates *templates, NoticeTemplates::builtIn());
    return renderText(notice, language, *templates);
}

Result<std::string> renderHtml(const Notice &notice, std::string_view language)
{
    CS_TRY(const NoticeTemplates *templates, NoticeTemplates::builtIn());
    return renderHtml(notice, language, *templates);
}

Result<std::string> renderTitle(const Notice &notice, std::string_view language)
{
    CS_TRY(const NoticeTemplates *templates, NoticeTemplates::builtIn());
    CS_TRY(const NoticeDocument document, noticeDocument(notice, language, *templates));
    return titleText(document.title);
}

} // namespace countersign
