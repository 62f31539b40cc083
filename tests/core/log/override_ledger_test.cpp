// What verification says to an entry that overrides a requirement (R21), however well it is signed.
#include "log/override_binding.h"
#include "log/verdict_contents.h"
#include "services/signoff/overrides.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

#include <functional>

namespace countersign::testing_support {
namespace override_ledger {

// Ines reads the ban that emre proposed in no time, dana lets her; what the log tells up to there.
struct Told {
    TestWorkspace team;
    KeyRing keys;
    SignoffLedger ledger;
    Entry real; // of the override, not taken yet

    Told()
    {
        const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
        SignoffService signoff(*team);
        must(signoff.begin(team.as("ines"), id));
        for (const ReadingItem &item : team->proposals().items(id, team.as("ines").id()))
            must(signoff.read(team.as("ines"), id, item.item, Verdict::Violation, "HB-1", {}, seconds(0)));
        must(OverrideService(*team).grant(team.as("dana"), id, "look.least", "ines", "Three words."));
        for (std::int64_t seq = 1; seq < team.logSize(); ++seq) {
            const Entry entry = team->log().entry(seq).value();
            EXPECT_EQ(ledger.take(entry, keys, team->origin(), {}).english(), "");
            EXPECT_EQ(keys.take(entry, true).english(), "");
        }
        real = team->log().entry(team.logSize()).value();
        EXPECT_EQ(real.type, "requirement.overridden");
    }

    // The entry with its row changed, and signed by `who` as if they had meant it.
    std::string verdictOn(const char *who, const std::function<void(Json &)> &change)
    {
        Entry forged = real;
        for (Json &one : forged.data["changes"]) {
            change(one["new"]);
            const Hash bound = overrideBoundHash(overrideBound(team->origin(), one["new"]));
            one["new"]["signature"] = hex(bytesOf(team.as(who).key().sign(bytesOf(bound))));
        }
        forged.actor = team.as(who).id().str();
        SignoffLedger copy = ledger;
        return copy.take(forged, keys, team->origin(), {}).english();
    }
    std::int64_t idOf(const char *who) { return team.as(who).id().value; }
};

TEST(OverrideLedger, AnOverrideByAThirdPersonIsTaken)
{
    Told told;
    EXPECT_EQ(told.ledger.take(told.real, told.keys, told.team->origin(), {}).english(), "");
    EXPECT_EQ(told.ledger.overrides().size(), 1u);
    EXPECT_NE(told.ledger.take(told.real, told.keys, told.team->origin(), {}).english(), "") << "once";
}

TEST(OverrideLedger, NoSignatureMakesOneRightThatIsNone)
{
    Told told;
    const auto same = [](Json &) {};
    EXPECT_EQ(told.verdictOn("dana", same), "");
    const auto byProposer = told.verdictOn("emre", [&](Json &row) { row["person"] = told.idOf("emre"); });
    EXPECT_NE(byProposer.find("not as a third person"), std::string::npos) << byProposer;
    const auto byReader = told.verdictOn("ines", [&](Json &row) { row["person"] = told.idOf("ines"); });
    EXPECT_NE(byReader.find("not as a third person"), std::string::npos) << byReader;
    const auto inAnothersName = told.verdictOn("oskar", same); // says dana, signed by oskar
    EXPECT_NE(inAnothersName.find("not as a third person"), std::string::npos) << inAnothersName;
    const auto anything = told.verdictOn("dana", [](Json &row) { row["requirement"] = "two.people"; });
    EXPECT_NE(anything.find("nobody may override"), std::string::npos) << anything;
    const auto otherText = told.verdictOn("dana", [](Json &row) { row["bound_hash"] = std::string(64, '0'); });
    EXPECT_NE(otherText.find("about another text"), std::string::npos) << otherText;
    const auto otherTime = told.verdictOn("dana", [](Json &row) { row["at"] = 1; });
    EXPECT_NE(otherTime.find("of another time"), std::string::npos) << otherTime;
    const auto nothing = told.verdictOn("dana", [](Json &row) { row["proposal"] = 77; });
    EXPECT_NE(nothing.find("which nobody made"), std::string::npos) << nothing;
}

TEST(OverrideLedger, ASignatureIsOverExactlyThatReaderAndReason)
{
    Told told;
    for (const char *column : {"reader", "reason_hash", "signature"}) {
        Entry forged = told.real;
        for (Json &one : forged.data["changes"])
            one["new"][column] = std::string(column) == "reader" ? Json(told.idOf("vera")) : Json(std::string(column[2] == 'a' ? 64 : 128, '0'));
        SignoffLedger copy = told.ledger;
        const std::string said = copy.take(forged, told.keys, told.team->origin(), {}).english();
        EXPECT_NE(said.find("not signed by who is said to have signed it"), std::string::npos) << column << ": " << said;
    }
}

TEST(OverrideLedger, WhoOverrodeDoesNotSignAndNoOverrideIsRewritten)
{
    Told told;
    ASSERT_EQ(told.ledger.take(told.real, told.keys, told.team->origin(), {}).english(), "");
    Entry rewritten = told.real;
    rewritten.data["changes"] = Json::array({{{"t", "requirement_override"}, {"k", {{"id", 1}}}, {"c", {{"reader", told.idOf("vera")}}}}});
    SignoffLedger copy = told.ledger;
    EXPECT_NE(copy.take(rewritten, told.keys, told.team->origin(), {}).english().find("changes an override"), std::string::npos);
    rewritten.data["changes"][0]["c"] = {{"void", 1}};
    copy = told.ledger;
    EXPECT_EQ(copy.take(rewritten, told.keys, told.team->origin(), {}).english(), "") << "as a revocation does (R23)";

    const Proposal proposal = told.team.proposal(ProposalId(1));
    Entry signs = told.real;
    signs.data["changes"] = Json::array({{{"t", "countersignature"},
                                          {"new", {{"proposal", 1}, {"person", told.idOf("dana")}, {"stage", "first"},
                                                   {"bound_hash", hex(proposal.boundHash)},
                                                   {"signature", hex(bytesOf(told.team.as("dana").key().sign(bytesOf(proposal.boundHash))))}}}}});
    EXPECT_NE(told.ledger.take(signs, told.keys, told.team->origin(), {}).english().find("had overridden a requirement"), std::string::npos);
}

} // namespace override_ledger
} // namespace countersign::testing_support
