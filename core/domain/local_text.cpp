#include "domain/policy_book.h"

namespace countersign {

const std::string &LocalText::in(std::string_view language) const
{
    static const std::string none;
    auto it = m_byLanguage.find(language);
    if (it == m_byLanguage.end())
        it = m_byLanguage.find("en");
    return it == m_byLanguage.end() ? none : it->second;
}

} // namespace countersign
