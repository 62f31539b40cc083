#include "cli/command.h"
#include "cli/print.h"

#include "services/orders/anchor.h"
#include "services/release/clock_service.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <istream>
#include <ostream>
#include <termios.h>
#include <unistd.h>

namespace countersign::cli {

std::string Arguments::value(const std::string &name, std::string fallback) const
{
    std::string found = std::move(fallback);
    for (auto [it, end] = options.equal_range(name); it != end; ++it)
        found = it->second; // the last one counts
    return found;
}

std::vector<std::string> Arguments::values(const std::string &name) const
{
    std::vector<std::string> out;
    for (auto [it, end] = options.equal_range(name); it != end; ++it)
        out.push_back(it->second);
    return out;
}

tl::unexpected<Error> usage(Text message, Text hint) { return fail(ErrorCode::Usage, std::move(message), std::move(hint)); }

Json json(const Receipt &receipt)
{
    Json out = receipt.made;
    out["events"] = receipt.events;
    if (receipt.effectiveAt)
        out["effective_at"] = rfc3339(*receipt.effectiveAt);
    return out;
}

Result<std::string> readFile(const std::string &path, const char *what)
{
    constexpr std::size_t longestFile = 16u << 20;
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return fail(ErrorCode::BadInput, {CS_TEXT("The %1 %2 is a folder."), {what, path}}, CS_TEXT("Name a file."));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotFound, {CS_TEXT("The %1 %2 cannot be read (%3)."), {what, path, std::strerror(errno)}},
                    CS_TEXT("Check the path and its permissions."));
    std::string text(longestFile + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > longestFile)
        return fail(ErrorCode::BadInput, {CS_TEXT("The %1 %2 is longer than 16 MiB."), {what, path}}, CS_TEXT("Check that it is the right file."));
    if (file.bad() || !isValidUtf8(text))
        return fail(ErrorCode::BadInput, {CS_TEXT("The %1 %2 is not UTF-8 text."), {what, path}}, CS_TEXT("Save it as UTF-8."));
    return text;
}

namespace {

// A passphrase typed on a terminal is not shown.
std::string promptHidden(std::ostream &err, const std::string &prompt)
{
    err << prompt << std::flush;
    termios before{};
    ::tcgetattr(STDIN_FILENO, &before);
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    std::string line;
    for (char c = 0; ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n';)
        line += c;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    err << '\n';
    return line;
}

std::string firstLine(std::string text)
{
    text.erase(std::min(text.find('\n'), text.size()));
    if (text.ends_with('\r'))
        text.pop_back();
    return text;
}

} // namespace

Context::Context(Arguments args, Streams &streams) : arguments(std::move(args)), io(streams), m_clock(std::make_unique<SystemClock>()) {}

std::string Context::workspacePath() const
{
    const std::string given = arguments.value("workspace", Workspace::defaultPath());
    const std::string scheme = "file://";
    return given.starts_with(scheme) ? given.substr(scheme.size()) : given;
}

Result<> Context::checkCommonOptions()
{
    const std::string when = arguments.value("progress", "auto");
    if (when != "auto" && when != "always" && when != "never")
        return usage({CS_TEXT("--progress \"%1\" is unknown."), {when}}, CS_TEXT("It is auto, always or never."));
    if (const auto given = arguments.value("workspace"); arguments.has("workspace") && given.empty())
        return usage(CS_TEXT("--workspace is empty."), CS_TEXT("Give the path of a *.countersign file."));
    else if (given.find("://") != std::string::npos && !given.starts_with("file:///"))
        return usage({CS_TEXT("\"%1\" is no workspace that this version can open."), {given}},
                     CS_TEXT("Give the path of a *.countersign file, or file:///PATH."));
    CS_TRY([[maybe_unused]] const int length, limit());
    CS_TRY([[maybe_unused]] const auto version, expectVersion());
    return setClock();
}

Result<Json> Context::page(const Json &items, const char *key) const
{
    CS_TRY(const int longest, limit());
    auto from = items.begin();
    if (arguments.has("after")) {
        const std::string after = arguments.value("after");
        from = std::find_if(items.begin(), items.end(), [&](const Json &item) { return stringOr(item, key) == after; });
        if (from == items.end())
            return usage({CS_TEXT("\"%1\" is no cursor."), {after}}, CS_TEXT("Use \"next\" of the page before."));
        ++from;
    }
    Json out = Json::array();
    for (; from != items.end() && out.size() < static_cast<std::size_t>(longest); ++from)
        out.push_back(*from);
    const Json next = from == items.end() ? Json() : Json(stringOr(out.back(), key));
    return Json{{"items", std::move(out)}, {"next", next}};
}

Result<> Context::setClock()
{
    if (!arguments.has("now"))
        return {};
    CS_TRY(const auto at, time("now"));
    m_clock = std::make_unique<SetClock>(*at);
    return {};
}

Result<std::optional<Instant>> Context::time(const char *option) const
{
    if (!arguments.has(option))
        return std::optional<Instant>();
    if (const auto at = parseRfc3339(arguments.value(option)))
        return std::optional(*at);
    return usage({CS_TEXT("--%1 \"%2\" is no RFC 3339 time."), {option, arguments.value(option)}}, CS_TEXT("Write it as 2026-01-30T14:20:00Z."));
}

Result<std::optional<std::int64_t>> Context::seconds(const char *option) const
{
    if (!arguments.has(option))
        return std::optional<std::int64_t>();
    const std::string text = arguments.value(option);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 0)
        return usage({CS_TEXT("--%1 \"%2\" is no time in seconds."), {option, text}}, CS_TEXT("Write whole seconds."));
    return std::optional(number);
}

Result<std::optional<std::int64_t>> Context::expectVersion() const
{
    if (!arguments.has("expect-version"))
        return std::optional<std::int64_t>();
    const std::string text = arguments.value("expect-version");
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1)
        return usage({CS_TEXT("--expect-version \"%1\" is no version."), {text}}, CS_TEXT("It is a whole number from 1."));
    return std::optional(number);
}

Result<int> Context::limit(int fallback) const
{
    const std::string text = arguments.value("limit", std::to_string(fallback));
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1 || number > 10000)
        return usage({CS_TEXT("--limit \"%1\" is no number from 1 to 10000."), {text}}, CS_TEXT("It is how many items a list has at a time."));
    return number;
}

bool Context::progressWanted() const
{
    const std::string when = arguments.value("progress", "auto");
    if (arguments.has("quiet") || when == "never")
        return false;
    return when == "always" || ::isatty(STDERR_FILENO) != 0;
}

Result<Workspace *> Context::workspace(OpenMode mode)
{
    if (!m_workspace) {
        CS_TRY(m_workspace, Workspace::open(workspacePath(), *m_clock, m_random, mode));
        if (auto allowed = checkNow(); !allowed) {
            m_workspace.reset();
            return fail(std::move(allowed).error());
        }
        const auto trouble = m_workspace->read<std::optional<AnchorTrouble>>(
            [this]() -> Result<std::optional<AnchorTrouble>> { return anchorTrouble(m_workspace->db()); });
        if (trouble && *trouble && !arguments.has("quiet"))
            io.err << "countersign-cli: " << harmless((*trouble)->what.english()) << '\n';
    }
    return m_workspace.get();
}

tl::unexpected<Error> nowRefused()
{
    Requirement r;
    r.rule = "R23";
    r.id = "clock.real";
    r.title = CS_TEXT("A real workspace goes by the real clock");
    r.state = RequirementState::NotMet;
    r.why = CS_TEXT("--now is for demo and test workspaces; this one is real.");
    r.clears = CS_TEXT("Leave it out: the clock of this machine counts.");
    return fail(ErrorCode::Refused, r.why, r.clears, {r});
}

tl::unexpected<Error> readBlindFirst(Text why)
{
    Requirement r;
    r.rule = "R6";
    r.id = "reader.blind";
    r.title = CS_TEXT("Who may sign or hear reads blind first");
    r.state = RequirementState::NotMet;
    r.why = std::move(why);
    r.clears = CS_TEXT("Say who looks with --as and --passphrase-file; who may still sign it sees it after reading it blind.");
    return fail(ErrorCode::Refused, r.why, r.clears, {r});
}

Result<> Context::checkNow()
{
    if (!arguments.has("now") || m_workspace->kind() != WorkspaceKind::Real)
        return {};
    return nowRefused();
}

Result<std::string> Context::passphrase(const char *option)
{
    if (arguments.has(option)) {
        CS_TRY(const std::string text, readFile(arguments.value(option), "passphrase file"));
        std::string line = firstLine(text);
        if (line.empty())
            return fail(ErrorCode::BadInput, {CS_TEXT("The passphrase file %1 is empty."), {arguments.value(option)}},
                        CS_TEXT("Its first line is the passphrase."));
        return line;
    }
    if (::isatty(STDIN_FILENO) != 0)
        return promptHidden(io.err, "Passphrase: ");
    return usage({CS_TEXT("A passphrase is needed and there is no terminal to ask on."), {}}, {CS_TEXT("Give --%1 FILE."), {option}});
}

Result<const Session *> Context::signedIn()
{
    if (!arguments.has("as"))
        return usage(CS_TEXT("Say who acts."), CS_TEXT("Give --as HANDLE and --passphrase-file FILE."));
    CS_TRY(Workspace *const ws, workspace());
    if (!m_session) {
        CS_TRY(const std::string secret, passphrase("passphrase-file"));
        CS_TRY(m_session, ws->signIn(arguments.value("as"), secret));
    }
    return m_session.get();
}

Result<const Session *> Context::acting()
{
    const bool known = m_session != nullptr;
    CS_TRY(const Session *const session, signedIn());
    if (known)
        return session;
    CS_TRY(Workspace *const ws, workspace());
    if (ws->db().writable()) {
        // What became due since somebody last looked happens first; a ban waits for release-due or a window.
        CS_TRY(const DueReport due, ClockService(*ws).run(DueScope::WithoutBans));
        for (const Error &failure : due.failures)
            if (exitStatus(failure.code) == 3) // the store failed; what a rule holds back, release-due tells
                return fail(failure);
    }
    CS_TRY(const auto version, expectVersion());
    ws->expectVersion(version);
    return session;
}

Result<Viewer> Context::viewer()
{
    CS_TRY(Workspace *const ws, workspace());
    Viewer viewer;
    if (m_session) {
        viewer.person = m_session->person();
        return viewer;
    }
    const bool canProve = arguments.has("passphrase-file") || ::isatty(STDIN_FILENO) != 0;
    if (!arguments.has("as") || !canProve) {
        if (arguments.has("as") && !ws->people().find(arguments.value("as")))
            return fail(ErrorCode::NotFound, {CS_TEXT("Nobody here is called \"%1\"."), {arguments.value("as")}},
                        CS_TEXT("\"person list\" shows who is enrolled."));
        return viewer;
    }
    CS_TRY(const std::string secret, passphrase("passphrase-file"));
    CS_TRY(m_session, ws->signIn(arguments.value("as"), secret));
    viewer.person = m_session->person();
    return viewer;
}

} // namespace countersign::cli
