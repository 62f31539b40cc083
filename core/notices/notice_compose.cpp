// Corrections, answers to appeals and suspensions; see notice_compose_restriction.cpp for restrictions.
#include "notices/notice_compose.h"

#include <algorithm>

namespace countersign {

namespace {

class NoticeComposer {
public:
    explicit NoticeComposer(NoticeWriter &writer) : m_writer(writer) {}

    void operator()(const StatementOfReasons &statement) const { composeRestriction(statement, m_writer); }

    void operator()(const CorrectionNotice &correction) const
    {
        std::vector<NoticeLine> measures;
        for (const CorrectedMeasure &measure : correction.measures)
            measures.push_back(wrong(measure));
        m_writer.lines("measures", std::move(measures));
        m_writer.part("trigger", "trigger." + std::string(name(correction.trigger)));
        m_writer.part("step", "step." + std::string(name(*correction.failedStep)));
        m_writer.lines("restored", restoredLines(correction.restored));
        std::vector<NoticeLine> improvements;
        for (const Improvement improvement : correction.improvements)
            improvements.push_back({m_writer.filled("improvement." + std::string(name(improvement))), true, {}});
        m_writer.lines("improvements", orSentence(std::move(improvements), "improvement.always"));
        std::vector<NoticeLine> lost;
        for (const Lost &one : correction.lost)
            lost.push_back(lostLine(one));
        m_writer.lines("lost", orSentence(std::move(lost), "lost.nothing"));
        m_writer.lines("remaining", orSentence(groundLines(correction.remaining, {}, m_writer), "remaining.nothing"));
    }

    void operator()(const AppealAnswer &answer) const
    {
        const NoticeLanguage &language = m_writer.language();
        const std::string appellant(name(answer.appellant));
        const std::string outcome(name(*answer.outcome));
        m_writer.text("appeal", answer.appeal.str());
        m_writer.text("filed", language.time(answer.filedAt));
        m_writer.text("decided", language.time(answer.decidedAt));
        m_writer.text("decision", answer.decision.decision.str());
        m_writer.part("title", "title.appeal." + outcome);
        m_writer.part("outcome", "outcome." + outcome + '.' + appellant);
        m_writer.spans("action_before", actionName(answer.actionBefore));
        m_writer.spans("action_now", actionName(answer.actionNow));
        if (answer.actionEnd)
            m_writer.text("end", language.time(*answer.actionEnd));
        m_writer.part("now", nowPart(answer));
        m_writer.part("now_until", answer.actionNow == ActionKind::None ? "now_until.nothing"
                                   : answer.actionEnd                   ? "now_until.end"
                                                                        : "now_until.open");
        const bool author = answer.appellant == AppellantKind::Author;
        m_writer.lines("grounds", groundLines({answer.decision}, {.appeals = false, .toAuthor = author}, m_writer));
        m_writer.lines("reply", paragraphs(answer.reply, answer.replyLanguage));
        m_writer.text("out_of_court", answer.outOfCourt.in(language.code()));
        m_writer.text("court", answer.court.in(language.code()));
    }

    void operator()(const BanSuspension &suspension) const
    {
        const NoticeLanguage &language = m_writer.language();
        m_writer.text("ban", suspension.ban.str());
        m_writer.text("banned", language.time(suspension.bannedAt));
        m_writer.text("suspended", language.time(suspension.suspendedAt));
        m_writer.text("duration", language.duration(suspension.suspendedAt - suspension.bannedAt));
        m_writer.part("reason", "suspension." + std::string(name(suspension.reason)));
        m_writer.lines("grounds", groundLines(suspension.grounds, {.appeals = true, .toAuthor = true}, m_writer));
        m_writer.lines("restored", restoredLines(suspension.restored));
        if (suspension.decideBy)
            m_writer.text("decide_by", language.time(*suspension.decideBy));
        m_writer.part("next", suspension.decideBy ? "next.pending" : "next.nothing");
        m_writer.text("contact", suspension.contact.in(language.code()));
    }

private:
    NoticeSpans actionName(ActionKind action) const { return m_writer.filled("action." + std::string(name(action))); }

    static std::string nowPart(const AppealAnswer &answer)
    {
        if (answer.appellant == AppellantKind::Reporter)
            return answer.actionNow == ActionKind::None ? "now.reporter.nothing" : "now.reporter.measure";
        if (answer.actionNow == ActionKind::None)
            return "now.nothing";
        return answer.actionNow == answer.actionBefore ? "now.same" : "now.instead";
    }

    NoticeLine wrong(const CorrectedMeasure &measure) const
    {
        const NoticeLanguage &language = m_writer.language();
        NoticeWriter piece(language);
        piece.text("decision", measure.decision.str());
        piece.text("clause_code", measure.clauseCode);
        piece.text("clause_title", measure.clauseTitle.in(language.code()));
        piece.text("policy_version", std::to_string(measure.policyVersion));
        piece.text("legal_ground", measure.legalGround);
        piece.spans("action_name", actionName(measure.action));
        piece.outside("subject", measure.subject);
        piece.text("from", language.time(measure.from));
        piece.text("until", language.time(measure.until));
        piece.text("duration", language.duration(measure.until - measure.from));
        NoticeLine line{piece.filled(measure.clauseCode.empty() ? "wrong.law" : "wrong"), true, {piece.filled("wrong.duration")}};
        if (piece.error())
            m_writer.keep(*piece.error());
        return line;
    }

    NoticeLine lostLine(const Lost &lost) const
    {
        NoticeWriter piece(m_writer.language());
        piece.text("count", lost.count > 0 ? std::to_string(lost.count) : std::string());
        NoticeLine line{piece.filled("lost." + std::string(name(lost.effect)) + (lost.count > 0 ? ".counted" : "")),
                        true,
                        {}};
        if (piece.error())
            m_writer.keep(*piece.error());
        return line;
    }

    std::vector<NoticeLine> restoredLines(const std::vector<Restored> &restored) const
    {
        std::vector<NoticeLine> out;
        for (const Restored &one : restored) {
            NoticeWriter piece(m_writer.language());
            piece.outside("reference", one.reference);
            out.push_back({piece.filled("restored." + std::string(name(one.effect))), true, {}});
            if (piece.error())
                m_writer.keep(*piece.error());
        }
        return out;
    }

    // Somebody's text of several paragraphs.
    static std::vector<NoticeLine> paragraphs(const std::string &text, const std::string &language)
    {
        std::vector<NoticeLine> out;
        std::size_t at = 0;
        while (at < text.size()) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            const std::string line = tamed(text.substr(at, end - at));
            if (!line.empty())
                out.push_back({{{NoticeSpan::Kind::Outside, line, language}}, false, {}});
            at = end + 1;
        }
        return out;
    }

    std::vector<NoticeLine> orSentence(std::vector<NoticeLine> lines, const std::string &part) const
    {
        if (lines.empty())
            lines.push_back({m_writer.filled(part), false, {}});
        return lines;
    }

    NoticeWriter &m_writer;
};

} // namespace

Result<NoticeDocument> compose(const Notice &notice, const NoticeLanguage &language)
{
    NoticeWriter writer(language);
    writer.text("service", notice.service);
    writer.outside("account", notice.account);
    writer.text("issued", language.time(notice.issuedAt));
    std::string references;
    for (const std::string &reference : notice.references)
        references += (references.empty() ? "" : ", ") + reference;
    writer.text("references", references);
    std::visit(NoticeComposer(writer), notice.content);
    return writer.write(kindOf(notice));
}

} // namespace countersign
