// Our own program once more, as another process with the same file.
#pragma once

#include "prove/story.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace countersign::prove {

struct Child {
    pid_t pid = -1;
    int output = -1; // of its standard output, to be closed by whoever reads it
};

Child start(const std::string &program, const std::vector<std::string> &arguments);
// Everything it says until it ends; throws when it ends badly.
std::string outputOf(const std::string &program, const std::vector<std::string> &arguments);

void takeElsewhere(const std::string &program, const std::string &path, Step step, Told &told, SetClock &clock);

// Signs in as needed, with the tests' passphrase.
class PeopleOf {
public:
    explicit PeopleOf(Workspace &workspace) : m_workspace(workspace) {}
    const Session &as(const std::string &handle)
    {
        auto &session = m_sessions[handle];
        if (!session)
            session = testing_support::must(m_workspace.signIn(handle, testing_support::passphrase));
        return *session;
    }

private:
    Workspace &m_workspace;
    std::map<std::string, std::unique_ptr<Session>> m_sessions;
};

} // namespace countersign::prove
