// Every key of the window, by what it does.
#pragma once

#include <QDialog>

namespace countersign::ui {

class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);
};

} // namespace countersign::ui
