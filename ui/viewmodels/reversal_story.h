// A reversal plan in words: each effect under what it follows from, what cannot be undone, what stands. Pure.
#pragma once

#include "services/reversal/reversal.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace countersign::ui {

enum class EffectMark { Falls, Restores, Warns, Follows };

struct EffectNode {
    QString subject; // "S-31"
    QString text;
    EffectMark mark = EffectMark::Follows;
    std::vector<EffectNode> children;

    friend bool operator==(const EffectNode &, const EffectNode &) = default;
};

struct ReversalStory {
    std::vector<EffectNode> effects;
    int count = 0;              // of all effects
    QStringList irreversible;
    QStringList untouched;
    QStringList notices;        // N-…
    bool restoresPost = false;
    bool restoresAccount = false;
    QStringList voidedStrikes;  // K-…

    friend bool operator==(const ReversalStory &, const ReversalStory &) = default;
    // "9 effects, 1 cannot be undone."
    QString counts() const;
};

ReversalStory storyOf(const ReversalPlan &plan);

} // namespace countersign::ui
