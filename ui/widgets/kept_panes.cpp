#include "widgets/kept_panes.h"

#include <QSettings>
#include <QSplitter>

namespace countersign::ui {

void keepPanes(QSplitter *splitter, const QString &name)
{
    const QString key = QStringLiteral("panes/") + name;
    if (const QByteArray state = QSettings().value(key).toByteArray(); !state.isEmpty())
        splitter->restoreState(state);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter, key] { QSettings().setValue(key, splitter->saveState()); });
}

} // namespace countersign::ui
