#include "domain/territories.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr std::string_view countries =
    " AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG"
    " CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL"
    " GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA"
    " LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP"
    " NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV"
    " SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ";
constexpr std::string_view underDsa =
    " AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO ";

bool among(std::string_view list, std::string_view code)
{
    return code.size() == 2 && code.find(' ') == std::string_view::npos && list.find(" " + std::string(code) + " ") != std::string_view::npos;
}

} // namespace

bool isCountry(std::string_view code) { return among(countries, code); }
bool isUnderDsa(std::string_view code) { return among(underDsa, code); }

std::optional<std::vector<std::string>> countriesIn(std::string_view list, std::string *wrong)
{
    std::vector<std::string> out;
    std::string word;
    const auto take = [&] {
        if (word.empty())
            return true;
        if (!isCountry(word)) {
            if (wrong)
                *wrong = word;
            return false;
        }
        out.push_back(std::move(word));
        word.clear();
        return true;
    };
    for (const char c : list) {
        const bool between = c == ',' || c == ' ' || c == ';' || c == '\t' || c == '\n' || c == '\r';
        if (between && !take())
            return std::nullopt;
        if (!between)
            word += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    if (!take())
        return std::nullopt;
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace countersign
