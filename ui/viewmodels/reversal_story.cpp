#include "viewmodels/reversal_story.h"

#include "text/sentences.h"
#include "text/words.h"

#include <QCoreApplication>

namespace countersign::ui {

namespace {

bool accountMeasure(const Effect &effect)
{
    // core names the measure first where it lifts one; only bans are thinned.
    const auto &args = effect.what.args;
    return effect.to == "thinned" || (!args.empty() && (args.front().text == "ban" || args.front().text == "freeze"));
}

EffectMark markOf(const Effect &effect)
{
    if (effect.to == "overturned" || effect.to == "changed" || effect.to == "void" || effect.to == "voided")
        return EffectMark::Falls;
    if (effect.to == "reversing")
        return EffectMark::Restores;
    return effect.to == "thinned" ? EffectMark::Warns : EffectMark::Follows;
}

EffectNode nodeOf(const Effect &effect)
{
    QString text = say(effect.what);
    if (!effect.from.empty() && !effect.to.empty())
        text += QStringLiteral("  (%1 → %2)").arg(wordFor(effect.from), wordFor(effect.to));
    return {plain(effect.subject), text, markOf(effect), {}};
}

} // namespace

QString ReversalStory::counts() const
{
    QString text = QCoreApplication::translate("reversal", "%n effect(s)", nullptr, count);
    const auto lost = static_cast<int>(irreversible.size());
    if (lost > 0)
        text += QStringLiteral(", ") + QCoreApplication::translate("reversal", "%n cannot be undone", nullptr, lost);
    return text + QLatin1Char('.');
}

ReversalStory storyOf(const ReversalPlan &plan)
{
    ReversalStory story;
    story.count = static_cast<int>(plan.effects.size());
    EffectNode root, strike;
    std::vector<EffectNode> measures, rest, notices;
    for (const Effect &effect : plan.effects) {
        EffectNode node = nodeOf(effect);
        switch (effect.subject.empty() ? ' ' : effect.subject.front()) {
        case 'D': root = std::move(node); break;
        case 'K':
            story.voidedStrikes << node.subject;
            strike = std::move(node);
            break;
        case 'S':
            if (accountMeasure(effect)) {
                story.restoresAccount = story.restoresAccount || effect.to == "reversing";
                measures.push_back(std::move(node));
            } else {
                story.restoresPost = story.restoresPost || effect.to == "reversing";
                rest.push_back(std::move(node));
            }
            break;
        case 'N': notices.push_back(std::move(node)); break;
        default: rest.push_back(std::move(node)); break;
        }
    }
    // A ban rests on the strike's decision: it and its corrections hang below the strike where there is one.
    if (!measures.empty())
        measures.back().children = std::move(notices);
    else
        rest.insert(rest.end(), std::make_move_iterator(notices.begin()), std::make_move_iterator(notices.end()));
    if (!strike.subject.isEmpty()) {
        strike.children = std::move(measures);
        rest.insert(rest.begin(), std::move(strike));
    } else {
        rest.insert(rest.end(), std::make_move_iterator(measures.begin()), std::make_move_iterator(measures.end()));
    }
    root.children = std::move(rest);
    if (!plan.effects.empty())
        story.effects.push_back(std::move(root));
    for (const Text &text : plan.irreversible)
        story.irreversible << say(text);
    for (const Text &text : plan.untouched)
        story.untouched << say(text);
    for (const NoticeId id : plan.notices)
        story.notices << plain(id.str());
    return story;
}

} // namespace countersign::ui
