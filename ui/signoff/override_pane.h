// A proposal that waits for nothing but what may be overridden: says so, and lets a lead who took no part sign for it
// with a reason (R21). Whom it stops is shown only when they ask for it.
#pragma once

#include "viewmodels/signoff/override_view_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace countersign::ui {

class TextAsk;

class OverridePane : public QWidget {
    Q_OBJECT

public:
    explicit OverridePane(Backend &backend, QWidget *parent = nullptr);

    // `waits`: what stands in the way, in words. Empty: nothing does, and the pane hides.
    void show(const QString &proposal, const QString &waits);
    void forget();

Q_SIGNALS:
    void refused(const countersign::Error &error);
    void granted(const QString &sentence);

private:
    void showOffers();

    OverrideViewModel m_model;
    QLabel *m_waits;
    QPushButton *m_open;
    QComboBox *m_offer;
    TextAsk *m_ask;
    QString m_shown;
};

} // namespace countersign::ui
