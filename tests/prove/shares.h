// A long proof in shares, one process for each processor: each has a seed, a file and connections of its own.
#pragma once

#include "prove/proof.h"

namespace countersign::prove {

// So many of them, from this seed on.
using Share = Proof (*)(std::uint64_t seed, std::int64_t count);

Proof walks(std::uint64_t seed, std::int64_t count);
Proof cascades(std::uint64_t seed, std::int64_t count);

// `name` is what another process knows the share by. Only the long run is shared out.
Proof inShares(const Settings &settings, const char *name, Share share, std::int64_t count);
// The other end: name, seed, count.
int childShare(const std::vector<std::string> &arguments);

// What no history came to: nothing was proved about it.
void mustHaveReached(Proof &proof, const std::vector<const char *> &what);

} // namespace countersign::prove
