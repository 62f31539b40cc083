// A chart, the decision of its reader that it answers, and the same numbers as a table beside it. Exports PNG, SVG
// and CSV.
#pragma once

#include "models/rows_model.h"

#include <QColor>
#include <QFrame>
#include <QList>
#include <QPointF>

class QAbstractSeries;
class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace countersign::ui {

class DataTable;

class ChartPanel : public QFrame {
    Q_OBJECT

public:
    struct Bars {
        QString name;
        QColor colour;
        QList<double> values;
    };
    struct Points { // a value with its interval, for each category
        QString name;
        QList<QPointF> values;    // x: place of the category
        QList<QPointF> intervals; // two points each: low and high
    };
    enum class Kind { StackedBars, Bars, Points };

    ChartPanel(Kind kind, const QString &title, const QString &answers, std::vector<RowsModel::Column> columns, const char *key,
               std::function<QString(const Json &)> sentence, QWidget *parent = nullptr);

    void setWords(const QString &words);
    void setAxis(const QString &title, bool whole);
    // In place: nothing is built anew for new numbers of the same categories.
    void showBars(const QStringList &categories, const QList<Bars> &bars);
    void showPoints(const QStringList &categories, const Points &points);
    void setRows(const Json &items);
    RowsModel &rows() { return *m_rows; }

    // By the ending of `path`: png, svg or csv. False: it could not be written.
    bool exportTo(const QString &path) const;
    QString csv() const;

Q_SIGNALS:
    void activated(const QString &key); // Enter or double click on a row
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    void buildChart();
    void chooseExport();
    void setCategories(const QStringList &categories, double highest);

    Kind m_kind;
    QString m_title;
    QLabel *m_words;
    QChart *m_chart;
    QChartView *m_view;
    QBarCategoryAxis *m_categories;
    QValueAxis *m_values;
    QAbstractSeries *m_series = nullptr;
    QList<QBarSet *> m_sets;
    QScatterSeries *m_points = nullptr;
    QList<QLineSeries *> m_intervals;
    RowsModel *m_rows;
    DataTable *m_table;
    bool m_whole = true;
    bool m_fitted = false;
};

} // namespace countersign::ui
