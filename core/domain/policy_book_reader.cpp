#include "domain/policy_book_reader.h"

#include <algorithm>

namespace countersign {

namespace {

std::chrono::seconds secondsAt(const Json &group, const char *key)
{
    return std::chrono::seconds(group.at(key).get<std::int64_t>());
}

int numberAt(const Json &group, const char *key)
{
    return static_cast<int>(group.at(key).get<std::int64_t>()); // the schema bounds every number
}

// Later fields may be absent: what stands in `fallback` held before there were any.
std::chrono::seconds secondsOr(const Json &group, const char *key, std::chrono::seconds fallback)
{
    return group.contains(key) ? secondsAt(group, key) : fallback;
}

int numberOr(const Json &group, const char *key, int fallback)
{
    return group.contains(key) ? numberAt(group, key) : fallback;
}

const Json &groupOr(const Json &book, const char *key)
{
    static const Json none = Json::object();
    const auto it = book.find(key);
    return it == book.end() ? none : *it;
}

LocalText localTextFrom(const Json &value)
{
    LocalText::ByLanguage byLanguage;
    for (const auto &item : value.items())
        byLanguage.emplace(item.key(), item.value().get<std::string>());
    return LocalText(std::move(byLanguage));
}

std::vector<std::string> stringsFrom(const Json &list)
{
    return list.get<std::vector<std::string>>();
}

bool listHolds(const Json &list, const char *word)
{
    return std::find(list.begin(), list.end(), Json(word)) != list.end();
}

Clause clauseFrom(const Json &json)
{
    Clause clause;
    clause.code = json.at("code").get<std::string>();
    clause.aliases = stringsFrom(json.at("aliases"));
    clause.area = json.at("area").get<std::string>();
    clause.title = localTextFrom(json.at("title"));
    clause.text = localTextFrom(json.at("text"));
    clause.severity = *parse<Severity>(json.at("severity").get<std::string>());
    clause.strikeWeight = numberAt(json, "strike_weight");
    clause.strikeExpiry = secondsAt(json, "strike_expiry_s");
    for (const std::string &action : stringsFrom(json.at("allowed_actions")))
        clause.allowedActions.push_back(*parse<ActionKind>(action));
    clause.exceptions = stringsFrom(json.at("exceptions"));
    clause.imminent = listHolds(json.at("marks"), "imminent");
    clause.sufficientAlone = listHolds(json.at("marks"), "sufficient_alone");
    clause.illegalContent = listHolds(json.at("marks"), "illegal");
    clause.dsaCategory = json.at("dsa_category").get<std::string>();
    clause.dsaKeyword = stringOr(json, "dsa_keyword");
    clause.legalGround = stringOr(json, "legal_ground");
    return clause;
}

AppealRules appealRulesFrom(const Json &json)
{
    return {secondsAt(json, "window_s"),       secondsAt(json, "contest_clock_s"), secondsAt(json, "final_after_s"),
            secondsAt(json, "feed_max_age_s"), secondsAt(json, "decide_within_s"), secondsAt(json, "thinned_clock_s")};
}

BanRules banRulesFrom(const Json &json)
{
    BanRules rules;
    rules.minFinalViolations = numberAt(json, "min_final_violations");
    rules.countersigners = numberAt(json, "countersigners");
    rules.highReachHold = secondsAt(json, "high_reach_hold_s");
    rules.validFor = secondsAt(json, "valid_for_s");
    rules.volumeWindow = secondsAt(json, "volume_window_s");
    rules.volumePosts = numberAt(json, "volume_posts");
    rules.volumeSharePermille = numberAt(json, "volume_share_permille");
    rules.volumeMinimum = numberAt(json, "volume_minimum");
    rules.reaffirmations = numberOr(json, "reaffirmations", rules.reaffirmations);
    return rules;
}

std::map<ActionKind, ActionSignoff> actionsFrom(const Json &json)
{
    std::map<ActionKind, ActionSignoff> out;
    for (const auto &item : json.items())
        out[*parse<ActionKind>(item.key())] = {*parse<SignoffWhen>(item.value().at("signoff").get<std::string>()),
                                               numberAt(item.value(), "countersigners"),
                                               *parse<ReadingKind>(item.value().at("reading").get<std::string>())};
    return out;
}

std::vector<LadderStep> ladderFrom(const Json &json)
{
    std::vector<LadderStep> out;
    const auto lengthOf = [](const Json &step, const char *key) {
        return step.contains(key) ? std::optional(secondsAt(step, key)) : std::nullopt;
    };
    for (const Json &step : json.value("ladder", Json::array()))
        out.push_back({numberAt(step, "weight"), *parse<ActionKind>(step.at("action").get<std::string>()), lengthOf(step, "suggested_s"),
                       lengthOf(step, "longest_s")});
    return out;
}

EscalationRules escalationRulesFrom(const Json &json)
{
    EscalationRules rules;
    rules.press = secondsOr(json, "press_s", rules.press);
    rules.legal = secondsOr(json, "legal_s", rules.legal);
    rules.government = secondsOr(json, "government_s", rules.government);
    rules.safety = secondsOr(json, "safety_s", rules.safety);
    rules.policy = secondsOr(json, "policy_s", rules.policy);
    rules.failedOrder = secondsOr(json, "failed_order_s", rules.failedOrder);
    rules.lateOrder = secondsOr(json, "late_order_s", rules.lateOrder);
    return rules;
}

std::vector<std::string> causesFrom(const Json &json)
{
    static const std::vector<std::string> usual{"misread",       "missed_context", "missed_exception", "wrong_clause", "weak_evidence",
                                                "unclear_policy", "rushed",         "tool_fault",       "bad_data",     "other"};
    return json.contains("causes") ? stringsFrom(json.at("causes")) : usual;
}

} // namespace

PolicyBook PolicyBookReader::read(const Json &checked)
{
    PolicyBook book;
    book.m_version = numberAt(checked, "version");
    book.m_title = localTextFrom(checked.at("title"));
    book.m_text = canonicalJson(checked);
    book.m_hash = sha256({"countersign/policy/v1\n", book.m_text});
    for (const Json &item : checked.at("exceptions"))
        book.m_exceptions.push_back(
            {item.at("name").get<std::string>(), localTextFrom(item.at("title")), localTextFrom(item.at("question"))});
    for (const Json &item : checked.at("clauses"))
        book.m_clauses.push_back(clauseFrom(item));
    const Json &holdTimes = checked.at("holds");
    book.m_holds = {secondsAt(holdTimes, "leave_up_s"), secondsAt(holdTimes, "limit_s"), secondsAt(holdTimes, "remove_s"),
                    secondsAt(holdTimes, "proposal_s"), secondsAt(holdTimes, "ban_s")};
    book.m_appeals = appealRulesFrom(checked.at("appeals"));
    book.m_bans = banRulesFrom(checked.at("bans"));
    const Json &signoff = checked.at("signoff");
    book.m_signoff = {numberAt(signoff, "decoy_every"), secondsAt(signoff, "arbitration_bar_s"),
                      secondsAt(signoff, "lease_s"), secondsAt(signoff, "new_signer_wait_s"),
                      numberOr(signoff, "seeded_permille", 0)};
    const Json &reach = checked.at("reach");
    book.m_reach = {reach.at("threshold").get<std::int64_t>(), stringsFrom(reach.at("tags"))};
    const Json &freezes = checked.at("freezes");
    book.m_freezes = {secondsAt(freezes, "longest_s"), secondsAt(freezes, "per_s"), secondsAt(freezes, "signoff_due_s"),
                      secondsAt(freezes, "lapse_s")};
    const Json &orders = checked.at("orders");
    book.m_orders = {secondsAt(orders, "not_after_s"), secondsOr(orders, "acknowledge_within_s", OrderRules().acknowledgeWithin)};
    const Json &review = checked.at("review");
    book.m_review = {secondsAt(review, "claim_lease_s"), secondsOr(review, "skipped_s", ReviewRules().skipped)};
    laterGroups(checked, book);
    return book;
}

void PolicyBookReader::laterGroups(const Json &checked, PolicyBook &book)
{
    using std::chrono::seconds;
    book.m_actions = actionsFrom(groupOr(checked, "actions"));
    const Json &looks = groupOr(checked, "looks");
    book.m_looks = {secondsOr(looks, "least_s", seconds(0)), secondsOr(looks, "per_1000_characters_s", seconds(0)),
                    numberOr(looks, "media_share_permille", 0),
                    parse<UnmeasuredLook>(stringOr(looks, "unmeasured")).value_or(UnmeasuredLook::Allow)};
    const Json &pairs = groupOr(checked, "pairs");
    book.m_pairs = {numberOr(pairs, "most", 0), secondsOr(pairs, "window_s", seconds(0)), secondsOr(pairs, "rotation_wait_s", seconds(0))};
    book.m_ladder = ladderFrom(groupOr(checked, "strikes"));
    const Json &qualified = groupOr(checked, "qualifications");
    if (qualified.contains("clauses"))
        book.m_qualifications.clauses = stringsFrom(qualified.at("clauses"));
    book.m_qualifications.language = parse<LanguageFallback>(stringOr(qualified, "language_fallback")).value_or(LanguageFallback::None);
    book.m_escalations = escalationRulesFrom(groupOr(checked, "escalations"));
    book.m_publication = {secondsOr(groupOr(checked, "publication"), "wait_s", PublicationRules().wait)};
    book.m_authority = {secondsOr(groupOr(checked, "authority"), "signoff_within_s", AuthorityRules().signoffWithin)};
    book.m_errorCauses = causesFrom(groupOr(checked, "errors"));
}

} // namespace countersign
