// Which step failed and why, from the controlled vocabulary: a step, and a cause by its digit. Never a name.
#pragma once

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace countersign::ui {

class AttributionPicker : public QWidget {
    Q_OBJECT

public:
    explicit AttributionPicker(QWidget *parent = nullptr);

    // Digits anywhere inside `pane` (fields of text apart) choose a cause while this is shown.
    void listenIn(QWidget *pane);
    QString attribution() const; // "review:missed_context"; empty until a cause is chosen
    void clear();

Q_SIGNALS:
    void changed();

private:
    void choose(int cause);

    QComboBox *m_step;
    QButtonGroup *m_causes;
};

} // namespace countersign::ui
