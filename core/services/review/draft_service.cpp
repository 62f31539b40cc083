#include "services/review/draft_service.h"

namespace countersign {

Result<> DraftService::save(const Session &session, const std::string &subject, const Json &content)
{
    try {
        Transaction transaction(m_workspace.db());
        if (content.empty())
            m_workspace.db().run("DELETE FROM draft WHERE person = ?1 AND subject = ?2", session.id(), subject);
        else
            m_workspace.db().run("INSERT INTO draft (person, subject, content, saved_at) VALUES (?1, ?2, ?3, ?4)"
                                 " ON CONFLICT (person, subject) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at",
                                 session.id(), subject, content.dump(), m_workspace.now());
        transaction.commit();
        return {};
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
}

Result<Json> DraftService::load(const Session &session, const std::string &subject)
{
    return m_workspace.read<Json>([&]() -> Result<Json> {
        const auto content = m_workspace.db().word("SELECT content FROM draft WHERE person = ?1 AND subject = ?2", session.id(), subject);
        Json draft = content ? parseJson(*content) : Json::object();
        return draft.is_object() ? draft : Json::object();
    });
}

} // namespace countersign
