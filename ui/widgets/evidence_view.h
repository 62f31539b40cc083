// Content as it was judged: its text, what media it has, when it was posted and in which language. Nothing about
// whose it is or what anybody thinks of it. Plain text only; media are described, never fetched.
#pragma once

#include "base/json.h"

#include <QWidget>

class QLabel;

namespace countersign::ui {

class ContentView;

class EvidenceView : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceView(QWidget *parent = nullptr);

    // {text, media, language, posted_at or created_at}, as the read models have it.
    void setContent(const Json &content);
    ContentView *text() const { return m_text; }

private:
    ContentView *m_text;
    QLabel *m_media;
    QLabel *m_facts;
};

} // namespace countersign::ui
