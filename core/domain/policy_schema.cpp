#include "domain/policy_schema.h"

#include <QFile>

namespace countersign {

namespace {

Result<std::string> carriedText(const char *name)
{
    QFile file(QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal,
                    Text(CS_TEXT("This build of the program lacks its own file %1."), {name}),
                    CS_TEXT("Install the program again."));
    return file.readAll().toStdString();
}

} // namespace

Result<std::string> policySchemaText()
{
    return carriedText(":/schemas/policy-book.schema.json");
}

Result<std::string> defaultPolicyText()
{
    return carriedText(":/policies/default.json");
}

} // namespace countersign
