#include "log/entry.h"

namespace countersign {

std::string encodeLeaf(const Entry &entry)
{
    const Json leaf = {{"v", leafVersion},
                       {"seq", entry.seq},
                       {"prev", hex(entry.prev)},
                       {"at", rfc3339(entry.at)},
                       {"type", entry.type},
                       {"actor", entry.actor},
                       {"actor_type", std::string(name(entry.actorType))},
                       {"data", entry.data}};
    return canonicalJson(leaf);
}

Result<Entry> decodeLeaf(std::string_view leaf)
{
    const auto corrupt = [](const char *what) {
        return fail(ErrorCode::Corrupt, {CS_TEXT("A log entry cannot be read: %1."), {what}});
    };
    Json json = parseJson(leaf);
    if (!json.is_object())
        return corrupt("it is no JSON object");
    if (intOr(json, "v") != leafVersion)
        return corrupt("its format version is unknown");
    Entry entry;
    entry.seq = intOr(json, "seq");
    const auto prev = hashFromHex(stringOr(json, "prev"));
    const auto at = parseRfc3339(stringOr(json, "at"));
    const auto actorType = parse<ActorType>(stringOr(json, "actor_type"));
    if (entry.seq < 1 || !prev || !at || !actorType || !json.contains("data") || !json["data"].is_object())
        return corrupt("a field is missing or malformed");
    entry.prev = *prev;
    entry.at = *at;
    entry.type = stringOr(json, "type");
    entry.actor = stringOr(json, "actor");
    entry.actorType = *actorType;
    entry.data = std::move(json["data"]);
    return entry;
}

Hash commitment(std::string_view salt, std::string_view payload) { return sha256({salt, payload}); }

} // namespace countersign
