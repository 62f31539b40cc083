// The whole window over a workspace in which the origin story begins. Its texts are those of the demo
// (resources/demo/content.json).
#pragma once

#include "ui/support/whole_window.h"

namespace countersign::ui::testing_support {

class StoryWindow : public WholeWindow {
protected:
    StoryWindow();

    static Instant at(const std::string &clock); // "14:20" of the story's day
    void clockIs(const std::string &clock);      // and the window's clock acts on what is due
    void switchTo(const char *handle, const char *clock); // another person sits down at that time
    std::string told(const char *part, const char *field) const { return story.at(part).at(field).get<std::string>(); }
    void tellWhatWasBefore(); // the three earlier decisions: one strike expired, one final, one post left up
    void tellTheReports();    // 14:20, three of them: one case

    Json story;
    DecisionId spam, moonlight, kite;
    CaseId video;

private:
    Flagged post(const Json &what, Instant postedAt) const;
    DecisionId earlier(std::size_t number);
};

} // namespace countersign::ui::testing_support
