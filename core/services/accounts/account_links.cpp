#include "services/accounts/account_links.h"

#include <algorithm>

namespace countersign {

namespace {

Milliseconds takenBy(const Sanction &freeze, Instant since, Instant now)
{
    const Instant from = std::max(freeze.from, since);
    const Instant until = freeze.until.value_or(now);
    return until > from ? Milliseconds(until - from) : Milliseconds{0};
}

} // namespace

FreezeBudget freezeBudget(Workspace &workspace, AccountId account, Instant now, SanctionId without)
{
    const FreezeRules &rules = workspace.policyAt(now).freezes();
    const Instant since = now - rules.per;
    FreezeBudget out;
    out.accounts = workspace.accounts().together(account, since);
    Milliseconds used{0};
    for (const AccountId one : out.accounts)
        for (const Sanction &freeze : workspace.sanctions().freezes(one, since))
            if (freeze.id != without)
                used += takenBy(freeze, since, now);
    out.used = std::chrono::duration_cast<std::chrono::seconds>(used);
    out.left = std::max(std::chrono::duration_cast<std::chrono::seconds>(Milliseconds(rules.longest) - used), std::chrono::seconds(0));
    return out;
}

bool noteLinks(Unit &unit, Changes &changes, const LinksSaid &said)
{
    auto accounts = unit.workspace.accounts();
    std::vector<AccountId> others;
    const auto collect = [&](AccountId other) {
        if (other != said.account && std::find(others.begin(), others.end(), other) == others.end()
            && accounts.linksBetween(said.account, other).empty())
            others.push_back(other);
    };
    for (const std::string &external : said.linked) {
        if (external.empty() || external == said.external)
            continue;
        if (const auto known = accounts.internalId(said.source, "account", external))
            collect(AccountId(*known));
        else
            unit.db().run("INSERT OR IGNORE INTO linked_key VALUES (?1, ?2, ?3)", said.source, external, said.account);
    }
    auto waiting = unit.db().prepare("SELECT account FROM linked_key WHERE source = ?1 AND external = ?2 ORDER BY account");
    waiting.bind(said.source, said.external);
    bool any = false;
    for (; waiting.step(); any = true)
        collect(waiting.id<AccountId>(0));
    waiting.reset();
    if (any)
        unit.db().run("DELETE FROM linked_key WHERE source = ?1 AND external = ?2", said.source, said.external);
    std::int64_t id = others.empty() ? 0 : unit.nextId("account_link");
    for (const AccountId other : others)
        changes.insert("account_link", {{"id", id++}, {"a", std::min(said.account, other).value},
                                        {"b", std::max(said.account, other).value}, {"linked_at", toMs(unit.now)}});
    return !others.empty();
}

Result<> cutFreezes(Unit &unit, AccountId account)
{
    Workspace &workspace = unit.workspace;
    const FreezeRules &rules = workspace.policyAt(unit.now).freezes();
    const Instant since = unit.now - rules.per;
    std::vector<Sanction> all;
    for (const AccountId one : workspace.accounts().together(account, since))
        for (Sanction &freeze : workspace.sanctions().freezes(one, since))
            all.push_back(std::move(freeze));
    std::sort(all.begin(), all.end(), [](const Sanction &x, const Sanction &y) { return x.id < y.id; });
    NewRows rows(unit);
    Changes changes;
    Milliseconds left(rules.longest);
    Json cut = Json::array();
    for (const Sanction &freeze : all) {
        const Milliseconds taken = takenBy(freeze, since, unit.now);
        if (freeze.binding() && freeze.until && taken > left) {
            const Instant until = std::max(unit.now, std::max(freeze.from, since) + left);
            if (until < *freeze.until) { // whole hours that were lived through stay as they are
                changes.update("sanction", freeze.id.value, {{"until_at", toMs(until)}, {"version", freeze.version + 1}});
                addOrder(unit, rows, changes, {"account", freeze.account.value, freeze.account, "freeze", until, freeze.id, {}, {}});
                cut.push_back(freeze.id.str());
            }
        }
        left = std::max(left - taken, Milliseconds(0));
    }
    if (changes.empty())
        return {};
    CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("freeze.shortened", {{"sanctions", cut}, {"why", "linked accounts share the hours"}}, changes));
    return {};
}

} // namespace countersign
