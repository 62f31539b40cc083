#include "services/review/same_content.h"

#include "search/fingerprint.h"

#include <algorithm>

namespace countersign {

namespace {

std::vector<std::string> mediaKeys(const Json &subject)
{
    std::vector<std::string> keys;
    for (const auto &one : subject.value("media", Json::array()))
        keys.push_back(stringOr(one, "sha256").empty() ? stringOr(one, "uri") : stringOr(one, "sha256"));
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

bool sameContent(const Json &a, const Json &b)
{
    constexpr std::size_t nearNeeds = 40; // bytes; in fewer a single sign can say something else, so they are the same or not
    const std::string textA = stringOr(a, "text");
    const std::string textB = stringOr(b, "text");
    const auto media = mediaKeys(a);
    if (media != mediaKeys(b) || (media.empty() && exactFingerprint(textA) == 0))
        return false;
    return exactFingerprint(textA) == exactFingerprint(textB)
           || (std::min(comparableText(textA).size(), comparableText(textB).size()) >= nearNeeds
               && distance(nearFingerprint(textA), nearFingerprint(textB)) <= nearDistance);
}

} // namespace countersign
