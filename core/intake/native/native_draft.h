// Part of native_record: not for use elsewhere.
#pragma once

#include "intake/native/native_values.h"
#include "intake/fields/unknown_fields.h"

#include <string_view>

namespace countersign::native
{

// One native record while its members are read, in whatever order they come.
class Draft
{
public:
    explicit Draft(UnknownFields &unknown) : m_unknown(unknown) {}

    // `hasOtherSource`: a source is given from outside, the record needs none.
    Fault read(Element root, bool hasOtherSource);
    IncomingRecord finish(); // once, after read() found no fault

private:
    Fault readMember(std::string_view key, Element value);
    Fault readSanctionMember(std::string_view key, Element value);
    Fault readVersion(Element value);
    Fault readReporter(std::string_view key, Element value);
    Fault readSubject(std::string_view key, Element value);
    Fault readAccount(std::string_view key, Element value);
    Fault readAlleged(std::string_view key, Element value);
    Fault readMedium(Element value);
    Fault readFinding(Element value, std::size_t index);
    Fault readLabel(std::string_view key, Element value);
    Fault keep(const char *parent, std::string_view key, Element value);
    Fault missing(bool hasOtherSource) const;

    UnknownFields &m_unknown;
    IncomingReport m_report; // a sanction borrows its source, external_id and account
    IncomingSanction m_sanction;
    bool m_isSanction = false;
    bool m_hasVersion = false;
    bool m_hasTime = false;
    bool m_hasKind = false;
    bool m_hasAction = false;
};

} // namespace countersign::native
