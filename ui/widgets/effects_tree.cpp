#include "widgets/effects_tree.h"

#include "text/words.h"
#include "widgets/theme.h"

#include <QHeaderView>

namespace countersign::ui {

namespace {

Tone toneOf(EffectMark mark)
{
    switch (mark) {
    case EffectMark::Falls: return Tone::Bad;
    case EffectMark::Restores: return Tone::Good;
    case EffectMark::Warns: return Tone::Waiting;
    case EffectMark::Follows: return Tone::Plain;
    }
    return Tone::Plain;
}

QString signOf(EffectMark mark)
{
    switch (mark) {
    case EffectMark::Falls: return QStringLiteral("✕ ");
    case EffectMark::Restores: return QStringLiteral("✓ ");
    case EffectMark::Warns: return QStringLiteral("⚠ ");
    case EffectMark::Follows: return QStringLiteral("→ ");
    }
    return {};
}

void addNodes(const std::vector<EffectNode> &nodes, QTreeWidgetItem *under)
{
    for (const EffectNode &node : nodes) {
        auto *item = new QTreeWidgetItem(under, {signOf(node.mark) + node.text});
        item->setForeground(0, toneColour(toneOf(node.mark)));
        item->setToolTip(0, node.text.toHtmlEscaped());
        item->setData(0, Qt::AccessibleTextRole, node.text);
        addNodes(node.children, item);
    }
}

} // namespace

EffectsTree::EffectsTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(1);
    setHeaderHidden(true);
    setUniformRowHeights(false);
    setWordWrap(true);
    setAccessibleName(tr("What would change"));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void EffectsTree::setStory(const ReversalStory &story)
{
    if (story == m_story)
        return;
    m_story = story;
    clear();
    addNodes(story.effects, invisibleRootItem());
    expandAll();
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

} // namespace countersign::ui
