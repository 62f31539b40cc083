// A violation being written: clause, words concerned, rationale, answers to the clause's exceptions, and what is still
// missing. Enter goes to the next thing that is missing, and decides when nothing is.
#pragma once

#include "viewmodels/case_view_model.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace countersign::ui {

class RequirementList;

class FindingPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindingPanel(CaseViewModel &model, QWidget *parent = nullptr);

    // R or L was pressed. `suggestedQuote` stands in where no words are marked yet.
    void begin(ActionKind action, const QString &suggestedQuote);
    void chooseNth(int n);              // 1–9: the likely clauses; then to what is missing
    void chooseClause(const std::string &code);
    void takeQuote(const QString &words);
    void setMediaSeconds(std::optional<std::int64_t> seconds);
    void goOn();                        // the focus to what is missing, or to the button
    void advance();                     // the same, and decides when nothing is missing
    void reload();                      // the fields anew from the model: another case, or a draft restored

Q_SIGNALS:
    void submitRequested();
    void closeRequested();
    void quoteChanged(const QString &words);
    void hint(const QString &sentence); // what is still missing

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLeft(QWidget *left);
    void buildRight(QFormLayout *form);
    void fillClauses();
    void showClause();
    void showRequirements();
    void askNewEvidence();
    void showButton();
    void collect();
    QWidget *firstMissing() const;

    CaseViewModel &m_model;
    bool m_filling = false;
    std::string m_clause; // whose exceptions are shown
    std::optional<std::int64_t> m_seconds;
    QString m_quote;      // as it stands in the content
    QListWidget *m_clauses;
    QLabel *m_clauseText;
    QComboBox *m_action;
    QLabel *m_quoteLabel;
    QPushButton *m_clearQuote;
    QWidget *m_media;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QWidget *m_evidenceBox; // shown where R20 asks
    QLineEdit *m_newEvidence;
    QPlainTextEdit *m_rationale;
    QFormLayout *m_form;
    QWidget *m_exceptionBox;
    std::vector<std::pair<std::string, QLineEdit *>> m_exceptions;
    QScrollArea *m_scroll;
    RequirementList *m_requirements;
    QLabel *m_summary;
    QPushButton *m_submit;
};

} // namespace countersign::ui
