#include "widgets/labels.h"

namespace countersign::ui {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void scaleFont(QLabel *label, double factor, QFont::Weight weight)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    label->setFont(font);
}

} // namespace

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    scaleFont(label, 1.0, QFont::DemiBold);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    scaleFont(label, 1.35, QFont::DemiBold);
    return label;
}

QLabel *sentenceLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("quiet", true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    QLabel *label = plainLabel(text, nullptr);
    label->setBuddy(buddy);
    if (buddy->accessibleName().isEmpty())
        buddy->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

QString isolated(const QString &text) { return QChar(0x2068) + text + QChar(0x2069); }

} // namespace countersign::ui
