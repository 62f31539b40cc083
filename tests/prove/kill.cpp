// A process at work is killed, again and again: what it had acknowledged is there, and of the rest nothing but, whole,
// the one operation that it had begun.
#include "prove/child.h"
#include "prove/proof.h"
#include "prove/world.h"

#include "services/audit/audit_service.h"

#include <chrono>
#include <csignal>
#include <random>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace countersign::prove {

namespace {

using testing_support::must;

struct Said {
    std::int64_t tried = 0;
    std::int64_t acknowledged = 0;
    std::int64_t size = 0; // of the log, then
    std::string hash;
    std::int64_t acks = 0;
};

class Killing {
public:
    Killing(const Settings &settings, Proof &proof) : m_settings(settings), m_proof(proof), m_random(settings.seed) {}

    void run(std::int64_t kills)
    {
        for (std::int64_t i = 0; i < kills; ++i) {
            if (i % 50 == 0)
                begin();
            kill(i);
        }
    }

    std::int64_t acknowledged = 0;
    std::int64_t inFlightKept = 0;

private:
    void begin()
    {
        m_scratch = std::make_unique<Scratch>();
        m_path = m_scratch->file("killed.countersign");
        const Story story;
        writeFile(m_path, story.start());
        m_now = toMs(story.now());
        m_last = {};
        SetClock clock(fromMs(m_now));
        SeededRandom random(1);
        m_last.size = must(must(Workspace::open(m_path, clock, random))->log().head()).size;
    }

    // Starts it, lets it work for a random while, kills it, and reads what it said.
    Said workAndKill()
    {
        const Child child = start(m_settings.program, {"--child", "work", m_path, std::to_string(m_last.tried + 1), std::to_string(m_random()),
                                                       std::to_string(m_now)});
        FILE *output = ::fdopen(child.output, "r");
        Said said = m_last;
        said.acks = 0;
        char line[256];
        const auto take = [&] {
            std::istringstream words(line);
            std::string word;
            std::int64_t number = 0;
            words >> word >> number;
            std::string rest;
            if (word == "try")
                said.tried = number;
            if (word == "ack" && words >> said.size >> said.hash) {
                said.acknowledged = number;
                ++said.acks;
            }
        };
        // From the first word on: starting up is not what is proved. Then some operations, and some microseconds more.
        const auto operations = std::uniform_int_distribution<int>(0, 25)(m_random);
        const auto micros = std::uniform_int_distribution<int>(0, 8000)(m_random);
        for (int i = 0; i < 1 + 2 * operations && std::fgets(line, sizeof line, output); ++i)
            take();
        ::usleep(static_cast<useconds_t>(micros));
        ::kill(child.pid, SIGKILL);
        while (std::fgets(line, sizeof line, output)) // what it had said before
            if (std::string_view(line).ends_with('\n'))
                take();
        std::fclose(output);
        int status = 0;
        ::waitpid(child.pid, &status, 0);
        if (!WIFSIGNALED(status))
            violated("the process ended by itself");
        return said;
    }

    void kill(std::int64_t number)
    {
        const Said said = workAndKill();
        ++m_proof.tried;
        acknowledged += said.acks;
        SetClock clock(fromMs(m_now));
        SeededRandom random(1);
        const auto opened = Workspace::open(m_path, clock, random);
        if (!opened)
            return violated("the workspace does not open: " + opened.error().message.english());
        Workspace &workspace = **opened;
        const LogHead head = must(workspace.log().head());
        if (head.size < said.size)
            violated("an acknowledged entry is gone");
        const auto hash = workspace.db().word("SELECT lower(hex(hash)) FROM log WHERE seq = ?1", said.size);
        if (!said.hash.empty() && hash != said.hash)
            violated("an acknowledged entry is another one");
        judgeInFlight(workspace, said, head.size);
        AuditService audit(workspace);
        if (!must(audit.verify()).intact)
            violated("the log does not verify");
        if (number % 5 == 0)
            if (const auto rebuilt = audit.rebuildCheck(); !rebuilt || !rebuilt->identical)
                violated("the projections are not those of the log");
        m_now = std::max(m_now, toMs(head.lastAt));
        m_last = said;
        m_last.size = head.size;
        m_last.hash.clear();
        m_last.acknowledged = said.tried;
    }

    void judgeInFlight(Workspace &workspace, const Said &said, std::int64_t size)
    {
        const bool inFlight = said.tried == said.acknowledged + 1;
        if (size > said.size && !inFlight)
            violated("there is work that nobody had begun");
        // Request ids are kept with the work itself: those of before, and at most that of the one in flight.
        const auto later = workspace.db().number("SELECT count(*) FROM request WHERE cast(substr(id, 4) AS INTEGER) > ?1", said.acknowledged).value_or(0);
        const auto its = workspace.db().number("SELECT count(*) FROM request WHERE id = ?1", "op-" + std::to_string(said.tried)).value_or(0);
        if (later > 1 || (later == 1 && (!inFlight || its != 1)))
            violated("more is stored than the one operation in flight");
        inFlightKept += later;
        // Entries of a person beyond the acknowledged ones come with their request, or say a refusal.
        const auto loose = workspace.db().number("SELECT count(*) FROM log WHERE seq > ?1 AND json_extract(leaf, '$.actor_type') <> 'clock'"
                                                 " AND json_extract(leaf, '$.type') <> 'refused'",
                                                 said.size);
        if (loose.value_or(0) > 0 && later == 0)
            violated("half an operation is stored");
    }

    void violated(const std::string &what) { m_proof.violated("kill " + std::to_string(m_proof.tried) + ": " + what); }

    const Settings &m_settings;
    Proof &m_proof;
    std::mt19937_64 m_random;
    std::unique_ptr<Scratch> m_scratch;
    std::string m_path;
    std::int64_t m_now = 0;
    Said m_last;
};

} // namespace

Proof proveKills(const Settings &settings)
{
    Proof proof;
    proof.what = "processes killed at work";
    proof.unit = "kills";
    proof.seed = settings.seed;
    Killing killing(settings, proof);
    killing.run(settings.count ? settings.count : settings.whole ? 500 : 25);
    proof.notes = {std::to_string(killing.acknowledged) + " operations acknowledged, all there; " + std::to_string(killing.inFlightKept)
                   + " begun ones were there whole, the others not at all"};
    if (killing.acknowledged == 0)
        proof.violated("nothing was ever acknowledged: nothing was proved");
    return proof;
}

} // namespace countersign::prove
