#include "notices/notice_compose.h"


namespace countersign {

namespace {

// "0:06", "1:02:03"
std::string mediaClock(std::int64_t seconds)
{
    const auto padded = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    if (seconds >= 3600)
        return std::to_string(seconds / 3600) + ':' + padded(seconds / 60 % 60) + ':' + padded(seconds % 60);
    return std::to_string(seconds / 60) + ':' + padded(seconds % 60);
}

std::string evidencePart(const NoticeGround &ground)
{
    if (!ground.quotation.empty())
        return ground.media ? "evidence.both" : "evidence.quotation";
    return ground.media ? "evidence.media" : "evidence.account";
}

NoticeLine groundLine(const NoticeGround &ground, GroundLineOptions options, NoticeWriter &writer)
{
    const NoticeLanguage &language = writer.language();
    NoticeWriter piece(language);
    const bool byLaw = ground.clauseCode.empty();
    piece.text("decision", ground.decision.str());
    piece.text("clause_code", ground.clauseCode);
    piece.text("clause_title", ground.clauseTitle.in(language.code()));
    piece.text("clause_text", ground.clauseText.in(language.code()));
    piece.text("policy_version", std::to_string(ground.policyVersion));
    piece.text("legal_ground", ground.legalGround);
    piece.outside("subject", ground.subject);
    piece.text("content_date", language.time(ground.contentDate));
    piece.outside("quotation", ground.quotation, ground.quotationLanguage);
    if (ground.media) {
        piece.text("media_from", mediaClock(ground.media->fromSeconds));
        piece.text("media_to", mediaClock(ground.media->toSeconds));
    }
    piece.part("evidence", evidencePart(ground));
    piece.part("content", "content." + std::string(name(ground.subjectKind)) + (options.toAuthor ? ".own" : ".other"));
    NoticeLine line{piece.filled(byLaw ? "ground.law" : "ground.clause"), true, {}};
    line.details.push_back(piece.filled(byLaw ? "ground.law.text" : "ground.clause.text"));
    if (!byLaw && ground.illegalContent)
        line.details.push_back(piece.filled("ground.illegal"));
    if (options.appeals)
        line.details.push_back(piece.filled("ground.appeal." + std::string(name(ground.appeal))));
    if (piece.error())
        writer.keep(*piece.error());
    return line;
}

void composeOrigin(const StatementOfReasons &statement, NoticeWriter &writer)
{
    writer.part("detection", "detection." + std::string(name(*statement.source)));
    writer.part("detection_means",
                *statement.automatedDetection ? "detection_means.automated" : "detection_means.people");
    std::string means = "decision_means." + std::string(name(*statement.automatedDecision));
    if (statement.action == ActionKind::Ban)
        means += ".ban";
    writer.part("decision_means", means);
    std::vector<NoticeLine> reports;
    for (const NoticeReport &report : statement.reports) {
        NoticeWriter piece(writer.language());
        piece.text("day", writer.language().date(report.day));
        reports.push_back({piece.filled("report." + std::string(name(report.kind))), true, {}});
        if (piece.error())
            writer.keep(*piece.error());
    }
    if (reports.empty())
        reports.push_back({writer.filled("report.nothing"), false, {}});
    writer.lines("reports", std::move(reports));
}

} // namespace

std::vector<NoticeLine> groundLines(const std::vector<NoticeGround> &grounds, GroundLineOptions options,
                                    NoticeWriter &writer)
{
    std::vector<NoticeLine> out;
    for (const NoticeGround &ground : grounds)
        out.push_back(groundLine(ground, options, writer));
    return out;
}

void composeRestriction(const StatementOfReasons &statement, NoticeWriter &writer)
{
    const NoticeLanguage &language = writer.language();
    const std::string scope(name(statement.scope));
    const std::string measure = std::string(name(statement.action)) + '.' + scope;
    const bool ban = statement.action == ActionKind::Ban;
    writer.outside("subject", statement.subject);
    writer.text("from", language.time(statement.from));
    writer.part("title", "title." + measure);
    const bool someCountries = !statement.territories.empty()
                               && (statement.action == ActionKind::Remove || statement.action == ActionKind::Limit
                                   || statement.action == ActionKind::AgeRestrict);
    writer.part("measure", "measure." + measure + (someCountries ? ".some" : ""));
    writer.part("scope", "scope." + scope);
    if (statement.end)
        writer.text("end", language.time(*statement.end));
    writer.part("duration", statement.end                               ? "duration.end"
                            : statement.action == ActionKind::Warn ? "duration.warn"
                                                                   : "duration.open");
    std::string territories;
    for (const std::string &territory : statement.territories)
        territories += (territories.empty() ? "" : ", ") + territory;
    writer.text("territories", territories);
    writer.part("territory", territories.empty() ? "territory.everywhere" : "territory.some");
    if (statement.strike) {
        writer.text("strike_weight", std::to_string(statement.strike->weight));
        writer.text("strike_expires", language.date(statement.strike->expires));
    }
    writer.part("strike", statement.strike ? "strike.some" : "strike.nothing");
    writer.part("grounds_intro", ban ? "grounds_intro.ban" : "grounds_intro.other");
    writer.lines("grounds", groundLines(statement.grounds, {.appeals = ban, .toAuthor = true}, writer));
    composeOrigin(statement, writer);
    writer.text("appeal", statement.redress.internalComplaint.in(language.code()));
    writer.text("appeal_until", language.time(statement.redress.until));
    writer.text("out_of_court", statement.redress.outOfCourt.in(language.code()));
    writer.text("court", statement.redress.court.in(language.code()));
}

} // namespace countersign
