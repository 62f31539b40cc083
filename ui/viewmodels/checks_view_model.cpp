#include "viewmodels/checks_view_model.h"

#include "services/audit/audit_service.h"
#include "services/signoff/sight.h"
#include "text/formats.h"
#include "text/sentences.h"

namespace countersign::ui {

namespace checking {

QString detailsOf(const VerifyReport &report)
{
    QStringList lines;
    const auto first = report.firstBad.value_or(0);
    if (report.stopped)
        lines << say(report.what);
    else if (!report.intact) {
        lines << (first > 0 ? ChecksViewModel::tr("The first bad entry is %1. %2").arg(number(first), say(report.what)) : say(report.what));
        lines << (first > 1 ? ChecksViewModel::tr("What stands before it, entries 1 to %1, is intact.").arg(number(first - 1))
                            : ChecksViewModel::tr("Nothing before it can be vouched for."));
        lines << ChecksViewModel::tr("Keep a copy of the file as it is, and compare with the last checkpoint or bundle that was given away.");
    } else {
        lines << ChecksViewModel::tr("Checked: %1 signatures, %2 stored contents (%3 erased as they should be), %4 checkpoints.")
                     .arg(number(report.signaturesChecked), number(report.vaultChecked), number(report.erased), number(report.checkpointsChecked));
        lines << (report.vouchedFor < report.size
                      ? ChecksViewModel::tr("Entries up to %1 stand under a signature; the %2 after it are linked to each other only. A checkpoint covers them.")
                            .arg(number(report.vouchedFor), number(report.size - report.vouchedFor))
                      : ChecksViewModel::tr("Every entry stands under a signature."));
    }
    for (const Text &warning : report.warnings)
        lines << say(warning);
    return lines.join(QLatin1Char('\n'));
}

QString rebuiltWords(const RebuildReport &report)
{
    if (report.identical)
        return ChecksViewModel::tr("The tables are what the log gives: %1 entries applied, %2 rows compared, no difference.")
            .arg(number(report.entries), number(report.rows));
    QStringList lines{ChecksViewModel::tr("%1 values differ from what the log says. Somebody changed them behind the log; restore the last backup.")
                          .arg(number(report.differences))};
    for (const ProjectionDifference &d : report.first) {
        if (lines.size() > 10)
            break;
        lines << ChecksViewModel::tr("%1 %2 %3: stored %4, by the log %5")
                     .arg(plain(d.table), plain(d.key), plain(d.column), d.stored ? plain(*d.stored) : QStringLiteral("–"),
                          d.rebuilt ? plain(*d.rebuilt) : QStringLiteral("–"));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace checking

ChecksViewModel::ChecksViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    connect(&m_job, &SideJob::progressed, this, &ChecksViewModel::progressed);
    connect(&m_job, &SideJob::runningChanged, this, &ChecksViewModel::changed);
}

void ChecksViewModel::verify()
{
    m_job.run(
        [path = utf8(m_backend.info().path)](const SideJob::Progress &progress) {
            VerifyOptions options;
            options.progress = progress;
            return AuditService::verifyFile(path, options);
        },
        [this](const Result<VerifyReport> &report) {
            if (!report) {
                Q_EMIT refused(report.error());
                return;
            }
            const QString when = clockTime(m_backend.clock().now());
            const QString root = plain(hex(report->root)).left(16) + QStringLiteral("…");
            m_firstBad = report->firstBad.value_or(0);
            m_details = checking::detailsOf(*report);
            if (report->stopped) {
                m_verdict = Verdict::None;
                m_verified = tr("Stopped %1, before the end. Nothing wrong was found so far.").arg(when);
            } else if (report->intact) {
                m_verdict = Verdict::Good;
                m_verified = tr("Verified %1, %2 entries, root %3").arg(when, number(report->size), root);
            } else {
                m_verdict = Verdict::Bad;
                m_verified = m_firstBad > 0 ? tr("Not intact %1: entry %2 is the first that is wrong").arg(when, number(m_firstBad))
                                            : tr("Not intact %1").arg(when);
            }
            Q_EMIT changed();
            Q_EMIT said(m_verified);
        });
}

void ChecksViewModel::rebuild()
{
    m_job.run(
        [path = utf8(m_backend.info().path), &clock = m_backend.clock()](const SideJob::Progress &progress) -> Result<RebuildReport> {
            SystemRandom random;
            CS_TRY(const auto workspace, Workspace::open(path, clock, random, OpenMode::ReadOnly));
            return AuditService(*workspace).rebuildCheck(progress);
        },
        [this](const Result<RebuildReport> &report) {
            if (!report) {
                Q_EMIT refused(report.error());
                return;
            }
            m_rebuilt = checking::rebuiltWords(*report);
            Q_EMIT changed();
            Q_EMIT said(m_rebuilt.section(QLatin1Char('\n'), 0, 0));
        });
}

void ChecksViewModel::bundle(const QString &folder)
{
    if (folder.trimmed().isEmpty()) {
        Q_EMIT refused(Error{ErrorCode::Usage, CS_TEXT("Not exported: no folder is named."), CS_TEXT("Name a new folder; it must not exist yet."), {}});
        return;
    }
    m_job.run(
        [path = utf8(m_backend.info().path), folder = utf8(folder.trimmed()), person = m_backend.who().id,
         &clock = m_backend.clock()](const SideJob::Progress &progress) -> Result<std::string> {
            SystemRandom random;
            CS_TRY(const auto workspace, Workspace::open(path, clock, random)); // writing: what the person gets is their sight (R6)
            return workspace->read<std::string>([&]() -> Result<std::string> {
                const Viewer viewer{workspace->people().find(person)};
                const Blindness blind(*workspace, viewer);
                Sight sight(*workspace, viewer);
                BundleOptions options;
                options.redact = [&](const Entry &entry) {
                    if (blind.hides(entry))
                        return true;
                    sight.saw(entry.data);
                    return false;
                };
                options.progress = progress;
                CS_TRY(const std::string written, AuditService(*workspace).bundle(folder, options));
                CS_CHECK(sight.record("log.bundle"));
                return written;
            });
        },
        [this](const Result<std::string> &path) {
            if (!path)
                Q_EMIT refused(path.error());
            else
                Q_EMIT said(tr("The bundle is in %1. Its README says how to check it without this program.").arg(plain(*path)));
        });
}

void ChecksViewModel::checkpoint()
{
    m_backend.change(
        this,
        [](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return AuditService(desk.workspace).checkpoint(*session);
        },
        [this](const Result<Receipt> &receipt) {
            if (!receipt) {
                Q_EMIT refused(receipt.error());
                return;
            }
            m_note = plain(receipt->id("note"));
            Q_EMIT changed();
            Q_EMIT said(tr("Checkpoint over %1 entries signed. Give copies of the note away: only they show an exchanged file.")
                            .arg(number(intOr(receipt->made, "size"))));
        });
}

void ChecksViewModel::reset()
{
    m_job.cancel();
    m_note.clear();
    Q_EMIT changed();
}

} // namespace countersign::ui
