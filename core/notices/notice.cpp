#include "notices/notice.h"

namespace countersign {

namespace {

struct NoticeKindName {
    std::string_view operator()(const StatementOfReasons &) const { return "restriction"; }
    std::string_view operator()(const CorrectionNotice &) const { return "correction"; }
    std::string_view operator()(const AppealAnswer &) const { return "appeal_outcome"; }
    std::string_view operator()(const BanSuspension &) const { return "suspension"; }
};

} // namespace

std::string_view kindOf(const Notice &notice)
{
    return std::visit(NoticeKindName{}, notice.content);
}

} // namespace countersign
