// R13: how far what people declared reaches. An account of their own reports for them, by whatever name; a conflict about
// an account is one about every account that stands linked to it.
#pragma once

#include "services/frame/workspace.h"

#include <string>
#include <vector>

namespace countersign {

// Who of us a report of staff names, however the platform writes it: "lea", "@Lea", " lea ", "U-7".
std::optional<Person> staffNamed(Workspace &workspace, const std::string &written);

// Who declared the platform's account of that id their own.
std::vector<PersonId> ownersOfAccount(Workspace &workspace, const std::string &source, const std::string &external);

// Cases that were reported through this account.
std::vector<CaseId> casesReportedBy(Workspace &workspace, const Account &account);

// The account, and those that stand linked to it, however many links away.
std::vector<AccountId> standingLinked(Workspace &workspace, AccountId account);

// Whoever decided a ground declared no conflict with its account since.
Requirement decidersUninvolved(Workspace &workspace, const std::vector<DecisionId> &grounds);

// Asked again at release, of every countersignature: who gave it still may, with the same key, and took no part by then.
Requirement signersStand(Workspace &workspace, const Proposal &proposal);

} // namespace countersign
