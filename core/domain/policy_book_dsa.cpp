#include "domain/policy_book_dsa.h"

#include <algorithm>
#include <array>

namespace countersign {

namespace {

using DsaWord = std::string_view;

constexpr std::array animalWelfareKeywords{
    DsaWord{"KEYWORD_ANIMAL_HARM"},
    DsaWord{"KEYWORD_UNLAWFUL_SALE_ANIMALS"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array consumerInformationKeywords{
    DsaWord{"KEYWORD_HIDDEN_ADVERTISEMENT"},
    DsaWord{"KEYWORD_INSUFFICIENT_INFORMATION_ON_TRADERS"},
    DsaWord{"KEYWORD_MISLEADING_INFO_GOODS_SERVICES"},
    DsaWord{"KEYWORD_MISLEADING_INFO_CONSUMER_RIGHTS"},
    DsaWord{"KEYWORD_NONCOMPLIANCE_PRICING"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array cyberViolenceKeywords{
    DsaWord{"KEYWORD_CYBER_BULLYING_INTIMIDATION"},
    DsaWord{"KEYWORD_CYBER_HARASSMENT"},
    DsaWord{"KEYWORD_CYBER_INCITEMENT"},
    DsaWord{"KEYWORD_CYBER_STALKING"},
    DsaWord{"KEYWORD_NON_CONSENSUAL_IMAGE_SHARING"},
    DsaWord{"KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array cyberViolenceAgainstWomenKeywords{
    DsaWord{"KEYWORD_BULLYING_AGAINST_GIRLS"},
    DsaWord{"KEYWORD_CYBER_HARASSMENT_AGAINST_WOMEN"},
    DsaWord{"KEYWORD_CYBER_STALKING_AGAINST_WOMEN"},
    DsaWord{"KEYWORD_FEMALE_GENDERED_DISINFORMATION"},
    DsaWord{"KEYWORD_INCITEMENT_AGAINST_WOMEN"},
    DsaWord{"KEYWORD_NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN"},
    DsaWord{"KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array dataProtectionAndPrivacyViolationsKeywords{
    DsaWord{"KEYWORD_BIOMETRIC_DATA_BREACH"},
    DsaWord{"KEYWORD_DATA_FALSIFICATION"},
    DsaWord{"KEYWORD_MISSING_PROCESSING_GROUND"},
    DsaWord{"KEYWORD_RIGHT_TO_BE_FORGOTTEN"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array illegalOrHarmfulSpeechKeywords{
    DsaWord{"KEYWORD_DEFAMATION"},
    DsaWord{"KEYWORD_DISCRIMINATION"},
    DsaWord{"KEYWORD_HATE_SPEECH"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array intellectualPropertyInfringementsKeywords{
    DsaWord{"KEYWORD_COPYRIGHT_INFRINGEMENT"},
    DsaWord{"KEYWORD_DESIGN_INFRINGEMENT"},
    DsaWord{"KEYWORD_PATENT_INFRINGEMENT"},
    DsaWord{"KEYWORD_TRADE_SECRET_INFRINGEMENT"},
    DsaWord{"KEYWORD_TRADEMARK_INFRINGEMENT"},
    DsaWord{"KEYWORD_GEOGRAPHIC_INDICATIONS_INFRINGEMENT"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array negativeEffectsOnCivicDiscourseOrElectionsKeywords{
    DsaWord{"KEYWORD_MISINFORMATION_DISINFORMATION"},
    DsaWord{"KEYWORD_VIOLATION_EU_LAW"},
    DsaWord{"KEYWORD_VIOLATION_NATIONAL_LAW"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array protectionOfMinorsKeywords{
    DsaWord{"KEYWORD_AGE_SPECIFIC_RESTRICTIONS_MINORS"},
    DsaWord{"KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL"},
    DsaWord{"KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE"},
    DsaWord{"KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS"},
    DsaWord{"KEYWORD_UNSAFE_CHALLENGES"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array riskForPublicSecurityKeywords{
    DsaWord{"KEYWORD_ILLEGAL_ORGANIZATIONS"},
    DsaWord{"KEYWORD_RISK_ENVIRONMENTAL_DAMAGE"},
    DsaWord{"KEYWORD_RISK_PUBLIC_HEALTH"},
    DsaWord{"KEYWORD_TERRORIST_CONTENT"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array scamsAndFraudKeywords{
    DsaWord{"KEYWORD_IMPERSONATION_ACCOUNT_HIJACKING"},
    DsaWord{"KEYWORD_INAUTHENTIC_ACCOUNTS"},
    DsaWord{"KEYWORD_INAUTHENTIC_LISTINGS"},
    DsaWord{"KEYWORD_INAUTHENTIC_USER_REVIEWS"},
    DsaWord{"KEYWORD_PHISHING"},
    DsaWord{"KEYWORD_PYRAMID_SCHEMES"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array selfHarmKeywords{
    DsaWord{"KEYWORD_CONTENT_PROMOTING_EATING_DISORDERS"},
    DsaWord{"KEYWORD_SELF_MUTILATION"},
    DsaWord{"KEYWORD_SUICIDE"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array unsafeAndProhibitedProductsKeywords{
    DsaWord{"KEYWORD_PROHIBITED_PRODUCTS"},
    DsaWord{"KEYWORD_UNSAFE_PRODUCTS"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array violenceKeywords{
    DsaWord{"KEYWORD_COORDINATED_HARM"},
    DsaWord{"KEYWORD_INCITEMENT_VIOLENCE_HATRED"},
    DsaWord{"KEYWORD_HUMAN_EXPLOITATION"},
    DsaWord{"KEYWORD_HUMAN_TRAFFICKING"},
    DsaWord{"KEYWORD_TRAFFICKING_WOMEN_GIRLS"},
    DsaWord{"KEYWORD_OTHER"},
};

constexpr std::array otherViolationTcKeywords{
    DsaWord{"KEYWORD_ADULT_SEXUAL_MATERIAL"},
    DsaWord{"KEYWORD_AGE_SPECIFIC_RESTRICTIONS"},
    DsaWord{"KEYWORD_GEOGRAPHICAL_REQUIREMENTS"},
    DsaWord{"KEYWORD_GOODS_SERVICES_NOT_PERMITTED"},
    DsaWord{"KEYWORD_LANGUAGE_REQUIREMENTS"},
    DsaWord{"KEYWORD_NUDITY"},
    DsaWord{"KEYWORD_OTHER"},
};

const std::array dsaCategoryTable{
    DsaCategory{"STATEMENT_CATEGORY_ANIMAL_WELFARE", animalWelfareKeywords},
    DsaCategory{"STATEMENT_CATEGORY_CONSUMER_INFORMATION", consumerInformationKeywords},
    DsaCategory{"STATEMENT_CATEGORY_CYBER_VIOLENCE", cyberViolenceKeywords},
    DsaCategory{"STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN", cyberViolenceAgainstWomenKeywords},
    DsaCategory{"STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS", dataProtectionAndPrivacyViolationsKeywords},
    DsaCategory{"STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH", illegalOrHarmfulSpeechKeywords},
    DsaCategory{"STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS", intellectualPropertyInfringementsKeywords},
    DsaCategory{"STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
                negativeEffectsOnCivicDiscourseOrElectionsKeywords},
    DsaCategory{"STATEMENT_CATEGORY_PROTECTION_OF_MINORS", protectionOfMinorsKeywords},
    DsaCategory{"STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY", riskForPublicSecurityKeywords},
    DsaCategory{"STATEMENT_CATEGORY_SCAMS_AND_FRAUD", scamsAndFraudKeywords},
    DsaCategory{"STATEMENT_CATEGORY_SELF_HARM", selfHarmKeywords},
    DsaCategory{"STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS", unsafeAndProhibitedProductsKeywords},
    DsaCategory{"STATEMENT_CATEGORY_VIOLENCE", violenceKeywords},
    DsaCategory{"STATEMENT_CATEGORY_OTHER_VIOLATION_TC", otherViolationTcKeywords},
    DsaCategory{"STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE", {}},
};

} // namespace

std::span<const DsaCategory> dsaCategories()
{
    return dsaCategoryTable;
}

const DsaCategory *dsaCategory(std::string_view name)
{
    const auto found = std::find_if(dsaCategoryTable.begin(), dsaCategoryTable.end(),
                                    [name](const DsaCategory &category) { return category.name == name; });
    return found == dsaCategoryTable.end() ? nullptr : &*found;
}

} // namespace countersign
