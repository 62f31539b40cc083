// Mastodon's Admin::Report, alone, as an array, one a line, or as the webhook report.created. One
// report per reported status (external_id "id#statusid"), or one about the account.
#pragma once

#include "intake/formats/feed_reader.h"

namespace countersign
{

class MastodonReader final : public FeedReader
{
public:
    MastodonReader(std::unique_ptr<ByteSource> bytes, const std::string &source);

protected:
    void convert(const Json &record, std::string_view list, std::vector<IncomingReport> &out, Fault &fault) override;

private:
    IncomingReport readReport(JsonFields &fields);
    static IncomingAccount readAccount(JsonFields admin);
    static void readStatus(JsonFields status, IncomingReport &report);
    static void readMedium(JsonFields attachment, IncomingReport &report);
};

} // namespace countersign
