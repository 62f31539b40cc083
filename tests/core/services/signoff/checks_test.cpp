// Seeded known-bad proposals: that they look like proposals until they close, and can never become anything.
#include "core/services/signoff/checks_fixture.h"

#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/notices/notice_preview.h"
#include "services/signoff/seeded_measure.h"
#include "services/signoff/sight.h"
#include "services/signoff/signoff_desk.h"

#include <gmock/gmock.h>

namespace countersign::testing_support {
namespace checks_tests {

using testing::HasSubstr;
using testing::Not;

std::set<std::string> keysOf(const Json &json, const std::string &at = {})
{
    std::set<std::string> out;
    if (json.is_object())
        for (const auto &[key, value] : json.items()) {
            out.insert(at + "/" + key);
            out.merge(keysOf(value, at + "/" + key));
        }
    if (json.is_array())
        for (const Json &one : json)
            out.merge(keysOf(one, at + "[]"));
    return out;
}

Json shape(const SignoffView &view)
{
    Json items = Json::array();
    for (const BlindItem &item : view.items)
        items.push_back(item.content);
    return {{"stage", std::string(name(view.stage))}, {"state", std::string(name(view.state))}, {"revealed", view.revealed},
            {"items", items}, {"requirements", requirementsJson(view.requirements)}, {"details", view.proposalDetails}};
}

std::string anonymous(std::string text, ProposalId id)
{
    for (auto at = text.find(id.str()); at != std::string::npos; at = text.find(id.str()))
        text.replace(at, id.str().size(), "P-?");
    return text;
}

// Without what differs between any two things of one kind: numbers, hashes, times.
Json without(Json json, const std::set<std::string> &keys)
{
    for (const std::string &key : keys)
        json.erase(key);
    return json;
}

TEST_F(Checks, OneIsLaidWhenAProposalIsDealtAndAppearsLaterUnderTheNextNumber)
{
    const ProposalId first = real();
    must(SignoffService(*team).begin(team.as("ines"), first));
    const ProposalId check(SeededChecks(*team).lastNumber());
    ASSERT_EQ(check.value, first.value + 1);
    EXPECT_EQ(worklist("dana"), std::vector<ProposalId>{}) << "it does not come with what was just done";
    team.after(hours(5)); // ines' lease ran out, too
    EXPECT_EQ(worklist("dana"), (std::vector{first, check}));
    EXPECT_EQ(worklist("mira"), std::vector<ProposalId>{}) << "moderators do not sign";
    EXPECT_EQ(real().value, check.value + 1) << "proposals leave its number out";
    team.checkLog();
    EXPECT_EQ(team->proposals().find(check), std::nullopt);
}

TEST_F(Checks, NextDealsTheRealOneThatIsOlderAndNoMoreThanOneCheckIsOpen)
{
    const ProposalId check = laid();
    const ProposalId later = real();
    EXPECT_EQ(must(SignoffService(*team).begin(team.as("dana"), std::nullopt)).id("proposal"), check.str()) << "by its number";
    EXPECT_EQ(must(SignoffService(*team).begin(team.as("oskar"), std::nullopt)).id("proposal"), later.str());
    EXPECT_EQ(SeededChecks(*team).lastNumber(), check.value) << "one at a time";
    readAll("dana", check, false);
    team.countersign("oskar", later);
    const ProposalId last = real();
    EXPECT_EQ(must(SignoffService(*team).begin(team.as("dana"), std::nullopt)).id("proposal"), last.str()) << "then the real one";
    EXPECT_EQ(SeededChecks(*team).lastNumber(), last.value + 1) << "and the next may come";
}

struct NoChecks : Checks {
    NoChecks() : Checks(0) {}
};
TEST_F(NoChecks, WithoutThePolicyNothingIsLaid)
{
    EXPECT_EQ(laid(), ProposalId());
    EXPECT_TRUE(SeededChecks::disclosure(team->policyNow()).empty());
}

struct SmallPool : Checks {
    SmallPool() : Checks(1000, 19) {}
};
TEST_F(SmallPool, WithFewerPostsThanTheLeastNothingIsLaid)
{
    EXPECT_EQ(laid(), ProposalId());
    team.leaveUpSome(1);
    EXPECT_EQ(laid("oskar"), ProposalId()) << "the twentieth is not final yet";
    team.after(hours(73));
    EXPECT_TRUE(laid("dana").valid());
}

struct RareChecks : Checks {
    RareChecks() : Checks(100, 120) {}
};
TEST_F(RareChecks, TheyComeAsOftenAsTheBookSays)
{
    const std::vector<std::string> leads{"ines", "dana", "oskar", "vera"};
    int came = 0;
    for (std::size_t i = 0; i < 60; ++i) {
        const auto before = SeededChecks(*team).lastNumber();
        const ProposalId check = laid(leads[i % 4]);
        if (check.value == before)
            continue;
        ++came;
        readAll(leads[i % 4], check, false);
    }
    EXPECT_GE(came, 1);
    EXPECT_LE(came, 16) << "6 are expected of 60; 17 or more come once in 20,000 times";
}

// Nothing is left up, so there are no decoys and both have one item.
TEST_F(Restored, InTheBlindPhaseAViewAReceiptAndARefusalAreThoseOfARealOne)
{
    const ProposalId check = laid();
    const ProposalId other = real();
    SignoffService signoff(*team);
    const auto both = [&](const std::string &who, const auto &act) {
        const auto say = [&](ProposalId id) {
            const Result<Receipt> result = act(who, id);
            std::string out = result ? result->made.dump() + " events " + std::to_string(result->events.size())
                                     : result.error().message.english() + " / " + result.error().hint.english() + " "
                                           + requirementsJson(result.error().requirements).dump() + codeOf(result);
            return anonymous(out, id);
        };
        EXPECT_EQ(say(check), say(other));
    };
    const auto refusedAlike = [&](const std::string &who) {
        both(who, [&](const std::string &w, ProposalId id) { return signoff.reveal(team.as(w), id); });
        both(who, [&](const std::string &w, ProposalId id) { return signoff.countersign(team.as(w), id, "00"); });
        both(who, [&](const std::string &w, ProposalId id) { return signoff.sendBack(team.as(w), id, "Why?"); });
        both(who, [&](const std::string &w, ProposalId id) { return signoff.reject(team.as(w), id, "No."); });
        both(who, [&](const std::string &w, ProposalId id) { return signoff.beginArbitration(team.as(w), id); });
        both(who, [&](const std::string &w, ProposalId id) { return ProposalService(*team).withdraw(team.as(w), id); });
        both(who, [&](const std::string &w, ProposalId id) { return ReviewService(*team).stopHold(team.as(w), id.str()); });
        both(who, [&](const std::string &w, ProposalId id) {
            team->expectVersion(77);
            auto result = signoff.begin(team.as(w), id);
            team->expectVersion({});
            return result;
        });
    };
    refusedAlike("dana");
    refusedAlike("oskar");
    both("dana", [&](const std::string &w, ProposalId id) { return signoff.begin(team.as(w), id); });
    both("dana", [&](const std::string &w, ProposalId id) { return signoff.begin(team.as(w), id); }); // taken up again
    refusedAlike("dana");
    refusedAlike("oskar");
    both("oskar", [&](const std::string &w, ProposalId id) { return signoff.begin(team.as(w), id); }); // held by another
    const SignoffView seeded = view("dana", check);
    const SignoffView genuine = view("dana", other);
    EXPECT_EQ(keysOf(shape(seeded)), keysOf(shape(genuine)));
    EXPECT_EQ(without(shape(seeded), {"items"}), without(shape(genuine), {"items"}));
    both("dana", [&](const std::string &w, ProposalId id) { return signoff.read(team.as(w), id, 99, Verdict::NoViolation, ""); });
    both("dana", [&](const std::string &w, ProposalId id) { return signoff.read(team.as(w), id, 1, Verdict::Violation, "XX-9"); });
    EXPECT_EQ(keysOf(must(signoff.read(team.as("dana"), check, 1, Verdict::NoViolation, "")).made),
              keysOf(must(signoff.read(team.as("dana"), other, 1, Verdict::NoViolation, "")).made));
    EXPECT_EQ(keysOf(shape(view("dana", check))), keysOf(shape(view("dana", other))));
}

TEST_F(Checks, ReceiptsNameTheEntriesThatARealActWouldHaveGot)
{
    const ProposalId check = laid();
    SignoffService signoff(*team);
    const std::int64_t size = team.logSize();
    EXPECT_EQ(must(signoff.begin(team.as("dana"), check)).events, std::vector{size + 1});
    EXPECT_EQ(must(signoff.read(team.as("dana"), check, 1, Verdict::NoViolation, "")).events, std::vector{size + 2});
    EXPECT_EQ(team.logSize(), size) << "nothing of it is in the log";
}

// What every read command and window can show of it, to each possible reader, to who is not signed in and to an auditor.
TEST_F(Checks, NoDocumentTellsItApartBeforeItCloses)
{
    enrolAuditor();
    const ProposalId check = laid();
    const ProposalId other = real();
    const auto ground = DecisionId(team->db().number("SELECT decision FROM seeded_ground WHERE number = ?1", check).value());
    const auto shown = [&](const std::string &who, ProposalId id) {
        const Viewer viewer{who.empty() ? std::nullopt : std::optional(team.as(who).person())};
        Json out = must(Documents(*team, viewer).proposalFile(id));
        EXPECT_TRUE(out.contains("hidden")) << who;
        const auto preview = previewNotice(*team, viewer, NoticePreview{id.str(), {}, {}});
        EXPECT_FALSE(preview.has_value());
        out["preview"] = anonymous(preview.error().message.english(), id);
        if (!who.empty()) {
            Json rows = Json::array();
            for (const SignoffRow &row : must(SignoffDesk(*team).rows(team.as(who))))
                if (row.id == id)
                    rows.push_back({std::string(name(row.state)), row.wanted.has_value(), row.own, row.reading, row.revealed, row.hasSigned,
                                    row.mayRead, requirementsJson(row.reader), row.releaseAt.has_value(), row.waitsForAppeals,
                                    row.source, row.closing, row.hidden, row.handle});
            out["desk"] = rows;
            out["holds"] = must(ReviewService(*team).holds(viewer)).size();
        }
        return without(out, {"proposal", "bound_hash", "created_at", "valid_until"});
    };
    for (const char *stage : {"waiting", "read"}) {
        for (const char *who : {"dana", "oskar", "vera", ""})
            EXPECT_EQ(shown(who, check), shown(who, other)) << who << " " << stage;
        // What it rests on is hidden as the grounds of real ones are.
        for (const char *who : {"dana", ""}) {
            const Viewer viewer{*who ? std::optional(team.as(who).person()) : std::nullopt};
            EXPECT_TRUE(must(Documents(*team, viewer).decisionFile(ground)).contains("hidden")) << who;
            const std::string account = team->accounts().externalId("account", team.decision(ground).account.value);
            EXPECT_THAT(must(Documents(*team, viewer).accountFile(account)).dump(), Not(HasSubstr("no_violation"))) << who;
            const Blindness blind(*team, viewer);
            LogFilter aboutIt;
            aboutIt.about = "decision";
            aboutIt.aboutId = ground.value;
            for (const LogLine &line : must(AuditService(*team).list(aboutIt, [&](const Entry &entry) { return blind.veil(entry); })).items)
                EXPECT_TRUE(line.hidden) << who;
        }
        EXPECT_EQ(must(Documents(*team, Viewer{team.as("aud").person()}).proposalFile(check))["hidden"], true) << "nobody is told before the reader";
        if (std::string(stage) == "waiting") {
            must(SignoffService(*team).begin(team.as("dana"), check));
            must(SignoffService(*team).begin(team.as("dana"), other));
        }
    }
    const Json log = must(Documents(*team, Viewer{team.as("aud").person()}).logEntry(team.logSize()));
    EXPECT_THAT(log.dump(), Not(HasSubstr("\"" + check.str() + "\"")));
}

TEST_F(Checks, WhoFindsNoViolationHasCaughtItAndIsToldAtOnce)
{
    const ProposalId check = laid();
    const Receipt revealed = readAll("dana", check, false);
    EXPECT_EQ(revealed.id("state"), "check");
    EXPECT_EQ(revealed.made["check"]["outcome"], "caught");
    EXPECT_THAT(stringOr(revealed.made["check"], "words"), HasSubstr("that is right"));
    const SignoffView after = view("dana", check);
    ASSERT_TRUE(after.check.has_value());
    EXPECT_EQ(after.state, ProposalState::Voided);
    EXPECT_EQ(after.check->items.size(), after.items.size());
    EXPECT_EQ(worklist("dana"), std::vector<ProposalId>{});
    const auto ground = DecisionId(team->db().number("SELECT decision FROM seeded_ground WHERE number = ?1", check).value());
    EXPECT_TRUE(wasShown(*team, team.as("dana").id(), ground)) << "its content counts as seen";
    EXPECT_FALSE(wasShown(*team, team.as("oskar").id(), ground));
    EXPECT_FALSE(must(Documents(*team, Viewer{team.as("dana").person()}).decisionFile(ground)).contains("hidden"));
    EXPECT_EQ(must(Documents(*team, Viewer{team.as("dana").person()}).proposalFile(check))["state"], "check");
    EXPECT_EQ(codeOf(Documents(*team, Viewer{team.as("oskar").person()}).proposalFile(check)), "not_found");
    EXPECT_EQ(codeOf(SignoffService(*team).reveal(team.as("dana"), check)), "conflict") << "it is over";
}

TEST_F(Checks, WhoAgreesSeesANameThatNobodyHasAndMaySignRejectOrReturn)
{
    SignoffService signoff(*team);
    const ProposalId first = laid();
    EXPECT_EQ(readAll("dana", first, true).id("state"), "revealed");
    const SignoffView shown = view("dana", first);
    EXPECT_FALSE(shown.check.has_value());
    EXPECT_EQ(team->people().find(stringOr(shown.proposalDetails, "proposer")), std::nullopt) << "nobody is said to have proposed it";
    EXPECT_EQ(shown.proposalDetails["action"], "remove");
    EXPECT_EQ(unmetOf(shown.requirements), std::set<std::string>{});
    const ProposalId genuine = real();
    team.readAndReveal("dana", genuine);
    const SignoffView real = view("dana", genuine);
    EXPECT_EQ(keysOf(shape(shown)), keysOf(shape(real)));
    EXPECT_EQ(requirementsJson(shown.requirements), requirementsJson(real.requirements));
    const Viewer dana{team.as("dana").person()};
    const Json file = must(Documents(*team, dana).proposalFile(first));
    const Json realFile = must(Documents(*team, dana).proposalFile(genuine));
    for (const auto &[key, value] : realFile.items())
        EXPECT_TRUE(file.contains(key)) << key;
    EXPECT_EQ(codeOf(signoff.countersign(team.as("dana"), first, std::string(64, '0'))), "stale") << "as a real one would";
    const Receipt made = sign("dana", first);
    EXPECT_EQ(made.made["check"]["outcome"], "signed");
    EXPECT_THAT(stringOr(made.made["check"], "words"), HasSubstr("nothing is signed"));
    EXPECT_EQ(codeOf(signoff.countersign(team.as("dana"), first, std::string(64, '0'))), "conflict");

    const ProposalId second = laid();
    readAll("dana", second, true);
    EXPECT_EQ(codeOf(signoff.reject(team.as("dana"), second, " ")), "usage") << "a rejection says why";
    EXPECT_EQ(must(signoff.reject(team.as("dana"), second, "On second thought: no.")).made["check"]["outcome"], "caught");
    const ProposalId third = laid();
    readAll("dana", third, true);
    EXPECT_EQ(must(signoff.sendBack(team.as("dana"), third, "Where does it say so?")).made["check"]["outcome"], "caught");
    EXPECT_EQ(std::set<ProposalId>({first, second, third}).size(), 3u);
}

TEST_F(Checks, WhatADecoyStopsOrTimeEndsIsLeftOutOfTheMeasure)
{
    ProposalId check;
    for (int i = 0; i < 30; ++i) { // every second one has a decoy
        check = laid();
        must(SignoffService(*team).begin(team.as("dana"), check));
        if (view("dana", check).items.size() > 1)
            break;
        readAll("dana", check, false);
    }
    ASSERT_EQ(view("dana", check).items.size(), 2u);
    const auto caught = must(rubberStamping(*team, {}, {}, &team.as("dana").person()))["n"].get<int>();
    EXPECT_EQ(readAll("dana", check, true, true).made["check"]["outcome"], "stopped");
    const ProposalId lapsed = laid();
    must(SignoffService(*team).begin(team.as("dana"), lapsed));
    team.after(minutes(31));
    EXPECT_EQ(codeOf(SignoffService(*team).read(team.as("dana"), lapsed, 1, Verdict::NoViolation, "")), "conflict");
    EXPECT_EQ(view("dana", lapsed).check->outcome, "lapsed");
    EXPECT_EQ(worklist("oskar"), std::vector<ProposalId>{}) << "a check is read once";
    const Json own = must(rubberStamping(*team, {}, {}, &team.as("dana").person()));
    EXPECT_EQ(own["n"], caught);
    EXPECT_EQ(own["lapsed"], 1);
    EXPECT_EQ(own["all"]["stopped"], 1);
}

} // namespace checks_tests
} // namespace countersign::testing_support
