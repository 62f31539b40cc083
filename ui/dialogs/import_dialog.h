// Takes reports in from a file: format, mapping profile, source; progress; what was taken and what was set aside.
#pragma once

#include "backend/backend.h"

#include <QDialog>

#include <atomic>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace countersign::ui {

class MessageBar;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(Backend &backend, QWidget *parent = nullptr);
    ~ImportDialog() override;

private:
    void browse(QLineEdit *into, const QString &title);
    void start();
    void finished(const Result<Json> &summary);
    void setRunning(bool running);

    Backend &m_backend;
    QLineEdit *m_file;
    QComboBox *m_format;
    QLineEdit *m_mapping;
    QLineEdit *m_source;
    QProgressBar *m_progress;
    QLabel *m_result;
    MessageBar *m_message;
    QPushButton *m_start;
    QPushButton *m_close;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

} // namespace countersign::ui
