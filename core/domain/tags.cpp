#include "domain/tags.h"

#include <QString>

#include <algorithm>

namespace countersign {

std::string foldedTag(std::string_view tag)
{
    return QString::fromUtf8(tag.data(), static_cast<qsizetype>(tag.size())).simplified().toLower().toStdString();
}

std::vector<std::string> foldedTags(const std::vector<std::string> &tags)
{
    std::vector<std::string> out;
    for (const auto &tag : tags)
        if (auto folded = foldedTag(tag); !folded.empty())
            out.push_back(std::move(folded));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

bool listsTag(const std::vector<std::string> &list, std::string_view tag)
{
    const std::string wanted = foldedTag(tag);
    return std::any_of(list.begin(), list.end(), [&](const std::string &one) { return foldedTag(one) == wanted; });
}

} // namespace countersign
