// The ban proposal, inline under the content and never over it: basis, action, words per basis, rationale, what is still
// required, and the notice that the account would get. Ctrl+Enter submits; nothing happens until somebody else signs.
#pragma once

#include "viewmodels/propose_view_model.h"
#include "viewmodels/rooms.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace countersign::ui {

class HoldButton;
class RequirementList;

class ProposePanel : public QWidget {
    Q_OBJECT

public:
    explicit ProposePanel(ProposeViewModel &model, QWidget *parent = nullptr);

    void setAccess(Access access);
    // Shown, with the keyboard on the first basis.
    void openPanel();
    void closePanel(); // what was typed is kept
    bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        std::string decision;
        QCheckBox *box = nullptr;
        QLineEdit *quote = nullptr;
    };

    void buildForm(QVBoxLayout *layout);
    void buildFoot(QVBoxLayout *layout);
    void reload();
    void collect();
    void showRequirements();

    ProposeViewModel &m_model;
    Access m_access = Access::Full;
    bool m_filling = false;
    bool m_focusWhenLoaded = false;
    QString m_loadedAccount;
    std::vector<ProposeViewModel::Basis> m_shownBases;
    std::vector<Row> m_rows;
    QLabel *m_title;
    QWidget *m_basis;
    QVBoxLayout *m_basisLayout;
    QComboBox *m_duration;
    QPlainTextEdit *m_rationale;
    RequirementList *m_requirements;
    QPlainTextEdit *m_preview;
    QLabel *m_summary;
    QPushButton *m_submit;
    HoldButton *m_freeze;
    QLabel *m_freezeHint;
};

} // namespace countersign::ui
