// What a reversal does, as a tree of consequences: each effect under what it follows from. Read-only, walked by keys.
#pragma once

#include "viewmodels/reversal_story.h"

#include <QTreeWidget>

namespace countersign::ui {

class EffectsTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit EffectsTree(QWidget *parent = nullptr);

    // Keeps scroll and selection where the story is the same.
    void setStory(const ReversalStory &story);

private:
    ReversalStory m_story;
};

} // namespace countersign::ui
