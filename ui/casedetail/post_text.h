// The text of a post, as high as it is long up to a limit; what is longer scrolls inside.
#pragma once

#include "widgets/content_view.h"

namespace countersign::ui {

class PostText : public ContentView {
    Q_OBJECT

public:
    explicit PostText(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int fewestLines = 3;
    static constexpr int mostLines = 24;
};

} // namespace countersign::ui
