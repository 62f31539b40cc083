// R19 as the platform's connector sees it: an order that is not exactly what was signed is not carried out.
#include "outbox/order_document.h"

#include "log/decision_binding.h"
#include "log/entry.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <functional>
#include <set>

namespace countersign {
namespace order_verify_tests {

const std::string salt(32, 's');

SecretKey keyOf(char who) { return *SecretKey::fromSeed(std::string(32, who)); }
Instant at(const char *time) { return *parseRfc3339(time); }

// A ban as it leaves, by a (proposer) and b; c is trusted too and took no part, x is nobody's.
struct Ban {
    OrderContents contents;
    Json bound;
    std::vector<OrderKey> keys;
    std::int64_t lastNumber = 2;
    Instant now = at("2026-03-05T10:05:00Z");

    Ban()
    {
        EXPECT_GE(sodium_init(), 0);
        for (const char who : {'a', 'b', 'c'})
            keys.push_back({keyOf(who).publicKey(), std::string(1, who)});
        contents.logOrigin = "countersign.test/1";
        contents.key = "O-7";
        contents.number = 3;
        contents.target = {{"source", "acme"}, {"kind", "account"}, {"id", "acct-9"}};
        contents.targetSalt = salt;
        contents.action = "ban";
        contents.sanction = "S-4";
        contents.issuedAt = at("2026-03-05T10:00:00Z");
        contents.notAfter = at("2026-03-05T10:10:00Z");
        contents.checkpointSize = 90;
        bound = {{"log_origin", "countersign.test/1"}, {"proposal", "P-1"}, {"action", "ban"}, {"duration_s", 0},
                 {"target", "X-1"}, {"target_key", hex(commitment(salt, targetText(contents.target)))},
                 {"grounds", {{{"decision", "D-1"}, {"evidence", "e"}, {"finding", "f"}}}}};
        sign();
    }
    OrderBasis proposal(std::vector<std::pair<const char *, char>> signers) const
    {
        OrderBasis basis{"proposal", canonicalJson(bound), {}};
        for (const auto &[as, who] : signers)
            basis.signatures.push_back({as, keyOf(who).publicKey(), keyOf(who).sign(bytesOf(signedHash("proposal", bound)))});
        return basis;
    }
    void sign(std::vector<std::pair<const char *, char>> signers = {{"proposed", 'a'}, {"countersigned", 'b'}}) { contents.bases = {proposal(std::move(signers))}; }
    Json order() const { return orderDocument(contents); }

    // "ok", or which requirement is not met.
    std::string said(const Json &order) const
    {
        const auto result = verifyOrder(order, keys, lastNumber, now);
        if (result)
            return "ok";
        EXPECT_EQ(result.error().requirements.size(), 1u);
        EXPECT_EQ(result.error().requirements.front().rule, "R19");
        return std::string(name(result.error().code)) + " " + result.error().requirements.front().id;
    }
    std::string said() const { return said(order()); }
};

TEST(OrderVerify, ABanThatTwoPeopleSigned) { EXPECT_EQ(Ban().said(), "ok"); }

TEST(OrderVerify, AnyAlteredFieldIsFound)
{
    const Ban ban;
    const Json good = ban.order();
    for (const auto &[field, value] : good.items()) {
        Json bad = good;
        bad[field] = value.is_string() ? Json(value.get<std::string>() + "0") : value.is_number() ? Json(value.get<std::int64_t>() + 1) : Json::object();
        EXPECT_NE(ban.said(bad), "ok") << field;
        Json gone = good;
        gone.erase(field);
        EXPECT_NE(ban.said(gone), "ok") << field << " taken out";
    }
}

TEST(OrderVerify, ARewrittenHashDoesNotHelp)
{
    // Somebody who can rewrite the whole document, but holds no key.
    const auto forged = [](const std::function<void(OrderContents &)> &change) {
        Ban ban;
        change(ban.contents);
        return ban.said();
    };
    EXPECT_EQ(forged([](OrderContents &c) { c.target["id"] = "acct-10"; }), "unverified order.target_signed");
    EXPECT_EQ(forged([](OrderContents &c) { c.target["source"] = "other"; }), "unverified order.target_signed");
    EXPECT_EQ(forged([](OrderContents &c) { c.targetSalt = std::string(32, 't'); }), "unverified order.target_signed");
    EXPECT_EQ(forged([](OrderContents &c) { c.targetSalt.clear(); }), "unverified order.target_signed");
    EXPECT_EQ(forged([](OrderContents &c) { c.action = "remove"; }), "unverified order.action_signed");
    EXPECT_EQ(forged([](OrderContents &c) { c.logOrigin = "countersign.test/2"; }), "unverified order.origin");
    EXPECT_EQ(forged([](OrderContents &c) { c.bases.clear(); }), "unverified order.signed");
    EXPECT_EQ(forged([](OrderContents &c) { c.bases[0].bound += " "; }), "unverified order.form");
    EXPECT_EQ(forged([](OrderContents &c) { c.bases[0].kind = "decision"; }), "unverified order.action_signed");
    EXPECT_EQ(forged([](OrderContents &c) { c.bases[0].signatures[1].signature[3] ^= 1; }), "unverified order.signed");
    EXPECT_EQ(forged([](OrderContents &c) { c.notAfter += std::chrono::seconds(1); }), "unverified order.time") << "orders count for ten minutes";
}

TEST(OrderVerify, OneSignatureIsNone)
{
    Ban ban;
    ban.sign({{"proposed", 'a'}});
    EXPECT_EQ(ban.said(), "unverified order.two_people");
    ban.sign({{"proposed", 'a'}, {"countersigned", 'a'}});
    EXPECT_EQ(ban.said(), "unverified order.two_people");
    ban.sign({{"countersigned", 'b'}, {"countersigned", 'c'}});
    EXPECT_EQ(ban.said(), "unverified order.signed") << "nobody proposed it";
    ban.sign({{"proposed", 'a'}, {"countersigned", 'x'}});
    EXPECT_EQ(ban.said(), "unverified order.signer_known");
    ban.keys.push_back({keyOf('x').publicKey(), "a"}); // a second key of the proposer
    EXPECT_EQ(ban.said(), "unverified order.two_people") << "two keys of one person are one person";
}

TEST(OrderVerify, NumbersAndTimesAreNotUsedTwice)
{
    Ban ban;
    ban.lastNumber = 3;
    EXPECT_EQ(ban.said(), "stale order.number_new");
    ban.lastNumber = 2;
    ban.now = ban.contents.notAfter;
    EXPECT_EQ(ban.said(), "ok");
    ban.now += std::chrono::seconds(1);
    EXPECT_EQ(ban.said(), "stale order.time");
}

TEST(OrderVerify, ABanLastsNoLongerThanWhatWasSigned)
{
    Ban ban;
    ban.bound["duration_s"] = 7 * 86400;
    ban.sign();
    EXPECT_EQ(ban.said(), "unverified order.duration_signed") << "without an end";
    ban.contents.until = ban.contents.issuedAt + std::chrono::hours(7 * 24);
    EXPECT_EQ(ban.said(), "ok");
    ban.contents.until = *ban.contents.until + std::chrono::seconds(1);
    EXPECT_EQ(ban.said(), "unverified order.duration_signed");
}

TEST(OrderVerify, AFreezeOfOnePersonIsShort)
{
    Ban ban;
    ban.contents.action = "freeze";
    ban.bound["action"] = "freeze";
    ban.bound["duration_s"] = 72 * 3600;
    ban.sign({{"proposed", 'a'}});
    EXPECT_EQ(ban.said(), "unverified order.freeze_hours") << "a freeze ends";
    ban.contents.until = ban.contents.issuedAt + std::chrono::hours(12);
    EXPECT_EQ(ban.said(), "ok");
    ban.contents.until = ban.contents.issuedAt + std::chrono::hours(13);
    EXPECT_EQ(ban.said(), "unverified order.freeze_hours");
    ban.sign();
    EXPECT_EQ(ban.said(), "ok");
    ban.contents.until = ban.contents.issuedAt + std::chrono::hours(73);
    EXPECT_EQ(ban.said(), "unverified order.freeze_hours");
}

// A removal by one moderator, and one that needed a second reader.
TEST(OrderVerify, ADecisionIsSignedByWhoDecided)
{
    Ban ban;
    ban.contents.action = "remove";
    const Json columns = {{"id", 1}, {"account", 1}, {"verdict", "violation"}, {"clause", "HB-1"}, {"policy_version", 1}, {"actions", "label,remove"},
                          {"target_hash", hex(commitment(salt, targetText(ban.contents.target)))}, {"evidence_hash", "e"}, {"finding_hash", "f"}};
    const auto decided = [&](Json row) {
        const Json text = decisionBound("countersign.test/1", row);
        OrderBasis basis{"decision", canonicalJson(text), {}};
        basis.signatures.push_back({"decided", keyOf('c').publicKey(), keyOf('c').sign(bytesOf(decisionBoundHash(text)))});
        return basis;
    };
    ban.contents.bases = {decided(columns)};
    EXPECT_EQ(ban.said(), "ok");
    ban.contents.action = "label";
    EXPECT_EQ(ban.said(), "ok") << "one order for each of its actions";
    ban.contents.action = "limit";
    EXPECT_EQ(ban.said(), "unverified order.action_signed");
    ban.contents.action = "ban";
    EXPECT_EQ(ban.said(), "unverified order.action_signed");

    ban.contents.action = "remove";
    ban.bound["action"] = "remove";
    ban.contents.bases = {decided(columns), ban.proposal({{"proposed", 'c'}, {"countersigned", 'b'}})};
    EXPECT_EQ(ban.said(), "ok");
    ban.contents.bases = {decided(columns), ban.proposal({{"proposed", 'c'}})};
    EXPECT_EQ(ban.said(), "unverified order.two_people") << "what asked for a second reader got none";
    Json other = columns;
    other["finding_hash"] = "g";
    ban.contents.bases = {decided(other), ban.proposal({{"proposed", 'c'}, {"countersigned", 'b'}})};
    EXPECT_EQ(ban.said(), "unverified order.action_signed") << "the sign-off was of another finding";
    Json innocent = columns;
    innocent["verdict"] = "no_violation";
    ban.contents.bases = {decided(innocent)};
    EXPECT_EQ(ban.said(), "unverified order.action_signed");
}

TEST(OrderVerify, WhatRestoresNeedsNobodysLeave)
{
    Ban ban;
    ban.contents.action = "restore";
    ban.contents.bases.clear();
    EXPECT_EQ(ban.said(), "ok");
    ban.lastNumber = 9;
    EXPECT_EQ(ban.said(), "stale order.number_new") << "but it is not repeated either";
}

TEST(OrderVerify, WhatIsNoOrderIsNone)
{
    const Ban ban;
    for (const char *text : {"7", "null", "{}", "[]", R"({"kind":"countersign/order"})", R"({"kind":"countersign/order","v":2})"})
        EXPECT_EQ(ban.said(Json::parse(text)), "bad_input order.form") << text;
    Json deep = Json::array();
    for (int i = 0; i < 1000; ++i)
        deep = Json::array({deep});
    Json order = ban.order();
    order["target"] = deep;
    EXPECT_EQ(ban.said(order), "bad_input order.form");
    order = ban.order();
    order["number"] = 1.5;
    EXPECT_EQ(ban.said(order), "bad_input order.form");
    order = ban.order();
    order["action"] = "none";
    EXPECT_EQ(ban.said(order), "unverified order.unaltered");
}

TEST(OrderVerify, TellsNothingThatIsNotForThePlatform)
{
    std::set<std::string> fields;
    const Json order = Ban().order();
    for (const auto &[field, value] : order.items())
        fields.insert(field);
    EXPECT_EQ(fields, (std::set<std::string>{"kind", "v", "log_origin", "order", "number", "target", "target_salt", "action", "sanction", "issued_at",
                                             "not_after", "checkpoint", "bases", "hash"}))
        << "no strike counts, nothing that is planned";
}

} // namespace order_verify_tests
} // namespace countersign
