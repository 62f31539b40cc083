// Somebody who takes the time that a blind reading asks for: the monotonic clock of the window's look meter, moved by
// the test. The clock on the wall is the test's own and has to go on with it: no more is believed than has passed.
#pragma once

#include "signoff/reading_pane.h"
#include "signoff/signoff_page.h"
#include "widgets/look_meter.h"

#include <algorithm>
#include <memory>

namespace countersign::ui {

class Looking {
public:
    void watch(SignoffPage &page)
    {
        page.reading()->look()->setNow([now = m_now] { return *now; });
    }
    void goesOn(Milliseconds by) { *m_now += by.count(); }
    // How long the longest of the items on the desk takes at least.
    static std::chrono::seconds enough(SignoffPage &page)
    {
        std::chrono::seconds least{0};
        if (page.model().desk())
            for (const SignoffDeskItem &item : page.model().desk()->items)
                least = std::max(least, item.leastLook);
        return least;
    }

private:
    std::shared_ptr<qint64> m_now = std::make_shared<qint64>(1000); // outlives whoever asks
};

} // namespace countersign::ui
