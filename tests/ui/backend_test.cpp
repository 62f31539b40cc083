#include "backend/backend.h"

#include "services/people/people_service.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace countersign::ui {
namespace {

class BackendTest : public testing::Test {
protected:
    void SetUp() override
    {
        Workspace::Create create;
        create.path = path();
        create.kind = WorkspaceKind::Test;
        create.admin = "ruth";
        create.passphrase = "secret";
        ASSERT_TRUE(Workspace::create(create, m_clock, m_random));
    }

    std::string path() const { return m_folder.filePath(QStringLiteral("w.countersign")).toStdString(); }

    void open(Backend &backend)
    {
        bool opened = false;
        backend.open(QString::fromStdString(path()), &backend, [&](Result<WorkspaceInfo> info) { opened = info.has_value(); });
        backend.drain();
        ASSERT_TRUE(opened);
    }

    QTemporaryDir m_folder;
    SetClock m_clock{fromMs(1'769'781'600'000)};
    SystemRandom m_random;
};

TEST_F(BackendTest, OpensAWorkspaceAndNamesWhoMaySignIn)
{
    Backend backend(m_clock, m_random);
    open(backend);
    EXPECT_EQ(backend.info().kind, WorkspaceKind::Test);
    EXPECT_EQ(backend.info().people, QStringList{QStringLiteral("ruth")});
    EXPECT_FALSE(backend.who().signedIn());
}

TEST_F(BackendTest, SaysWhyAFileIsNoWorkspace)
{
    Backend backend(m_clock, m_random);
    std::optional<ErrorCode> code;
    backend.open(m_folder.filePath(QStringLiteral("absent.countersign")), &backend,
                 [&](Result<WorkspaceInfo> info) { code = info.error().code; });
    backend.drain();
    EXPECT_EQ(code, ErrorCode::NotFound);
}

TEST_F(BackendTest, SignsInWithTheRightPassphraseOnly)
{
    Backend backend(m_clock, m_random);
    open(backend);
    std::optional<ErrorCode> refused;
    backend.signIn(QStringLiteral("ruth"), QStringLiteral("guess"), &backend, [&](Result<Who> who) { refused = who.error().code; });
    backend.drain();
    EXPECT_EQ(refused, ErrorCode::BadPassphrase);
    EXPECT_FALSE(backend.who().signedIn());
    backend.signIn(QStringLiteral("ruth"), QStringLiteral("secret"), &backend, [](const Result<Who> &) {});
    backend.drain();
    EXPECT_EQ(backend.who().handle, QStringLiteral("ruth"));
    EXPECT_TRUE(backend.who().has(Role::Administrator));
}

TEST_F(BackendTest, AnswersInOrderOnTheWindowsThread)
{
    Backend backend(m_clock, m_random);
    open(backend);
    QList<int> order;
    const QThread *here = QThread::currentThread();
    for (int i = 0; i < 5; ++i)
        backend.ask(
            &backend, [i](Desk &) -> Result<int> { return i; },
            [&](const Result<int> &answer) {
                EXPECT_EQ(QThread::currentThread(), here);
                order << *answer;
            });
    backend.drain();
    EXPECT_EQ(order, (QList<int>{0, 1, 2, 3, 4}));
}

TEST_F(BackendTest, DropsAnswersThatNobodyWaitsForAnyMore)
{
    Backend backend(m_clock, m_random);
    open(backend);
    Latest latest;
    QList<int> seen;
    for (int i = 0; i < 3; ++i)
        backend.ask(latest, &backend, [i](Desk &) -> Result<int> { return i; }, [&](const Result<int> &answer) { seen << *answer; });
    auto receiver = std::make_unique<QObject>();
    backend.ask(receiver.get(), [](Desk &) -> Result<int> { return 9; }, [&](const Result<int> &answer) { seen << *answer; });
    receiver.reset();
    backend.drain();
    EXPECT_EQ(seen, QList<int>{2});
}

TEST_F(BackendTest, NoticesWhatAnotherConnectionChanged)
{
    Backend backend(m_clock, m_random);
    open(backend);
    backend.tick();
    backend.drain();
    int changes = 0;
    QObject::connect(&backend, &Backend::changed, &backend, [&] { ++changes; });
    backend.tick();
    backend.drain();
    EXPECT_EQ(changes, 0);
    {
        auto other = Workspace::open(path(), m_clock, m_random);
        ASSERT_TRUE(other);
        auto session = (*other)->signIn("ruth", "secret");
        ASSERT_TRUE(session);
        Enrolment enrolment;
        enrolment.handle = "tom";
        enrolment.roles = {Role::Moderator};
        enrolment.passphrase = "secret";
        ASSERT_TRUE(PeopleService(**other).enrol(**session, enrolment));
    }
    backend.tick();
    backend.drain();
    EXPECT_EQ(changes, 1);
}

} // namespace
} // namespace countersign::ui
