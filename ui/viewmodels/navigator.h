// Where the window is asked to go. Feature folders never include each other; they ask the navigator, and the shell
// answers. Window's thread.
#pragma once

#include <QObject>
#include <QString>

namespace countersign::ui {

enum class Room { Review, SignOff, Appeals, Escalations, Account, Replay, Insights, Audit };

class Navigator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // `subject` is an id as the command line writes it (C-12, P-3, A-5, E-2, D-7, X-4, a handle); empty: just go there.
    void go(Room room, const QString &subject = {}) { Q_EMIT requested(room, subject); }

    void openCase(const QString &id) { go(Room::Review, id); }
    void openProposal(const QString &id) { go(Room::SignOff, id); }
    void openAppeal(const QString &id) { go(Room::Appeals, id); }
    void openEscalation(const QString &id) { go(Room::Escalations, id); }
    void openAccount(const QString &reference) { go(Room::Account, reference); }
    void openEntry(qint64 seq) { go(Room::Audit, QString::number(seq)); }
    // The reinstatement preview of that decision, wherever the window shows it.
    void previewReinstatement(const QString &decision) { Q_EMIT reinstatementRequested(decision); }

Q_SIGNALS:
    void requested(countersign::ui::Room room, const QString &subject);
    void reinstatementRequested(const QString &decision);
};

} // namespace countersign::ui
