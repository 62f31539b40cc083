// Compares the stored texts, not the parsed fields, so that no field can be forgotten.
#include "base/json.h"
#include "domain/policy_book.h"
#include "domain/policy_book_check.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign {

namespace {

std::string shownLeaf(const Json *value, const std::string &key)
{
    if (value == nullptr)
        return {};
    if (value->is_string())
        return value->get<std::string>();
    if (value->is_number_integer())
        return key.ends_with("_s") ? readableSeconds(value->get<std::int64_t>()) : value->dump();
    std::string out;
    for (const Json &item : *value)
        out += (out.empty() ? "" : ", ") + (item.is_string() ? item.get<std::string>() : item.dump());
    return value->is_array() && out.empty() ? std::string("(none)") : out;
}

const Json *fieldOf(const Json *object, const std::string &key)
{
    if (object == nullptr || !object->is_object())
        return nullptr;
    const auto it = object->find(key);
    return it == object->end() ? nullptr : &*it;
}

std::set<std::string> keysOf(const Json *a, const Json *b)
{
    std::set<std::string> keys;
    for (const Json *object : {a, b})
        if (object != nullptr && object->is_object())
            for (const auto &item : object->items())
                keys.insert(item.key());
    return keys;
}

class BookComparison {
public:
    // `where` names the value; below an object its fields follow after `separator`.
    void values(const std::string &where, const std::string &key, const Json *before, const Json *after,
                const char *separator = ".")
    {
        if (before != nullptr && after != nullptr && *before == *after)
            return;
        const bool nested = (before != nullptr && before->is_object()) || (after != nullptr && after->is_object());
        if (!nested) {
            m_found.push_back({where, shownLeaf(before, key), shownLeaf(after, key)});
            return;
        }
        for (const std::string &name : keysOf(before, after)) {
            const bool language = isLanguages(before) || isLanguages(after);
            const std::string place = language ? where + " (" + name + ")" : where + separator + name;
            values(place, name, fieldOf(before, name), fieldOf(after, name));
        }
    }

    // Lists of objects are matched by their name, so that an inserted clause does not shift the rest.
    void named(const std::string &kind, const std::string &listName, const char *nameKey, const Json &before,
               const Json &after)
    {
        std::vector<std::string> oldOrder;
        std::vector<std::string> newOrder;
        const auto oldOnes = byName(before, nameKey, oldOrder);
        const auto newOnes = byName(after, nameKey, newOrder);
        std::vector<std::string> all = newOrder;
        std::copy_if(oldOrder.begin(), oldOrder.end(), std::back_inserter(all),
                     [&](const std::string &name) { return !newOnes.contains(name); });
        const auto at = [](const auto &map, const std::string &name) {
            const auto it = map.find(name);
            return it == map.end() ? nullptr : it->second;
        };
        for (const std::string &name : all)
            values(kind + ' ' + name, {}, at(oldOnes, name), at(newOnes, name), ": ");
        std::erase_if(oldOrder, [&](const std::string &name) { return !newOnes.contains(name); });
        std::erase_if(newOrder, [&](const std::string &name) { return !oldOnes.contains(name); });
        if (oldOrder != newOrder)
            m_found.push_back({listName + ": order", joined(oldOrder), joined(newOrder)});
    }

    std::vector<PolicyDifference> take() { return std::move(m_found); }

private:
    static bool isLanguages(const Json *value) { return fieldOf(value, "en") != nullptr; }

    static std::map<std::string, const Json *> byName(const Json &list, const char *nameKey,
                                                      std::vector<std::string> &order)
    {
        std::map<std::string, const Json *> out;
        for (const Json &item : list) {
            order.push_back(item.at(nameKey).get<std::string>());
            out.emplace(order.back(), &item);
        }
        return out;
    }

    static std::string joined(const std::vector<std::string> &names)
    {
        std::string out;
        for (const std::string &name : names)
            out += (out.empty() ? "" : ", ") + name;
        return out;
    }

    std::vector<PolicyDifference> m_found;
};

} // namespace

std::vector<PolicyDifference> differences(const PolicyBook &before, const PolicyBook &after)
{
    const Json oldBook = parseJson(before.text());
    const Json newBook = parseJson(after.text());
    BookComparison comparison;
    for (const std::string &key : keysOf(&oldBook, &newBook)) {
        const Json *oldValue = fieldOf(&oldBook, key);
        const Json *newValue = fieldOf(&newBook, key);
        if (key != "clauses" && key != "exceptions")
            comparison.values(key, key, oldValue, newValue);
        else if (oldValue != nullptr && newValue != nullptr)
            key == "clauses" ? comparison.named("clause", "clauses", "code", *oldValue, *newValue)
                             : comparison.named("exception", "exceptions", "name", *oldValue, *newValue);
    }
    return comparison.take();
}

} // namespace countersign
