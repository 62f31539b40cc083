// The body of takeStep(): for whoever can say as(handle).
#pragma once

namespace countersign::prove {

// The newest decision about a case, 0: none.
std::int64_t decisionAbout(Workspace &workspace, std::int64_t reviewCase);
// What a moderator who removes this writes.
Finding removalOf(Workspace &workspace, CaseId id, const std::string &clause = "HB-1");
std::optional<ProposalId> openBan(Workspace &workspace);

template <typename People>
bool takeStep(Workspace &workspace, SetClock &clock, People &people, Step step, Told &told)
{
    using namespace std::chrono_literals;
    const auto tick = [&] { testing_support::must(ClockService(workspace).run(DueScope::Everything)); };
    clock.advance(1s);
    const auto subject = [&] { return told.againstRemoval ? decisionAbout(workspace, told.video) : told.earlier; };
    switch (step) {
    case Step::Remove: {
        ReviewService review(workspace);
        const CaseId id(told.video);
        if (!review.claim(people.as("tom"), id))
            return false;
        const bool made = review.decide(people.as("tom"), id, removalOf(workspace, id), {ActionKind::Remove}).has_value();
        clock.advance(10s);
        tick();
        return made;
    }
    case Step::AppealFiled: told.filedAt = toMs(clock.now()); return true;
    case Step::AppealLearnt: {
        AppealFiling filing;
        filing.decision = DecisionId(subject());
        filing.text = "Please look at it again.";
        filing.filedAt = fromMs(*told.filedAt);
        return AppealService(workspace).file(people.as("ben"), filing).has_value();
    }
    case Step::Propose: {
        BanProposal ban;
        ban.account = "acc-1";
        ban.rationale = "Several times within days, after a notice.";
        for (const Decision &decision : workspace.decisions().ofAccount(workspace.decisions().find(DecisionId(told.earlier))->account))
            if (decision.verdict == Verdict::Violation && decision.state == DecisionState::Standing)
                ban.grounds.push_back(decision.id);
        const bool made = ProposalService(workspace).submit(people.as("emre"), ban).has_value();
        clock.advance(60s);
        tick();
        return made;
    }
    case Step::Read: {
        const auto ban = openBan(workspace);
        SignoffService signoff(workspace);
        if (!ban || !signoff.begin(people.as("ines"), *ban))
            return false;
        for (const ReadingItem &item : workspace.proposals().items(*ban, people.as("ines").id())) {
            const auto judged = workspace.decisions().find(item.decision);
            if (!signoff.read(people.as("ines"), *ban, item.item, judged->verdict, judged->clause))
                return false;
        }
        return signoff.reveal(people.as("ines"), *ban).has_value();
    }
    case Step::Countersign: {
        const auto ban = openBan(workspace);
        return ban
               && SignoffService(workspace).countersign(people.as("ines"), *ban, hex(workspace.proposals().find(*ban)->boundHash)).has_value();
    }
    case Step::Release: {
        clock.advance(15min);
        AppealService(workspace).statedComplete(people.as("vera"), testing_support::source, clock.now()).has_value();
        tick();
        return true;
    }
    case Step::Overturn: {
        const std::int64_t decision = subject();
        for (const Appeal &appeal : workspace.appeals().ofDecision(DecisionId(decision), clock.now()))
            if (appeal.open())
                return AppealService(workspace)
                    .decide(people.as("dana"), appeal.id, AppealOutcome::Overturned, "It was allowed.", "review:missed_context")
                    .has_value();
        return AppealService(workspace).reinstate(people.as("dana"), DecisionId(decision), "We looked again.", "review:misread").has_value();
    }
    }
    return false;
}

} // namespace countersign::prove
