#include "cli/desk.h"

#include "cli/command.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace countersign::test {

std::string Answer::code() const
{
    return json.is_object() ? stringOr(json.value("error", Json::object()), "code") : std::string();
}

namespace {

const Json &requirementList(const Json &json)
{
    static const Json none = Json::array();
    if (!json.is_object())
        return none;
    const Json &from = json.contains("error") ? json["error"] : json;
    return from.contains("requirements") ? from["requirements"] : none;
}

} // namespace

std::map<std::string, std::string> Answer::requirements() const
{
    std::map<std::string, std::string> found;
    for (const Json &one : requirementList(json))
        found[stringOr(one, "id")] = stringOr(one, "state");
    return found;
}

std::vector<std::string> Answer::unmet() const
{
    std::vector<std::string> found;
    for (const Json &one : requirementList(json))
        if (stringOr(one, "state") == "not_met")
            found.push_back(stringOr(one, "rule") + " " + stringOr(one, "id"));
    return found;
}

Desk::Desk() : m_workspace(path("desk.countersign")) {}

std::string Desk::path(const std::string &name) const { return m_folder.filePath(QString::fromStdString(name)).toStdString(); }

std::string Desk::write(const std::string &name, const std::string &content)
{
    std::ofstream(path(name), std::ios::binary) << content;
    return path(name);
}

std::string Desk::passphraseFile(const std::string &handle) { return write("passphrase-" + handle, "secret of " + handle + "\n"); }

Answer Desk::run(const std::vector<std::string> &arguments)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    cli::Streams io{in, out, err};
    Answer answer;
    answer.status = cli::run(arguments, io);
    answer.out = out.str();
    answer.err = err.str();
    answer.json = parseJson(answer.out);
    return answer;
}

std::vector<std::string> words(const std::string &text)
{
    std::istringstream in(text);
    std::vector<std::string> out;
    for (std::string word; in >> word;)
        out.push_back(word);
    return out;
}

Answer Desk::ask(const std::string &command, const std::vector<std::string> &more)
{
    auto arguments = words(command);
    arguments.insert(arguments.end(), more.begin(), more.end());
    const auto add = [&](const char *option, const std::string &value) {
        if (std::find(arguments.begin(), arguments.end(), option) == arguments.end())
            arguments.insert(arguments.end(), {option, value});
    };
    add("--workspace", m_workspace);
    if (!m_now.empty())
        add("--now", m_now);
    arguments.emplace_back("--json");
    Answer answer = run(arguments);
    EXPECT_FALSE(answer.json.is_discarded()) << command << " is not one JSON value: " << answer.out;
    EXPECT_EQ(answer.err, "") << command;
    EXPECT_EQ(answer.status == 0, answer.code().empty()) << command << ": " << answer.out;
    return answer;
}

Answer Desk::askAs(const std::string &handle, const std::string &command, const std::vector<std::string> &more)
{
    auto all = more;
    all.insert(all.end(), {"--as", handle, "--passphrase-file", passphraseFile(handle)});
    return ask(command, all);
}

void Desk::open(const std::string &time)
{
    at(time);
    ASSERT_EQ(ask("init --kind test --admin root --new-passphrase-file " + passphraseFile("root")).status, 0);
    for (const char *person : {"mara:moderator", "ben:moderator", "ines:lead", "dana:lead", "ola:lead", "kim:lead"}) {
        const std::string handle = std::string(person).substr(0, std::string(person).find(':'));
        const std::string role = std::string(person).substr(handle.size() + 1);
        ASSERT_EQ(askAs("root", "person add " + handle + " --role " + role + " --language en --new-passphrase-file " + passphraseFile(handle)).status, 0);
    }
}

std::string recordLine(const Flag &flag)
{
    Json media = Json::array();
    if (flag.video)
        media.push_back({{"type", "video"}, {"uri", "media/1.webm"}, {"duration_ms", 15000}});
    const Json record = {{"v", 1},
                         {"source", "acme"},
                         {"external_id", flag.externalId},
                         {"reported_at", flag.reportedAt.empty() ? flag.postedAt : flag.reportedAt},
                         {"reporter", {{"kind", "user"}, {"id", "u-" + flag.externalId}}},
                         {"alleged", {{"clause", flag.clause}, {"text", "please look"}}},
                         {"subject",
                          {{"kind", "post"}, {"id", flag.post}, {"created_at", flag.postedAt}, {"language", "en"}, {"text", flag.text}, {"media", media}}},
                         {"account", {{"id", flag.account}, {"handle", "@" + flag.account}, {"reach", flag.reach}, {"tags", flag.tags}}}};
    return record.dump() + "\n";
}

std::vector<std::string> noExceptions(const std::string &clause)
{
    static const std::map<std::string, std::string> exceptions{
        {"SP-1", "educational newsworthy"},
        {"MI-4", "educational documentary scientific artistic counterspeech newsworthy"},
        {"VI-1", "artistic counterspeech newsworthy"}};
    std::vector<std::string> out;
    for (const auto &name : words(exceptions.at(clause)))
        out.insert(out.end(), {"--exception", name + "=it is nothing of the kind"});
    return out;
}

SpamDesk::SpamDesk()
{
    open();
    decide({"r-1", "post-1", "lampshop", "Buy my lamp, the first", "2026-01-02T10:00:00Z"}, "mara", "Buy my lamp");
    decide({"r-2", "post-2", "lampshop", "Buy my lamp, the second", "2026-01-05T10:00:00Z"}, "mara", "Buy my lamp");
    at("2026-01-09T10:00:00Z");
}

Answer SpamDesk::decide(const Flag &flag, const std::string &who, const std::string &quote, const std::string &action)
{
    at(flag.postedAt);
    EXPECT_EQ(ask("import " + write("one.jsonl", recordLine(flag))).status, 0);
    const Answer claimed = askAs(who, "case claim --next");
    auto more = noExceptions(flag.clause);
    more.insert(more.end(), {"--quote", quote, "--rationale", "It is what the clause means"});
    const Answer decided = askAs(who, "case decide " + claimed.text("case") + " --clause " + flag.clause + " --action " + action, more);
    EXPECT_EQ(decided.status, 0) << decided.out;
    at(flag.postedAt.substr(0, 14) + "30:00Z");
    EXPECT_EQ(ask("release-due").status, 0);
    return decided;
}

void SpamDesk::propose()
{
    const Answer proposed = askAs("ben", "proposal submit --account lampshop --action ban --ground D-1,D-2", {"--rationale", "It goes on and on"});
    ASSERT_EQ(proposed.status, 0) << proposed.out;
    at("2026-01-09T10:02:00Z");
    ASSERT_EQ(ask("release-due").status, 0);
}

Answer SpamDesk::readAll(const std::string &who, const std::string &command, const std::string &verdict)
{
    const Answer begun = askAs(who, command);
    EXPECT_EQ(begun.status, 0) << begun.out;
    for (const Json &item : begun.json.value("items", Json::array())) {
        const std::string number = std::to_string(intOr(item, "item"));
        const std::string finding = verdict == "violates" ? "violates --clause SP-1" : verdict;
        EXPECT_EQ(askAs(who, "signoff read " + begun.text("proposal") + " --item " + number + " --verdict " + finding).status, 0);
    }
    return askAs(who, "signoff reveal " + begun.text("proposal"));
}

} // namespace countersign::test
