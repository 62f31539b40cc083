// A bundle: the log for auditors, to be verified without this program.
//
// A folder with
//   log.jsonl           first line {"v":1,"origin","size","root","from","to","exported_at"}, then one line an entry:
//                       {"seq","hash","leaf"}; without "leaf" where it is withheld
//   checkpoint-N.note   the signed checkpoints, C2SP notes
//   keys.jsonl          who could sign: {"person","fingerprint","public_key","vkey","since"[,"untrusted_since"]}
//   README.txt          the formulas, and a script that needs nothing but Python
// No stored content is in it: leaves hold salted commitments to that.
#pragma once

#include "services/audit/audit_service.h"

namespace countersign {

Result<std::string> writeBundle(Workspace &workspace, const std::string &folder, const BundleOptions &options);
Result<VerifyReport> verifyWrittenBundle(const std::string &path, const VerifyOptions &options);

// What README.txt says.
std::string bundleReadme(const std::string &origin);

} // namespace countersign
