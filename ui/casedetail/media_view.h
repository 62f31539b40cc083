// The media of a post. Pictures that come with the program (demo) are shown greyscale and blurred until V is held;
// everything else is listed with what is known about it. Nothing is ever fetched.
#pragma once

#include "base/json.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

class QVBoxLayout;

namespace countersign::ui {

// Greyscale, and blurred by scaling down and up again.
QImage obscured(const QImage &image);
// The image of a demo picture ("demo:carrot", "demo/images/carrot.svg", ":/demo/images/carrot.svg"), or a null image:
// only what is compiled into the program is ever opened.
QImage demoImage(const QString &uri);

class ObscuredImage : public QWidget {
    Q_OBJECT

public:
    explicit ObscuredImage(const QImage &image, QWidget *parent = nullptr);
    void setRevealed(bool revealed);
    bool revealed() const { return m_revealed; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_clear;
    QPixmap m_obscured;
    bool m_revealed = false;
};

class MediaView : public QWidget {
    Q_OBJECT

public:
    explicit MediaView(QWidget *parent = nullptr);

    void setMedia(const Json &media); // an array, or anything else for none
    void setRevealed(bool revealed);
    bool hasPictures() const;
    std::optional<std::int64_t> seconds() const { return m_seconds; } // of the longest recording
    QString selectedWords() const; // of a description

private:
    Json m_media;
    QVBoxLayout *m_layout;
    std::optional<std::int64_t> m_seconds;
};

} // namespace countersign::ui
