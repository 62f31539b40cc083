#include "cli/command.h"

#include "services/documents/documents.h"
#include "services/orders/order_issue.h"
#include "services/orders/outbox_service.h"

#include <charconv>
#include <filesystem>
#include <fstream>

namespace countersign::cli {

namespace outbox_words {

// An order tells what was found: who might still read it blind, and whoever is not proved, does not see it (R6).
bool hiddenFrom(Workspace &workspace, const Blindness &blind, const std::string &key)
{
    const auto id = OrderId::parse(key);
    const auto order = id ? workspace.outgoing().order(*id) : std::nullopt;
    const auto sanction = order && order->sanction.valid() ? workspace.sanctions().find(order->sanction) : std::nullopt;
    return order && ((order->decision.valid() && blind.hidesFinding(order->decision)) || (sanction && blind.hides(*sanction)));
}

Result<Json> list(Context &context)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const auto orders, OutboxService(*workspace).list(context.arguments.has("queued")));
    return workspace->read<Json>([&]() -> Result<Json> {
        const Blindness blind(*workspace, viewer);
        Json items = Json::array();
        for (const PlatformOrder &order : orders) {
            Json one = orderJson(*workspace, order);
            if (hiddenFrom(*workspace, blind, order.id.str()))
                one = {{"key", order.id.str()}, {"state", order.state}, {"hidden", true}};
            items.push_back(std::move(one));
        }
        return context.page(items, "key");
    });
}

Result<std::optional<std::int64_t>> count(Context &context, const char *option)
{
    if (!context.arguments.has(option))
        return std::optional<std::int64_t>();
    const std::string text = context.arguments.value(option);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0)
        return usage({CS_TEXT("--%1 \"%2\" is no number."), {option, text}}, CS_TEXT("Numbers of orders count from 1."));
    return std::optional(value);
}

Result<> writeOrders(const std::string &folder, const Json &orders)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    for (const Json &order : orders) {
        const auto path = std::filesystem::path(folder) / (stringOr(order, "order") + ".json");
        std::ofstream file(path, std::ios::binary | std::ios::trunc);
        std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, failed);
        file << canonicalJson(order) << '\n';
        if (!file.flush())
            return fail(ErrorCode::DiskFull, {CS_TEXT("%1 cannot be written."), {path.string()}},
                        CS_TEXT("What was handed out counts as sent; \"outbox show\" gives it again."));
    }
    return {};
}

Result<Json> take(Context &context)
{
    const Session *session = nullptr;
    if (context.arguments.has("as")) {
        CS_TRY(session, context.acting());
    }
    CS_TRY(const int most, context.limit());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, OutboxService(*workspace).take(session, most, context.requestId()));
    Json out = json(receipt);
    if (context.arguments.has("output"))
        CS_CHECK(writeOrders(context.arguments.value("output"), out["orders"]));
    CS_TRY(const Viewer viewer, context.viewer());
    return workspace->read<Json>([&]() -> Result<Json> {
        const Blindness blind(*workspace, viewer);
        for (const char *part : {"orders", "held"})
            for (Json &one : out[part])
                if (hiddenFrom(*workspace, blind, stringOr(one, "order")))
                    one = {{"order", stringOr(one, "order")}, {"hidden", true}};
        return out;
    });
}

Result<Json> show(Context &context)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(Json order, OutboxService(*workspace).document(context.arguments.at(0)));
    return workspace->read<Json>([&]() -> Result<Json> {
        if (hiddenFrom(*workspace, Blindness(*workspace, viewer), context.arguments.at(0)))
            return readBlindFirst({CS_TEXT("Order %1 tells what somebody else found."), {context.arguments.at(0)}});
        return std::move(order);
    });
}

Result<Json> verify(Context &context)
{
    CS_TRY(const auto last, count(context, "last-number"));
    CS_TRY(const std::string text, readFile(context.arguments.at(0), "order"));
    CS_TRY(Workspace *const workspace, context.workspace());
    return workspace->read<Json>([&]() -> Result<Json> {
        const Json order = parseJson(text);
        CS_CHECK(verifyOrder(order, orderKeys(*workspace), last.value_or(0), context.clock().now()));
        return Json{{"order", stringOr(order, "order")}, {"number", intOr(order, "number")}, {"action", stringOr(order, "action")}, {"verdict", "valid"}};
    });
}

Result<Json> ack(Context &context)
{
    OutboxService::Failure failure;
    CS_TRY(failure.platformNumber, count(context, "last-number"));
    const bool failed = context.arguments.has("failed");
    if (failure.platformNumber && !failed)
        return usage(CS_TEXT("--last-number goes with --failed."), CS_TEXT("It is the number that the platform names when it refuses a stale one."));
    const Session *session = nullptr;
    if (context.arguments.has("as")) {
        CS_TRY(session, context.acting());
    }
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, OutboxService(*workspace).settle(session, context.arguments.at(0), failed, context.requestId(), failure));
    return json(receipt);
}

} // namespace outbox_words

std::vector<Command> outboxCommands()
{
    using namespace outbox_words;
    return {{"outbox list", "", "Orders to the platform.", 0, 0, {{"queued", "", "Those not settled yet."}}, list},
            {"outbox take", "", "Hand out what may leave now, with its proof; what ran out is issued anew.", 0, 0,
             {{"output", "FOLDER", "Write each order there, for the connector."}}, take},
            {"outbox show", "KEY", "An order as it left.", 1, 1, {}, show},
            {"outbox verify", "FILE", "Whether the platform may carry an order out, by the keys of this workspace.", 1, 1,
             {{"last-number", "N", "The last number taken for its target."}}, verify},
            {"outbox ack", "KEY", "The platform has carried an order out.", 1, 1,
             {{"failed", "", "It has not; it is tried again. A notice is not delivered until it is."}, {"last-number", "N", "The number that it refused the order for."}}, ack}};
}

} // namespace countersign::cli
