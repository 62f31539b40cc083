#include "prove/story.h"

namespace countersign::prove {

std::string_view nameOf(Step step)
{
    switch (step) {
    case Step::Remove: return "remove";
    case Step::AppealFiled: return "appeal filed";
    case Step::AppealLearnt: return "appeal learnt";
    case Step::Propose: return "propose";
    case Step::Read: return "read";
    case Step::Countersign: return "countersign";
    case Step::Release: return "release";
    case Step::Overturn: return "overturn";
    }
    return {};
}

Story::Story()
{
    const auto grounds = m_team.twoFinal();
    m_earlier = grounds[1].value;
    testing_support::Flagged video;
    video.postedAt = m_team.now() - std::chrono::minutes(30);
    m_video = m_team.flag(video).value;
    for (const char *handle : {"tom", "ben", "emre", "ines", "vera", "dana"})
        m_team.as(handle);
    m_start = snapshotOf(m_team.path());
}

std::int64_t decisionAbout(Workspace &workspace, std::int64_t reviewCase)
{
    return workspace.db().number("SELECT max(id) FROM decision WHERE review_case = ?1", reviewCase).value_or(0);
}

Finding removalOf(Workspace &workspace, CaseId id, const std::string &clause)
{
    Finding finding;
    finding.verdict = Verdict::Violation;
    finding.clause = clause;
    finding.rationale = "The words quoted do what the clause forbids.";
    const auto one = workspace.cases().find(id, workspace.now());
    const auto post = workspace.accounts().post(PostId(one->subject));
    const auto record = workspace.log().open(post->vault);
    finding.quote = record ? stringOr(record->value("subject", Json::object()), "text") : std::string();
    for (const auto &exception : workspace.policyNow().find(finding.clause)->exceptions)
        finding.exceptions[exception] = "It is not " + exception + ".";
    return finding;
}

std::optional<ProposalId> openBan(Workspace &workspace)
{
    for (const Proposal &proposal : workspace.proposals().open())
        if (proposal.kind == ProposalKind::Account)
            return proposal.id;
    return std::nullopt;
}

} // namespace countersign::prove
