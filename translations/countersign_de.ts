<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>account</name>
    <message>
        <source>hidden until read blind</source>
        <translation>verborgen, bis blind gelesen</translation>
    </message>
    <message>
        <source>supports nothing: %1 is open</source>
        <translation>stützt nichts: %1 ist offen</translation>
    </message>
    <message>
        <source>supports nothing</source>
        <translation>stützt nichts</translation>
    </message>
    <message>
        <source>counts, final</source>
        <translation>zählt, endgültig</translation>
    </message>
    <message>
        <source>counts, not final yet</source>
        <translation>zählt, noch nicht endgültig</translation>
    </message>
    <message>
        <source> (fell)</source>
        <translation> (weggefallen)</translation>
    </message>
    <message>
        <source>imported as history: supports nothing</source>
        <translation>als Vorgeschichte importiert: stützt nichts</translation>
    </message>
    <message>
        <source>, contested until %1</source>
        <translation>, bestritten bis %1</translation>
    </message>
    <message>
        <source>, thinned: suspended on %1</source>
        <translation>, ausgedünnt: ausgesetzt am %1</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>%1, %2, %3, rests on %4</source>
        <translation>%1, %2, %3, beruht auf %4</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>nothing: by order of an authority</source>
        <translation>nichts: auf Anordnung einer Behörde</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>Leave up</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Limit reach</source>
        <translation>Reichweite begrenzen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation>Mit Begründung überspringen</translation>
    </message>
    <message>
        <source>Mark the selected words as evidence</source>
        <translation>Ausgewählte Worte als Beleg vormerken</translation>
    </message>
    <message>
        <source>Why a ban is blocked</source>
        <translation>Warum eine Sperre blockiert ist</translation>
    </message>
    <message>
        <source>Policy book</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Timeline of the account</source>
        <translation>Zeitleiste des Kontos</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Undo the last held decision</source>
        <translation>Letzte Entscheidung in der Haltefrist rückgängig machen</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Warteschlange filtern</translation>
    </message>
    <message>
        <source>What was decided about the same text</source>
        <translation>Wie über denselben Text entschieden wurde</translation>
    </message>
    <message>
        <source>Hold to view media unblurred</source>
        <translation>Halten, um Medien ohne Unschärfe anzusehen</translation>
    </message>
    <message>
        <source>Propose a ban</source>
        <translation>Sperre vorschlagen</translation>
    </message>
    <message>
        <source>Submit the proposal</source>
        <translation>Vorschlag einreichen</translation>
    </message>
    <message>
        <source>Violates</source>
        <translation>Verstößt</translation>
    </message>
    <message>
        <source>Does not violate</source>
        <translation>Verstößt nicht</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächstes Stück</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriges Stück</translation>
    </message>
    <message>
        <source>The decision stands</source>
        <translation>Die Entscheidung bleibt bestehen</translation>
    </message>
    <message>
        <source>The decision is changed</source>
        <translation>Die Entscheidung wird geändert</translation>
    </message>
    <message>
        <source>The decision is overturned</source>
        <translation>Die Entscheidung wird aufgehoben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Teilbereich</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>Import reports …</source>
        <translation>Meldungen importieren …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Order of a public authority</source>
        <translation>Anordnung einer Behörde</translation>
    </message>
</context>
<context>
    <name>clauses</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>decided before</source>
        <translation>schon einmal entschieden</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 %2 is lifted</source>
        <translation>%1 %2 wird aufgehoben</translation>
    </message>
    <message>
        <source>%1 %2 rests on %3 of %4 grounds and loses its basis: the account is restored</source>
        <translation>%1 %2 beruht noch auf %3 von %4 Grundlagen und verliert damit ihre Stütze: Das Konto wird wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>%1 changed while you read: it is at version %2, not %3.</source>
        <translation>%1 hat sich beim Lesen geändert: Die Fassung ist %2, nicht %3.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 does not allow &quot;%2&quot;.</source>
        <translation>%1 erlaubt „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 enrolled %2; a second person approves.</source>
        <translation>%1 hat %2 aufgenommen; eine zweite Person stimmt zu.</translation>
    </message>
    <message>
        <source>%1 entries are withheld: only their hashes were checked, and keys.jsonl was believed. Compare its keys with what you got from the people themselves.</source>
        <translation>%1 Einträge sind zurückbehalten: Nur ihre Hashes wurden geprüft, und keys.jsonl wurde geglaubt. Vergleichen Sie die Schlüssel darin mit denen, die Sie von den Leuten selbst erhalten haben.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 has items 1 to %2.</source>
        <translation>%1 hat die Stücke 1 bis %2.</translation>
    </message>
    <message>
        <source>%1 has no violation with clause, quotation or media time.</source>
        <translation>%1 hat keinen Verstoß mit Klausel, Zitat oder Medienzeit.</translation>
    </message>
    <message>
        <source>%1 has not been read and revealed by you.</source>
        <translation>%1 wurde von Ihnen nicht gelesen und aufgedeckt.</translation>
    </message>
    <message>
        <source>%1 has read %2 already.</source>
        <translation>%1 hat %2 schon gelesen.</translation>
    </message>
    <message>
        <source>%1 has the unknown value %2; known are %3</source>
        <translation>%1 hat den unbekannten Wert %2; bekannt sind %3</translation>
    </message>
    <message>
        <source>%1 holds a NUL character</source>
        <translation>%1 enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>%1 holds no decision log.</source>
        <translation>%1 enthält kein Entscheidungsprotokoll.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 ist schon %2.</translation>
    </message>
    <message>
        <source>%1 is %2, so &quot;%3&quot; is not possible.</source>
        <translation>%1 hat den Stand „%2“, deshalb ist „%3“ nicht möglich.</translation>
    </message>
    <message>
        <source>%1 is %2, so there is nothing to appeal.</source>
        <translation>%1 hat den Stand „%2“, deshalb gibt es nichts, worüber man sich beschweren könnte.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 hat den Stand „%2“.</translation>
    </message>
    <message>
        <source>%1 is %2; no arbiter is wanted.</source>
        <translation>%1 hat den Stand „%2“; eine Schiedsperson wird nicht gesucht.</translation>
    </message>
    <message>
        <source>%1 is %2; nobody reads it now.</source>
        <translation>%1 hat den Stand „%2“; niemand liest es jetzt.</translation>
    </message>
    <message>
        <source>%1 is CSV or TSV, which needs a mapping profile.</source>
        <translation>%1 ist CSV oder TSV und braucht ein Zuordnungsprofil.</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Countersign workspace.</source>
        <translation>%1 ist eine Datenbank, aber kein Arbeitsbereich von Countersign.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace file.</source>
        <translation>%1 ist ein Ordner, keine Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1 is about another account.</source>
        <translation>%1 betrifft ein anderes Konto.</translation>
    </message>
    <message>
        <source>%1 is already under appeal (%2).</source>
        <translation>Gegen %1 läuft schon eine Beschwerde (%2).</translation>
    </message>
    <message>
        <source>%1 is an automation; it proposes only.</source>
        <translation>%1 ist ein Automat; er schlägt nur vor.</translation>
    </message>
    <message>
        <source>%1 is being heard by %2.</source>
        <translation>%1 wird gerade von %2 behandelt.</translation>
    </message>
    <message>
        <source>%1 is being read by somebody else.</source>
        <translation>%1 wird gerade von jemand anderem gelesen.</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 wird geändert</translation>
    </message>
    <message>
        <source>%1 is earlier than %2</source>
        <translation>%1 ist früher als %2</translation>
    </message>
    <message>
        <source>%1 is enrolled but not yet approved by a second person.</source>
        <translation>%1 ist aufgenommen, aber noch nicht von einer zweiten Person bestätigt.</translation>
    </message>
    <message>
        <source>%1 is held by %2 until %3.</source>
        <translation>%1 ist bis %3 für %2 reserviert.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 MiB</source>
        <translation>%1 ist länger als %2 MiB</translation>
    </message>
    <message>
        <source>%1 is neither a moderator nor a team lead.</source>
        <translation>%1 gehört weder zur Moderation noch zur Teamleitung.</translation>
    </message>
    <message>
        <source>%1 is neither an administrator nor a team lead.</source>
        <translation>%1 gehört weder zur Administration noch zur Teamleitung.</translation>
    </message>
    <message>
        <source>%1 is no bundle of a log: %2</source>
        <translation>%1 ist kein Bündel eines Protokolls: %2</translation>
    </message>
    <message>
        <source>%1 is no violation in effect.</source>
        <translation>%1 ist kein wirksamer Verstoß.</translation>
    </message>
    <message>
        <source>%1 is not a Countersign workspace: it is no SQLite database.</source>
        <translation>%1 ist kein Arbeitsbereich von Countersign: Es ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>%1 is not a team lead.</source>
        <translation>%1 gehört nicht zur Teamleitung.</translation>
    </message>
    <message>
        <source>%1 is not a time in the form 2026-01-30T14:20:00Z: %2</source>
        <translation>%1 ist keine Zeit in der Form 2026-01-30T14:20:00Z: %2</translation>
    </message>
    <message>
        <source>%1 is not claimed, or its lease ran out.</source>
        <translation>%1 ist nicht übernommen, oder die Reservierung ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>%1 is open for the exceptions: %2.</source>
        <translation>Bei %1 sind diese Ausnahmen nicht beantwortet: %2.</translation>
    </message>
    <message>
        <source>%1 is overturned</source>
        <translation>%1 wird aufgehoben</translation>
    </message>
    <message>
        <source>%1 is owned by %2.</source>
        <translation>%1 gehört %2.</translation>
    </message>
    <message>
        <source>%1 is revealed to you; findings are closed.</source>
        <translation>%1 ist für Sie aufgedeckt; Befunde sind abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is still held and has not taken effect.</source>
        <translation>%1 ist noch in der Haltefrist und nicht wirksam geworden.</translation>
    </message>
    <message>
        <source>%1 is the last administrator.</source>
        <translation>%1 ist die letzte Person in der Administration.</translation>
    </message>
    <message>
        <source>%1 is under appeal (%2), so it can&apos;t support a ban.</source>
        <translation>Gegen %1 läuft eine Beschwerde (%2); das kann keine Sperre stützen.</translation>
    </message>
    <message>
        <source>%1 is under appeal (%2).</source>
        <translation>Gegen %1 läuft eine Beschwerde (%2).</translation>
    </message>
    <message>
        <source>%1 judged the same text: opened again as %2</source>
        <translation>%1 hat denselben Text beurteilt: als %2 neu eröffnet</translation>
    </message>
    <message>
        <source>%1 left the content up; its author has nothing to appeal.</source>
        <translation>%1 ließ den Inhalt stehen; wer ihn verfasst hat, hat keinen Grund zur Beschwerde.</translation>
    </message>
    <message>
        <source>%1 left the content up; there is nothing to reverse.</source>
        <translation>%1 ließ den Inhalt stehen; es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>%1 loaded version %2; a second person publishes it.</source>
        <translation>%1 hat Fassung %2 geladen; eine zweite Person veröffentlicht sie.</translation>
    </message>
    <message>
        <source>%1 made %2.</source>
        <translation>%1 hat %2 getroffen.</translation>
    </message>
    <message>
        <source>%1 made this proposal.</source>
        <translation>%1 hat diesen Vorschlag gemacht.</translation>
    </message>
    <message>
        <source>%1 may not freeze accounts.</source>
        <translation>%1 darf keine Konten einfrieren.</translation>
    </message>
    <message>
        <source>%1 may sign from %2 on (72 h after enrolment or promotion).</source>
        <translation>%1 darf ab %2 unterschreiben (72 h nach Aufnahme oder Beförderung).</translation>
    </message>
    <message>
        <source>%1 more entries are void for the same reason.</source>
        <translation>%1 weitere Einträge sind aus demselben Grund nichtig.</translation>
    </message>
    <message>
        <source>%1 more remarks of this kind about stored content.</source>
        <translation>%1 weitere Bemerkungen dieser Art über gespeicherte Inhalte.</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 muss eine Liste sein</translation>
    </message>
    <message>
        <source>%1 must be a number from 0 to 1</source>
        <translation>%1 muss eine Zahl von 0 bis 1 sein</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 muss ein Text sein</translation>
    </message>
    <message>
        <source>%1 must be a text or a whole number</source>
        <translation>%1 muss ein Text oder eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 must be from 1 to %2</source>
        <translation>%1 muss von 1 bis %2 reichen</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must not be negative</source>
        <translation>%1 darf nicht negativ sein</translation>
    </message>
    <message>
        <source>%1 of %2 countersignatures.</source>
        <translation>%1 von %2 Gegenzeichnungen.</translation>
    </message>
    <message>
        <source>%1 of %2 final violations counted.</source>
        <translation>%1 von %2 endgültigen Verstößen gezählt.</translation>
    </message>
    <message>
        <source>%1 of %2 items are not read yet.</source>
        <translation>%1 von %2 Stücken sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 posts of this account were restricted by single signatures within 7 days.</source>
        <translation>%1 Beiträge dieses Kontos wurden innerhalb von 7 Tagen durch einzelne Unterschriften eingeschränkt.</translation>
    </message>
    <message>
        <source>%1 reported, imported or decided about %2 before.</source>
        <translation>%1 hat %2 früher gemeldet, importiert oder darüber entschieden.</translation>
    </message>
    <message>
        <source>%1 rows differ from what the log says.</source>
        <translation>%1 Zeilen weichen von dem ab, was das Protokoll sagt.</translation>
    </message>
    <message>
        <source>%1 says for each line why.</source>
        <translation>%1 sagt für jede Zeile, warum.</translation>
    </message>
    <message>
        <source>%1 stands on its own</source>
        <translation>%1 steht auf eigener Grundlage</translation>
    </message>
    <message>
        <source>%1 took part in %2 (%3).</source>
        <translation>%1 war an %2 beteiligt (%3).</translation>
    </message>
    <message>
        <source>%1 was appealed before; a second appeal needs new evidence.</source>
        <translation>Gegen %1 gab es schon eine Beschwerde; eine zweite braucht neue Belege.</translation>
    </message>
    <message>
        <source>%1 was decided under %2, not under %3.</source>
        <translation>%1 wurde nach %2 entschieden, nicht nach %3.</translation>
    </message>
    <message>
        <source>%1 was imported and decided by the same person.</source>
        <translation>%1 wurde von derselben Person importiert und entschieden.</translation>
    </message>
    <message>
        <source>%1 was imported as history and supports nothing.</source>
        <translation>%1 wurde als Vorgeschichte importiert und stützt nichts.</translation>
    </message>
    <message>
        <source>%1 was made by somebody else.</source>
        <translation>%1 stammt von jemand anderem.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is no RFC 3339 time.</source>
        <translation>--%1 „%2“ ist keine Zeit nach RFC 3339.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is no log position.</source>
        <translation>--%1 „%2“ ist keine Stelle im Protokoll.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is no time in seconds.</source>
        <translation>--%1 „%2“ ist keine Zeit in Sekunden.</translation>
    </message>
    <message>
        <source>--as-of &quot;%1&quot; is neither a time nor a log position.</source>
        <translation>--as-of „%1“ ist weder eine Zeit noch eine Stelle im Protokoll.</translation>
    </message>
    <message>
        <source>--by &quot;%1&quot; is unknown.</source>
        <translation>--by „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>--duration &quot;%1&quot; is no duration.</source>
        <translation>--duration „%1“ ist keine Dauer.</translation>
    </message>
    <message>
        <source>--exception &quot;%1&quot; does not say why.</source>
        <translation>--exception „%1“ sagt nicht, warum.</translation>
    </message>
    <message>
        <source>--expect-version &quot;%1&quot; is no version.</source>
        <translation>--expect-version „%1“ ist keine Fassung.</translation>
    </message>
    <message>
        <source>--item &quot;%1&quot; is no number.</source>
        <translation>--item „%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>--kind &quot;%1&quot; is unknown.</source>
        <translation>--kind „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>--limit &quot;%1&quot; is no number from 1 to 10000.</source>
        <translation>--limit „%1“ ist keine Zahl von 1 bis 10000.</translation>
    </message>
    <message>
        <source>--media-to needs --media-from.</source>
        <translation>--media-to braucht --media-from.</translation>
    </message>
    <message>
        <source>--now is for demo and test workspaces; this one is real.</source>
        <translation>--now ist für Demo- und Test-Arbeitsbereiche; dieser hier ist echt.</translation>
    </message>
    <message>
        <source>--outcome &quot;%1&quot; is unknown.</source>
        <translation>--outcome „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>--quote &quot;%1&quot; does not say which ground it is from.</source>
        <translation>--quote „%1“ sagt nicht, aus welcher Grundlage es stammt.</translation>
    </message>
    <message>
        <source>--verdict &quot;%1&quot; is unknown.</source>
        <translation>--verdict „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>A bundle needs the name of a folder, and a range of entries if not all.</source>
        <translation>Ein Bündel braucht den Namen eines Ordners und, wenn es nicht alle sind, einen Bereich von Einträgen.</translation>
    </message>
    <message>
        <source>A checkpoint over %1 entries says nothing.</source>
        <translation>Ein Kontrollpunkt über %1 Einträge sagt nichts aus.</translation>
    </message>
    <message>
        <source>A finding is one or the other.</source>
        <translation>Ein Befund ist entweder das eine oder das andere.</translation>
    </message>
    <message>
        <source>A ground is listed twice.</source>
        <translation>Eine Grundlage ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>A ground on a clause that suffices alone does not wait for other appeals.</source>
        <translation>Eine Grundlage mit einer Klausel, die allein genügt, wartet nicht auf andere Beschwerden.</translation>
    </message>
    <message>
        <source>A key cannot become untrusted in the future.</source>
        <translation>Ein Schlüssel kann nicht erst in der Zukunft unglaubwürdig werden.</translation>
    </message>
    <message>
        <source>A key needs a passphrase.</source>
        <translation>Ein Schlüssel braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>A log entry cannot be read: %1.</source>
        <translation>Ein Protokolleintrag kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>A log of %1 entries cannot grow into one of %2.</source>
        <translation>Ein Protokoll mit %1 Einträgen kann nicht zu einem mit %2 anwachsen.</translation>
    </message>
    <message>
        <source>A moderator or team lead does.</source>
        <translation>Das tut die Moderation oder die Teamleitung.</translation>
    </message>
    <message>
        <source>A page has 1 to %1 entries.</source>
        <translation>Eine Seite hat 1 bis %1 Einträge.</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask on.</source>
        <translation>Eine Passphrase ist nötig, und es gibt kein Terminal, um danach zu fragen.</translation>
    </message>
    <message>
        <source>A person decides.</source>
        <translation>Ein Mensch entscheidet.</translation>
    </message>
    <message>
        <source>A person needs a role.</source>
        <translation>Eine Person braucht eine Rolle.</translation>
    </message>
    <message>
        <source>A person reads it blind.</source>
        <translation>Ein Mensch liest es blind.</translation>
    </message>
    <message>
        <source>A person signs checkpoints.</source>
        <translation>Ein Mensch unterschreibt Kontrollpunkte.</translation>
    </message>
    <message>
        <source>A proposal says why.</source>
        <translation>Ein Vorschlag sagt, warum.</translation>
    </message>
    <message>
        <source>A rejection says why.</source>
        <translation>Eine Ablehnung sagt, warum.</translation>
    </message>
    <message>
        <source>A second countersigner shortens the wait of 24 h to 15 minutes.</source>
        <translation>Eine zweite Gegenzeichnung verkürzt die Wartezeit von 24 h auf 15 Minuten.</translation>
    </message>
    <message>
        <source>A second reader looks before this takes effect</source>
        <translation>Eine zweite Person sieht hin, bevor dies wirksam wird</translation>
    </message>
    <message>
        <source>A signature line of the note is malformed.</source>
        <translation>Eine Unterschriftszeile der Notiz ist fehlerhaft.</translation>
    </message>
    <message>
        <source>A suspension notice without its ban.</source>
        <translation>Eine Mitteilung über eine Aussetzung ohne ihre Sperre.</translation>
    </message>
    <message>
        <source>A team lead reads it blind and countersigns.</source>
        <translation>Die Teamleitung liest es blind und zeichnet gegen.</translation>
    </message>
    <message>
        <source>A violation says why</source>
        <translation>Ein Verstoß sagt, warum</translation>
    </message>
    <message>
        <source>A workspace needs a first administrator with a passphrase.</source>
        <translation>Ein Arbeitsbereich braucht eine erste Person in der Administration mit einer Passphrase.</translation>
    </message>
    <message>
        <source>A workspace needs a first administrator.</source>
        <translation>Ein Arbeitsbereich braucht eine erste Person in der Administration.</translation>
    </message>
    <message>
        <source>Actions are none, label, warn, age_restrict, limit and remove; bans and freezes have commands of their own.</source>
        <translation>Maßnahmen sind none, label, warn, age_restrict, limit und remove; Sperren und Einfrieren haben eigene Befehle.</translation>
    </message>
    <message>
        <source>Add ban to its allowed actions, or drop the mark.</source>
        <translation>Nehmen Sie ban in die erlaubten Maßnahmen auf, oder streichen Sie das Kennzeichen.</translation>
    </message>
    <message>
        <source>Add it to the wording of notices.</source>
        <translation>Ergänzen Sie es im Wortlaut der Mitteilungen.</translation>
    </message>
    <message>
        <source>Add it; the policy book that comes with the program shows how.</source>
        <translation>Ergänzen Sie es; das mitgelieferte Regelwerk zeigt, wie.</translation>
    </message>
    <message>
        <source>Add legal_ground, or drop the mark.</source>
        <translation>Ergänzen Sie legal_ground, oder streichen Sie das Kennzeichen.</translation>
    </message>
    <message>
        <source>Add remove and freeze to its allowed actions, or drop the mark.</source>
        <translation>Nehmen Sie remove und freeze in die erlaubten Maßnahmen auf, oder streichen Sie das Kennzeichen.</translation>
    </message>
    <message>
        <source>Add the missing entries.</source>
        <translation>Ergänzen Sie die fehlenden Einträge.</translation>
    </message>
    <message>
        <source>Add the tag; more tags may be listed, none of these may be missing.</source>
        <translation>Ergänzen Sie das Merkmal; es dürfen mehr aufgeführt sein, aber von diesen darf keines fehlen.</translation>
    </message>
    <message>
        <source>Add what is missing; nothing is released without a complete notice.</source>
        <translation>Ergänzen Sie, was fehlt; ohne vollständige Mitteilung wird nichts freigegeben.</translation>
    </message>
    <message>
        <source>Allow a stronger action (limit for medium, remove for high and critical), or lower the severity.</source>
        <translation>Erlauben Sie eine stärkere Maßnahme (limit für mittel, remove für hoch und kritisch), oder senken Sie den Schweregrad.</translation>
    </message>
    <message>
        <source>An administrator may still reopen the case.</source>
        <translation>Die Administration kann den Fall noch neu eröffnen.</translation>
    </message>
    <message>
        <source>An appeal needs the appellant&apos;s words.</source>
        <translation>Eine Beschwerde braucht die Worte dessen, von dem sie kommt.</translation>
    </message>
    <message>
        <source>An appeal notice without its appeal.</source>
        <translation>Eine Mitteilung über eine Beschwerde ohne ihre Beschwerde.</translation>
    </message>
    <message>
        <source>An arbiter disagreed about %1; it is barred until %2.</source>
        <translation>Eine Schiedsperson war über %1 anderer Meinung; bis %2 ist das gesperrt.</translation>
    </message>
    <message>
        <source>An arbiter reads where two readers differ.</source>
        <translation>Eine Schiedsperson liest, wo zwei Lesende voneinander abweichen.</translation>
    </message>
    <message>
        <source>An automation holds no other role.</source>
        <translation>Ein Automat hat keine andere Rolle.</translation>
    </message>
    <message>
        <source>An automation proposes only; it cannot decide.</source>
        <translation>Ein Automat schlägt nur vor; er kann nicht entscheiden.</translation>
    </message>
    <message>
        <source>An automation proposes only; it cannot hold or decide a case.</source>
        <translation>Ein Automat schlägt nur vor; er kann keinen Fall reservieren oder entscheiden.</translation>
    </message>
    <message>
        <source>An automation proposes only; it cannot import evidence in its own name.</source>
        <translation>Ein Automat schlägt nur vor; er kann keine Beweismittel in eigenem Namen importieren.</translation>
    </message>
    <message>
        <source>An automation vouches for nothing.</source>
        <translation>Ein Automat bürgt für nichts.</translation>
    </message>
    <message>
        <source>An import format has no reader.</source>
        <translation>Ein Importformat hat kein Leseprogramm.</translation>
    </message>
    <message>
        <source>An unknown kind of notice.</source>
        <translation>Eine unbekannte Art von Mitteilung.</translation>
    </message>
    <message>
        <source>Another lead reads it.</source>
        <translation>Jemand anderes aus der Teamleitung liest es.</translation>
    </message>
    <message>
        <source>Another lead reinstates.</source>
        <translation>Jemand anderes aus der Teamleitung stellt wieder her.</translation>
    </message>
    <message>
        <source>Another lead signs meanwhile.</source>
        <translation>Jemand anderes aus der Teamleitung unterschreibt inzwischen.</translation>
    </message>
    <message>
        <source>Any further hour is a ban: propose it.</source>
        <translation>Jede weitere Stunde ist eine Sperre: Schlagen Sie sie vor.</translation>
    </message>
    <message>
        <source>Anyone may stop it until then.</source>
        <translation>Bis dahin können alle es anhalten.</translation>
    </message>
    <message>
        <source>Appeal %1 is open; no ban is released while it is.</source>
        <translation>Beschwerde %1 ist offen; solange wird keine Sperre freigegeben.</translation>
    </message>
    <message>
        <source>Appeals cannot be complete to %1: that has not come yet.</source>
        <translation>Beschwerden können nicht bis %1 vollständig sein: Diese Zeit ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>Appeals of which source, and up to when?</source>
        <translation>Beschwerden aus welcher Quelle, und bis wann?</translation>
    </message>
    <message>
        <source>Appeals were last stated complete up to %1.</source>
        <translation>Zuletzt wurden die Beschwerden bis %1 für vollständig erklärt.</translation>
    </message>
    <message>
        <source>Ask a lead or administrator to run &quot;person approve&quot;.</source>
        <translation>Bitten Sie die Teamleitung oder Administration, „person approve“ auszuführen.</translation>
    </message>
    <message>
        <source>Ask a team lead who took no part.</source>
        <translation>Bitten Sie jemanden aus der Teamleitung, der nicht beteiligt war.</translation>
    </message>
    <message>
        <source>Ask another lead or administrator to read the differences and publish.</source>
        <translation>Bitten Sie jemand anderen aus der Teamleitung oder Administration, die Unterschiede zu lesen und zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Ask another lead or administrator.</source>
        <translation>Bitten Sie jemand anderen aus der Teamleitung oder Administration.</translation>
    </message>
    <message>
        <source>Ask for a list of appeals no older than %1.</source>
        <translation>Verlangen Sie eine Liste der Beschwerden, die höchstens %1 alt ist.</translation>
    </message>
    <message>
        <source>Ask for at least %1 countersigner.</source>
        <translation>Verlangen Sie mindestens %1 Gegenzeichnung.</translation>
    </message>
    <message>
        <source>Ask for at least %1 final violations, or mark the clause.</source>
        <translation>Verlangen Sie mindestens %1 endgültige Verstöße, oder kennzeichnen Sie die Klausel.</translation>
    </message>
    <message>
        <source>Ask for the sign-off within %1 at the latest.</source>
        <translation>Verlangen Sie die Gegenzeichnung spätestens innerhalb von %1.</translation>
    </message>
    <message>
        <source>At %1 this workspace did not exist yet.</source>
        <translation>Um %1 gab es diesen Arbeitsbereich noch nicht.</translation>
    </message>
    <message>
        <source>At least %1 final violations</source>
        <translation>Mindestens %1 endgültige Verstöße</translation>
    </message>
    <message>
        <source>Ban proposal not submitted. %1</source>
        <translation>Sperre nicht vorgeschlagen. %1</translation>
    </message>
    <message>
        <source>Can&apos;t sign %1: %2</source>
        <translation>%1 kann nicht unterschrieben werden: %2</translation>
    </message>
    <message>
        <source>Can&apos;t sign %1: you made it.</source>
        <translation>%1 kann nicht unterschrieben werden: Es stammt von Ihnen.</translation>
    </message>
    <message>
        <source>Check that the path is right and that you may read it.</source>
        <translation>Prüfen Sie, ob der Pfad stimmt und ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that the right file was given.</source>
        <translation>Prüfen Sie, ob die richtige Datei angegeben wurde.</translation>
    </message>
    <message>
        <source>Check that the verifier key is the right one.</source>
        <translation>Prüfen Sie, ob der Prüfschlüssel der richtige ist.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write to the folder that TMPDIR names.</source>
        <translation>Prüfen Sie, ob genug Platz ist und ob Sie in den Ordner schreiben dürfen, den TMPDIR nennt.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Prüfen Sie, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is in order.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen und ob der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>Check the delimiter of the mapping profile.</source>
        <translation>Prüfen Sie das Trennzeichen im Zuordnungsprofil.</translation>
    </message>
    <message>
        <source>Check the disk. What was acknowledged before is safe.</source>
        <translation>Prüfen Sie den Datenträger. Was vorher bestätigt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>Check the path and the spelling of the name.</source>
        <translation>Prüfen Sie den Pfad und die Schreibweise des Namens.</translation>
    </message>
    <message>
        <source>Check the path, or create one with &quot;countersign-cli init&quot;.</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie mit „countersign-cli init“ einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Check the quote character of the mapping profile and the encoding of the file.</source>
        <translation>Prüfen Sie das Anführungszeichen im Zuordnungsprofil und die Kodierung der Datei.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a keyword of its category, or another category.</source>
        <translation>Wählen Sie ein Stichwort der Kategorie, oder eine andere Kategorie.</translation>
    </message>
    <message>
        <source>Choose another file, or create a workspace with &quot;countersign-cli init&quot;.</source>
        <translation>Wählen Sie eine andere Datei, oder legen Sie mit „countersign-cli init“ einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was left behind.</source>
        <translation>Wählen Sie einen anderen Ordner. Es ist nichts liegen geblieben.</translation>
    </message>
    <message>
        <source>Choose another handle.</source>
        <translation>Wählen Sie einen anderen Kurznamen.</translation>
    </message>
    <message>
        <source>Choose another name; a workspace is never overwritten.</source>
        <translation>Wählen Sie einen anderen Namen; ein Arbeitsbereich wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Wählen Sie einen anderen Namen; es wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>Choose one of the actions that the clause allows.</source>
        <translation>Wählen Sie eine der Maßnahmen, die die Klausel erlaubt.</translation>
    </message>
    <message>
        <source>Choose one of the allowed words.</source>
        <translation>Wählen Sie eines der erlaubten Wörter.</translation>
    </message>
    <message>
        <source>Choose one that only its owner knows.</source>
        <translation>Wählen Sie eine, die nur ihr Inhaber kennt.</translation>
    </message>
    <message>
        <source>Cite a clause, or take no action.</source>
        <translation>Nennen Sie eine Klausel, oder ergreifen Sie keine Maßnahme.</translation>
    </message>
    <message>
        <source>Cite one of its clauses; &quot;policy show&quot; lists them.</source>
        <translation>Nennen Sie eine ihrer Klauseln; „policy show“ führt sie auf.</translation>
    </message>
    <message>
        <source>Cite the clause that is violated.</source>
        <translation>Nennen Sie die Klausel, gegen die verstoßen wird.</translation>
    </message>
    <message>
        <source>Claim it and decide again; your draft is kept.</source>
        <translation>Übernehmen Sie den Fall und entscheiden Sie noch einmal; Ihr Entwurf ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Clause &quot;%1&quot; is not marked imminent.</source>
        <translation>Klausel „%1“ ist nicht mit imminent gekennzeichnet.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Columns are counted from 0. Check the delimiter of the profile, too.</source>
        <translation>Spalten werden ab 0 gezählt. Prüfen Sie auch das Trennzeichen im Profil.</translation>
    </message>
    <message>
        <source>Compare it with the policy book that comes with the program.</source>
        <translation>Vergleichen Sie es mit dem mitgelieferten Regelwerk.</translation>
    </message>
    <message>
        <source>Compare it with the wording that comes with the program.</source>
        <translation>Vergleichen Sie ihn mit dem mitgelieferten Wortlaut.</translation>
    </message>
    <message>
        <source>Content %1 is named by no entry: nothing vouches for it.</source>
        <translation>Inhalt %1 wird in keinem Eintrag genannt: Nichts bürgt für ihn.</translation>
    </message>
    <message>
        <source>Convert it to UTF-8 first, for example with: iconv -f UTF-16 -t UTF-8</source>
        <translation>Wandeln Sie die Datei zuerst in UTF-8 um, zum Beispiel mit: iconv -f UTF-16 -t UTF-8</translation>
    </message>
    <message>
        <source>Correct that line; often a comma or a quotation mark is missing just before it.</source>
        <translation>Berichtigen Sie diese Zeile; oft fehlt kurz davor ein Komma oder ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Correct the name, or give the number of the column, counted from 0.</source>
        <translation>Berichtigen Sie den Namen, oder geben Sie die Nummer der Spalte an, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Correct the profile; its form is described in mapping-profile.schema.json.</source>
        <translation>Berichtigen Sie das Profil; seine Form steht in mapping-profile.schema.json.</translation>
    </message>
    <message>
        <source>Count over at least %1.</source>
        <translation>Zählen Sie über mindestens %1.</translation>
    </message>
    <message>
        <source>Count the frozen hours over at least %1.</source>
        <translation>Zählen Sie die eingefrorenen Stunden über mindestens %1.</translation>
    </message>
    <message>
        <source>Decide %1 first, or freeze the account for up to 72 h if there is imminent harm.</source>
        <translation>Entscheiden Sie zuerst %1, oder frieren Sie das Konto für bis zu 72 h ein, wenn unmittelbarer Schaden droht.</translation>
    </message>
    <message>
        <source>Decide %1 first.</source>
        <translation>Entscheiden Sie zuerst %1.</translation>
    </message>
    <message>
        <source>Decide %1; an overturn reinstates everything.</source>
        <translation>Entscheiden Sie %1; eine Aufhebung stellt alles wieder her.</translation>
    </message>
    <message>
        <source>Decide the post first, then freeze on that decision.</source>
        <translation>Entscheiden Sie zuerst über den Beitrag, und frieren Sie dann aufgrund dieser Entscheidung ein.</translation>
    </message>
    <message>
        <source>Decide within %1 at the latest.</source>
        <translation>Entscheiden Sie spätestens innerhalb von %1.</translation>
    </message>
    <message>
        <source>Define it under exceptions, or correct the name.</source>
        <translation>Definieren Sie sie unter exceptions, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Drop freeze, or mark the clause imminent.</source>
        <translation>Streichen Sie freeze, oder kennzeichnen Sie die Klausel mit imminent.</translation>
    </message>
    <message>
        <source>Drop the mark: only clauses of high or critical severity can support a ban alone.</source>
        <translation>Streichen Sie das Kennzeichen: Nur Klauseln mit hohem oder kritischem Schweregrad können allein eine Sperre stützen.</translation>
    </message>
    <message>
        <source>Each exception of the clause is answered</source>
        <translation>Jede Ausnahme der Klausel ist beantwortet</translation>
    </message>
    <message>
        <source>Each ground has a clause, its version and evidence</source>
        <translation>Jede Grundlage hat eine Klausel, deren Fassung und Beweismittel</translation>
    </message>
    <message>
        <source>Enrol another one first.</source>
        <translation>Nehmen Sie zuerst eine weitere Person auf.</translation>
    </message>
    <message>
        <source>Entries are numbered from 1.</source>
        <translation>Einträge werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Entry %1 approves %2, but who enrols somebody cannot be the one who approves.</source>
        <translation>Eintrag %1 bestätigt %2, aber wer jemanden aufnimmt, kann nicht selbst bestätigen.</translation>
    </message>
    <message>
        <source>Entry %1 bears no valid signature of %2: it was changed, or an entry before it was rewritten. The entries up to %3 are vouched for by signatures.</source>
        <translation>Eintrag %1 trägt keine gültige Unterschrift von %2: Er wurde geändert, oder ein Eintrag davor wurde neu geschrieben. Für die Einträge bis %3 bürgen Unterschriften.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be proved: the stored hashes do not give the head of the log.</source>
        <translation>Eintrag %1 lässt sich nicht beweisen: Die gespeicherten Hashes ergeben nicht den Kopf des Protokolls.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read: it is nested too deeply. Everything before it is intact.</source>
        <translation>Eintrag %1 kann nicht gelesen werden: Er ist zu tief verschachtelt. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read: it is no log entry. Everything before it is intact.</source>
        <translation>Eintrag %1 kann nicht gelesen werden: Es ist kein Protokolleintrag. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 changes %2, which nobody made.</source>
        <translation>Eintrag %1 ändert %2, das niemand angelegt hat.</translation>
    </message>
    <message>
        <source>Entry %1 changes %2, whom nobody enrolled.</source>
        <translation>Eintrag %1 ändert %2, aber niemand hat diese Person aufgenommen.</translation>
    </message>
    <message>
        <source>Entry %1 changes who may sign, but no person signed it.</source>
        <translation>Eintrag %1 ändert, wer unterschreiben darf, aber kein Mensch hat ihn unterschrieben.</translation>
    </message>
    <message>
        <source>Entry %1 commits to content %2 with something that is no hash.</source>
        <translation>Eintrag %1 verpflichtet sich auf Inhalt %2 mit etwas, das kein Hash ist.</translation>
    </message>
    <message>
        <source>Entry %1 countersigns %2, but not as a second person in their own name.</source>
        <translation>Eintrag %1 zeichnet %2 gegen, aber nicht als zweite Person in eigenem Namen.</translation>
    </message>
    <message>
        <source>Entry %1 countersigns %2, which nobody made.</source>
        <translation>Eintrag %1 zeichnet %2 gegen, das niemand vorgeschlagen hat.</translation>
    </message>
    <message>
        <source>Entry %1 decides in the name of somebody else than who signed it.</source>
        <translation>Eintrag %1 entscheidet im Namen von jemand anderem, als unterschrieben hat.</translation>
    </message>
    <message>
        <source>Entry %1 enrols %2 at once, without the approval of a second person.</source>
        <translation>Eintrag %1 nimmt %2 sofort auf, ohne die Bestätigung einer zweiten Person.</translation>
    </message>
    <message>
        <source>Entry %1 enrols a key for %2 that is no key.</source>
        <translation>Eintrag %1 trägt für %2 einen Schlüssel ein, der keiner ist.</translation>
    </message>
    <message>
        <source>Entry %1 enrols for %2 a key that belongs to somebody else.</source>
        <translation>Eintrag %1 trägt für %2 einen Schlüssel ein, der jemand anderem gehört.</translation>
    </message>
    <message>
        <source>Entry %1 is by nobody that can be named. Everything before it is intact.</source>
        <translation>Eintrag %1 stammt von niemandem, der sich nennen lässt. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 is dated before the entry that it follows. Everything before it is intact.</source>
        <translation>Eintrag %1 ist früher datiert als der Eintrag, auf den er folgt. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the next one there is has the number %2. Everything before it is intact.</source>
        <translation>Eintrag %1 fehlt: Der nächste vorhandene hat die Nummer %2. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 is not written in the one form that entries have. Everything before it is intact.</source>
        <translation>Eintrag %1 ist nicht in der einen Form geschrieben, die Einträge haben. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 is signed with a key that was not enrolled for %2. Everything before it is intact.</source>
        <translation>Eintrag %1 ist mit einem Schlüssel unterschrieben, der nicht für %2 eingetragen war. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 is void: the key that signed it did not count at that time.</source>
        <translation>Eintrag %1 ist nichtig: Der Schlüssel, der ihn unterschrieben hat, galt zu dieser Zeit nicht.</translation>
    </message>
    <message>
        <source>Entry %1 makes %2 in the name of somebody else than who signed it.</source>
        <translation>Eintrag %1 schlägt %2 im Namen von jemand anderem vor, als unterschrieben hat.</translation>
    </message>
    <message>
        <source>Entry %1 names content %2 without a commitment: a change of it would not show.</source>
        <translation>Eintrag %1 nennt Inhalt %2, ohne sich darauf festzulegen: Eine Änderung daran fiele nicht auf.</translation>
    </message>
    <message>
        <source>Entry %1 says that a checkpoint was signed; it is no longer stored.</source>
        <translation>Eintrag %1 sagt, dass ein Kontrollpunkt unterschrieben wurde; er ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Entry %1 stands in the place of another, or is not written as entries are. Everything before it is intact.</source>
        <translation>Eintrag %1 steht an der Stelle eines anderen oder ist nicht geschrieben wie ein Eintrag. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 stands in the place of another: by its content it is number %2. Everything before it is intact.</source>
        <translation>Eintrag %1 steht an der Stelle eines anderen: Seinem Inhalt nach ist er Nummer %2. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 was changed: its content and its hash do not fit each other. Everything before it is intact.</source>
        <translation>Eintrag %1 wurde geändert: Sein Inhalt und sein Hash passen nicht zueinander. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 was put in behind the end of the log. Everything before it is intact.</source>
        <translation>Eintrag %1 wurde hinter dem Ende des Protokolls eingefügt. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 was rewritten: it is not linked to the entry before it. Everything before it is intact.</source>
        <translation>Eintrag %1 wurde neu geschrieben: Er ist nicht mit dem Eintrag davor verkettet. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 was rewritten: its hash is not the one that the entry after it was linked to. Everything before it is intact.</source>
        <translation>Eintrag %1 wurde neu geschrieben: Sein Hash ist nicht der, mit dem der Eintrag danach verkettet wurde. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1, the last one, is not the one that the head of the log was written for. Everything before it is intact.</source>
        <translation>Eintrag %1, der letzte, ist nicht der, für den der Kopf des Protokolls geschrieben wurde. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1: %2 was made on top of another log than this one; something before it was rewritten.</source>
        <translation>Eintrag %1: %2 entstand auf einem anderen Protokoll als diesem; etwas davor wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>Entry %1: the countersignature of %2 is bound to another text.</source>
        <translation>Eintrag %1: Die Gegenzeichnung von %2 ist an einen anderen Text gebunden.</translation>
    </message>
    <message>
        <source>Entry %1: the countersignature of %2 is not by a key of who is said to have signed.</source>
        <translation>Eintrag %1: Die Gegenzeichnung von %2 stammt nicht von einem Schlüssel der Person, die unterschrieben haben soll.</translation>
    </message>
    <message>
        <source>Entry %1: the hash that approvals of %2 are bound to is not that of its text.</source>
        <translation>Eintrag %1: Der Hash, an den Zustimmungen zu %2 gebunden sind, ist nicht der seines Textes.</translation>
    </message>
    <message>
        <source>Entry %1: the text that approvals of %2 are bound to is about something else.</source>
        <translation>Eintrag %1: Der Text, an den Zustimmungen zu %2 gebunden sind, handelt von etwas anderem.</translation>
    </message>
    <message>
        <source>Entry 1 is not the beginning of this log.</source>
        <translation>Eintrag 1 ist nicht der Anfang dieses Protokolls.</translation>
    </message>
    <message>
        <source>Entry 1 was rewritten: it says that an entry stood before it.</source>
        <translation>Eintrag 1 wurde neu geschrieben: Er sagt, dass ein Eintrag vor ihm stand.</translation>
    </message>
    <message>
        <source>Every ground is about this account</source>
        <translation>Jede Grundlage betrifft dieses Konto</translation>
    </message>
    <message>
        <source>Every item has a finding before anything is revealed</source>
        <translation>Jedes Stück hat einen Befund, bevor etwas aufgedeckt wird</translation>
    </message>
    <message>
        <source>Every listed ground has already been used by an earlier ban.</source>
        <translation>Jede aufgeführte Grundlage hat schon eine frühere Sperre gestützt.</translation>
    </message>
    <message>
        <source>Fill in what is missing; a notice never goes out with a gap.</source>
        <translation>Füllen Sie aus, was fehlt; eine Mitteilung geht nie mit einer Lücke hinaus.</translation>
    </message>
    <message>
        <source>Finding an appeal inadmissible needs a reason.</source>
        <translation>Eine Beschwerde für unzulässig zu erklären braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Formats are auto, jsonl, csv, activitypub, mastodon, ozone, discourse, reddit and lemmy.</source>
        <translation>Formate sind auto, jsonl, csv, activitypub, mastodon, ozone, discourse, reddit und lemmy.</translation>
    </message>
    <message>
        <source>Free some space and import the file again; what is in already will not be taken twice.</source>
        <translation>Schaffen Sie Platz und importieren Sie die Datei noch einmal; was schon da ist, wird nicht zweimal genommen.</translation>
    </message>
    <message>
        <source>From here on each further one needs a second reader.</source>
        <translation>Von hier an braucht jede weitere eine zweite Person.</translation>
    </message>
    <message>
        <source>Give --%1 FILE.</source>
        <translation>Geben Sie --%1 DATEI an.</translation>
    </message>
    <message>
        <source>Give --account with its id or handle.</source>
        <translation>Geben Sie --account mit der Kennung oder dem Kurznamen an.</translation>
    </message>
    <message>
        <source>Give --admin HANDLE --new-passphrase-file FILE.</source>
        <translation>Geben Sie --admin NAME --new-passphrase-file DATEI an.</translation>
    </message>
    <message>
        <source>Give --as HANDLE and --passphrase-file FILE.</source>
        <translation>Geben Sie --as NAME und --passphrase-file DATEI an.</translation>
    </message>
    <message>
        <source>Give --check.</source>
        <translation>Geben Sie --check an.</translation>
    </message>
    <message>
        <source>Give --from 1 or later, and --to not before it.</source>
        <translation>Geben Sie --from 1 oder später an, und --to nicht davor.</translation>
    </message>
    <message>
        <source>Give --hash with the hash that &quot;signoff reveal&quot; showed.</source>
        <translation>Geben Sie --hash mit dem Hash an, den „signoff reveal“ gezeigt hat.</translation>
    </message>
    <message>
        <source>Give --rationale: what the reader must see to agree.</source>
        <translation>Geben Sie --rationale an: was die zweite Person sehen muss, um zuzustimmen.</translation>
    </message>
    <message>
        <source>Give --role moderator, lead, trainer, trainee, auditor or administrator.</source>
        <translation>Geben Sie --role moderator, lead, trainer, trainee, auditor oder administrator an.</translation>
    </message>
    <message>
        <source>Give --source NAME --until TIME.</source>
        <translation>Geben Sie --source NAME --until ZEIT an.</translation>
    </message>
    <message>
        <source>Give --subject with a case, decision, sanction or account.</source>
        <translation>Geben Sie --subject mit einem Fall, einer Entscheidung, einer Maßnahme oder einem Konto an.</translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation>Geben Sie eine Zeit an, die noch kommt.</translation>
    </message>
    <message>
        <source>Give a time within it.</source>
        <translation>Geben Sie eine Zeit darin an.</translation>
    </message>
    <message>
        <source>Give another --limit.</source>
        <translation>Geben Sie ein anderes --limit an.</translation>
    </message>
    <message>
        <source>Give every clause names of its own; upper and lower case are the same.</source>
        <translation>Geben Sie jeder Klausel eigene Namen; Groß- und Kleinschreibung gelten gleich.</translation>
    </message>
    <message>
        <source>Give it with --question.</source>
        <translation>Geben Sie sie mit --question an.</translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation>Geben Sie sie mit --reason an.</translation>
    </message>
    <message>
        <source>Give the number of the column, counted from 0.</source>
        <translation>Geben Sie die Nummer der Spalte an, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Give the time at which it was filed on the platform.</source>
        <translation>Geben Sie die Zeit an, zu der sie auf der Plattform eingelegt wurde.</translation>
    </message>
    <message>
        <source>Give the time since which it is not trusted.</source>
        <translation>Geben Sie die Zeit an, seit der ihm nicht mehr zu trauen ist.</translation>
    </message>
    <message>
        <source>Give them with --text.</source>
        <translation>Geben Sie sie mit --text an.</translation>
    </message>
    <message>
        <source>Hand-imported evidence was confirmed by somebody else</source>
        <translation>Von Hand importierte Beweismittel hat jemand anderes bestätigt</translation>
    </message>
    <message>
        <source>Have it affirmed within %1 at the latest.</source>
        <translation>Lassen Sie sie spätestens innerhalb von %1 bekräftigen.</translation>
    </message>
    <message>
        <source>Held until %1.</source>
        <translation>In der Haltefrist bis %1.</translation>
    </message>
    <message>
        <source>High reach: two countersigners, or 24 h</source>
        <translation>Hohe Reichweite: zwei Gegenzeichnungen oder 24 h</translation>
    </message>
    <message>
        <source>Hold bans for at least %1.</source>
        <translation>Halten Sie Sperren mindestens %1 zurück.</translation>
    </message>
    <message>
        <source>Hold such bans for at least %1; a second countersigner shortens that anyway.</source>
        <translation>Halten Sie solche Sperren mindestens %1 zurück; eine zweite Gegenzeichnung verkürzt das ohnehin.</translation>
    </message>
    <message>
        <source>Import as an unattended feed, or as a person.</source>
        <translation>Importieren Sie als unbeaufsichtigte Zuleitung oder als Person.</translation>
    </message>
    <message>
        <source>Import from a source that gives the account&apos;s id, or act on the posts.</source>
        <translation>Importieren Sie aus einer Quelle, die die Kennung des Kontos angibt, oder ergreifen Sie Maßnahmen an den Beiträgen.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>It comes back when their lease runs out.</source>
        <translation>Es kommt zurück, wenn deren Reservierung abläuft.</translation>
    </message>
    <message>
        <source>It comes back when they finish or their lease runs out.</source>
        <translation>Es kommt zurück, wenn sie fertig sind oder ihre Reservierung abläuft.</translation>
    </message>
    <message>
        <source>It goes to a lead who took no part.</source>
        <translation>Es geht an jemanden aus der Teamleitung, der nicht beteiligt war.</translation>
    </message>
    <message>
        <source>It goes to another lead.</source>
        <translation>Es geht an jemand anderen aus der Teamleitung.</translation>
    </message>
    <message>
        <source>It has the entries 1 to %1.</source>
        <translation>Es hat die Einträge 1 bis %1.</translation>
    </message>
    <message>
        <source>It is a whole number from 1.</source>
        <translation>Es ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>It is author or reporter.</source>
        <translation>Es ist author oder reporter.</translation>
    </message>
    <message>
        <source>It is left to somebody else.</source>
        <translation>Es bleibt jemand anderem überlassen.</translation>
    </message>
    <message>
        <source>It is low, medium, high or critical.</source>
        <translation>Es ist low, medium, high oder critical.</translation>
    </message>
    <message>
        <source>It is open, in_review, awaiting_signoff, decided or moot.</source>
        <translation>Es ist open, in_review, awaiting_signoff, decided oder moot.</translation>
    </message>
    <message>
        <source>It is press, legal, government, safety or policy.</source>
        <translation>Es ist press, legal, government, safety oder policy.</translation>
    </message>
    <message>
        <source>It is real, demo or test.</source>
        <translation>Es ist real, demo oder test.</translation>
    </message>
    <message>
        <source>It is six months at least.</source>
        <translation>Es sind mindestens sechs Monate.</translation>
    </message>
    <message>
        <source>It is stands, changed or overturned.</source>
        <translation>Es ist stands, changed oder overturned.</translation>
    </message>
    <message>
        <source>It is text, html or json.</source>
        <translation>Es ist text, html oder json.</translation>
    </message>
    <message>
        <source>It is violates or not.</source>
        <translation>Es ist violates oder not.</translation>
    </message>
    <message>
        <source>It looks like %1.</source>
        <translation>Es sieht aus wie %1.</translation>
    </message>
    <message>
        <source>It proposes only (R17).</source>
        <translation>Er schlägt nur vor (R17).</translation>
    </message>
    <message>
        <source>Items are numbered from 1.</source>
        <translation>Stücke werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Its first line is the passphrase.</source>
        <translation>Ihre erste Zeile ist die Passphrase.</translation>
    </message>
    <message>
        <source>Its owner resolves it.</source>
        <translation>Die zuständige Person schließt sie ab.</translation>
    </message>
    <message>
        <source>Keep one of the two definitions.</source>
        <translation>Behalten Sie eine der beiden Definitionen.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>Keep the appeal window open for at least %1.</source>
        <translation>Halten Sie die Beschwerdefrist mindestens %1 offen.</translation>
    </message>
    <message>
        <source>Keys are never recovered; ask two people to enrol you with a new one.</source>
        <translation>Schlüssel werden nie wiederhergestellt; bitten Sie zwei Personen, Sie mit einem neuen aufzunehmen.</translation>
    </message>
    <message>
        <source>Languages are en and de.</source>
        <translation>Sprachen sind en und de.</translation>
    </message>
    <message>
        <source>Leave it out: the clock of this machine counts.</source>
        <translation>Lassen Sie es weg: Es gilt die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Lengthen the one or shorten the other.</source>
        <translation>Verlängern Sie das eine, oder verkürzen Sie das andere.</translation>
    </message>
    <message>
        <source>Let freezes end after %1 at the latest.</source>
        <translation>Lassen Sie Einfrieren spätestens nach %1 enden.</translation>
    </message>
    <message>
        <source>Let orders expire after %1 at the latest.</source>
        <translation>Lassen Sie Aufträge spätestens nach %1 verfallen.</translation>
    </message>
    <message>
        <source>Let strikes expire after two years (63072000 s) at the latest.</source>
        <translation>Lassen Sie Strikes spätestens nach zwei Jahren (63072000 s) verfallen.</translation>
    </message>
    <message>
        <source>Let unsigned freezes lapse after %1 at the latest.</source>
        <translation>Lassen Sie nicht unterschriebenes Einfrieren spätestens nach %1 enden.</translation>
    </message>
    <message>
        <source>Line %1: %2 has %3 entries; at least %4 are needed.</source>
        <translation>Zeile %1: %2 hat %3 Einträge; mindestens %4 sind nötig.</translation>
    </message>
    <message>
        <source>Line %1: %2 has a field &quot;%3&quot; that no policy book has.</source>
        <translation>Zeile %1: %2 hat ein Feld „%3“, das kein Regelwerk hat.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, a number too large to mean anything here.</source>
        <translation>Zeile %1: %2 ist %3, eine Zahl, die zu groß ist, um hier etwas zu bedeuten.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, shorter than the hold of a ban (%4): no ban could ever be released.</source>
        <translation>Zeile %1: %2 ist %3, kürzer als die Haltefrist einer Sperre (%4): Keine Sperre könnte je freigegeben werden.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, shorter than the hold of a ban with reach (%4): none could ever be released.</source>
        <translation>Zeile %1: %2 ist %3, kürzer als die Haltefrist einer Sperre bei Reichweite (%4): Keine könnte je freigegeben werden.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, shorter than the time after which unsigned freezes lapse (%4).</source>
        <translation>Zeile %1: %2 ist %3, kürzer als die Zeit, nach der nicht unterschriebenes Einfrieren endet (%4).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, shorter than the time for its sign-off (%4): freezes would lapse before they are due.</source>
        <translation>Zeile %1: %2 ist %3, kürzer als die Zeit für die Gegenzeichnung (%4): Einfrieren würde enden, bevor sie fällig ist.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; a policy book holds texts and whole numbers only, so that its hash is the same everywhere.</source>
        <translation>Zeile %1: %2 ist %3; ein Regelwerk enthält nur Texte und ganze Zahlen, damit sein Hash überall derselbe ist.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed (one fifth of an account&apos;s posts), because restricting more than that amounts to a ban (R1).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt (ein Fünftel der Beiträge eines Kontos), denn mehr einzuschränken kommt einer Sperre gleich (R1).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because a ban may not be released on an old list of appeals (R3).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, denn eine Sperre darf nicht aufgrund einer alten Liste von Beschwerden freigegeben werden (R3).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because a ban that lost one of its grounds has to be affirmed anew or suspended (R8).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, denn eine Sperre, die eine ihrer Grundlagen verloren hat, muss neu bekräftigt oder ausgesetzt werden (R8).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because a contested ban must not go on undecided (R3).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, denn eine bestrittene Sperre darf nicht unentschieden weiterlaufen (R3).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because a freeze that nobody signs has to lift itself (R11).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, denn ein Einfrieren, das niemand unterschreibt, muss von selbst enden (R11).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because a second person has to look at a freeze soon (R11).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, denn eine zweite Person muss bald auf ein Einfrieren sehen (R11).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because an old order may rest on grounds that have since fallen (R19).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, denn ein alter Auftrag kann auf Grundlagen beruhen, die inzwischen weggefallen sind (R19).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because many restrictions by one signature amount to a ban (R1).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, denn viele Einschränkungen mit einer Unterschrift kommen einer Sperre gleich (R1).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because one person freezes alone, and any further hour is a ban (R11).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, denn einfrieren kann man allein, und jede weitere Stunde ist eine Sperre (R11).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because otherwise small accounts could be silenced post by post (R1).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, denn sonst ließen sich kleine Konten Beitrag für Beitrag zum Schweigen bringen (R1).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because rarer decoys would let readers guess that every item violates (R6).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, denn bei selteneren Kontrollstücken könnten Lesende vermuten, dass jedes Stück ein Verstoß ist (R6).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; it has to be %4.</source>
        <translation>Zeile %1: %2 ist %3; es muss %4 sein.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because a ban of an account with reach waits for a second look (R12).</source>
        <translation>Zeile %1: %2 ist %3; die Untergrenze ist %4, denn die Sperre eines Kontos mit Reichweite wartet auf einen zweiten Blick (R12).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because a countersigned ban can be stopped by anyone while it is held (R21).</source>
        <translation>Zeile %1: %2 ist %3; die Untergrenze ist %4, denn eine gegengezeichnete Sperre können alle anhalten, solange die Haltefrist läuft (R21).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because a shorter window would let restrictions pile up unnoticed (R1).</source>
        <translation>Zeile %1: %2 ist %3; die Untergrenze ist %4, denn in einem kürzeren Zeitraum könnten sich Einschränkungen unbemerkt häufen (R1).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because nobody bans alone: a second person has to sign (R1).</source>
        <translation>Zeile %1: %2 ist %3; die Untergrenze ist %4, denn niemand sperrt allein: Eine zweite Person muss unterschreiben (R1).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because one violation is not enough for a ban unless its clause is marked sufficient_alone (R4).</source>
        <translation>Zeile %1: %2 ist %3; die Untergrenze ist %4, denn ein Verstoß genügt nicht für eine Sperre, außer seine Klausel ist mit sufficient_alone gekennzeichnet (R4).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because repeated freezes would be a ban by one person (R11).</source>
        <translation>Zeile %1: %2 ist %3; die Untergrenze ist %4, denn wiederholtes Einfrieren wäre eine Sperre durch eine Person (R11).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because the author needs time to appeal before a violation counts towards a ban (R4).</source>
        <translation>Zeile %1: %2 ist %3; die Untergrenze ist %4, denn wer den Beitrag verfasst hat, braucht Zeit für eine Beschwerde, bevor ein Verstoß für eine Sperre zählt (R4).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because the law gives at least six months to appeal (Art. 20 DSA, R21).</source>
        <translation>Zeile %1: %2 ist %3; die Untergrenze ist %4, denn das Gesetz gibt mindestens sechs Monate für eine Beschwerde (Art. 20 DSA, R21).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because without decoys a blind reading is not blind (R6).</source>
        <translation>Zeile %1: %2 ist %3; die Untergrenze ist %4, denn ohne Kontrollstücke ist blindes Lesen nicht blind (R6).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the largest value that makes sense is %4.</source>
        <translation>Zeile %1: %2 ist %3; der größte sinnvolle Wert ist %4.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the smallest value that makes sense is %4.</source>
        <translation>Zeile %1: %2 ist %3; der kleinste sinnvolle Wert ist %4.</translation>
    </message>
    <message>
        <source>Line %1: %2 is &quot;%3&quot;, which does not have the form it needs: %4.</source>
        <translation>Zeile %1: %2 ist „%3“ und hat nicht die nötige Form: %4.</translation>
    </message>
    <message>
        <source>Line %1: %2 is &quot;%3&quot;; allowed are %4.</source>
        <translation>Zeile %1: %2 ist „%3“; erlaubt sind %4.</translation>
    </message>
    <message>
        <source>Line %1: %2 is empty.</source>
        <translation>Zeile %1: %2 ist leer.</translation>
    </message>
    <message>
        <source>Line %1: %2 lacks &quot;%3&quot;.</source>
        <translation>Zeile %1: %2 fehlt „%3“.</translation>
    </message>
    <message>
        <source>Line %1: %2 lists &quot;%3&quot; twice.</source>
        <translation>Zeile %1: %2 führt „%3“ zweimal auf.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%3&quot; stands twice in %2; only one of them would count.</source>
        <translation>Zeile %1: „%3“ steht zweimal in %2; nur eines davon würde zählen.</translation>
    </message>
    <message>
        <source>Line %1: clause %2 allows freeze, but is not marked imminent: one person may freeze only where harm is imminent.</source>
        <translation>Zeile %1: Klausel %2 erlaubt freeze, ist aber nicht mit imminent gekennzeichnet: Eine Person darf nur einfrieren, wo unmittelbarer Schaden droht.</translation>
    </message>
    <message>
        <source>Line %1: clause %2 cites a law, but is not marked illegal.</source>
        <translation>Zeile %1: Klausel %2 nennt ein Gesetz, ist aber nicht mit illegal gekennzeichnet.</translation>
    </message>
    <message>
        <source>Line %1: clause %2 has severity %3, but allows only actions below that.</source>
        <translation>Zeile %1: Klausel %2 hat den Schweregrad %3, erlaubt aber nur geringere Maßnahmen.</translation>
    </message>
    <message>
        <source>Line %1: clause %2 has the keyword %3, which does not belong to %4; allowed are %5.</source>
        <translation>Zeile %1: Klausel %2 hat das Stichwort %3, das nicht zu %4 gehört; erlaubt sind %5.</translation>
    </message>
    <message>
        <source>Line %1: clause %2 is marked illegal, but cites no law: a notice has to name it.</source>
        <translation>Zeile %1: Klausel %2 ist mit illegal gekennzeichnet, nennt aber kein Gesetz: Eine Mitteilung muss es nennen.</translation>
    </message>
    <message>
        <source>Line %1: clause %2 is marked imminent, but does not allow both remove and freeze.</source>
        <translation>Zeile %1: Klausel %2 ist mit imminent gekennzeichnet, erlaubt aber nicht remove und freeze.</translation>
    </message>
    <message>
        <source>Line %1: clause %2 is marked sufficient_alone, but does not allow a ban.</source>
        <translation>Zeile %1: Klausel %2 ist mit sufficient_alone gekennzeichnet, erlaubt aber keine Sperre.</translation>
    </message>
    <message>
        <source>Line %1: clause %2 is marked sufficient_alone, but its severity is only %3.</source>
        <translation>Zeile %1: Klausel %2 ist mit sufficient_alone gekennzeichnet, aber ihr Schweregrad ist nur %3.</translation>
    </message>
    <message>
        <source>Line %1: clause %2 names the exception &quot;%3&quot;, which the policy book does not define.</source>
        <translation>Zeile %1: Klausel %2 nennt die Ausnahme „%3“, die das Regelwerk nicht definiert.</translation>
    </message>
    <message>
        <source>Line %1: clause %2 uses the name &quot;%3&quot;, which already stands for clause %4.</source>
        <translation>Zeile %1: Klausel %2 benutzt den Namen „%3“, der schon für Klausel %4 steht.</translation>
    </message>
    <message>
        <source>Line %1: lists and objects are nested deeper than %2 levels.</source>
        <translation>Zeile %1: Listen und Objekte sind tiefer als %2 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1: reach.tags lacks &quot;%2&quot;; such accounts get a second look whatever their reach (R12).</source>
        <translation>Zeile %1: In reach.tags fehlt „%2“; solche Konten erhalten einen zweiten Blick, wie groß ihre Reichweite auch ist (R12).</translation>
    </message>
    <message>
        <source>Line %1: the exception &quot;%2&quot; is defined twice.</source>
        <translation>Zeile %1: Die Ausnahme „%2“ ist zweimal definiert.</translation>
    </message>
    <message>
        <source>Line %1: the field &quot;%3&quot; in %2 has letters that no field name has.</source>
        <translation>Zeile %1: Das Feld „%3“ in %2 enthält Buchstaben, die kein Feldname hat.</translation>
    </message>
    <message>
        <source>Line %1: the policy book does not fit its schema: %2</source>
        <translation>Zeile %1: Das Regelwerk passt nicht zu seinem Schema: %2</translation>
    </message>
    <message>
        <source>Line %1: the strikes of clause %2 expire after %3; at most %4 is allowed, because a mistake may not follow an account for ever.</source>
        <translation>Zeile %1: Die Strikes der Klausel %2 verfallen nach %3; höchstens %4 ist erlaubt, denn ein Fehler darf einem Konto nicht für immer anhängen.</translation>
    </message>
    <message>
        <source>Line %1: this is not JSON: %2.</source>
        <translation>Zeile %1: Das ist kein JSON: %2.</translation>
    </message>
    <message>
        <source>List each decision once.</source>
        <translation>Führen Sie jede Entscheidung einmal auf.</translation>
    </message>
    <message>
        <source>List each decision that the ban rests on, with a quotation or media time.</source>
        <translation>Führen Sie jede Entscheidung auf, auf der die Sperre beruht, mit Zitat oder Medienzeit.</translation>
    </message>
    <message>
        <source>Load it first.</source>
        <translation>Laden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Log entry %1 cannot be applied: %2.</source>
        <translation>Protokolleintrag %1 kann nicht angewandt werden: %2.</translation>
    </message>
    <message>
        <source>Log entry %1 cannot be read.</source>
        <translation>Protokolleintrag %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look at it again: somebody may have changed it meanwhile.</source>
        <translation>Sehen Sie noch einmal hin: Vielleicht hat es inzwischen jemand geändert.</translation>
    </message>
    <message>
        <source>Look at what changed, then decide again; your draft is kept.</source>
        <translation>Sehen Sie sich die Änderung an und entscheiden Sie noch einmal; Ihr Entwurf ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Make a copy of the file before anything else, then restore the last backup.</source>
        <translation>Machen Sie vor allem anderen eine Kopie der Datei, und stellen Sie dann die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Make at least one item in %1 a decoy.</source>
        <translation>Machen Sie mindestens eines von %1 Stücken zum Kontrollstück.</translation>
    </message>
    <message>
        <source>Make one item in a number from %1 to 10 a decoy.</source>
        <translation>Machen Sie eines von %1 bis 10 Stücken zum Kontrollstück.</translation>
    </message>
    <message>
        <source>Many restrictions by single signatures amount to a ban</source>
        <translation>Viele Einschränkungen durch einzelne Unterschriften kommen einer Sperre gleich</translation>
    </message>
    <message>
        <source>Mark it illegal, or remove legal_ground.</source>
        <translation>Kennzeichnen Sie sie mit illegal, oder entfernen Sie legal_ground.</translation>
    </message>
    <message>
        <source>Name a case (C-…), decision (D-…), account (X-…), …</source>
        <translation>Nennen Sie einen Fall (C-…), eine Entscheidung (D-…), ein Konto (X-…), …</translation>
    </message>
    <message>
        <source>Name a case, decision, sanction or account.</source>
        <translation>Nennen Sie einen Fall, eine Entscheidung, eine Maßnahme oder ein Konto.</translation>
    </message>
    <message>
        <source>Name a violation that has taken effect.</source>
        <translation>Nennen Sie einen Verstoß, der wirksam geworden ist.</translation>
    </message>
    <message>
        <source>Name another one with --rejects; nothing of this batch was taken in.</source>
        <translation>Nennen Sie mit --rejects eine andere; aus diesem Stapel wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Name it (C-…), or give --next to be dealt the most urgent one.</source>
        <translation>Nennen Sie ihn (C-…), oder geben Sie --next an, um den dringendsten zu erhalten.</translation>
    </message>
    <message>
        <source>Name it by its id (X-…), the platform&apos;s id, or its handle.</source>
        <translation>Nennen Sie es mit seiner Kennung (X-…), der Kennung der Plattform oder dem Kurznamen.</translation>
    </message>
    <message>
        <source>Name it like C-12.</source>
        <translation>Nennen Sie es wie C-12.</translation>
    </message>
    <message>
        <source>Name it with --format: %1. CSV and TSV also need --mapping.</source>
        <translation>Nennen Sie es mit --format: %1. CSV und TSV brauchen außerdem --mapping.</translation>
    </message>
    <message>
        <source>Name one file; import the files of a folder one after the other.</source>
        <translation>Nennen Sie eine Datei; importieren Sie die Dateien eines Ordners nacheinander.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Nennen Sie eines davon.</translation>
    </message>
    <message>
        <source>Name one with --admin HANDLE and --new-passphrase-file FILE.</source>
        <translation>Nennen Sie eine Person mit --admin NAME und --new-passphrase-file DATEI.</translation>
    </message>
    <message>
        <source>Name the *.countersign file inside it.</source>
        <translation>Nennen Sie die Datei *.countersign darin.</translation>
    </message>
    <message>
        <source>Name the account by its id (X-…).</source>
        <translation>Nennen Sie das Konto mit seiner Kennung (X-…).</translation>
    </message>
    <message>
        <source>Name the clause that the decision cites.</source>
        <translation>Nennen Sie die Klausel, die die Entscheidung anführt.</translation>
    </message>
    <message>
        <source>Name the folder that &quot;log bundle&quot; wrote, or its log.jsonl.</source>
        <translation>Nennen Sie den Ordner, den „log bundle“ geschrieben hat, oder dessen log.jsonl.</translation>
    </message>
    <message>
        <source>Name the source as the import named it.</source>
        <translation>Nennen Sie die Quelle so, wie der Import sie genannt hat.</translation>
    </message>
    <message>
        <source>Neither a quotation nor a media time is given.</source>
        <translation>Es ist weder ein Zitat noch eine Medienzeit angegeben.</translation>
    </message>
    <message>
        <source>New reports appear here as they come in; cases you took part in are left to others.</source>
        <translation>Neue Meldungen erscheinen hier, sobald sie eingehen; Fälle, an denen Sie beteiligt waren, bleiben anderen überlassen.</translation>
    </message>
    <message>
        <source>No appeal of the author is open on this account</source>
        <translation>Zu diesem Konto ist keine Beschwerde der Betroffenen offen</translation>
    </message>
    <message>
        <source>No decision about one case bans or freezes an account.</source>
        <translation>Keine Entscheidung über einen Fall sperrt ein Konto oder friert es ein.</translation>
    </message>
    <message>
        <source>No decision about this account is named.</source>
        <translation>Es ist keine Entscheidung über dieses Konto genannt.</translation>
    </message>
    <message>
        <source>No decision is listed. &quot;Multiple violations&quot; is no ground.</source>
        <translation>Es ist keine Entscheidung aufgeführt. „Mehrere Verstöße“ ist keine Grundlage.</translation>
    </message>
    <message>
        <source>No ground is contested, overturned, void or expired</source>
        <translation>Keine Grundlage ist bestritten, aufgehoben, nichtig oder verfallen</translation>
    </message>
    <message>
        <source>No ground was turned down by an arbiter lately</source>
        <translation>Keine Grundlage wurde kürzlich von einer Schiedsperson zurückgewiesen</translation>
    </message>
    <message>
        <source>No new evidence was given.</source>
        <translation>Es wurden keine neuen Belege angegeben.</translation>
    </message>
    <message>
        <source>No proposal waits for you.</source>
        <translation>Kein Vorschlag wartet auf Sie.</translation>
    </message>
    <message>
        <source>No rationale is given.</source>
        <translation>Es ist keine Begründung angegeben.</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1).</source>
        <translation>Es lässt sich kein temporärer Ordner anlegen (%1).</translation>
    </message>
    <message>
        <source>No workspace can be created at %1: the folder is not writable.</source>
        <translation>In %1 kann kein Arbeitsbereich angelegt werden: In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nobody bans alone</source>
        <translation>Niemand sperrt allein</translation>
    </message>
    <message>
        <source>Nobody has stated since then that all appeals are known.</source>
        <translation>Seitdem hat niemand erklärt, dass alle Beschwerden bekannt sind.</translation>
    </message>
    <message>
        <source>Nobody here is called &quot;%1&quot;.</source>
        <translation>Niemand heißt hier „%1“.</translation>
    </message>
    <message>
        <source>Nobody is banned twice for the same posts.</source>
        <translation>Niemand wird zweimal für dieselben Beiträge gesperrt.</translation>
    </message>
    <message>
        <source>None of the %1 records of %2 could be taken in.</source>
        <translation>Keiner der %1 Datensätze aus %2 konnte aufgenommen werden.</translation>
    </message>
    <message>
        <source>Not frozen. %1</source>
        <translation>Nicht eingefroren. %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>Es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Countersign to open it.</source>
        <translation>Es wurde nichts geändert. Aktualisieren Sie Countersign, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Nothing was ever imported from &quot;%1&quot;.</source>
        <translation>Aus „%1“ wurde noch nie etwas importiert.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Es wurde nichts unterschrieben.</translation>
    </message>
    <message>
        <source>One ground at least that no earlier ban used</source>
        <translation>Mindestens eine Grundlage, die noch keine Sperre gestützt hat</translation>
    </message>
    <message>
        <source>One of these decisions is already in an open proposal.</source>
        <translation>Eine dieser Entscheidungen steht schon in einem offenen Vorschlag.</translation>
    </message>
    <message>
        <source>Only a decision that has taken effect can be appealed.</source>
        <translation>Nur gegen eine Entscheidung, die wirksam geworden ist, ist eine Beschwerde möglich.</translation>
    </message>
    <message>
        <source>Only an appeal decision ends an appeal</source>
        <translation>Nur eine Entscheidung über die Beschwerde beendet eine Beschwerde</translation>
    </message>
    <message>
        <source>Only plain text that ends with a line feed can be signed.</source>
        <translation>Nur reiner Text, der mit einem Zeilenvorschub endet, kann unterschrieben werden.</translation>
    </message>
    <message>
        <source>Only the appellant withdraws, by a message of their own.</source>
        <translation>Nur wer die Beschwerde eingelegt hat, zieht sie zurück, mit einer eigenen Nachricht.</translation>
    </message>
    <message>
        <source>Only they change the policy book.</source>
        <translation>Nur sie ändern das Regelwerk.</translation>
    </message>
    <message>
        <source>Only they decide cases.</source>
        <translation>Nur sie entscheiden Fälle.</translation>
    </message>
    <message>
        <source>Only they enrol and approve people.</source>
        <translation>Nur sie nehmen Personen auf und bestätigen sie.</translation>
    </message>
    <message>
        <source>Only they propose account measures.</source>
        <translation>Nur sie schlagen Maßnahmen gegen Konten vor.</translation>
    </message>
    <message>
        <source>Only they review cases.</source>
        <translation>Nur sie prüfen Fälle.</translation>
    </message>
    <message>
        <source>Only who proposed can withdraw; anyone may stop a hold.</source>
        <translation>Nur wer vorgeschlagen hat, kann zurückziehen; eine Haltefrist anhalten können alle.</translation>
    </message>
    <message>
        <source>Open it with the program version that made it, or restore a backup.</source>
        <translation>Öffnen Sie ihn mit der Programmversion, die ihn angelegt hat, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Open the case again if it was wrong.</source>
        <translation>Eröffnen Sie den Fall neu, wenn es falsch war.</translation>
    </message>
    <message>
        <source>Order %1 is %2 already.</source>
        <translation>Auftrag %1 ist schon %2.</translation>
    </message>
    <message>
        <source>Pausing the clock needs a reason.</source>
        <translation>Die Uhr anzuhalten braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Proposals whose grounds you had a part in go to somebody else.</source>
        <translation>Vorschläge, an deren Grundlagen Sie beteiligt waren, gehen an jemand anderen.</translation>
    </message>
    <message>
        <source>Propose a ban (with --duration where it ends), decide posts case by case, or freeze in an emergency.</source>
        <translation>Schlagen Sie eine Sperre vor (mit --duration, wenn sie endet), entscheiden Sie Beiträge Fall für Fall, oder frieren Sie im Notfall ein.</translation>
    </message>
    <message>
        <source>Propose a ban.</source>
        <translation>Schlagen Sie eine Sperre vor.</translation>
    </message>
    <message>
        <source>Propose the ban with its grounds; somebody else countersigns.</source>
        <translation>Schlagen Sie die Sperre mit ihren Grundlagen vor; jemand anderes zeichnet gegen.</translation>
    </message>
    <message>
        <source>Publishing takes two people</source>
        <translation>Veröffentlichen braucht zwei Personen</translation>
    </message>
    <message>
        <source>Quotations stand in the content as judged</source>
        <translation>Zitate stehen im Inhalt, wie er beurteilt wurde</translation>
    </message>
    <message>
        <source>Quote the words concerned instead.</source>
        <translation>Zitieren Sie stattdessen die betreffenden Worte.</translation>
    </message>
    <message>
        <source>Quote the words concerned, or mark the media time with T.</source>
        <translation>Zitieren Sie die betreffenden Worte, oder merken Sie die Medienzeit mit T vor.</translation>
    </message>
    <message>
        <source>Quote them exactly as they stand there.</source>
        <translation>Zitieren Sie sie genau so, wie sie dort stehen.</translation>
    </message>
    <message>
        <source>Quote them exactly.</source>
        <translation>Zitieren Sie sie genau.</translation>
    </message>
    <message>
        <source>Raise &quot;version&quot; in the file; past versions never change.</source>
        <translation>Erhöhen Sie „version“ in der Datei; frühere Fassungen ändern sich nie.</translation>
    </message>
    <message>
        <source>Reach %1: a removal needs a second reader.</source>
        <translation>Reichweite %1: Eine Entfernung braucht eine zweite Person.</translation>
    </message>
    <message>
        <source>Reach %1: a second look is due.</source>
        <translation>Reichweite %1: Ein zweiter Blick ist nötig.</translation>
    </message>
    <message>
        <source>Read each item, then reveal.</source>
        <translation>Lesen Sie jedes Stück, und decken Sie dann auf.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: %2.</source>
        <translation>Lesen oder Schreiben von %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Record a finding for each: Y violates with its clause, N does not.</source>
        <translation>Geben Sie für jedes einen Befund ab: Y verstößt, mit Klausel; N verstößt nicht.</translation>
    </message>
    <message>
        <source>Record the appeal as one by a reporter if it came from one.</source>
        <translation>Erfassen Sie die Beschwerde als eine der meldenden Person, wenn sie von dort kam.</translation>
    </message>
    <message>
        <source>Release the case; it goes to somebody else.</source>
        <translation>Geben Sie den Fall zurück; er geht an jemand anderen.</translation>
    </message>
    <message>
        <source>Remove it, or correct its name.</source>
        <translation>Entfernen Sie es, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>Remove the place from the wording, or correct its name.</source>
        <translation>Entfernen Sie die Stelle aus dem Wortlaut, oder berichtigen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>Restore it from a backup. Keys are never recovered, only revoked and replaced.</source>
        <translation>Stellen Sie ihn aus einer Sicherung wieder her. Schlüssel werden nie wiederhergestellt, nur widerrufen und ersetzt.</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Reveal it again and sign the hash shown there.</source>
        <translation>Decken Sie es noch einmal auf, und unterschreiben Sie den Hash, der dort steht.</translation>
    </message>
    <message>
        <source>Roles are moderator, lead, trainer, trainee, auditor, administrator and automation.</source>
        <translation>Rollen sind moderator, lead, trainer, trainee, auditor, administrator und automation.</translation>
    </message>
    <message>
        <source>Run &quot;log verify&quot; and tell the auditor; keep a copy of the file.</source>
        <translation>Führen Sie „log verify“ aus und sagen Sie der Revision Bescheid; behalten Sie eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>Run &quot;log verify&quot;: it names the entry that is wrong.</source>
        <translation>Führen Sie „log verify“ aus: Es nennt den falschen Eintrag.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Say either --no-violation or --clause CODE.</source>
        <translation>Geben Sie entweder --no-violation oder --clause CODE an.</translation>
    </message>
    <message>
        <source>Say for each why it does not apply, or leave the content up.</source>
        <translation>Sagen Sie für jede, warum sie nicht zutrifft, oder lassen Sie den Inhalt stehen.</translation>
    </message>
    <message>
        <source>Say what you sign.</source>
        <translation>Sagen Sie, was Sie unterschreiben.</translation>
    </message>
    <message>
        <source>Say who acts.</source>
        <translation>Sagen Sie, wer handelt.</translation>
    </message>
    <message>
        <source>Say with --mapping FILE which column is which field.</source>
        <translation>Sagen Sie mit --mapping DATEI, welche Spalte welches Feld ist.</translation>
    </message>
    <message>
        <source>Sending back needs a question.</source>
        <translation>Zurückgeben braucht eine Frage.</translation>
    </message>
    <message>
        <source>Set it to %1 or fewer.</source>
        <translation>Setzen Sie es auf %1 oder weniger.</translation>
    </message>
    <message>
        <source>Set it to %1 or less.</source>
        <translation>Setzen Sie es auf %1 oder weniger.</translation>
    </message>
    <message>
        <source>Sign in again, or ask somebody else to sign.</source>
        <translation>Melden Sie sich neu an, oder bitten Sie jemand anderen zu unterschreiben.</translation>
    </message>
    <message>
        <source>Sign in at the workstation that holds it.</source>
        <translation>Melden Sie sich an der Arbeitsstation an, die ihn aufbewahrt.</translation>
    </message>
    <message>
        <source>Skipping needs a reason.</source>
        <translation>Überspringen braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Somebody called &quot;%1&quot; is enrolled already.</source>
        <translation>Jemand mit dem Namen „%1“ ist schon aufgenommen.</translation>
    </message>
    <message>
        <source>Somebody changed them behind the log. Verify the log, then restore the last backup.</source>
        <translation>Jemand hat sie am Protokoll vorbei geändert. Prüfen Sie das Protokoll, und stellen Sie dann die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Somebody else countersigns.</source>
        <translation>Jemand anderes zeichnet gegen.</translation>
    </message>
    <message>
        <source>Somebody else reads it.</source>
        <translation>Jemand anderes liest es.</translation>
    </message>
    <message>
        <source>Somebody may have exchanged it. Verify the log and tell the auditor.</source>
        <translation>Vielleicht hat es jemand ausgetauscht. Prüfen Sie das Protokoll und sagen Sie der Revision Bescheid.</translation>
    </message>
    <message>
        <source>Somebody other than the proposer reads</source>
        <translation>Jemand anderes als die vorschlagende Person liest</translation>
    </message>
    <message>
        <source>Somebody other than the proposer states &quot;appeals complete&quot; to a moment at most %1 minutes ago.</source>
        <translation>Jemand anderes als die vorschlagende Person erklärt „Beschwerden vollständig“ bis zu einem Zeitpunkt, der höchstens %1 Minuten zurückliegt.</translation>
    </message>
    <message>
        <source>Somebody who took no part in any ground reads it blind and countersigns.</source>
        <translation>Jemand, der an keiner Grundlage beteiligt war, liest es blind und zeichnet gegen.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: %1.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte geschehen dürfen: %1.</translation>
    </message>
    <message>
        <source>State the new evidence.</source>
        <translation>Nennen Sie die neuen Belege.</translation>
    </message>
    <message>
        <source>State the time up to which you have read the appeals.</source>
        <translation>Nennen Sie die Zeit, bis zu der Sie die Beschwerden gelesen haben.</translation>
    </message>
    <message>
        <source>Stopped after entry %1.</source>
        <translation>Angehalten nach Eintrag %1.</translation>
    </message>
    <message>
        <source>Stopped after entry %1; nothing wrong was found up to there.</source>
        <translation>Angehalten nach Eintrag %1; bis dahin wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>Stopped; no bundle was made.</source>
        <translation>Angehalten; es wurde kein Bündel angelegt.</translation>
    </message>
    <message>
        <source>Store their message with --message.</source>
        <translation>Speichern Sie die Nachricht mit --message.</translation>
    </message>
    <message>
        <source>Take %1 off the list.</source>
        <translation>Nehmen Sie %1 von der Liste.</translation>
    </message>
    <message>
        <source>Take another one; it comes back when the lease runs out.</source>
        <translation>Nehmen Sie einen anderen; dieser kommt zurück, wenn die Reservierung abläuft.</translation>
    </message>
    <message>
        <source>Take another one; it comes back when they decide, release it, or the lease runs out.</source>
        <translation>Nehmen Sie einen anderen; dieser kommt zurück, wenn er entschieden oder zurückgegeben wird oder die Reservierung abläuft.</translation>
    </message>
    <message>
        <source>Take it off the list, or quote the words or name the media time concerned.</source>
        <translation>Nehmen Sie sie von der Liste, oder nennen Sie die betreffenden Worte oder die Medienzeit.</translation>
    </message>
    <message>
        <source>Take it off the list; somebody else has to judge what you imported.</source>
        <translation>Nehmen Sie sie von der Liste; was Sie importiert haben, muss jemand anderes beurteilen.</translation>
    </message>
    <message>
        <source>Take it with &quot;signoff next&quot;.</source>
        <translation>Nehmen Sie es mit „signoff next“.</translation>
    </message>
    <message>
        <source>Take the file again from where it was published.</source>
        <translation>Holen Sie die Datei noch einmal von dort, wo sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The %1 %2 is not UTF-8 text.</source>
        <translation>%1 %2 ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The account is frozen already (%1).</source>
        <translation>Das Konto ist schon eingefroren (%1).</translation>
    </message>
    <message>
        <source>The account is known by an id that never changes</source>
        <translation>Das Konto ist durch eine Kennung bekannt, die sich nie ändert</translation>
    </message>
    <message>
        <source>The appeal can be heard</source>
        <translation>Die Beschwerde kann behandelt werden</translation>
    </message>
    <message>
        <source>The appeal is dated %1, which has not come yet.</source>
        <translation>Die Beschwerde ist auf %1 datiert; diese Zeit ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>The appeal window of %1 closed on %2.</source>
        <translation>Die Beschwerdefrist von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The appeals feed was read after countersignature</source>
        <translation>Der Eingang der Beschwerden wurde nach der Gegenzeichnung gelesen</translation>
    </message>
    <message>
        <source>The appellant gets a reply.</source>
        <translation>Wer die Beschwerde eingelegt hat, erhält eine Antwort.</translation>
    </message>
    <message>
        <source>The ban names the decisions it rests on</source>
        <translation>Die Sperre nennt die Entscheidungen, auf denen sie beruht</translation>
    </message>
    <message>
        <source>The bundle says that it holds %1 entries, but it holds %2.</source>
        <translation>Das Bündel sagt, dass es %1 Einträge enthält, enthält aber %2.</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries is of another log, %2.</source>
        <translation>Der Kontrollpunkt über %1 Einträge gehört zu einem anderen Protokoll, %2.</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries was changed: it cannot be read as one.</source>
        <translation>Der Kontrollpunkt über %1 Einträge wurde geändert: Er ist nicht als solcher lesbar.</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries was changed: nobody who may sign here signed it.</source>
        <translation>Der Kontrollpunkt über %1 Einträge wurde geändert: Niemand, der hier unterschreiben darf, hat ihn unterschrieben.</translation>
    </message>
    <message>
        <source>The clause allows the action</source>
        <translation>Die Klausel erlaubt die Maßnahme</translation>
    </message>
    <message>
        <source>The clause is in the book that was in force when this was posted</source>
        <translation>Die Klausel steht in dem Regelwerk, das galt, als dies veröffentlicht wurde</translation>
    </message>
    <message>
        <source>The clause is marked imminent</source>
        <translation>Die Klausel ist mit imminent gekennzeichnet</translation>
    </message>
    <message>
        <source>The content %2 that entry %1 commits to is half erased: somebody changed it.</source>
        <translation>Der Inhalt %2, auf den sich Eintrag %1 festlegt, ist halb gelöscht: Jemand hat ihn geändert.</translation>
    </message>
    <message>
        <source>The content %2 that entry %1 commits to is missing. It may be erased, never removed.</source>
        <translation>Der Inhalt %2, auf den sich Eintrag %1 festlegt, fehlt. Er darf gelöscht sein, aber nie entfernt.</translation>
    </message>
    <message>
        <source>The content %2 that entry %1 commits to was changed: it is not what was stored then. The entries before are intact, with their content.</source>
        <translation>Der Inhalt %2, auf den sich Eintrag %1 festlegt, wurde geändert: Er ist nicht, was damals gespeichert wurde. Die Einträge davor sind unversehrt, mit ihrem Inhalt.</translation>
    </message>
    <message>
        <source>The content as judged is still there</source>
        <translation>Der Inhalt, wie er beurteilt wurde, ist noch da</translation>
    </message>
    <message>
        <source>The content of %1 has been erased.</source>
        <translation>Der Inhalt von %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The countersignature of %1 on %2 that entry %3 holds is no longer stored. The log itself is intact.</source>
        <translation>Die Gegenzeichnung von %1 zu %2, die Eintrag %3 enthält, ist nicht mehr gespeichert. Das Protokoll selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>The cryptographic library could not start.</source>
        <translation>Die Kryptografie-Bibliothek konnte nicht starten.</translation>
    </message>
    <message>
        <source>The database repeats the rules that must never break. Nothing was changed.</source>
        <translation>Die Datenbank wiederholt die Regeln, die nie gebrochen werden dürfen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Der Datenträger, auf dem %1 liegt, ist voll.</translation>
    </message>
    <message>
        <source>The entries of the log do not give its head, so no bundle was made.</source>
        <translation>Die Einträge des Protokolls ergeben nicht seinen Kopf, deshalb wurde kein Bündel angelegt.</translation>
    </message>
    <message>
        <source>The escalation would be due at %1, which has passed.</source>
        <translation>Die Eskalation wäre am %1 fällig, das ist schon vorbei.</translation>
    </message>
    <message>
        <source>The evidence of %1 has been erased.</source>
        <translation>Die Beweismittel von %1 wurden gelöscht.</translation>
    </message>
    <message>
        <source>The evidence of %1 has been erased; nobody can hear the appeal.</source>
        <translation>Die Beweismittel von %1 wurden gelöscht; niemand kann die Beschwerde behandeln.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 is UTF-16 or UTF-32 text.</source>
        <translation>Die Datei %1 ist UTF-16- oder UTF-32-Text.</translation>
    </message>
    <message>
        <source>The first entry of the log in %1 is missing or damaged.</source>
        <translation>Der erste Eintrag des Protokolls in %1 fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The format of %1 is not recognised.</source>
        <translation>Das Format von %1 wird nicht erkannt.</translation>
    </message>
    <message>
        <source>The freeze names the decision it rests on</source>
        <translation>Das Einfrieren nennt die Entscheidung, auf der es beruht</translation>
    </message>
    <message>
        <source>The hash is not that of the proposal as it stands.</source>
        <translation>Der Hash ist nicht der des Vorschlags in seinem jetzigen Stand.</translation>
    </message>
    <message>
        <source>The hash of entry %1 is damaged. Everything before it is intact.</source>
        <translation>Der Hash von Eintrag %1 ist beschädigt. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>The hashes of the bundle do not give the root that it names: one of an entry that is withheld was changed.</source>
        <translation>Die Hashes des Bündels ergeben nicht die Wurzel, die es nennt: Einer zu einem zurückbehaltenen Eintrag wurde geändert.</translation>
    </message>
    <message>
        <source>The head of the decision log in %1 is damaged.</source>
        <translation>Der Kopf des Entscheidungsprotokolls in %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The head of the log names another log than entry 1 does.</source>
        <translation>Der Kopf des Protokolls nennt ein anderes Protokoll als Eintrag 1.</translation>
    </message>
    <message>
        <source>The head of the log was changed: its time is not that of entry %1.</source>
        <translation>Der Kopf des Protokolls wurde geändert: Seine Zeit ist nicht die von Eintrag %1.</translation>
    </message>
    <message>
        <source>The head of the log was changed: its tree is not that of the entries, which are linked and intact.</source>
        <translation>Der Kopf des Protokolls wurde geändert: Sein Baum ist nicht der der Einträge, die verkettet und unversehrt sind.</translation>
    </message>
    <message>
        <source>The header of %1 cannot be read: %2.</source>
        <translation>Die Kopfzeile von %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The header of %1 has %2 columns; the mapping profile says %3.</source>
        <translation>Die Kopfzeile von %1 hat %2 Spalten; das Zuordnungsprofil nennt %3.</translation>
    </message>
    <message>
        <source>The history is not one that the rules allow: entry %1 cannot be applied. %2</source>
        <translation>Die Vorgeschichte ist keine, die die Regeln zulassen: Eintrag %1 kann nicht angewandt werden. %2</translation>
    </message>
    <message>
        <source>The hold after countersignature has passed</source>
        <translation>Die Haltefrist nach der Gegenzeichnung ist vorbei</translation>
    </message>
    <message>
        <source>The key of %1 has been revoked.</source>
        <translation>Der Schlüssel von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>The key of %1 is not kept in this workspace.</source>
        <translation>Der Schlüssel von %1 wird nicht in diesem Arbeitsbereich aufbewahrt.</translation>
    </message>
    <message>
        <source>The key of %1 is revoked already.</source>
        <translation>Der Schlüssel von %1 ist schon widerrufen.</translation>
    </message>
    <message>
        <source>The key of %1 no longer counts here.</source>
        <translation>Der Schlüssel von %1 gilt hier nicht mehr.</translation>
    </message>
    <message>
        <source>The log changed in a way that logs never do, so nothing was signed.</source>
        <translation>Das Protokoll hat sich auf eine Weise geändert, wie Protokolle es nie tun, deshalb wurde nichts unterschrieben.</translation>
    </message>
    <message>
        <source>The log has no entry %1.</source>
        <translation>Das Protokoll hat keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>The log is empty: not even its first entry is there.</source>
        <translation>Das Protokoll ist leer: Nicht einmal sein erster Eintrag ist da.</translation>
    </message>
    <message>
        <source>The log is not intact, so no bundle was made. %1</source>
        <translation>Das Protokoll ist nicht unversehrt, deshalb wurde kein Bündel angelegt. %1</translation>
    </message>
    <message>
        <source>The log is not intact, so nothing was signed. %1</source>
        <translation>Das Protokoll ist nicht unversehrt, deshalb wurde nichts unterschrieben. %1</translation>
    </message>
    <message>
        <source>The log is not the one that the checkpoint over %1 entries was signed for: something from entry %2 to entry %1 was rewritten. The entries before are vouched for.</source>
        <translation>Das Protokoll ist nicht das, für das der Kontrollpunkt über %1 Einträge unterschrieben wurde: Etwas von Eintrag %2 bis Eintrag %1 wurde neu geschrieben. Für die Einträge davor wird gebürgt.</translation>
    </message>
    <message>
        <source>The log of %1 entries has no entry at position %2.</source>
        <translation>Das Protokoll mit %1 Einträgen hat keinen Eintrag an der Stelle %2.</translation>
    </message>
    <message>
        <source>The log was shortened: a checkpoint was signed over %1 entries, but entry %2 is missing. Everything before it is intact.</source>
        <translation>Das Protokoll wurde gekürzt: Ein Kontrollpunkt wurde über %1 Einträge unterschrieben, aber Eintrag %2 fehlt. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>The log was shortened: entries %1 to %2 are missing from its end. What is there is intact.</source>
        <translation>Das Protokoll wurde gekürzt: Die Einträge %1 bis %2 fehlen am Ende. Was da ist, ist unversehrt.</translation>
    </message>
    <message>
        <source>The mapping profile %1 is longer than %2 KiB.</source>
        <translation>Das Zuordnungsprofil %1 ist länger als %2 KiB.</translation>
    </message>
    <message>
        <source>The mapping profile %1 is wrong at %2: %3.</source>
        <translation>Das Zuordnungsprofil %1 ist falsch bei %2: %3.</translation>
    </message>
    <message>
        <source>The mapping profile takes %1 from a column “%2”, which %3 does not name.</source>
        <translation>Das Zuordnungsprofil nimmt %1 aus einer Spalte „%2“, die %3 nicht nennt.</translation>
    </message>
    <message>
        <source>The mapping profile takes %1 from a column “%2”, which %3 names twice.</source>
        <translation>Das Zuordnungsprofil nimmt %1 aus einer Spalte „%2“, die %3 zweimal nennt.</translation>
    </message>
    <message>
        <source>The mapping profile takes %1 from column %2 of %3, which has %4 columns.</source>
        <translation>Das Zuordnungsprofil nimmt %1 aus Spalte %2 von %3; dort gibt es %4 Spalten.</translation>
    </message>
    <message>
        <source>The media time %1–%2 s lies outside the recording.</source>
        <translation>Die Medienzeit %1–%2 s liegt außerhalb der Aufnahme.</translation>
    </message>
    <message>
        <source>The note bears no signature of %1 with this key.</source>
        <translation>Die Notiz trägt keine Unterschrift von %1 mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>The note bears no signature.</source>
        <translation>Die Notiz trägt keine Unterschrift.</translation>
    </message>
    <message>
        <source>The note bears too many signatures.</source>
        <translation>Die Notiz trägt zu viele Unterschriften.</translation>
    </message>
    <message>
        <source>The notice is not written: the list in the place %1 is empty.</source>
        <translation>Die Mitteilung wird nicht geschrieben: Die Liste an der Stelle %1 ist leer.</translation>
    </message>
    <message>
        <source>The notice is not written: there is nothing to put in the place {%1}.</source>
        <translation>Die Mitteilung wird nicht geschrieben: Für die Stelle {%1} gibt es nichts.</translation>
    </message>
    <message>
        <source>The notice lacks: %1.</source>
        <translation>Der Mitteilung fehlt: %1.</translation>
    </message>
    <message>
        <source>The notice says everything it owes to its reader</source>
        <translation>Die Mitteilung sagt alles, was sie schuldig ist</translation>
    </message>
    <message>
        <source>The notice was not written in &quot;%1&quot;.</source>
        <translation>Die Mitteilung wurde nicht auf „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation>Die Passphrase öffnet diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The passphrase file %1 is empty.</source>
        <translation>Die Passphrasendatei %1 ist leer.</translation>
    </message>
    <message>
        <source>The policy book is complete and keeps the floors</source>
        <translation>Das Regelwerk ist vollständig und hält die Untergrenzen ein</translation>
    </message>
    <message>
        <source>The policy book is larger than 4 MiB.</source>
        <translation>Das Regelwerk ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>The policy book that entry %1 names is missing or was changed.</source>
        <translation>Das Regelwerk, das Eintrag %1 nennt, fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The program&apos;s own file %1 is missing.</source>
        <translation>Die Datei %1 des Programms selbst fehlt.</translation>
    </message>
    <message>
        <source>The program&apos;s own schema for policy books cannot be used: %1</source>
        <translation>Das Schema des Programms für Regelwerke ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The reach that the post lost since %1 cannot be given back.</source>
        <translation>Die Reichweite, die der Beitrag seit %1 verloren hat, kann nicht zurückgegeben werden.</translation>
    </message>
    <message>
        <source>The reader has not read this proposal before</source>
        <translation>Wer liest, hat diesen Vorschlag noch nicht gelesen</translation>
    </message>
    <message>
        <source>The reader is a lead who may sign</source>
        <translation>Wer liest, gehört zur Teamleitung und darf unterschreiben</translation>
    </message>
    <message>
        <source>The reject file %1 cannot be written.</source>
        <translation>Die Datei %1 für Zurückgewiesenes kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The request id %1 was used before for something else.</source>
        <translation>Die Anfragekennung %1 wurde schon für etwas anderes benutzt.</translation>
    </message>
    <message>
        <source>The root in the checkpoint is no hash.</source>
        <translation>Die Wurzel im Kontrollpunkt ist kein Hash.</translation>
    </message>
    <message>
        <source>The signature is bound to what was shown</source>
        <translation>Die Unterschrift ist an das gebunden, was gezeigt wurde</translation>
    </message>
    <message>
        <source>The signature of %1 does not fit the text.</source>
        <translation>Die Unterschrift von %1 passt nicht zum Text.</translation>
    </message>
    <message>
        <source>The signature of entry %1 does not fit it: it was changed, or an entry before it was rewritten. The entries up to %2 are vouched for by signatures.</source>
        <translation>Die Unterschrift von Eintrag %1 passt nicht zu ihm: Er wurde geändert, oder ein Eintrag davor wurde neu geschrieben. Für die Einträge bis %2 bürgen Unterschriften.</translation>
    </message>
    <message>
        <source>The signer has read every item blind</source>
        <translation>Wer unterschreibt, hat jedes Stück blind gelesen</translation>
    </message>
    <message>
        <source>The signer took no part in any ground</source>
        <translation>Wer unterschreibt, war an keiner Grundlage beteiligt</translation>
    </message>
    <message>
        <source>The size in the checkpoint is no whole number.</source>
        <translation>Die Größe im Kontrollpunkt ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The source names this account by its handle only; a handle can change hands.</source>
        <translation>Die Quelle nennt dieses Konto nur mit seinem Kurznamen; ein Kurzname kann den Inhaber wechseln.</translation>
    </message>
    <message>
        <source>The stored countersignature of %1 on %2 is not one that the log holds. The log itself is intact.</source>
        <translation>Die gespeicherte Gegenzeichnung von %1 zu %2 ist keine, die das Protokoll enthält. Das Protokoll selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>The stored head of the log is damaged.</source>
        <translation>Der gespeicherte Kopf des Protokolls ist beschädigt.</translation>
    </message>
    <message>
        <source>The stored key is damaged or was made by another version.</source>
        <translation>Der gespeicherte Schlüssel ist beschädigt oder stammt aus einer anderen Version.</translation>
    </message>
    <message>
        <source>The stored key of %1 is not the one that was enrolled.</source>
        <translation>Der gespeicherte Schlüssel von %1 ist nicht der, der eingetragen wurde.</translation>
    </message>
    <message>
        <source>The strike of %1 has expired.</source>
        <translation>Der Strike zu %1 ist verfallen.</translation>
    </message>
    <message>
        <source>The strike of %1 is void.</source>
        <translation>Der Strike zu %1 ist nichtig.</translation>
    </message>
    <message>
        <source>The text was changed after it was signed, or the signature was made up.</source>
        <translation>Der Text wurde nach der Unterschrift geändert, oder die Unterschrift ist erfunden.</translation>
    </message>
    <message>
        <source>The verifier key does not match its own identifier.</source>
        <translation>Der Prüfschlüssel passt nicht zu seiner eigenen Kennung.</translation>
    </message>
    <message>
        <source>The window has closed.</source>
        <translation>Die Frist ist abgelaufen.</translation>
    </message>
    <message>
        <source>The wording of notices cannot be used: %1 %2.</source>
        <translation>Der Wortlaut der Mitteilungen ist nicht verwendbar: %1 %2.</translation>
    </message>
    <message>
        <source>The wording of notices in &quot;%1&quot; has no notice of the kind &quot;%2&quot;.</source>
        <translation>Der Wortlaut der Mitteilungen auf „%1“ hat keine Mitteilung der Art „%2“.</translation>
    </message>
    <message>
        <source>The wording of notices in &quot;%1&quot; has no part &quot;%2&quot;.</source>
        <translation>Der Wortlaut der Mitteilungen auf „%1“ hat keinen Teil „%2“.</translation>
    </message>
    <message>
        <source>The wording of this notice has a brace without its partner in &quot;%1&quot;.</source>
        <translation>Der Wortlaut dieser Mitteilung hat in „%1“ eine Klammer ohne Gegenstück.</translation>
    </message>
    <message>
        <source>The wording of this notice has a place {%1} that means nothing there.</source>
        <translation>Der Wortlaut dieser Mitteilung hat eine Stelle {%1}, die dort nichts bedeutet.</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; do not occur in the content.</source>
        <translation>Die Worte „%1“ kommen im Inhalt nicht vor.</translation>
    </message>
    <message>
        <source>The words or the media time concerned are named</source>
        <translation>Die betreffenden Worte oder die Medienzeit sind genannt</translation>
    </message>
    <message>
        <source>The words quoted for %1 do not occur in its evidence.</source>
        <translation>Die für %1 zitierten Worte kommen in dessen Beweismitteln nicht vor.</translation>
    </message>
    <message>
        <source>The workspace %1 answered with an unexpected error (%2): %3.</source>
        <translation>Der Arbeitsbereich %1 hat mit einem unerwarteten Fehler geantwortet (%2): %3.</translation>
    </message>
    <message>
        <source>The workspace %1 can be read but not written.</source>
        <translation>Der Arbeitsbereich %1 kann gelesen, aber nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened: %2.</source>
        <translation>Der Arbeitsbereich %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The workspace %1 holds no policy book.</source>
        <translation>Der Arbeitsbereich %1 enthält kein Regelwerk.</translation>
    </message>
    <message>
        <source>The workspace %1 is busy: another program is writing to it.</source>
        <translation>Der Arbeitsbereich %1 ist belegt: Ein anderes Programm schreibt gerade hinein.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged: %2.</source>
        <translation>Der Arbeitsbereich %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The workspace %1 was made with another form of migration %2.</source>
        <translation>Der Arbeitsbereich %1 wurde mit einer anderen Form der Migration %2 angelegt.</translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer version of Countersign (schema %2; this program knows %3).</source>
        <translation>Der Arbeitsbereich %1 wurde von einer neueren Version von Countersign geschrieben (Schema %2; dieses Programm kennt %3).</translation>
    </message>
    <message>
        <source>The workspace refused the change: %1.</source>
        <translation>Der Arbeitsbereich hat die Änderung abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The workspace was not created completely; create it again.</source>
        <translation>Der Arbeitsbereich wurde nicht vollständig angelegt; legen Sie ihn neu an.</translation>
    </message>
    <message>
        <source>There is an entry with the number %1 where entry %2 should stand.</source>
        <translation>Wo Eintrag %2 stehen sollte, steht ein Eintrag mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>Es gibt kein Konto „%1“.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>Es gibt keine Maßnahme „%1“.</translation>
    </message>
    <message>
        <source>There is no appeal %1.</source>
        <translation>Es gibt keine Beschwerde %1.</translation>
    </message>
    <message>
        <source>There is no bundle at %1.</source>
        <translation>In %1 gibt es kein Bündel.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>Es gibt keinen Fall %1.</translation>
    </message>
    <message>
        <source>There is no case state &quot;%1&quot;.</source>
        <translation>Es gibt keinen Fallstand „%1“.</translation>
    </message>
    <message>
        <source>There is no clause &quot;%1&quot; in the policy book.</source>
        <translation>Im Regelwerk gibt es keine Klausel „%1“.</translation>
    </message>
    <message>
        <source>There is no clause &quot;%1&quot; in version %2 of the policy book.</source>
        <translation>In Fassung %2 des Regelwerks gibt es keine Klausel „%1“.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is no decision %1.</source>
        <translation>Es gibt keine Entscheidung %1.</translation>
    </message>
    <message>
        <source>There is no escalation %1.</source>
        <translation>Es gibt keine Eskalation %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>There is no notice %1.</source>
        <translation>Es gibt keine Mitteilung %1.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Es gibt keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>There is no proposal %1.</source>
        <translation>Es gibt keinen Vorschlag %1.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>Es gibt keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>There is no severity &quot;%1&quot;.</source>
        <translation>Es gibt keinen Schweregrad „%1“.</translation>
    </message>
    <message>
        <source>There is no state machine &quot;%1&quot;.</source>
        <translation>Es gibt keinen Zustandsautomaten „%1“.</translation>
    </message>
    <message>
        <source>There is no version %1 of the policy book.</source>
        <translation>Es gibt keine Fassung %1 des Regelwerks.</translation>
    </message>
    <message>
        <source>There is no wording of notices in the language &quot;%1&quot;; there is: %2.</source>
        <translation>In der Sprache „%1“ gibt es keinen Wortlaut der Mitteilungen; es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>In %1 gibt es keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the key.</source>
        <translation>Der Speicher reicht nicht, um mit dem Schlüssel zu arbeiten.</translation>
    </message>
    <message>
        <source>These entries are no range.</source>
        <translation>Diese Einträge sind kein Bereich.</translation>
    </message>
    <message>
        <source>This account has been frozen for 72 h within 30 days already.</source>
        <translation>Dieses Konto war innerhalb von 30 Tagen schon 72 h eingefroren.</translation>
    </message>
    <message>
        <source>This build of the program lacks its own file %1.</source>
        <translation>Diesem Programm fehlt seine eigene Datei %1.</translation>
    </message>
    <message>
        <source>This build of the program lacks its own wording of notices.</source>
        <translation>Diesem Programm fehlt sein eigener Wortlaut der Mitteilungen.</translation>
    </message>
    <message>
        <source>This content has no media.</source>
        <translation>Dieser Inhalt hat keine Medien.</translation>
    </message>
    <message>
        <source>This is a bug; nothing half-done was kept. Please report it.</source>
        <translation>Das ist ein Programmfehler; nichts halb Fertiges ist geblieben. Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>This is a bug; please report it with the text above.</source>
        <translation>Das ist ein Programmfehler; bitte melden Sie ihn mit dem Text oben.</translation>
    </message>
    <message>
        <source>This is no Ed25519 verifier key (name+id+key).</source>
        <translation>Das ist kein Ed25519-Prüfschlüssel (Name+Kennung+Schlüssel).</translation>
    </message>
    <message>
        <source>This is no checkpoint: it needs three lines, origin, size and root.</source>
        <translation>Das ist kein Kontrollpunkt: Er braucht drei Zeilen, Herkunft, Größe und Wurzel.</translation>
    </message>
    <message>
        <source>This is no signed note: text, an empty line, then signatures.</source>
        <translation>Das ist keine unterschriebene Notiz: Text, eine leere Zeile, dann Unterschriften.</translation>
    </message>
    <message>
        <source>This is too long for a signed note.</source>
        <translation>Das ist zu lang für eine unterschriebene Notiz.</translation>
    </message>
    <message>
        <source>Try again. A forgotten passphrase cannot be recovered: the key is revoked and replaced by two other people.</source>
        <translation>Versuchen Sie es noch einmal. Eine vergessene Passphrase lässt sich nicht wiederherstellen: Der Schlüssel wird widerrufen und von zwei anderen Personen ersetzt.</translation>
    </message>
    <message>
        <source>Two different people have signed</source>
        <translation>Zwei verschiedene Menschen haben unterschrieben</translation>
    </message>
    <message>
        <source>Two other people enrol somebody</source>
        <translation>Zwei andere Personen nehmen jemanden auf</translation>
    </message>
    <message>
        <source>Use &quot;next&quot; of the page before.</source>
        <translation>Verwenden Sie „next“ der vorigen Seite.</translation>
    </message>
    <message>
        <source>Use a name without spaces and without a plus sign.</source>
        <translation>Verwenden Sie einen Namen ohne Leerzeichen und ohne Pluszeichen.</translation>
    </message>
    <message>
        <source>Use a new id for every new request.</source>
        <translation>Verwenden Sie für jede neue Anfrage eine neue Kennung.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, dots, dashes and underscores; no name of a person.</source>
        <translation>Verwenden Sie bis zu 64 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche; keinen Namen einer Person.</translation>
    </message>
    <message>
        <source>Verify the log, then compare with a backup. Nothing was changed.</source>
        <translation>Prüfen Sie das Protokoll, und vergleichen Sie dann mit einer Sicherung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Verify the log, then restore the last backup.</source>
        <translation>Prüfen Sie das Protokoll, und stellen Sie dann die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation>Prüfen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>Verify the log; its head is rebuilt from the entries.</source>
        <translation>Prüfen Sie das Protokoll; sein Kopf wird aus den Einträgen neu gebildet.</translation>
    </message>
    <message>
        <source>Verify the log; restore a backup if it does not verify.</source>
        <translation>Prüfen Sie das Protokoll; stellen Sie eine Sicherung wieder her, wenn die Prüfung scheitert.</translation>
    </message>
    <message>
        <source>Version %1 is not newer than version %2.</source>
        <translation>Fassung %1 ist nicht neuer als Fassung %2.</translation>
    </message>
    <message>
        <source>Version %1 is published already.</source>
        <translation>Fassung %1 ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>Versions are whole numbers from 1.</source>
        <translation>Fassungen sind ganze Zahlen ab 1.</translation>
    </message>
    <message>
        <source>Wait at least %1.</source>
        <translation>Warten Sie mindestens %1.</translation>
    </message>
    <message>
        <source>Wait for it, or have it withdrawn.</source>
        <translation>Warten Sie darauf, oder lassen Sie ihn zurückziehen.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>What the account could not post since %1 cannot be made up for.</source>
        <translation>Was das Konto seit %1 nicht veröffentlichen konnte, lässt sich nicht nachholen.</translation>
    </message>
    <message>
        <source>What the entries are about needs a kind and a number.</source>
        <translation>Worum es in den Einträgen geht, braucht eine Art und eine Nummer.</translation>
    </message>
    <message>
        <source>What was erased cannot be judged; leave it or close the case.</source>
        <translation>Was gelöscht ist, kann nicht beurteilt werden; lassen Sie den Fall, oder schließen Sie ihn.</translation>
    </message>
    <message>
        <source>What you found blind stands.</source>
        <translation>Was Sie blind befunden haben, bleibt bestehen.</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>Welches Konto?</translation>
    </message>
    <message>
        <source>Which case?</source>
        <translation>Welcher Fall?</translation>
    </message>
    <message>
        <source>Who decides took no part before</source>
        <translation>Wer entscheidet, war vorher nicht beteiligt</translation>
    </message>
    <message>
        <source>Who hears the appeal took no part</source>
        <translation>Wer die Beschwerde behandelt, war nicht beteiligt</translation>
    </message>
    <message>
        <source>Who reinstates took no part</source>
        <translation>Wer wiederherstellt, war nicht beteiligt</translation>
    </message>
    <message>
        <source>Without evidence an appeal is overturned.</source>
        <translation>Ohne Beweismittel führt eine Beschwerde zur Aufhebung.</translation>
    </message>
    <message>
        <source>Without imminent harm, propose a ban; it takes two people.</source>
        <translation>Droht kein unmittelbarer Schaden, so schlagen Sie eine Sperre vor; sie braucht zwei Personen.</translation>
    </message>
    <message>
        <source>Write 2026-01-30T14:30:00Z or a number.</source>
        <translation>Schreiben Sie 2026-01-30T14:30:00Z oder eine Zahl.</translation>
    </message>
    <message>
        <source>Write D-12=TEXT.</source>
        <translation>Schreiben Sie D-12=TEXT.</translation>
    </message>
    <message>
        <source>Write NAME=WHY.</source>
        <translation>Schreiben Sie NAME=WARUM.</translation>
    </message>
    <message>
        <source>Write STEP:CAUSE with a step of intake, review, signoff, policy, tool, data and a cause of %1.</source>
        <translation>Schreiben Sie SCHRITT:URSACHE mit einem Schritt aus intake, review, signoff, policy, tool, data und einer Ursache aus %1.</translation>
    </message>
    <message>
        <source>Write a larger number.</source>
        <translation>Schreiben Sie eine größere Zahl.</translation>
    </message>
    <message>
        <source>Write a smaller number.</source>
        <translation>Schreiben Sie eine kleinere Zahl.</translation>
    </message>
    <message>
        <source>Write a value of that kind.</source>
        <translation>Schreiben Sie einen Wert dieser Art.</translation>
    </message>
    <message>
        <source>Write a whole number, a text, or leave the field out.</source>
        <translation>Schreiben Sie eine ganze Zahl oder einen Text, oder lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>Write field names in plain English letters.</source>
        <translation>Schreiben Sie Feldnamen mit einfachen englischen Buchstaben.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-30T14:20:00Z.</source>
        <translation>Schreiben Sie es als 2026-01-30T14:20:00Z.</translation>
    </message>
    <message>
        <source>Write it in that form.</source>
        <translation>Schreiben Sie es in dieser Form.</translation>
    </message>
    <message>
        <source>Write it with --reply.</source>
        <translation>Schreiben Sie sie mit --reply.</translation>
    </message>
    <message>
        <source>Write its text.</source>
        <translation>Schreiben Sie ihren Text.</translation>
    </message>
    <message>
        <source>Write places as {name}.</source>
        <translation>Schreiben Sie Stellen als {name}.</translation>
    </message>
    <message>
        <source>Write the notice in one of these languages.</source>
        <translation>Schreiben Sie die Mitteilung in einer dieser Sprachen.</translation>
    </message>
    <message>
        <source>Write the policy book in the form that comes with the program.</source>
        <translation>Schreiben Sie das Regelwerk in der Form des mitgelieferten.</translation>
    </message>
    <message>
        <source>Write what the next reader must see to agree.</source>
        <translation>Schreiben Sie, was die nächste Person sehen muss, um zuzustimmen.</translation>
    </message>
    <message>
        <source>Writing the reject file %1 failed.</source>
        <translation>Das Schreiben der Datei %1 für Zurückgewiesenes ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>You are not reading %1.</source>
        <translation>Sie lesen %1 gerade nicht.</translation>
    </message>
    <message>
        <source>You can&apos;t hear %1: %2</source>
        <translation>Sie können %1 nicht behandeln: %2</translation>
    </message>
    <message>
        <source>You can&apos;t read %1: %2</source>
        <translation>Sie können %1 nicht lesen: %2</translation>
    </message>
    <message>
        <source>You do not hold %1.</source>
        <translation>%1 ist nicht für Sie reserviert.</translation>
    </message>
    <message>
        <source>You have not taken %1 to read.</source>
        <translation>Sie haben %1 nicht zum Lesen genommen.</translation>
    </message>
    <message>
        <source>You hold the case</source>
        <translation>Der Fall ist für Sie reserviert</translation>
    </message>
    <message>
        <source>Your own reading differs.</source>
        <translation>Ihr eigener Befund weicht ab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an argument too many.</source>
        <translation>„%1“ hat ein Argument zu viel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing an argument.</source>
        <translation>„%1“ fehlt ein Argument.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a decision (D-…) nor a proposal (P-…).</source>
        <translation>„%1“ ist weder eine Entscheidung (D-…) noch ein Vorschlag (P-…).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cursor.</source>
        <translation>„%1“ ist keine Seitenmarke.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no error attribution.</source>
        <translation>„%1“ ist keine Fehlerzuordnung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no handle.</source>
        <translation>„%1“ ist kein Kurzname.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of the kind that this command takes.</source>
        <translation>„%1“ ist keine Kennung der Art, die dieser Befehl nimmt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id to follow.</source>
        <translation>„%1“ ist keine Kennung, der man folgen kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no log position.</source>
        <translation>„%1“ ist keine Stelle im Protokoll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the policy book.</source>
        <translation>„%1“ ist keine Fassung des Regelwerks.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not proposed for an account.</source>
        <translation>„%1“ wird nicht für ein Konto vorgeschlagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 accounts.</source>
        <translation>„%1“ bezeichnet %2 Konten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a violation.</source>
        <translation>„%1“ braucht einen Verstoß.</translation>
    </message>
    <message>
        <source>&quot;countersign-cli %1 --help&quot; shows its options.</source>
        <translation>„countersign-cli %1 --help“ zeigt seine Optionen.</translation>
    </message>
    <message>
        <source>&quot;countersign-cli --help&quot; lists them.</source>
        <translation>„countersign-cli --help“ führt sie auf.</translation>
    </message>
    <message>
        <source>&quot;hold list&quot; shows what is held.</source>
        <translation>„hold list“ zeigt, was zurückgehalten wird.</translation>
    </message>
    <message>
        <source>&quot;log list&quot; shows its entries.</source>
        <translation>„log list“ zeigt seine Einträge.</translation>
    </message>
    <message>
        <source>&quot;outbox list&quot; shows them.</source>
        <translation>„outbox list“ zeigt sie.</translation>
    </message>
    <message>
        <source>&quot;person list&quot; shows who is enrolled.</source>
        <translation>„person list“ zeigt, wer aufgenommen ist.</translation>
    </message>
    <message>
        <source>&quot;policy show&quot; lists its clauses.</source>
        <translation>„policy show“ führt seine Klauseln auf.</translation>
    </message>
    <message>
        <source>&quot;policy show&quot; lists the versions.</source>
        <translation>„policy show“ führt die Fassungen auf.</translation>
    </message>
    <message>
        <source>&quot;policy show&quot; lists them.</source>
        <translation>„policy show“ führt sie auf.</translation>
    </message>
    <message>
        <source>&quot;queue&quot; lists the open ones.</source>
        <translation>„queue“ führt die offenen auf.</translation>
    </message>
    <message>
        <source>&quot;rebuild&quot; compares only.</source>
        <translation>„rebuild“ vergleicht nur.</translation>
    </message>
    <message>
        <source>&quot;signoff next&quot; deals one that waits.</source>
        <translation>„signoff next“ teilt einen wartenden zu.</translation>
    </message>
    <message>
        <source>a consistent answer: a classifier is an automated means of detection</source>
        <translation>eine stimmige Antwort: Ein Klassifikator ist ein automatisches Mittel des Auffindens</translation>
    </message>
    <message>
        <source>a deadline that is still to come</source>
        <translation>eine Frist, die noch kommt</translation>
    </message>
    <message>
        <source>a file without header has column numbers only, from 0</source>
        <translation>eine Datei ohne Kopfzeile hat nur Spaltennummern, ab 0</translation>
    </message>
    <message>
        <source>a fresh case %1 is opened</source>
        <translation>ein neuer Fall %1 wird eröffnet</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>eine Liste ist nötig</translation>
    </message>
    <message>
        <source>a list of decisions that names %1 only once</source>
        <translation>eine Liste von Entscheidungen, die %1 nur einmal nennt</translation>
    </message>
    <message>
        <source>a measure that stays as it was, since the decision stands</source>
        <translation>eine Maßnahme, die bleibt, wie sie war, da die Entscheidung bestehen bleibt</translation>
    </message>
    <message>
        <source>a media time of %1 that does not end before it begins</source>
        <translation>eine Medienzeit von %1, die nicht endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>a number of columns is needed</source>
        <translation>eine Anzahl von Spalten ist nötig</translation>
    </message>
    <message>
        <source>a person who decided (R17)</source>
        <translation>ein Mensch, der entschieden hat (R17)</translation>
    </message>
    <message>
        <source>a quote that opens in this row is never closed</source>
        <translation>ein Anführungszeichen, das in dieser Zeile beginnt, wird nie geschlossen</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quote</source>
        <translation>ein Feld in Anführungszeichen geht nach dem schließenden weiter</translation>
    </message>
    <message>
        <source>a reference to quote when answering</source>
        <translation>ein Aktenzeichen, das bei der Antwort zu nennen ist</translation>
    </message>
    <message>
        <source>a text or a number is needed</source>
        <translation>ein Text oder eine Zahl ist nötig</translation>
    </message>
    <message>
        <source>an appeal window of at least 183 days (R21)</source>
        <translation>eine Beschwerdefrist von mindestens 183 Tagen (R21)</translation>
    </message>
    <message>
        <source>an end of the measure that is later than its beginning</source>
        <translation>ein Ende der Maßnahme, das nach ihrem Beginn liegt</translation>
    </message>
    <message>
        <source>an object from value to value is needed</source>
        <translation>ein Objekt von Wert zu Wert ist nötig</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>ein Objekt ist nötig</translation>
    </message>
    <message>
        <source>ban %1 is thinned to %2 grounds: suspended on %3 unless two people re-affirm it</source>
        <translation>Sperre %1 wird auf %2 Grundlagen ausgedünnt: am %3 ausgesetzt, wenn nicht zwei Personen sie neu bekräftigen</translation>
    </message>
    <message>
        <source>column is missing</source>
        <translation>column fehlt</translation>
    </message>
    <message>
        <source>exactly one of column, row and const is needed</source>
        <translation>genau eines von column, row und const ist nötig</translation>
    </message>
    <message>
        <source>external %1 %2 named no ground of its own: the account is restored</source>
        <translation>extern: %1 %2 nannte keine eigene Grundlage: Das Konto wird wiederhergestellt</translation>
    </message>
    <message>
        <source>external %1 %2 rested on this post: the account is restored</source>
        <translation>extern: %1 %2 beruhte auf diesem Beitrag: Das Konto wird wiederhergestellt</translation>
    </message>
    <message>
        <source>file ends before its list of records is closed</source>
        <translation>die Datei endet, bevor ihre Liste von Datensätzen geschlossen ist</translation>
    </message>
    <message>
        <source>file ends inside a record</source>
        <translation>die Datei endet mitten in einem Datensatz</translation>
    </message>
    <message>
        <source>how long %1 lasted</source>
        <translation>wie lange %1 dauerte</translation>
    </message>
    <message>
        <source>how the content was detected</source>
        <translation>wie der Inhalt gefunden wurde</translation>
    </message>
    <message>
        <source>how to appeal</source>
        <translation>wie man Beschwerde einlegt</translation>
    </message>
    <message>
        <source>how to reach the platform</source>
        <translation>wie die Plattform zu erreichen ist</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>es ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>it is the same as the delimiter</source>
        <translation>es ist dasselbe wie das Trennzeichen</translation>
    </message>
    <message>
        <source>notice %1 is corrected by %2</source>
        <translation>Mitteilung %1 wird durch %2 berichtigt</translation>
    </message>
    <message>
        <source>one ASCII character is needed</source>
        <translation>ein ASCII-Zeichen ist nötig</translation>
    </message>
    <message>
        <source>one ASCII character or null is needed</source>
        <translation>ein ASCII-Zeichen oder null ist nötig</translation>
    </message>
    <message>
        <source>one of %1 is needed</source>
        <translation>eines von %1 ist nötig</translation>
    </message>
    <message>
        <source>only version 1 is supported</source>
        <translation>nur Version 1 wird unterstützt</translation>
    </message>
    <message>
        <source>out-of-court redress</source>
        <translation>außergerichtlicher Rechtsbehelf</translation>
    </message>
    <message>
        <source>proposal %1 is voided</source>
        <translation>Vorschlag %1 wird nichtig</translation>
    </message>
    <message>
        <source>records of version %1 are not supported; this program reads version 1</source>
        <translation>Datensätze der Version %1 werden nicht unterstützt; dieses Programm liest Version 1</translation>
    </message>
    <message>
        <source>redress in court</source>
        <translation>gerichtlicher Rechtsbehelf</translation>
    </message>
    <message>
        <source>strike %1 is void</source>
        <translation>Strike %1 wird nichtig</translation>
    </message>
    <message>
        <source>the answer holds no status, event or report</source>
        <translation>die Antwort enthält keinen Status, kein Ereignis und keine Meldung</translation>
    </message>
    <message>
        <source>the answer is an error: %1</source>
        <translation>die Antwort ist ein Fehler: %1</translation>
    </message>
    <message>
        <source>the appeal&apos;s number</source>
        <translation>die Nummer der Beschwerde</translation>
    </message>
    <message>
        <source>the ban&apos;s number</source>
        <translation>die Nummer der Sperre</translation>
    </message>
    <message>
        <source>the beginning of the measure</source>
        <translation>der Beginn der Maßnahme</translation>
    </message>
    <message>
        <source>the clause of %1</source>
        <translation>die Klausel von %1</translation>
    </message>
    <message>
        <source>the clause, its title and the policy version of %1</source>
        <translation>die Klausel, ihr Titel und die Fassung des Regelwerks von %1</translation>
    </message>
    <message>
        <source>the column of the findings “%1” must hold a number of votes from 0 to %2</source>
        <translation>die Spalte der Befunde „%1“ muss eine Zahl von Stimmen von 0 bis %2 enthalten</translation>
    </message>
    <message>
        <source>the date of its outcome</source>
        <translation>das Datum ihres Ausgangs</translation>
    </message>
    <message>
        <source>the date of its suspension</source>
        <translation>das Datum ihrer Aussetzung</translation>
    </message>
    <message>
        <source>the date of the appeal</source>
        <translation>das Datum der Beschwerde</translation>
    </message>
    <message>
        <source>the date of the ban</source>
        <translation>das Datum der Sperre</translation>
    </message>
    <message>
        <source>the date of the content of %1</source>
        <translation>das Datum des Inhalts von %1</translation>
    </message>
    <message>
        <source>the date of the notice</source>
        <translation>das Datum der Mitteilung</translation>
    </message>
    <message>
        <source>the day of a report</source>
        <translation>der Tag einer Meldung</translation>
    </message>
    <message>
        <source>the decision that the measure rests on</source>
        <translation>die Entscheidung, auf der die Maßnahme beruht</translation>
    </message>
    <message>
        <source>the decision&apos;s number in %1</source>
        <translation>die Nummer der Entscheidung in %1</translation>
    </message>
    <message>
        <source>the end of the freeze</source>
        <translation>das Ende des Einfrierens</translation>
    </message>
    <message>
        <source>the end of the measure, since the decision is overturned</source>
        <translation>das Ende der Maßnahme, da die Entscheidung aufgehoben ist</translation>
    </message>
    <message>
        <source>the kind and day of the reports</source>
        <translation>Art und Tag der Meldungen</translation>
    </message>
    <message>
        <source>the law that %1 rests on</source>
        <translation>das Gesetz, auf dem %1 beruht</translation>
    </message>
    <message>
        <source>the list of decisions that the ban rested on</source>
        <translation>die Liste der Entscheidungen, auf denen die Sperre beruhte</translation>
    </message>
    <message>
        <source>the list of decisions that the ban rests on; &quot;multiple violations&quot; is no ground (R2)</source>
        <translation>die Liste der Entscheidungen, auf denen die Sperre beruht; „mehrere Verstöße“ ist keine Grundlage (R2)</translation>
    </message>
    <message>
        <source>the mapping of %1 has no entry for the value %2</source>
        <translation>die Zuordnung von %1 hat keinen Eintrag für den Wert %2</translation>
    </message>
    <message>
        <source>the measure</source>
        <translation>die Maßnahme</translation>
    </message>
    <message>
        <source>the measure of %1</source>
        <translation>die Maßnahme von %1</translation>
    </message>
    <message>
        <source>the measure that was appealed</source>
        <translation>die Maßnahme, gegen die Beschwerde eingelegt wurde</translation>
    </message>
    <message>
        <source>the name of a column or its number from 0 is needed</source>
        <translation>der Name einer Spalte oder ihre Nummer ab 0 ist nötig</translation>
    </message>
    <message>
        <source>the name of the platform</source>
        <translation>der Name der Plattform</translation>
    </message>
    <message>
        <source>the name of the source is missing</source>
        <translation>der Name der Quelle fehlt</translation>
    </message>
    <message>
        <source>the number of the corrected decision</source>
        <translation>die Nummer der berichtigten Entscheidung</translation>
    </message>
    <message>
        <source>the outcome of the appeal</source>
        <translation>der Ausgang der Beschwerde</translation>
    </message>
    <message>
        <source>the policy version of %1</source>
        <translation>die Fassung des Regelwerks von %1</translation>
    </message>
    <message>
        <source>the post or account that %1 is about</source>
        <translation>der Beitrag oder das Konto, um das es in %1 geht</translation>
    </message>
    <message>
        <source>the post or account that the measure acts on</source>
        <translation>der Beitrag oder das Konto, auf das die Maßnahme wirkt</translation>
    </message>
    <message>
        <source>the record holds a NUL character</source>
        <translation>der Datensatz enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>the record holds too many reports for its size: %1</source>
        <translation>der Datensatz enthält zu viele Meldungen für seine Größe: %1</translation>
    </message>
    <message>
        <source>the record is longer than %1 MiB</source>
        <translation>der Datensatz ist länger als %1 MiB</translation>
    </message>
    <message>
        <source>the record is neither a report of a post nor of a comment</source>
        <translation>der Datensatz ist weder die Meldung eines Beitrags noch die eines Kommentars</translation>
    </message>
    <message>
        <source>the record is not a reviewable: its type does not say so</source>
        <translation>der Datensatz ist kein reviewable: Sein Typ sagt es nicht</translation>
    </message>
    <message>
        <source>the record is not an activity of the type Flag</source>
        <translation>der Datensatz ist keine Aktivität vom Typ Flag</translation>
    </message>
    <message>
        <source>the record is not valid JSON</source>
        <translation>der Datensatz ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>the record is not valid JSON: %1</source>
        <translation>der Datensatz ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>the record is not valid UTF-8</source>
        <translation>der Datensatz ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the reply with its reasons</source>
        <translation>die Antwort mit ihren Gründen</translation>
    </message>
    <message>
        <source>the required field %1 is missing</source>
        <translation>das Pflichtfeld %1 fehlt</translation>
    </message>
    <message>
        <source>the required field %1 is missing or empty</source>
        <translation>das Pflichtfeld %1 fehlt oder ist leer</translation>
    </message>
    <message>
        <source>the row has %2 fields; %1 were expected</source>
        <translation>die Zeile hat %2 Felder; erwartet wurden %1</translation>
    </message>
    <message>
        <source>the scope: a ban or freeze acts on the account</source>
        <translation>der Umfang: Eine Sperre oder ein Einfrieren wirkt auf das Konto</translation>
    </message>
    <message>
        <source>the scope: this measure acts on one post</source>
        <translation>der Umfang: Diese Maßnahme wirkt auf einen Beitrag</translation>
    </message>
    <message>
        <source>the step that failed</source>
        <translation>der Schritt, der versagt hat</translation>
    </message>
    <message>
        <source>the subject is neither an at:// address with a DID nor a DID: %1</source>
        <translation>der Gegenstand ist weder eine at://-Adresse mit einer DID noch eine DID: %1</translation>
    </message>
    <message>
        <source>the text of the clause of %1</source>
        <translation>der Text der Klausel von %1</translation>
    </message>
    <message>
        <source>the title of the clause of %1</source>
        <translation>der Titel der Klausel von %1</translation>
    </message>
    <message>
        <source>the words or the media time that %1 is about</source>
        <translation>die Worte oder die Medienzeit, um die es in %1 geht</translation>
    </message>
    <message>
        <source>there is no such field; fields are %1</source>
        <translation>ein solches Feld gibt es nicht; Felder sind %1</translation>
    </message>
    <message>
        <source>there is not enough memory to read the record</source>
        <translation>der Speicher reicht nicht, um den Datensatz zu lesen</translation>
    </message>
    <message>
        <source>true is needed</source>
        <translation>true ist nötig</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>true oder false ist nötig</translation>
    </message>
    <message>
        <source>until when to appeal</source>
        <translation>bis wann man Beschwerde einlegen kann</translation>
    </message>
    <message>
        <source>weight and expiry of the strike</source>
        <translation>Gewicht und Verfall des Strikes</translation>
    </message>
    <message>
        <source>what &quot;%1&quot; refers to</source>
        <translation>worauf sich „%1“ bezieht</translation>
    </message>
    <message>
        <source>what was put back</source>
        <translation>was zurückgegeben wurde</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>was falsch war</translation>
    </message>
    <message>
        <source>whether automated means decided</source>
        <translation>ob automatisierte Mittel entschieden haben</translation>
    </message>
    <message>
        <source>whether automated means detected it</source>
        <translation>ob automatisierte Mittel es gefunden haben</translation>
    </message>
    <message>
        <source>whom the notice addresses</source>
        <translation>an wen sich die Mitteilung richtet</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a signing key.</source>
        <translation>„%1“ kann kein Name eines Unterschriftsschlüssels sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be the origin of a log.</source>
        <translation>„%1“ kann nicht die Herkunft eines Protokolls sein.</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>“%1” is not known; known are html_once, lbr and trim</source>
        <translation>„%1“ ist nicht bekannt; bekannt sind html_once, lbr und trim</translation>
    </message>
    <message>
        <source> A small set, a wide interval: a hint for talking about cases, not a grade.</source>
        <translation> Ein kleiner Satz, ein breites Intervall: ein Anlass, über Fälle zu sprechen, keine Note.</translation>
    </message>
    <message>
        <source> With so many items the true share lies between %1 and %2 (95 %).</source>
        <translation> Bei so vielen Stücken liegt der wahre Anteil zwischen %1 und %2 (95 %).</translation>
    </message>
    <message>
        <source>%1 cases wait now, by time since they were opened. All are counted; nothing is estimated.</source>
        <translation>%1 Fälle warten jetzt, nach der Zeit seit ihrer Eröffnung. Alle sind gezählt; nichts ist geschätzt.</translation>
    </message>
    <message>
        <source>%1 characters, where 1 to %2 are allowed.</source>
        <translation>%1 Zeichen, wo 1 bis %2 erlaubt sind.</translation>
    </message>
    <message>
        <source>%1 exists already; the demo was not made.</source>
        <translation>%1 gibt es schon; die Demo wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>%1 has no role that takes replays.</source>
        <translation>%1 hat keine Rolle, die Wiederholungen bearbeitet.</translation>
    </message>
    <message>
        <source>%1 has not taken effect.</source>
        <translation>%1 ist nicht wirksam geworden.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is before the restriction began.</source>
        <translation>%1 liegt vor dem Beginn der Einschränkung.</translation>
    </message>
    <message>
        <source>%1 is listed in an open proposal, and its readers must not know it.</source>
        <translation>%1 steht in einem offenen Vorschlag, und wer ihn liest, darf es nicht wissen.</translation>
    </message>
    <message>
        <source>%1 is neither a trainer nor a team lead.</source>
        <translation>%1 gehört weder zur Ausbildung noch zur Teamleitung.</translation>
    </message>
    <message>
        <source>%1 is no keyword of its categories.</source>
        <translation>%1 ist kein Stichwort seiner Kategorien.</translation>
    </message>
    <message>
        <source>%1 is not against a decision of yours.</source>
        <translation>%1 richtet sich nicht gegen eine Entscheidung von Ihnen.</translation>
    </message>
    <message>
        <source>%1 is not between 2000-01-01 and 2038-01-01.</source>
        <translation>%1 liegt nicht zwischen 2000-01-01 und 2038-01-01.</translation>
    </message>
    <message>
        <source>%1 is not between 2020-01-01 and 2038-01-01.</source>
        <translation>%1 liegt nicht zwischen 2020-01-01 und 2038-01-01.</translation>
    </message>
    <message>
        <source>%1 is not qualified for the rules that this is about.</source>
        <translation>%1 ist für die Regeln, um die es hier geht, nicht qualifiziert.</translation>
    </message>
    <message>
        <source>%1 is under appeal, and its hearer must not know it.</source>
        <translation>Gegen %1 läuft eine Beschwerde, und wer sie behandelt, darf es nicht wissen.</translation>
    </message>
    <message>
        <source>%1 of %2 answered author appeals were overturned. Shares of fewer than %3 say little; compare intervals, not shares.</source>
        <translation>%1 von %2 beantworteten Beschwerden von Betroffenen führten zur Aufhebung. Anteile bei weniger als %3 sagen wenig; vergleichen Sie Intervalle, nicht Anteile.</translation>
    </message>
    <message>
        <source>%1 of %2 as it holds today: %3.</source>
        <translation>%1 von %2 im heutigen Stand: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 blind readings differed from the decision in verdict or severity.</source>
        <translation>%1 von %2 blinden Lesungen wichen in Urteil oder Schweregrad von der Entscheidung ab.</translation>
    </message>
    <message>
        <source>%1 ran out on %2.</source>
        <translation>%1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>%1 refusals; one can rest on several requirements, so the lines add up to more. Clause and language do not filter it.</source>
        <translation>%1 Ablehnungen; eine kann auf mehreren Anforderungen beruhen, deshalb ergeben die Zeilen mehr. Klausel und Sprache filtern sie nicht.</translation>
    </message>
    <message>
        <source>%1 took no measure, and nothing rests on it.</source>
        <translation>%1 hat keine Maßnahme ergriffen, und nichts beruht darauf.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a whole number from %3 to %4.</source>
        <translation>--%1 „%2“ ist keine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--progress &quot;%1&quot; is unknown.</source>
        <translation>--progress „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>--workspace is empty.</source>
        <translation>--workspace ist leer.</translation>
    </message>
    <message>
        <source>A freeze says why.</source>
        <translation>Ein Einfrieren sagt, warum.</translation>
    </message>
    <message>
        <source>A person states it.</source>
        <translation>Ein Mensch erklärt es.</translation>
    </message>
    <message>
        <source>A real workspace goes by the real clock</source>
        <translation>Für einen echten Arbeitsbereich gilt die wirkliche Uhr</translation>
    </message>
    <message>
        <source>A replay set has lost an item.</source>
        <translation>Ein Wiederholungssatz hat ein Stück verloren.</translation>
    </message>
    <message>
        <source>A second reader looks before a removal takes effect</source>
        <translation>Eine zweite Person sieht hin, bevor eine Entfernung wirksam wird</translation>
    </message>
    <message>
        <source>A set cannot be made by &quot;%1&quot;.</source>
        <translation>„%1“ kann keinen Satz anlegen.</translation>
    </message>
    <message>
        <source>A set has 1 to %1 items.</source>
        <translation>Ein Satz hat 1 bis %1 Stücke.</translation>
    </message>
    <message>
        <source>A set holds its answers; ask one of them for it.</source>
        <translation>Ein Satz enthält seine Antworten; bitten Sie eine dieser Personen darum.</translation>
    </message>
    <message>
        <source>A set needs a name of at most 200 bytes that is no number.</source>
        <translation>Ein Satz braucht einen Namen von höchstens 200 Byte, der keine Zahl ist.</translation>
    </message>
    <message>
        <source>A value that begins with dashes is written --%1=VALUE.</source>
        <translation>Ein Wert, der mit Bindestrichen beginnt, wird --%1=WERT geschrieben.</translation>
    </message>
    <message>
        <source>An unknown standard.</source>
        <translation>Ein unbekannter Standard.</translation>
    </message>
    <message>
        <source>Answer first, then look.</source>
        <translation>Erst antworten, dann nachsehen.</translation>
    </message>
    <message>
        <source>Argument %1 is not UTF-8 text.</source>
        <translation>Argument %1 ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Ask again when that is decided.</source>
        <translation>Fragen Sie noch einmal, wenn das entschieden ist.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>Ask one of them to make the set.</source>
        <translation>Bitten Sie eine dieser Personen, den Satz anzulegen.</translation>
    </message>
    <message>
        <source>At most one person hears an appeal</source>
        <translation>Höchstens eine Person behandelt eine Beschwerde</translation>
    </message>
    <message>
        <source>At most one person holds a case</source>
        <translation>Höchstens eine Person hat einen Fall reserviert</translation>
    </message>
    <message>
        <source>Begin one of your own.</source>
        <translation>Beginnen Sie eine eigene.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Choose another folder with --output.</source>
        <translation>Wählen Sie mit --output einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another path, or delete that file first.</source>
        <translation>Wählen Sie einen anderen Pfad, oder löschen Sie zuerst jene Datei.</translation>
    </message>
    <message>
        <source>Claim it.</source>
        <translation>Übernehmen Sie ihn.</translation>
    </message>
    <message>
        <source>Entry %1 tells what somebody else found.</source>
        <translation>Eintrag %1 verrät, was jemand anderes befunden hat.</translation>
    </message>
    <message>
        <source>From the opening of a case to the release of its first decision, for %1 cases; those still open are not in it.</source>
        <translation>Von der Eröffnung eines Falls bis zur Freigabe seiner ersten Entscheidung, für %1 Fälle; noch offene sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Give --from before --to.</source>
        <translation>Geben Sie --from vor --to an.</translation>
    </message>
    <message>
        <source>Give --item N; items are numbered from 1.</source>
        <translation>Geben Sie --item N an; Stücke werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Give --rationale: what harm is imminent.</source>
        <translation>Geben Sie --rationale an: welcher Schaden unmittelbar droht.</translation>
    </message>
    <message>
        <source>Give --standard dsa or --standard santa-clara.</source>
        <translation>Geben Sie --standard dsa oder --standard santa-clara an.</translation>
    </message>
    <message>
        <source>Give the path of a *.countersign file, or file:///PATH.</source>
        <translation>Geben Sie den Pfad einer Datei *.countersign oder file:///PFAD an.</translation>
    </message>
    <message>
        <source>Give the path of a *.countersign file.</source>
        <translation>Geben Sie den Pfad einer Datei *.countersign an.</translation>
    </message>
    <message>
        <source>Imminent harm under %1, decided as %2.</source>
        <translation>Unmittelbarer Schaden nach %1, entschieden als %2.</translation>
    </message>
    <message>
        <source>It can be proposed anew.</source>
        <translation>Es kann neu vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>It goes to a lead who is.</source>
        <translation>Es geht an jemanden aus der Teamleitung, der es ist.</translation>
    </message>
    <message>
        <source>It is a whole number from %1.</source>
        <translation>Es ist eine ganze Zahl ab %1.</translation>
    </message>
    <message>
        <source>It is auto, always or never.</source>
        <translation>Es ist auto, always oder never.</translation>
    </message>
    <message>
        <source>It is csv or json.</source>
        <translation>Es ist csv oder json.</translation>
    </message>
    <message>
        <source>It is how many items a list has at a time.</source>
        <translation>So viele Stücke hat eine Liste auf einmal.</translation>
    </message>
    <message>
        <source>It is shown after you have read it blind, and to people who cannot sign it.</source>
        <translation>Es wird gezeigt, wenn Sie blind gelesen haben, und denen, die es nicht unterschreiben können.</translation>
    </message>
    <message>
        <source>It is split by %1.</source>
        <translation>Es wird nach %1 aufgeteilt.</translation>
    </message>
    <message>
        <source>It is still as it was read</source>
        <translation>Es ist noch, wie es gelesen wurde</translation>
    </message>
    <message>
        <source>It was revoked. Keys are never recovered; ask two people to enrol you with a new one.</source>
        <translation>Er wurde widerrufen. Schlüssel werden nie wiederhergestellt; bitten Sie zwei Personen, Sie mit einem neuen aufzunehmen.</translation>
    </message>
    <message>
        <source>Item %1 has no answer of yours yet.</source>
        <translation>Stück %1 hat noch keine Antwort von Ihnen.</translation>
    </message>
    <message>
        <source>Item %1 is revealed; its answer stands.</source>
        <translation>Stück %1 ist aufgedeckt; seine Antwort bleibt bestehen.</translation>
    </message>
    <message>
        <source>Keep a copy of the file as it is, and tell the auditor.</source>
        <translation>Behalten Sie eine Kopie der Datei, wie sie ist, und sagen Sie der Revision Bescheid.</translation>
    </message>
    <message>
        <source>Leave --expect-version out; cases, decisions, proposals, appeals and escalations have versions.</source>
        <translation>Lassen Sie --expect-version weg; Fassungen haben Fälle, Entscheidungen, Vorschläge, Beschwerden und Eskalationen.</translation>
    </message>
    <message>
        <source>Leave it out of the set, or wait until that has changed.</source>
        <translation>Lassen Sie es aus dem Satz, oder warten Sie, bis sich das geändert hat.</translation>
    </message>
    <message>
        <source>Load one with &quot;policy load FILE&quot;.</source>
        <translation>Laden Sie eines mit „policy load DATEI“.</translation>
    </message>
    <message>
        <source>Look at what changed, then try again.</source>
        <translation>Sehen Sie sich die Änderung an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Moderators see what became of their own decisions; team leads hear appeals.</source>
        <translation>Die Moderation sieht, was aus ihren eigenen Entscheidungen wurde; die Teamleitung behandelt Beschwerden.</translation>
    </message>
    <message>
        <source>Moderators, leads, trainers and trainees do.</source>
        <translation>Das tun Moderation, Teamleitung, Ausbildung und Lernende.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Name it (D-…).</source>
        <translation>Nennen Sie sie (D-…).</translation>
    </message>
    <message>
        <source>Name one decision (D-…) at a time.</source>
        <translation>Nennen Sie eine Entscheidung (D-…) auf einmal.</translation>
    </message>
    <message>
        <source>Name what it trains, without the answer.</source>
        <translation>Nennen Sie, was er übt, ohne die Antwort.</translation>
    </message>
    <message>
        <source>No answer counts yet.</source>
        <translation>Noch zählt keine Antwort.</translation>
    </message>
    <message>
        <source>No decision that can be replayed matches.</source>
        <translation>Keine Entscheidung, die sich wiederholen lässt, passt.</translation>
    </message>
    <message>
        <source>No file was made. Mend what it is taken from, or leave it out with --from and --to.</source>
        <translation>Es wurde keine Datei angelegt. Berichtigen Sie, woraus sie entsteht, oder lassen Sie es mit --from und --to weg.</translation>
    </message>
    <message>
        <source>Nothing half-done was kept. Split the input, or free memory.</source>
        <translation>Nichts halb Fertiges ist geblieben. Teilen Sie die Eingabe, oder schaffen Sie Speicher.</translation>
    </message>
    <message>
        <source>One person reads a proposal at a time</source>
        <translation>Einen Vorschlag liest eine Person auf einmal</translation>
    </message>
    <message>
        <source>People do what their role is for</source>
        <translation>Alle tun, wofür ihre Rolle da ist</translation>
    </message>
    <message>
        <source>Reinstating many decisions by --query is not part of this version.</source>
        <translation>Viele Entscheidungen mit --query wiederherzustellen gehört nicht zu dieser Version.</translation>
    </message>
    <message>
        <source>Replay is for those who train and those who learn</source>
        <translation>Wiederholungen sind für die, die ausbilden, und die, die lernen</translation>
    </message>
    <message>
        <source>Say --verdict violates --clause CODE, or --verdict not.</source>
        <translation>Geben Sie --verdict violates --clause CODE oder --verdict not an.</translation>
    </message>
    <message>
        <source>Say it in at most 10,000 bytes.</source>
        <translation>Sagen Sie es in höchstens 10.000 Byte.</translation>
    </message>
    <message>
        <source>Say who looks with --as and --passphrase-file; who may still sign it sees it after reading it blind.</source>
        <translation>Sagen Sie mit --as und --passphrase-file, wer nachsieht; wer es noch unterschreiben darf, sieht es nach dem blinden Lesen.</translation>
    </message>
    <message>
        <source>Say who takes part.</source>
        <translation>Sagen Sie, wer teilnimmt.</translation>
    </message>
    <message>
        <source>Session %1 has items 1 to %2.</source>
        <translation>Durchgang %1 hat die Stücke 1 bis %2.</translation>
    </message>
    <message>
        <source>Session %1 is somebody else&apos;s.</source>
        <translation>Durchgang %1 gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Set the terminal to UTF-8.</source>
        <translation>Stellen Sie das Terminal auf UTF-8 ein.</translation>
    </message>
    <message>
        <source>Sets never change; choose another name.</source>
        <translation>Sätze ändern sich nie; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Start another session to try again.</source>
        <translation>Beginnen Sie einen anderen Durchgang, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Take it first.</source>
        <translation>Nehmen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The %1 %2 cannot be read (%3).</source>
        <translation>%1 %2 kann nicht gelesen werden (%3).</translation>
    </message>
    <message>
        <source>The %1 %2 is a folder.</source>
        <translation>%1 %2 ist ein Ordner.</translation>
    </message>
    <message>
        <source>The %1 %2 is longer than 16 MiB.</source>
        <translation>%1 %2 ist länger als 16 MiB.</translation>
    </message>
    <message>
        <source>The content %2 that entry %1 commits to was erased at another time than the log says. The entries are intact.</source>
        <translation>Der Inhalt %2, auf den sich Eintrag %1 festlegt, wurde zu einer anderen Zeit gelöscht, als das Protokoll sagt. Die Einträge sind unversehrt.</translation>
    </message>
    <message>
        <source>The content %2 that entry %1 commits to was erased, but no entry says so. The entries are intact.</source>
        <translation>Der Inhalt %2, auf den sich Eintrag %1 festlegt, wurde gelöscht, aber kein Eintrag sagt das. Die Einträge sind unversehrt.</translation>
    </message>
    <message>
        <source>The demo&apos;s ban was accepted, which the rules should have refused.</source>
        <translation>Die Sperre der Demo wurde angenommen, obwohl die Regeln sie hätten ablehnen müssen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The head of the log is missing. The entries are linked and intact.</source>
        <translation>Der Kopf des Protokolls fehlt. Die Einträge sind verkettet und unversehrt.</translation>
    </message>
    <message>
        <source>The item lists the clauses that there were.</source>
        <translation>Das Stück führt die Klauseln auf, die es gab.</translation>
    </message>
    <message>
        <source>The log does not say when %1 was made.</source>
        <translation>Das Protokoll sagt nicht, wann %1 entstand.</translation>
    </message>
    <message>
        <source>The log is not intact. %1</source>
        <translation>Das Protokoll ist nicht unversehrt. %1</translation>
    </message>
    <message>
        <source>The numbers of the second Santa Clara Principles that the log can give: posts and accounts actioned, by measure, clause and language, flags by source, appeals and restorations. Left out: state actors, and everything that is told in words.</source>
        <translation>Die Zahlen der zweiten Santa-Clara-Prinzipien, die das Protokoll hergibt: Beiträge und Konten mit Maßnahmen, nach Maßnahme, Klausel und Sprache, Meldungen nach Quelle, Beschwerden und Wiederherstellungen. Ausgelassen: staatliche Stellen und alles, was in Worten berichtet wird.</translation>
    </message>
    <message>
        <source>The policy book that counts for this item has no clause &quot;%1&quot;.</source>
        <translation>Das Regelwerk, das für dieses Stück gilt, hat keine Klausel „%1“.</translation>
    </message>
    <message>
        <source>The program&apos;s own demo content cannot be read.</source>
        <translation>Der Demo-Inhalt des Programms kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The program&apos;s own demo content is missing.</source>
        <translation>Der Demo-Inhalt des Programms fehlt.</translation>
    </message>
    <message>
        <source>The rationale is too long.</source>
        <translation>Die Begründung ist zu lang.</translation>
    </message>
    <message>
        <source>The reader is qualified for what it is about</source>
        <translation>Wer liest, ist für das qualifiziert, worum es geht</translation>
    </message>
    <message>
        <source>The result could not be written to standard output (%1).</source>
        <translation>Das Ergebnis konnte nicht in die Standardausgabe geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Das Ergebnis konnte nicht in die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>The statement for %1 breaks the schema at %2: %3</source>
        <translation>Die Erklärung für %1 verletzt das Schema bei %2: %3</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>Die Zeit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is a set called &quot;%1&quot; already.</source>
        <translation>Einen Satz mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no measure &quot;%1&quot;.</source>
        <translation>Es gibt keine Maßnahme „%1“.</translation>
    </message>
    <message>
        <source>There is no record in %1.</source>
        <translation>In %1 gibt es keinen Datensatz.</translation>
    </message>
    <message>
        <source>There is no replay session %1.</source>
        <translation>Es gibt keinen Durchgang %1.</translation>
    </message>
    <message>
        <source>There is no replay set &quot;%1&quot;.</source>
        <translation>Es gibt keinen Wiederholungssatz „%1“.</translation>
    </message>
    <message>
        <source>There is no standard &quot;%1&quot;.</source>
        <translation>Es gibt keinen Standard „%1“.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is nothing to appeal yet.</source>
        <translation>Noch gibt es nichts, worüber man sich beschweren könnte.</translation>
    </message>
    <message>
        <source>Usage: countersign-cli %1</source>
        <translation>Aufruf: countersign-cli %1</translation>
    </message>
    <message>
        <source>What does not violate has no clause.</source>
        <translation>Was nicht verstößt, hat keine Klausel.</translation>
    </message>
    <message>
        <source>What the command did stands; ask again with the same --request-id to see its result.</source>
        <translation>Was der Befehl getan hat, bleibt bestehen; fragen Sie mit derselben --request-id noch einmal, um das Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>What was found innocent before is found violating by two</source>
        <translation>Was schon einmal für unbedenklich befunden wurde, befinden zwei als Verstoß</translation>
    </message>
    <message>
        <source>What would fall with %1 tells what it found.</source>
        <translation>Was mit %1 wegfiele, verrät, was darin befunden wurde.</translation>
    </message>
    <message>
        <source>What you found blind stands; decide the appeal now.</source>
        <translation>Was Sie blind befunden haben, bleibt bestehen; entscheiden Sie jetzt die Beschwerde.</translation>
    </message>
    <message>
        <source>Which clause is violated?</source>
        <translation>Gegen welche Klausel wird verstoßen?</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>Which decision?</source>
        <translation>Welche Entscheidung?</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Welches Stück?</translation>
    </message>
    <message>
        <source>Who may sign or hear reads blind first</source>
        <translation>Wer unterschreiben oder behandeln darf, liest zuerst blind</translation>
    </message>
    <message>
        <source>Who may sign reads blind first</source>
        <translation>Wer unterschreiben darf, liest zuerst blind</translation>
    </message>
    <message>
        <source>Widen the clause or the time.</source>
        <translation>Weiten Sie die Klausel oder die Zeit aus.</translation>
    </message>
    <message>
        <source>Write --query clause:CODE, --overturned, --days and --count.</source>
        <translation>Schreiben Sie --query clause:CODE, --overturned, --days und --count.</translation>
    </message>
    <message>
        <source>Write 7d, 24h, 90min, a number of seconds, or permanent.</source>
        <translation>Schreiben Sie 7d, 24h, 90min, eine Zahl von Sekunden oder permanent.</translation>
    </message>
    <message>
        <source>You are not hearing %1.</source>
        <translation>Sie behandeln %1 gerade nicht.</translation>
    </message>
    <message>
        <source>You have answered about %1 already.</source>
        <translation>Sie haben zu %1 schon geantwortet.</translation>
    </message>
    <message>
        <source>You may have to judge what item %1 shows blind: it is under appeal or listed in an open proposal.</source>
        <translation>Vielleicht müssen Sie blind beurteilen, was Stück %1 zeigt: Eine Beschwerde läuft dagegen, oder es steht in einem offenen Vorschlag.</translation>
    </message>
    <message>
        <source>You might read this proposal, so it is hidden from you.</source>
        <translation>Vielleicht lesen Sie diesen Vorschlag noch, deshalb ist er Ihnen verborgen.</translation>
    </message>
    <message>
        <source>You will not have to judge it blind</source>
        <translation>Sie werden es nicht blind beurteilen müssen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option %2.</source>
        <translation>„%1“ hat keine Option %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no version to expect.</source>
        <translation>„%1“ hat keine Fassung, die sich erwarten ließe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2.</source>
        <translation>„%1“ ist nicht: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no workspace that this version can open.</source>
        <translation>„%1“ ist kein Arbeitsbereich, den diese Version öffnen kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not part of version %2.</source>
        <translation>„%1“ gehört nicht zu Version %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not split by &quot;%2&quot;.</source>
        <translation>„%1“ wird nicht nach „%2“ aufgeteilt.</translation>
    </message>
    <message>
        <source>&quot;case show&quot; lists precedents with their outcomes.</source>
        <translation>„case show“ führt ähnliche frühere Fälle mit ihrem Ausgang auf.</translation>
    </message>
    <message>
        <source>&quot;reinstate preview&quot; shows what an overturn would change.</source>
        <translation>„reinstate preview“ zeigt, was eine Aufhebung ändern würde.</translation>
    </message>
    <message>
        <source>&quot;replay session start&quot; begins one.</source>
        <translation>„replay session start“ beginnt einen.</translation>
    </message>
    <message>
        <source>&quot;replay set list&quot; shows them.</source>
        <translation>„replay set list“ zeigt sie.</translation>
    </message>
    <message>
        <source>the clause names no category of the database (&quot;%1&quot;).</source>
        <translation>die Klausel nennt keine Kategorie der Datenbank („%1“).</translation>
    </message>
    <message>
        <source>%1 does not wait to be re-affirmed.</source>
        <translation>%1 wartet nicht darauf, neu bekräftigt zu werden.</translation>
    </message>
    <message>
        <source>%1 found no violation in this, and it has not changed since.</source>
        <translation>%1 hat hierin keinen Verstoß befunden, und seither hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>After the countersignature no lead would be left who took no part and could hear an appeal.</source>
        <translation>Nach der Gegenzeichnung wäre niemand aus der Teamleitung mehr da, der nicht beteiligt war und eine Beschwerde behandeln könnte.</translation>
    </message>
    <message>
        <source>Can&apos;t re-affirm %1. %2</source>
        <translation>%1 kann nicht neu bekräftigt werden. %2</translation>
    </message>
    <message>
        <source>Freeze the account, act on single posts, or enrol a reader from outside with a key of their own.</source>
        <translation>Frieren Sie das Konto ein, ergreifen Sie Maßnahmen an einzelnen Beiträgen, oder nehmen Sie jemanden von außen mit eigenem Schlüssel zum Lesen auf.</translation>
    </message>
    <message>
        <source>No ground that is left is under appeal</source>
        <translation>Gegen keine verbliebene Grundlage läuft eine Beschwerde</translation>
    </message>
    <message>
        <source>Only a ban that lost a ground is re-affirmed, until its clock runs out.</source>
        <translation>Nur eine Sperre, die eine Grundlage verloren hat, wird neu bekräftigt, solange ihre Uhr läuft.</translation>
    </message>
    <message>
        <source>Somebody is left to hear an appeal</source>
        <translation>Es bleibt jemand, der eine Beschwerde behandeln kann</translation>
    </message>
    <message>
        <source>The appeal is answered first.</source>
        <translation>Zuerst wird die Beschwerde beantwortet.</translation>
    </message>
    <message>
        <source>There is no sanction %1.</source>
        <translation>Es gibt keine Maßnahme %1.</translation>
    </message>
    <message>
        <source>Two leads who took no part re-affirm it, or it is suspended.</source>
        <translation>Zwei aus der Teamleitung, die nicht beteiligt waren, bekräftigen sie neu, sonst wird sie ausgesetzt.</translation>
    </message>
    <message>
        <source>What was left up or restored has changed, or there is new evidence</source>
        <translation>Was stehen blieb oder wiederhergestellt wurde, hat sich geändert, oder es gibt neue Belege</translation>
    </message>
    <message>
        <source>Who re-affirms took no part in what the ban still rests on</source>
        <translation>Wer neu bekräftigt, war an dem nicht beteiligt, worauf die Sperre noch beruht</translation>
    </message>
    <message>
        <source>&quot;sanction list&quot; shows them.</source>
        <translation>„sanction list“ zeigt sie.</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>Leave it up, or give new evidence: what was not known then.</source>
        <translation>Lassen Sie es stehen, oder nennen Sie neue Belege: was damals nicht bekannt war.</translation>
    </message>
    <message>
        <source>State the new evidence with it.</source>
        <translation>Nennen Sie dazu die neuen Belege.</translation>
    </message>
    <message>
        <source>after appeal %1</source>
        <translation>nach der Beschwerde %1</translation>
    </message>
    <message>
        <source>reported while %1 was open</source>
        <translation>gemeldet, während %1 offen war</translation>
    </message>
    <message>
        <source>severity %1 · reach %2 · %3 reports</source>
        <translation>Schwere: %1 · Reichweite %2 · %3 Meldungen</translation>
    </message>
    <message>
        <source>severity %1 · reach %2 · 1 report</source>
        <translation>Schwere: %1 · Reichweite %2 · 1 Meldung</translation>
    </message>
    <message>
        <source>severity %1 · reach unknown · %2 reports</source>
        <translation>Schwere: %1 · Reichweite unbekannt · %2 Meldungen</translation>
    </message>
    <message>
        <source>severity %1 · reach unknown · 1 report</source>
        <translation>Schwere: %1 · Reichweite unbekannt · 1 Meldung</translation>
    </message>
    <message>
        <source>the same text was restored elsewhere (%1)</source>
        <translation>derselbe Text wurde anderswo wiederhergestellt (%1)</translation>
    </message>
    <message>
        <source>%1 about this account waits already.</source>
        <translation>%1 zu diesem Konto wartet schon.</translation>
    </message>
    <message>
        <source>%1 has suggested %2 for this case already.</source>
        <translation>%1 hat für diesen Fall schon %2 angeregt.</translation>
    </message>
    <message>
        <source>%1 is a person and decides or proposes for themselves.</source>
        <translation>%1 ist ein Mensch und entscheidet oder schlägt selbst vor.</translation>
    </message>
    <message>
        <source>%1 is about %2.</source>
        <translation>%1 betrifft %2.</translation>
    </message>
    <message>
        <source>%1 is not open.</source>
        <translation>%1 ist nicht offen.</translation>
    </message>
    <message>
        <source>%1 is not yours.</source>
        <translation>%1 ist nicht von Ihnen.</translation>
    </message>
    <message>
        <source>A moderator or team lead reads it.</source>
        <translation>Jemand aus Moderation oder Teamleitung liest sie.</translation>
    </message>
    <message>
        <source>A person adopts what an automation suggests</source>
        <translation>Ein Mensch macht sich zu eigen, was ein Automat anregt</translation>
    </message>
    <message>
        <source>A suggestion names what somebody can read for themselves</source>
        <translation>Eine Anregung nennt, was man selbst nachlesen kann</translation>
    </message>
    <message>
        <source>A suggestion says why.</source>
        <translation>Eine Anregung sagt, warum.</translation>
    </message>
    <message>
        <source>An automation suggests violations of a clause; what it finds innocent it leaves alone.</source>
        <translation>Ein Automat regt Verstöße gegen eine Klausel an; was er für unbedenklich hält, lässt er in Ruhe.</translation>
    </message>
    <message>
        <source>Ban not suggested. %1</source>
        <translation>Sperre nicht angeregt. %1</translation>
    </message>
    <message>
        <source>Can&apos;t adopt %1. %2</source>
        <translation>%1 lässt sich nicht übernehmen. %2</translation>
    </message>
    <message>
        <source>Clause %1 does not allow just that.</source>
        <translation>Klausel %1 erlaubt genau das nicht.</translation>
    </message>
    <message>
        <source>Entry %1: an automation decides or signs; it may only suggest.</source>
        <translation>Eintrag %1: Ein Automat entscheidet oder unterschreibt; er darf nur anregen.</translation>
    </message>
    <message>
        <source>Give --rationale.</source>
        <translation>Geben Sie --rationale an.</translation>
    </message>
    <message>
        <source>Import the appeals again, then have &quot;appeals complete&quot; stated up to now for %1.</source>
        <translation>Importieren Sie die Beschwerden erneut und lassen Sie dann „appeals complete“ bis jetzt für %1 erklären.</translation>
    </message>
    <message>
        <source>It names no clause that was in force when the content was posted.</source>
        <translation>Sie nennt keine Klausel, die galt, als der Inhalt veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Name actions on the post that the clause allows.</source>
        <translation>Nennen Sie Maßnahmen am Beitrag, die die Klausel erlaubt.</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>Keine Anregung wartet auf Sie.</translation>
    </message>
    <message>
        <source>Only automations suggest.</source>
        <translation>Nur Automaten regen an.</translation>
    </message>
    <message>
        <source>Only the automation that made it withdraws it.</source>
        <translation>Nur der Automat, von dem sie stammt, zieht sie zurück.</translation>
    </message>
    <message>
        <source>Propose for yourself.</source>
        <translation>Schlagen Sie selbst vor.</translation>
    </message>
    <message>
        <source>Quote them exactly, or name the media time.</source>
        <translation>Zitieren Sie sie genau, oder nennen Sie die Stelle im Medium.</translation>
    </message>
    <message>
        <source>Read them again and state the present time.</source>
        <translation>Lesen Sie sie erneut und geben Sie die jetzige Zeit an.</translation>
    </message>
    <message>
        <source>Suggest a ban, or decisions of cases.</source>
        <translation>Regen Sie eine Sperre an oder Entscheidungen von Fällen.</translation>
    </message>
    <message>
        <source>Take it with &quot;suggestion next&quot;.</source>
        <translation>Nehmen Sie sie mit „suggestion next“.</translation>
    </message>
    <message>
        <source>The anchor %1 cannot be written.</source>
        <translation>Der Anker %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The checkpoint was signed all the same; keep its note elsewhere.</source>
        <translation>Der Prüfpunkt ist trotzdem unterschrieben; bewahren Sie ihn anderswo auf.</translation>
    </message>
    <message>
        <source>The store is not older than its last anchor</source>
        <translation>Der Datenbestand ist nicht älter als sein letzter Anker</translation>
    </message>
    <message>
        <source>The words quoted do not stand in the content.</source>
        <translation>Die zitierten Worte stehen nicht im Inhalt.</translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>Es gibt keine Anregung %1.</translation>
    </message>
    <message>
        <source>This workspace is older than its anchor %1, which has seen %2 entries: appeals may be missing.</source>
        <translation>Dieser Arbeitsbereich ist älter als sein Anker %1, der %2 Einträge gesehen hat: Beschwerden können fehlen.</translation>
    </message>
    <message>
        <source>This workspace is older than its anchor; appeals have to be read up to now, not to %1.</source>
        <translation>Dieser Arbeitsbereich ist älter als sein Anker; Beschwerden müssen bis jetzt gelesen werden, nicht bis %1.</translation>
    </message>
    <message>
        <source>Those whose grounds you had a part in go to somebody else; the ones of cases are met in the queue.</source>
        <translation>Die, an deren Gründen Sie beteiligt waren, gehen an jemand anderen; denen zu Fällen begegnet man in der Warteschlange.</translation>
    </message>
    <message>
        <source>What %1 suggested has been erased.</source>
        <translation>Was %1 anregte, wurde gelöscht.</translation>
    </message>
    <message>
        <source>Who adopts took no part in any ground</source>
        <translation>Wer übernimmt, war an keinem Grund beteiligt</translation>
    </message>
    <message>
        <source>Whoever claims and decides the case adopts it, or does not.</source>
        <translation>Wer den Fall übernimmt und entscheidet, macht ihn sich zu eigen oder nicht.</translation>
    </message>
    <message>
        <source>Withdraw it first.</source>
        <translation>Ziehen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not suggested for an account.</source>
        <translation>„%1“ wird für ein Konto nicht angeregt.</translation>
    </message>
    <message>
        <source>&quot;suggestion list&quot; shows them.</source>
        <translation>„suggestion list“ zeigt sie.</translation>
    </message>
    <message>
        <source>&quot;suggestion list&quot; shows what waits.</source>
        <translation>„suggestion list“ zeigt, was wartet.</translation>
    </message>
    <message>
        <source>%1 (%2) is not over</source>
        <translation>%1 (%2) ist nicht zu Ende</translation>
    </message>
    <message>
        <source>%1 and %2 are linked already.</source>
        <translation>%1 und %2 sind schon verknüpft.</translation>
    </message>
    <message>
        <source>%1 and %2 are not linked.</source>
        <translation>%1 und %2 sind nicht verknüpft.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cases cannot be tried.</source>
        <translation>%1 Fälle lassen sich nicht erproben.</translation>
    </message>
    <message>
        <source>%1 declared a conflict with the account that %2 is about.</source>
        <translation>%1 hat sich für das Konto, um das es bei %2 geht, für befangen erklärt.</translation>
    </message>
    <message>
        <source>%1 declared a conflict with this account.</source>
        <translation>%1 hat sich für dieses Konto für befangen erklärt.</translation>
    </message>
    <message>
        <source>%1 found no violation in another post of the author that says the same.</source>
        <translation>%1 hat in einem anderen Beitrag derselben Person, der dasselbe sagt, keinen Verstoß gefunden.</translation>
    </message>
    <message>
        <source>%1 has proposed that already.</source>
        <translation>%1 hat das schon vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 has signed %2 proposals of the same person lately; no more than %3 are signed by one reader.</source>
        <translation>%1 hat in letzter Zeit %2 Vorschläge derselben Person gegengezeichnet; mehr als %3 zeichnet niemand gegen.</translation>
    </message>
    <message>
        <source>%1 is %2; there is nothing to change.</source>
        <translation>%1 ist %2; es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1 is all that already.</source>
        <translation>Für %1 gilt das alles schon.</translation>
    </message>
    <message>
        <source>%1 is no administrator.</source>
        <translation>%1 gehört nicht zur Administration.</translation>
    </message>
    <message>
        <source>%1 is not approved yet.</source>
        <translation>%1 ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>%1 is not decided yet</source>
        <translation>%1 ist noch nicht entschieden</translation>
    </message>
    <message>
        <source>%1 is not in force any more.</source>
        <translation>%1 ist nicht mehr in Kraft.</translation>
    </message>
    <message>
        <source>%1 is not tagged &quot;%2&quot;.</source>
        <translation>%1 hat das Merkmal „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist offen</translation>
    </message>
    <message>
        <source>%1 linked them.</source>
        <translation>%1 hat sie verknüpft.</translation>
    </message>
    <message>
        <source>%1 names more than %2 accounts</source>
        <translation>%1 nennt mehr als %2 Konten</translation>
    </message>
    <message>
        <source>%1 proposed it.</source>
        <translation>%1 hat es vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 proposed it; a second person approves.</source>
        <translation>%1 hat es vorgeschlagen; eine zweite Person bestätigt.</translation>
    </message>
    <message>
        <source>%1 restricts nothing, so nobody is told.</source>
        <translation>%1 schränkt nichts ein, deshalb wird niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>%1 took part in %2, which found no violation in another post that says the same.</source>
        <translation>%1 war an %2 beteiligt, wo in einem anderen Beitrag, der dasselbe sagt, kein Verstoß gefunden wurde.</translation>
    </message>
    <message>
        <source>%1 took part in what concerns %2 (%3).</source>
        <translation>%1 war an etwas beteiligt, das %2 betrifft (%3).</translation>
    </message>
    <message>
        <source>%1 was decided in one run with it: opened again as %2</source>
        <translation>%1 wurde in einem Zug damit entschieden: neu eröffnet als %2</translation>
    </message>
    <message>
        <source>%1 was shown on %2 what was concluded about %3.</source>
        <translation>%1 wurde am %2 gezeigt, was zu %3 befunden wurde.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is no number.</source>
        <translation>--%1 „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>--last-number goes with --failed.</source>
        <translation>--last-number gehört zu --failed.</translation>
    </message>
    <message>
        <source>A ban rests on a proposal that somebody else countersigned.</source>
        <translation>Eine Sperre beruht auf einem Vorschlag, den jemand anderes gegengezeichnet hat.</translation>
    </message>
    <message>
        <source>A change of %1 waits for approval already.</source>
        <translation>Für %1 wartet schon eine Änderung auf Bestätigung.</translation>
    </message>
    <message>
        <source>A conflict needs a reason.</source>
        <translation>Befangenheit braucht einen Grund.</translation>
    </message>
    <message>
        <source>A freeze with %1 signatures lasts no longer than %2 hours.</source>
        <translation>Ein Einfrieren mit %1 Unterschriften dauert höchstens %2 Stunden.</translation>
    </message>
    <message>
        <source>A lead who took no part approves it with &quot;account untag-approve&quot;.</source>
        <translation>Eine unbeteiligte Teamleitung bestätigt es mit „account untag-approve“.</translation>
    </message>
    <message>
        <source>A person does not become an automation, nor an automation a person.</source>
        <translation>Eine Person wird kein Automat und ein Automat keine Person.</translation>
    </message>
    <message>
        <source>A tag is taken off by two people</source>
        <translation>Ein Merkmal nehmen zwei Personen weg</translation>
    </message>
    <message>
        <source>A team lead who took no part unlinks accounts.</source>
        <translation>Eine unbeteiligte Teamleitung löst Verknüpfungen.</translation>
    </message>
    <message>
        <source>A text that was signed for the order cannot be read.</source>
        <translation>Ein Text, der für den Auftrag unterschrieben wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Act on single posts, or warn the account.</source>
        <translation>Handeln Sie bei einzelnen Beiträgen oder verwarnen Sie das Konto.</translation>
    </message>
    <message>
        <source>Active strikes of weight %1 permit a ban of %2 at most.</source>
        <translation>Aktive Strikes mit dem Gewicht %1 erlauben eine Sperre von höchstens %2.</translation>
    </message>
    <message>
        <source>Active strikes of weight %1 permit no ban yet.</source>
        <translation>Aktive Strikes mit dem Gewicht %1 erlauben noch keine Sperre.</translation>
    </message>
    <message>
        <source>An administrator erases personal data.</source>
        <translation>Personenbezogene Daten löscht die Administration.</translation>
    </message>
    <message>
        <source>An erasure says why.</source>
        <translation>Eine Löschung nennt ihren Grund.</translation>
    </message>
    <message>
        <source>An order carries its proof</source>
        <translation>Ein Auftrag trägt seinen Beweis bei sich</translation>
    </message>
    <message>
        <source>Approve or decline it first.</source>
        <translation>Bestätigen Sie sie zuerst, oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>Approve the enrolment first.</source>
        <translation>Bestätigen Sie zuerst die Aufnahme.</translation>
    </message>
    <message>
        <source>Approve them, or give them a new key, first.</source>
        <translation>Bestätigen Sie die Person zuerst, oder geben Sie ihr einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Ask another lead.</source>
        <translation>Fragen Sie eine andere Teamleitung.</translation>
    </message>
    <message>
        <source>Ask for at least %1 people.</source>
        <translation>Verlangen Sie mindestens %1 Personen.</translation>
    </message>
    <message>
        <source>Ask for at least 1 countersigner, or write never under signoff.</source>
        <translation>Verlangen Sie mindestens eine Gegenzeichnung, oder schreiben Sie never unter signoff.</translation>
    </message>
    <message>
        <source>Ask people after %1 at the latest.</source>
        <translation>Fragen Sie spätestens nach %1 Menschen.</translation>
    </message>
    <message>
        <source>At most 72 h of freezes in 30 days, all names and linked accounts together</source>
        <translation>Höchstens 72 Std. eingefroren in 30 Tagen, alle Namen und verknüpften Konten zusammen</translation>
    </message>
    <message>
        <source>Decline the change and give a new key anew.</source>
        <translation>Lehnen Sie die Änderung ab, und geben Sie erneut einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Enrol it under a name of its own (R17).</source>
        <translation>Nehmen Sie ihn unter einem eigenen Namen auf (R17).</translation>
    </message>
    <message>
        <source>Entry %1 gives %2 a new key without the approval of a second person.</source>
        <translation>Eintrag %1 gibt %2 einen neuen Schlüssel, ohne dass eine zweite Person bestätigt hat.</translation>
    </message>
    <message>
        <source>Entry %1 links accounts in the name of somebody else than who signed it.</source>
        <translation>Eintrag %1 verknüpft Konten im Namen von jemand anderem, als ihn unterschrieben hat.</translation>
    </message>
    <message>
        <source>Entry %1 proposes a new key for %2, but not in the name of who signed it.</source>
        <translation>Eintrag %1 schlägt für %2 einen neuen Schlüssel vor, aber nicht im Namen dessen, der unterschrieben hat.</translation>
    </message>
    <message>
        <source>Entry %1: who decided has not signed what orders about it would say.</source>
        <translation>Eintrag %1: Wer entschieden hat, hat nicht unterschrieben, was Aufträge dazu sagen würden.</translation>
    </message>
    <message>
        <source>Entry %1: who proposed %2 has not signed its text.</source>
        <translation>Eintrag %1: Wer %2 vorgeschlagen hat, hat den Text nicht unterschrieben.</translation>
    </message>
    <message>
        <source>For active strikes of weight %1 the policy book suggests %2.</source>
        <translation>Für aktive Strikes mit dem Gewicht %1 schlägt das Regelwerk %2 vor.</translation>
    </message>
    <message>
        <source>From %1 on anybody who may read it takes it.</source>
        <translation>Ab %1 kann ihn übernehmen, wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>Give --outcome and --reply.</source>
        <translation>Geben Sie --outcome und --reply an.</translation>
    </message>
    <message>
        <source>Give --reason, or --own for an account of your own.</source>
        <translation>Geben Sie --reason an, oder --own für ein eigenes Konto.</translation>
    </message>
    <message>
        <source>Give --reason: what shows whose they are.</source>
        <translation>Geben Sie --reason an: woran man erkennt, wem sie gehören.</translation>
    </message>
    <message>
        <source>Give --reason: who asked for it, and by which right.</source>
        <translation>Geben Sie --reason an: wer darum gebeten hat und mit welchem Recht.</translation>
    </message>
    <message>
        <source>Give --reason: why it is none any more.</source>
        <translation>Geben Sie --reason an: warum keine Befangenheit mehr besteht.</translation>
    </message>
    <message>
        <source>Give --role, --language or --qualification.</source>
        <translation>Geben Sie --role, --language oder --qualification an.</translation>
    </message>
    <message>
        <source>Give it with --reason: the second person reads it.</source>
        <translation>Geben Sie sie mit --reason an: Die zweite Person liest sie.</translation>
    </message>
    <message>
        <source>It does not leave.</source>
        <translation>Er geht nicht hinaus.</translation>
    </message>
    <message>
        <source>It goes to a lead who has not seen it.</source>
        <translation>Es geht an eine Teamleitung, die es nicht gesehen hat.</translation>
    </message>
    <message>
        <source>It goes to somebody who reads it, or to a reader from outside with a key of their own.</source>
        <translation>Er geht an jemanden, der sie liest, oder an eine Person von außen mit eigenem Schlüssel.</translation>
    </message>
    <message>
        <source>It is %1 whom it is about.</source>
        <translation>Es geht um %1 selbst.</translation>
    </message>
    <message>
        <source>It is issued anew, under a new number.</source>
        <translation>Er wird unter einer neuen Nummer neu ausgestellt.</translation>
    </message>
    <message>
        <source>It is not carried out; tell the moderation team.</source>
        <translation>Er wird nicht ausgeführt; sagen Sie es dem Moderationsteam.</translation>
    </message>
    <message>
        <source>It is shown after you have read it, and to people who cannot.</source>
        <translation>Sie wird gezeigt, nachdem Sie gelesen haben, und allen, die nicht lesen dürfen.</translation>
    </message>
    <message>
        <source>It is the number that the platform names when it refuses a stale one.</source>
        <translation>Es ist die Nummer, die die Plattform nennt, wenn sie eine veraltete ablehnt.</translation>
    </message>
    <message>
        <source>It rests on no sanction.</source>
        <translation>Er beruht auf keiner Maßnahme.</translation>
    </message>
    <message>
        <source>It was lifted before.</source>
        <translation>Sie wurde schon aufgehoben.</translation>
    </message>
    <message>
        <source>Leave it up, or say with --new-evidence what was not known then.</source>
        <translation>Lassen Sie es stehen, oder sagen Sie mit --new-evidence, was damals nicht bekannt war.</translation>
    </message>
    <message>
        <source>Leave suggested_s and longest_s out.</source>
        <translation>Lassen Sie suggested_s und longest_s weg.</translation>
    </message>
    <message>
        <source>Let at least %1 pass.</source>
        <translation>Lassen Sie mindestens %1 vergehen.</translation>
    </message>
    <message>
        <source>Lifting a conflict needs a reason.</source>
        <translation>Eine Befangenheit aufzuheben braucht einen Grund.</translation>
    </message>
    <message>
        <source>Line %1: %2 gives a warning a duration; a warning restricts nothing.</source>
        <translation>Zeile %1: %2 gibt einer Verwarnung eine Dauer; eine Verwarnung schränkt nichts ein.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, longer than longest_s permits.</source>
        <translation>Zeile %1: %2 ist %3, länger als longest_s erlaubt.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, not more than the step before.</source>
        <translation>Zeile %1: %2 ist %3, nicht mehr als die Stufe davor.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because what was lifted has to be lifted on the platform soon (R8).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 sind erlaubt, denn was aufgehoben wurde, muss auch auf der Plattform bald aufgehoben sein (R8).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; every freeze is looked at by a second person (R11).</source>
        <translation>Zeile %1: %2 ist %3; jedes Einfrieren sieht sich eine zweite Person an (R11).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because a ban that lost a ground is kept by two people or not at all (R8).</source>
        <translation>Zeile %1: %2 ist %3; das Mindeste ist %4, denn eine Sperre, die eine Grundlage verloren hat, halten zwei Menschen aufrecht oder niemand (R8).</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because nobody may be judged by a rule that came overnight (R21).</source>
        <translation>Zeile %1: %2 ist %3; das Mindeste ist %4, denn niemand darf nach einer Regel beurteilt werden, die über Nacht kam (R21).</translation>
    </message>
    <message>
        <source>Line %1: %2 is 0; where a second signature is asked for, at least one person has to give it.</source>
        <translation>Zeile %1: %2 ist 0; wo eine zweite Unterschrift verlangt wird, muss mindestens eine Person sie geben.</translation>
    </message>
    <message>
        <source>Line %1: %2 is blind; without decoys only labels and warnings are read (R6).</source>
        <translation>Zeile %1: %2 ist blind; ohne Kontrollstücke werden nur Hinweise und Verwarnungen gelesen (R6).</translation>
    </message>
    <message>
        <source>Line %1: %2 is milder than the step before it.</source>
        <translation>Zeile %1: %2 ist milder als die Stufe davor.</translation>
    </message>
    <message>
        <source>Line %1: %2 is never; a removal from an account with reach needs a second look (R12).</source>
        <translation>Zeile %1: %2 ist never; eine Entfernung bei einem Konto mit Reichweite braucht einen zweiten Blick (R12).</translation>
    </message>
    <message>
        <source>Line %1: %2 names the clause %3, which the policy book does not have.</source>
        <translation>Zeile %1: %2 nennt die Klausel %3, die es im Regelwerk nicht gibt.</translation>
    </message>
    <message>
        <source>Line %1: the wording of notices cannot be used: %2 %3.</source>
        <translation>Zeile %1: Der Wortlaut der Mitteilungen ist nicht brauchbar: %2 %3.</translation>
    </message>
    <message>
        <source>Line %1: the wording of notices is not JSON.</source>
        <translation>Zeile %1: Der Wortlaut der Mitteilungen ist kein JSON.</translation>
    </message>
    <message>
        <source>List the steps by rising weight.</source>
        <translation>Führen Sie die Stufen nach steigendem Gewicht auf.</translation>
    </message>
    <message>
        <source>Load its text again under a new version.</source>
        <translation>Laden Sie ihren Text noch einmal unter einer neuen Fassung.</translation>
    </message>
    <message>
        <source>More strikes never permit less.</source>
        <translation>Mehr Strikes erlauben nie weniger.</translation>
    </message>
    <message>
        <source>Name a clause by its code.</source>
        <translation>Nennen Sie eine Klausel mit ihrem Kürzel.</translation>
    </message>
    <message>
        <source>Name two accounts.</source>
        <translation>Nennen Sie zwei Konten.</translation>
    </message>
    <message>
        <source>Name what somebody would be told about: D-…, P-… or A-….</source>
        <translation>Nennen Sie, worüber jemand benachrichtigt würde: D-…, P-… oder A-….</translation>
    </message>
    <message>
        <source>No %1 may turn a %2 from %3 into %4.</source>
        <translation>Wer %1 ist, darf %2 nicht von %3 zu %4 machen.</translation>
    </message>
    <message>
        <source>No change of %1 waits.</source>
        <translation>Für %1 wartet keine Änderung.</translation>
    </message>
    <message>
        <source>No later order to the same target has taken its place</source>
        <translation>Kein späterer Auftrag zum selben Ziel ist an seine Stelle getreten</translation>
    </message>
    <message>
        <source>No order %1 has left.</source>
        <translation>Kein Auftrag %1 ist hinausgegangen.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles or key.</source>
        <translation>Niemand ändert die eigenen Rollen oder den eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Nobody else has countersigned it.</source>
        <translation>Niemand anderes hat ihn gegengezeichnet.</translation>
    </message>
    <message>
        <source>Nobody has proposed to take &quot;%1&quot; off %2, or that ran out.</source>
        <translation>Niemand hat vorgeschlagen, %2 das Merkmal „%1“ zu nehmen, oder der Vorschlag ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nobody has signed what the order asks for.</source>
        <translation>Niemand hat unterschrieben, was der Auftrag verlangt.</translation>
    </message>
    <message>
        <source>Nobody lifts a conflict that they declared.</source>
        <translation>Niemand hebt die selbst erklärte Befangenheit auf.</translation>
    </message>
    <message>
        <source>Nobody signs this proposal.</source>
        <translation>Niemand unterschreibt diesen Vorschlag.</translation>
    </message>
    <message>
        <source>Not unlinked. %1</source>
        <translation>Verknüpfung nicht gelöst. %1</translation>
    </message>
    <message>
        <source>Number %1 of order %2 is stale: a later order has taken its place.</source>
        <translation>Nummer %1 von Auftrag %2 ist veraltet: Ein späterer Auftrag ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>Numbers of orders count from 1.</source>
        <translation>Die Nummern der Aufträge zählen ab 1.</translation>
    </message>
    <message>
        <source>One other person proposes it, a second approves.</source>
        <translation>Eine andere Person schlägt es vor, eine zweite bestätigt.</translation>
    </message>
    <message>
        <source>Only they link accounts.</source>
        <translation>Nur sie verknüpfen Konten.</translation>
    </message>
    <message>
        <source>Only they propose that a tag be taken off.</source>
        <translation>Nur sie schlagen vor, ein Merkmal wegzunehmen.</translation>
    </message>
    <message>
        <source>Order %1 may not be carried out. %2</source>
        <translation>Auftrag %1 darf nicht ausgeführt werden. %2</translation>
    </message>
    <message>
        <source>Order %1 tells what somebody else found.</source>
        <translation>Auftrag %1 verrät, was jemand anderes befunden hat.</translation>
    </message>
    <message>
        <source>Preview a decision with a measure.</source>
        <translation>Nehmen Sie eine Entscheidung mit einer Maßnahme.</translation>
    </message>
    <message>
        <source>Proposals go round</source>
        <translation>Vorschläge gehen reihum</translation>
    </message>
    <message>
        <source>Propose a shorter one.</source>
        <translation>Schlagen Sie eine kürzere vor.</translation>
    </message>
    <message>
        <source>Propose it with &quot;account untag&quot;; somebody else approves.</source>
        <translation>Schlagen Sie es mit „account untag“ vor; jemand anderes bestätigt es.</translation>
    </message>
    <message>
        <source>Say 1 to %1.</source>
        <translation>Sagen Sie 1 bis %1.</translation>
    </message>
    <message>
        <source>Shorten the one or lengthen the other.</source>
        <translation>Kürzen Sie das eine oder verlängern Sie das andere.</translation>
    </message>
    <message>
        <source>Sign in again; the new roles hold from then on.</source>
        <translation>Melden Sie sich neu an; von da an gelten die neuen Rollen.</translation>
    </message>
    <message>
        <source>Somebody else approves it.</source>
        <translation>Jemand anderes bestätigt es.</translation>
    </message>
    <message>
        <source>Somebody else left up or restored what says the same</source>
        <translation>Jemand anderes hat stehen lassen oder wiederhergestellt, was dasselbe sagt</translation>
    </message>
    <message>
        <source>Somebody else lifts a conflict</source>
        <translation>Eine Befangenheit hebt jemand anderes auf</translation>
    </message>
    <message>
        <source>Somebody else who may read it has waited longer for a proposal.</source>
        <translation>Jemand anderes, der ihn lesen darf, wartet schon länger auf einen Vorschlag.</translation>
    </message>
    <message>
        <source>Taking a tag off says why.</source>
        <translation>Wer ein Merkmal wegnimmt, sagt, warum.</translation>
    </message>
    <message>
        <source>The account&apos;s strikes permit this ban</source>
        <translation>Die Strikes des Kontos erlauben diese Sperre</translation>
    </message>
    <message>
        <source>The answer to an appeal says an outcome and why.</source>
        <translation>Die Antwort auf eine Beschwerde nennt einen Ausgang und warum.</translation>
    </message>
    <message>
        <source>The end of the order is no time.</source>
        <translation>Das Ende des Auftrags ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>The new key of %1 is not kept in this workspace.</source>
        <translation>Der neue Schlüssel von %1 liegt nicht in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The order counted until %1.</source>
        <translation>Der Auftrag galt bis %1.</translation>
    </message>
    <message>
        <source>The order does not say when it was issued and until when it counts.</source>
        <translation>Der Auftrag sagt nicht, wann er ausgestellt wurde und bis wann er gilt.</translation>
    </message>
    <message>
        <source>The order has number %1; number %2 was taken already.</source>
        <translation>Der Auftrag hat Nummer %1; Nummer %2 wurde schon angenommen.</translation>
    </message>
    <message>
        <source>The order is signed by a key that is not trusted.</source>
        <translation>Der Auftrag ist mit einem Schlüssel unterschrieben, dem nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The order lasts longer than what was countersigned.</source>
        <translation>Der Auftrag dauert länger als das, was gegengezeichnet wurde.</translation>
    </message>
    <message>
        <source>The order wants to count for longer than orders do.</source>
        <translation>Der Auftrag will länger gelten, als Aufträge gelten.</translation>
    </message>
    <message>
        <source>The order was altered: its hash is not that of its text.</source>
        <translation>Der Auftrag wurde verändert: Seine Prüfsumme ist nicht die seines Textes.</translation>
    </message>
    <message>
        <source>The reader knows the language of what it is about</source>
        <translation>Wer liest, kennt die Sprache, um die es geht</translation>
    </message>
    <message>
        <source>The reader was shown nothing of it before</source>
        <translation>Wer liest, hat vorher nichts davon gesehen</translation>
    </message>
    <message>
        <source>The rest follows by itself when what it carries has ended.</source>
        <translation>Der Rest folgt von selbst, sobald beendet ist, was darauf beruht.</translation>
    </message>
    <message>
        <source>The same two people do not sign for each other again and again</source>
        <translation>Dieselben zwei Personen zeichnen nicht immer wieder füreinander gegen</translation>
    </message>
    <message>
        <source>The signature of %1 does not fit what it is said to sign.</source>
        <translation>Die Unterschrift von %1 passt nicht zu dem, was sie unterschreiben soll.</translation>
    </message>
    <message>
        <source>The text of version %1 is missing.</source>
        <translation>Der Text der Fassung %1 fehlt.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>There are dot and svg.</source>
        <translation>Es gibt dot und svg.</translation>
    </message>
    <message>
        <source>There is no declared conflict %1.</source>
        <translation>Es gibt keine erklärte Befangenheit %1.</translation>
    </message>
    <message>
        <source>There is no draft of the policy book.</source>
        <translation>Es gibt keinen Entwurf des Regelwerks.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot; for pictures.</source>
        <translation>Das Format „%1“ für Bilder gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no outcome &quot;%1&quot;.</source>
        <translation>Den Ausgang „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing more to erase of %1 now.</source>
        <translation>Von %1 gibt es jetzt nichts mehr zu löschen.</translation>
    </message>
    <message>
        <source>This account and those linked to it (%1 in all) have been frozen for 72 h within 30 days already.</source>
        <translation>Dieses Konto und die mit ihm verknüpften (%1 insgesamt) waren innerhalb von 30 Tagen schon 72 Std. eingefroren.</translation>
    </message>
    <message>
        <source>This is no order of a version that is known here.</source>
        <translation>Das ist kein Auftrag in einer hier bekannten Fassung.</translation>
    </message>
    <message>
        <source>This, or what says the same, was left up or restored before; finding it violating needs a second reader.</source>
        <translation>Dies, oder was dasselbe sagt, wurde vorher stehen gelassen oder wiederhergestellt; um darin einen Verstoß zu finden, braucht es eine zweite lesende Person.</translation>
    </message>
    <message>
        <source>Two other people change somebody&apos;s roles</source>
        <translation>Zwei andere Personen ändern jemandes Rollen</translation>
    </message>
    <message>
        <source>Two other people change what somebody may do</source>
        <translation>Zwei andere Personen ändern, was jemand darf</translation>
    </message>
    <message>
        <source>Two other people give somebody a new key</source>
        <translation>Zwei andere Personen geben jemandem einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>Two others take it off.</source>
        <translation>Zwei andere nehmen es weg.</translation>
    </message>
    <message>
        <source>Version %1 is older than version %2, which is published.</source>
        <translation>Fassung %1 ist älter als Fassung %2, die veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Version %1 of the policy book asks for a second signature here.</source>
        <translation>Fassung %1 des Regelwerks verlangt hier eine zweite Unterschrift.</translation>
    </message>
    <message>
        <source>What %1 may do here was changed.</source>
        <translation>Was %1 hier darf, wurde geändert.</translation>
    </message>
    <message>
        <source>What it asked for is not so any more, or comes again under a new number.</source>
        <translation>Was er verlangte, gilt nicht mehr oder kommt unter einer neuen Nummer wieder.</translation>
    </message>
    <message>
        <source>What the order asks for is in force</source>
        <translation>Was der Auftrag verlangt, ist in Kraft</translation>
    </message>
    <message>
        <source>What the order asks for is not what was countersigned.</source>
        <translation>Was der Auftrag verlangt, ist nicht das, was gegengezeichnet wurde.</translation>
    </message>
    <message>
        <source>What the order asks for is not what was decided.</source>
        <translation>Was der Auftrag verlangt, ist nicht das, was entschieden wurde.</translation>
    </message>
    <message>
        <source>What was countersigned is not the decision that the order rests on.</source>
        <translation>Was gegengezeichnet wurde, ist nicht die Entscheidung, auf der der Auftrag beruht.</translation>
    </message>
    <message>
        <source>What was handed out counts as sent; &quot;outbox show&quot; gives it again.</source>
        <translation>Was herausgegeben wurde, gilt als gesendet; „outbox show“ zeigt es noch einmal.</translation>
    </message>
    <message>
        <source>What was signed is about another target.</source>
        <translation>Was unterschrieben wurde, betrifft ein anderes Ziel.</translation>
    </message>
    <message>
        <source>What was signed is from another log.</source>
        <translation>Was unterschrieben wurde, stammt aus einem anderen Protokoll.</translation>
    </message>
    <message>
        <source>Who links accounts says why.</source>
        <translation>Wer Konten verknüpft, sagt, warum.</translation>
    </message>
    <message>
        <source>Who may judge it reads it blind first</source>
        <translation>Wer darüber urteilen darf, liest erst blind</translation>
    </message>
    <message>
        <source>Who proposes declared no conflict</source>
        <translation>Wer vorschlägt, hat sich nicht für befangen erklärt</translation>
    </message>
    <message>
        <source>Who takes a tag off took no part in anything about the account</source>
        <translation>Wer ein Merkmal wegnimmt, war an nichts beteiligt, was das Konto betrifft</translation>
    </message>
    <message>
        <source>Who unlinks accounts took no part</source>
        <translation>Wer Verknüpfungen löst, war nicht beteiligt</translation>
    </message>
    <message>
        <source>Write --last 100.</source>
        <translation>Schreiben Sie --last 100.</translation>
    </message>
    <message>
        <source>Write always.</source>
        <translation>Schreiben Sie always.</translation>
    </message>
    <message>
        <source>Write blind_with_decoys.</source>
        <translation>Schreiben Sie blind_with_decoys.</translation>
    </message>
    <message>
        <source>Write reach or always.</source>
        <translation>Schreiben Sie reach oder always.</translation>
    </message>
    <message>
        <source>You declared a conflict with %1 already.</source>
        <translation>Sie haben sich für %1 schon für befangen erklärt.</translation>
    </message>
    <message>
        <source>You might have to judge %1 blind, so its notice is hidden from you.</source>
        <translation>Vielleicht müssen Sie über %1 blind urteilen, deshalb ist die Mitteilung vor Ihnen verborgen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are one account.</source>
        <translation>„%1“ und „%2“ sind ein Konto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision, proposal or appeal.</source>
        <translation>„%1“ ist keine Entscheidung, kein Vorschlag und keine Beschwerde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a declared conflict.</source>
        <translation>„%1“ ist keine Nummer einer erklärten Befangenheit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of cases.</source>
        <translation>„%1“ ist keine Anzahl von Fällen.</translation>
    </message>
    <message>
        <source>&quot;account show&quot; lists its tags.</source>
        <translation>„account show“ listet die Merkmale auf.</translation>
    </message>
    <message>
        <source>&quot;account show&quot; lists the links of an account.</source>
        <translation>„account show“ zeigt, womit ein Konto verknüpft ist.</translation>
    </message>
    <message>
        <source>&quot;conflict list&quot; shows them.</source>
        <translation>„conflict list“ zeigt sie.</translation>
    </message>
    <message>
        <source>&quot;outbox list&quot; shows the orders, &quot;outbox take&quot; hands them out.</source>
        <translation>„outbox list“ zeigt die Aufträge, „outbox take“ gibt sie heraus.</translation>
    </message>
    <message>
        <source>&quot;outbox list&quot; shows what counts now.</source>
        <translation>„outbox list“ zeigt, was jetzt gilt.</translation>
    </message>
    <message>
        <source>&quot;policy graph %1&quot; shows who may do what.</source>
        <translation>„policy graph %1“ zeigt, wer was darf.</translation>
    </message>
    <message>
        <source>it can still be appealed</source>
        <translation>noch kann Beschwerde eingelegt werden</translation>
    </message>
    <message>
        <source>it is not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>it is not resolved yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 is closed already: %2.</source>
        <translation>%1 ist schon abgeschlossen: %2.</translation>
    </message>
    <message>
        <source>Clear the filter to be dealt the most urgent one of all; cases you took part in are left to others.</source>
        <translation>Leeren Sie den Filter, um den dringendsten von allen zu bekommen; Fälle, an denen Sie beteiligt waren, bleiben anderen.</translation>
    </message>
    <message>
        <source>No case that fits the filter waits for you.</source>
        <translation>Kein Fall, der zum Filter passt, wartet auf Sie.</translation>
    </message>
    <message>
        <source>The %1 records before it are in and stay. Mend that (free space, say) and import the file again: nothing is taken twice.</source>
        <translation>Die %1 Datensätze davor sind aufgenommen und bleiben. Beheben Sie das (etwa durch freien Speicherplatz) und importieren Sie die Datei noch einmal: Nichts wird doppelt aufgenommen.</translation>
    </message>
    <message>
        <source>You are done with %1.</source>
        <translation>Sie sind mit %1 fertig.</translation>
    </message>
    <message>
        <source>You have read %1 but do not sign it: you differ, or found fault with a post that checks the reading.</source>
        <translation>Sie haben %1 gelesen, unterzeichnen es aber nicht: Sie urteilen anders oder haben einen Beitrag beanstandet, der das Lesen prüft.</translation>
    </message>
    <message>
        <source>No clause is cited.</source>
        <translation>Es ist keine Klausel genannt.</translation>
    </message>
    <message>
        <source>Say which clause is violated.</source>
        <translation>Nennen Sie die Klausel, gegen die verstoßen wird.</translation>
    </message>
    <message>
        <source>%1 was signed with a key that was not trusted any more: it supports nothing.</source>
        <translation>%1 wurde mit einem Schlüssel unterschrieben, dem nicht mehr vertraut wurde: darauf kann sich nichts stützen.</translation>
    </message>
    <message>
        <source>%1 is not known to read this language: %2.</source>
        <translation>Dass %1 diese Sprache liest, ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>A single violation of the clause cited is enough, whatever came before.</source>
        <translation>Ein einziger Verstoß gegen die genannte Klausel genügt, was immer vorher war.</translation>
    </message>
    <message>
        <source>Read in translation (%1): two people sign.</source>
        <translation>In Übersetzung gelesen (%1): zwei unterschreiben.</translation>
    </message>
    <message>
        <source>%1 has overridden a requirement of %2.</source>
        <translation>%1 hat eine Anforderung von %2 außer Kraft gesetzt.</translation>
    </message>
    <message>
        <source>%1 has read %2.</source>
        <translation>%1 hat %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 is not revealed yet: %2</source>
        <translation>%1 wird noch nicht aufgedeckt: %2</translation>
    </message>
    <message>
        <source>%1 overrode a requirement of a proposal that rests on %2.</source>
        <translation>%1 hat eine Anforderung eines Vorschlags außer Kraft gesetzt, der auf %2 beruht.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>A lead who took no part decides about it.</source>
        <translation>Darüber entscheidet eine Leitung, die unbeteiligt war.</translation>
    </message>
    <message>
        <source>An override says why.</source>
        <translation>Wer eine Anforderung außer Kraft setzt, sagt warum.</translation>
    </message>
    <message>
        <source>Entry %1 changes an override that somebody signed.</source>
        <translation>Eintrag %1 ändert etwas, das jemand mit Unterschrift außer Kraft gesetzt hat.</translation>
    </message>
    <message>
        <source>Entry %1 countersigns %2 by somebody who had overridden a requirement of it.</source>
        <translation>Eintrag %1 zeichnet %2 durch jemanden gegen, der eine Anforderung davon außer Kraft gesetzt hatte.</translation>
    </message>
    <message>
        <source>Entry %1 overrides a requirement of %2 that nobody may override.</source>
        <translation>Eintrag %1 setzt eine Anforderung von %2 außer Kraft, die niemand außer Kraft setzen darf.</translation>
    </message>
    <message>
        <source>Entry %1 overrides a requirement of %2, but not as a third person in their own name.</source>
        <translation>Eintrag %1 setzt eine Anforderung von %2 außer Kraft, aber nicht als dritte Person im eigenen Namen.</translation>
    </message>
    <message>
        <source>Entry %1 overrides a requirement of %2, which nobody made.</source>
        <translation>Eintrag %1 setzt eine Anforderung von %2 außer Kraft, den niemand gemacht hat.</translation>
    </message>
    <message>
        <source>Entry %1: the override for %2 is about another text, or of another time.</source>
        <translation>Eintrag %1: Was für %2 außer Kraft gesetzt wurde, gilt einem anderen Text oder einer anderen Zeit.</translation>
    </message>
    <message>
        <source>Entry %1: the override for %2 is not signed by who is said to have signed it.</source>
        <translation>Eintrag %1: Was für %2 außer Kraft gesetzt wurde, hat nicht unterschrieben, wer es unterschrieben haben soll.</translation>
    </message>
    <message>
        <source>Every item was looked at as long as the policy book asks</source>
        <translation>Jedes Stück wurde so lange angesehen, wie das Regelwerk verlangt</translation>
    </message>
    <message>
        <source>Give --requirement look.least, signer.pair or signer.turn, --reader with whom it stops, and --reason.</source>
        <translation>Geben Sie --requirement look.least, signer.pair oder signer.turn an, mit --reader, wem es im Weg steht, und --reason.</translation>
    </message>
    <message>
        <source>It stands in the way of %1; nobody lets it go for themselves.</source>
        <translation>Es steht %1 im Weg; für sich selbst setzt niemand etwas außer Kraft.</translation>
    </message>
    <message>
        <source>Look at item %1 for %2 s more, then give your finding about it again.</source>
        <translation>Sehen Sie Stück %1 noch %2 s an und geben Sie dann Ihren Befund dazu noch einmal.</translation>
    </message>
    <message>
        <source>Looked at for less time than the policy book asks: item %1.</source>
        <translation>Kürzer angesehen, als das Regelwerk verlangt: Stück %1.</translation>
    </message>
    <message>
        <source>Name the reader it stands in the way of.</source>
        <translation>Nennen Sie, wem es beim Lesen im Weg steht.</translation>
    </message>
    <message>
        <source>Nothing measured how long item %1 was looked at, and the policy book asks for it.</source>
        <translation>Nichts hat gemessen, wie lange Stück %1 angesehen wurde, und das Regelwerk verlangt es.</translation>
    </message>
    <message>
        <source>Nothing measured how long the items were looked at; the policy book lets that pass.</source>
        <translation>Nichts hat gemessen, wie lange die Stücke angesehen wurden; das Regelwerk lässt das gelten.</translation>
    </message>
    <message>
        <source>Nothing was signed; an override is not given in advance.</source>
        <translation>Nichts wurde unterschrieben; im Voraus wird nichts außer Kraft gesetzt.</translation>
    </message>
    <message>
        <source>Only the least look, the cap for a pair and the rotation are overridden</source>
        <translation>Nur die Mindestdauer des Ansehens, die Grenze für ein Paar und die Reihenfolge werden außer Kraft gesetzt</translation>
    </message>
    <message>
        <source>Overridden by %1, because: %2</source>
        <translation>Außer Kraft gesetzt von %1, weil: %2</translation>
    </message>
    <message>
        <source>Overridden by somebody who took no part.</source>
        <translation>Außer Kraft gesetzt von jemandem, der unbeteiligt war.</translation>
    </message>
    <message>
        <source>Read it in the window, or give the measured seconds with --looked.</source>
        <translation>Lesen Sie es im Fenster, oder geben Sie die gemessenen Sekunden mit --looked an.</translation>
    </message>
    <message>
        <source>Somebody else reads it, or a lead who took no part overrides it with a reason.</source>
        <translation>Jemand anderes liest es, oder eine unbeteiligte Leitung setzt es mit Begründung außer Kraft.</translation>
    </message>
    <message>
        <source>The override %1 for %2 that entry %3 holds is no longer stored. The log itself is intact.</source>
        <translation>Was %1 für %2 außer Kraft setzt und Eintrag %3 enthält, ist nicht mehr gespeichert. Das Protokoll selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>The override %1 is void: the key that signed it had become untrusted.</source>
        <translation>%1 ist nichtig: Dem Schlüssel, der damit etwas außer Kraft gesetzt hat, war nicht mehr zu trauen.</translation>
    </message>
    <message>
        <source>The stored override %1 for %2 is not one that the log holds. The log itself is intact.</source>
        <translation>Was gespeichert ist als %1, das für %2 etwas außer Kraft setzt, steht so nicht im Protokoll. Das Protokoll selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>There is nobody called &quot;%1&quot;.</source>
        <translation>Niemand heißt „%1“.</translation>
    </message>
    <message>
        <source>What can be: look.least, signer.pair and signer.turn. Anything else is met, or the proposal does not go on.</source>
        <translation>Möglich ist es bei look.least, signer.pair und signer.turn. Alles andere ist erfüllt, oder der Vorschlag kommt nicht weiter.</translation>
    </message>
    <message>
        <source>What was overridden stands under a signature that counts</source>
        <translation>Was außer Kraft gesetzt wurde, steht unter einer Unterschrift, die zählt</translation>
    </message>
    <message>
        <source>Who overrides took no part</source>
        <translation>Wer etwas außer Kraft setzt, war unbeteiligt</translation>
    </message>
    <message>
        <source>You can&apos;t override anything of %1: %2</source>
        <translation>Sie können bei %1 nichts außer Kraft setzen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not stand in the way of %2.</source>
        <translation>„%1“ steht %2 nicht im Weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never overridden.</source>
        <translation>„%1“ wird nie außer Kraft gesetzt.</translation>
    </message>
    <message>
        <source>%1 %2 leaned on its strike: the strikes that are left (weight %3) permit a ban of %4 at most; the account is restored</source>
        <translation>%1 %2 stützte sich auf ihren Strike: Die übrigen Strikes (Gewicht %3) erlauben höchstens eine Sperre von %4; das Konto wird wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 %2 leaned on its strike: the strikes that are left (weight %3) permit no ban; the account is restored</source>
        <translation>%1 %2 stützte sich auf ihren Strike: Die übrigen Strikes (Gewicht %3) erlauben keine Sperre; das Konto wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The content is still there</source>
        <translation>Der Inhalt ist noch da</translation>
    </message>
    <message>
        <source>ban %1 leaned on its strike: for the strikes that are left (weight %2) the policy book suggests %3; suspended on %4 unless two people re-affirm it</source>
        <translation>Sperre %1 stützte sich auf ihren Strike: Für die übrigen Strikes (Gewicht %2) schlägt das Regelwerk %3 vor; am %4 ausgesetzt, wenn nicht zwei Personen sie neu bekräftigen</translation>
    </message>
    <message>
        <source>draft %1 is withdrawn</source>
        <translation>Der Entwurf %1 wird zurückgezogen</translation>
    </message>
    <message>
        <source>it can still be undone</source>
        <translation>es kann noch rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>%1 checks were read, by fewer than %2 people: a share would tell what single people did, so none is told.</source>
        <translation>%1 Prüfstücke wurden gelesen, von weniger als %2 Personen: Ein Anteil würde verraten, was Einzelne getan haben; deshalb wird keiner genannt.</translation>
    </message>
    <message>
        <source>%1 of %2 checks were signed, though what they alleged is no violation. Compare intervals, not shares; it says nothing about single people.</source>
        <translation>%1 von %2 Prüfstücken wurden gegengezeichnet, obwohl das Behauptete kein Verstoß ist. Vergleichen Sie Intervalle, nicht Anteile; über Einzelne sagt es nichts.</translation>
    </message>
    <message>
        <source>%1 of %2 checks were signed. That is too few to say anything: below %3 a share is mostly chance.</source>
        <translation>%1 von %2 Prüfstücken wurden gegengezeichnet. Das sind zu wenige, um etwas zu sagen: Unter %3 ist ein Anteil vor allem Zufall.</translation>
    </message>
    <message>
        <source>%1 was a check, not a proposal: nobody proposed it and nothing of it takes effect. The time for reading it is over, so it is left out of the measure. What it alleged was finally found not to violate.</source>
        <translation>%1 war ein Prüfstück, kein Vorschlag: Niemand hat es vorgeschlagen, und nichts davon wird wirksam. Die Zeit zum Lesen ist vorbei, deshalb zählt es nicht mit. Was es behauptete, ist endgültig als kein Verstoß befunden.</translation>
    </message>
    <message>
        <source>%1 was a check, not a proposal: nobody proposed it and nothing of it takes effect. What it alleged was finally found not to violate. An item that was left up before stopped it, as it would have stopped a real one, so it is left out of the measure.</source>
        <translation>%1 war ein Prüfstück, kein Vorschlag: Niemand hat es vorgeschlagen, und nichts davon wird wirksam. Was es behauptete, ist endgültig als kein Verstoß befunden. Ein Kontrollstück hat es aufgehalten, wie es auch einen echten Vorschlag aufgehalten hätte; deshalb zählt es nicht mit.</translation>
    </message>
    <message>
        <source>%1 was a check, not a proposal: nobody proposed it and nothing of it takes effect. You did not go along with it, and that is right: what it alleged was finally found not to violate. Thank you for reading.</source>
        <translation>%1 war ein Prüfstück, kein Vorschlag: Niemand hat es vorgeschlagen, und nichts davon wird wirksam. Sie sind ihm nicht gefolgt, und das ist richtig: Was es behauptete, ist endgültig als kein Verstoß befunden. Danke fürs Lesen.</translation>
    </message>
    <message>
        <source>%1 was a check, not a proposal: nothing is signed and nothing of it takes effect. What it alleged was finally found not to violate. That happens to careful readers, too. It is counted for the team, without your name; only you can see your own count. It is worth looking at each item once more.</source>
        <translation>%1 war ein Prüfstück, kein Vorschlag: Nichts ist gegengezeichnet, und nichts davon wird wirksam. Was es behauptete, ist endgültig als kein Verstoß befunden. Das kommt auch bei sorgfältigem Lesen vor. Gezählt wird es für das Team, ohne Ihren Namen; Ihre eigene Zahl sehen nur Sie. Es lohnt sich, jedes Stück noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>Ask for the team (--by month), or for your own (--by me).</source>
        <translation>Fragen Sie nach dem Team (--by month) oder nach der eigenen Zahl (--by me).</translation>
    </message>
    <message>
        <source>Checks are among the proposals: with %1 in 1,000 proposals that are dealt, one comes that nobody made. Its posts were finally found not to violate, and it can never take effect. It measures, for the whole team, how often somebody signs without looking. When it closes its reader is told at once. It is not used to rate, compare or reward anybody: only you see your own count.</source>
        <translation>Unter den Vorschlägen sind Prüfstücke: Mit %1 von 1.000 Vorschlägen, die ausgeteilt werden, kommt einer, den niemand gemacht hat. Seine Beiträge sind endgültig als kein Verstoß befunden, und er kann nie wirksam werden. Er misst für das ganze Team, wie oft jemand zeichnet, ohne hinzusehen. Wer ihn gelesen hat, erfährt es sofort, wenn er abgeschlossen ist. Er dient nicht dazu, jemanden zu bewerten, zu vergleichen oder zu belohnen: Ihre eigene Zahl sehen nur Sie.</translation>
    </message>
    <message>
        <source>Checks are not told by person: they measure how countersigning works, and nobody is rated by them.</source>
        <translation>Prüfstücke werden nicht nach Personen gezeigt: Sie messen, wie das Gegenzeichnen gelingt, und niemand wird danach bewertet.</translation>
    </message>
    <message>
        <source>Checks stay rare among proposals</source>
        <translation>Prüfstücke bleiben selten unter den Vorschlägen</translation>
    </message>
    <message>
        <source>No check has been read to its end in this time, so nothing can be said.</source>
        <translation>In dieser Zeit wurde kein Prüfstück zu Ende gelesen; es lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Set it to %1 or less; 0 lays none.</source>
        <translation>Setzen Sie es auf %1 oder weniger; bei 0 kommt keines.</translation>
    </message>
    <message>
        <source>a decoy: left up before</source>
        <translation>ein Kontrollstück: blieb früher stehen</translation>
    </message>
    <message>
        <source>removed once, then restored on appeal: no violation</source>
        <translation>einmal entfernt, dann auf Beschwerde wiederhergestellt: kein Verstoß</translation>
    </message>
    <message>
        <source>reported once, then finally left up: no violation</source>
        <translation>einmal gemeldet, dann endgültig stehen gelassen: kein Verstoß</translation>
    </message>
    <message>
        <source>signoff.seeded_permille is %1; at most %2 is allowed, because more checks would cost the attention that real proposals need.</source>
        <translation>signoff.seeded_permille ist %1; höchstens %2 ist erlaubt, weil mehr Prüfstücke die Aufmerksamkeit kosten würden, die echte Vorschläge brauchen.</translation>
    </message>
    <message>
        <source>%1 followed the order of an authority and found no violation, so it supports no ban.</source>
        <translation>%1 folgte der Anordnung einer Behörde und stellte keinen Verstoß fest, deshalb stützt sie keine Sperre.</translation>
    </message>
    <message>
        <source>%1 followed the order of an authority; nobody judged it by the guidelines (R26).</source>
        <translation>%1 folgte der Anordnung einer Behörde; niemand hat es nach den Richtlinien beurteilt (R26).</translation>
    </message>
    <message>
        <source>%1 is %2: what it ordered was lifted already.</source>
        <translation>%1 hat den Stand „%2“: Was angeordnet war, ist schon aufgehoben.</translation>
    </message>
    <message>
        <source>%1 is about an account.</source>
        <translation>%1 betrifft ein Konto.</translation>
    </message>
    <message>
        <source>%1 is no order of an authority.</source>
        <translation>%1 ist keine Anordnung einer Behörde.</translation>
    </message>
    <message>
        <source>%1 was not signed by a second person in time.</source>
        <translation>%1 wurde nicht rechtzeitig von einer zweiten Person unterschrieben.</translation>
    </message>
    <message>
        <source>A ban or freeze takes what every ban takes (R1 to R6), whoever asks for it.</source>
        <translation>Sperren und Einfrieren brauchen, was jede Sperre braucht (R1 bis R6), gleich wer es verlangt.</translation>
    </message>
    <message>
        <source>An authority&apos;s order is to remove, limit or age_restrict.</source>
        <translation>Eine Behörde ordnet remove, limit oder age_restrict an.</translation>
    </message>
    <message>
        <source>An order of an authority rests on nothing else.</source>
        <translation>Die Anordnung einer Behörde beruht auf nichts anderem.</translation>
    </message>
    <message>
        <source>Another lead signs.</source>
        <translation>Eine andere Teamleitung unterschreibt.</translation>
    </message>
    <message>
        <source>Can&apos;t reject %1: %2</source>
        <translation>%1 kann nicht abgelehnt werden: %2</translation>
    </message>
    <message>
        <source>Choose remove, limit or age_restrict.</source>
        <translation>Wählen Sie remove, limit oder age_restrict.</translation>
    </message>
    <message>
        <source>Countries have two letters, as DE or FR (ISO 3166-1).</source>
        <translation>Länder haben zwei Buchstaben, etwa DE oder FR (ISO 3166-1).</translation>
    </message>
    <message>
        <source>Entry %1 changes the order %2, which nobody complied with.</source>
        <translation>Eintrag %1 ändert die Anordnung %2, der niemand gefolgt ist.</translation>
    </message>
    <message>
        <source>Entry %1 complies with the order %2 in the name of somebody else than who signed it.</source>
        <translation>Eintrag %1 folgt der Anordnung %2 im Namen einer anderen Person als der, die ihn unterschrieben hat.</translation>
    </message>
    <message>
        <source>Entry %1 countersigns the order %2 after its time was over.</source>
        <translation>Eintrag %1 unterschreibt die Anordnung %2, nachdem ihre Zeit vorbei war.</translation>
    </message>
    <message>
        <source>Entry %1 countersigns the order %2, but not as a second person in their own name.</source>
        <translation>Eintrag %1 unterschreibt die Anordnung %2, aber nicht als zweite Person im eigenen Namen.</translation>
    </message>
    <message>
        <source>Entry %1 says that the order %2 was signed by a second person, who has not.</source>
        <translation>Eintrag %1 sagt, eine zweite Person habe die Anordnung %2 unterschrieben; das hat sie nicht.</translation>
    </message>
    <message>
        <source>Entry %1: the hash that signatures of the order %2 are bound to is not that of its text.</source>
        <translation>Eintrag %1: Der Hash, an den die Unterschriften der Anordnung %2 gebunden sind, ist nicht der ihres Textes.</translation>
    </message>
    <message>
        <source>Entry %1: the order %2 was made on top of another log than this one; something before it was rewritten.</source>
        <translation>Eintrag %1: Die Anordnung %2 steht auf einem anderen Protokoll als diesem; etwas davor wurde umgeschrieben.</translation>
    </message>
    <message>
        <source>Entry %1: the order %2 would stand with one signature for longer than 24 hours.</source>
        <translation>Eintrag %1: Die Anordnung %2 gälte mit einer Unterschrift länger als 24 Stunden.</translation>
    </message>
    <message>
        <source>Entry %1: the second signature of the order %2 is not by a key of who is said to have signed.</source>
        <translation>Eintrag %1: Die zweite Unterschrift der Anordnung %2 stammt von keinem Schlüssel der Person, die unterschrieben haben soll.</translation>
    </message>
    <message>
        <source>Entry %1: the text that signatures of the order %2 are bound to is about something else.</source>
        <translation>Eintrag %1: Der Text, an den die Unterschriften der Anordnung %2 gebunden sind, handelt von etwas anderem.</translation>
    </message>
    <message>
        <source>Entry %1: who complied with the order %2 has not signed its text.</source>
        <translation>Eintrag %1: Wer der Anordnung %2 folgte, hat ihren Text nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Figures for parts 3 (orders of authorities, by country), 4 (notices, trusted flaggers), 5 and 6 together (own initiative, by visibility and account), 7 (complaints) and 8 (automated means) of the harmonised template. Left out: law apart from guidelines, monetary and service measures, error rates of automated means, staff, and the template&apos;s own layout.</source>
        <translation>Zahlen zu den Teilen 3 (Anordnungen von Behörden, nach Ländern), 4 (Meldungen, vertrauenswürdige Hinweisgeber), 5 und 6 zusammen (Eigeninitiative, nach Sichtbarkeit und Konto), 7 (Beschwerden) und 8 (automatisierte Mittel) der einheitlichen Vorlage. Ausgelassen: Recht getrennt von Richtlinien, Maßnahmen zu Geld und Dienst, Fehlerquoten automatisierter Mittel, Personal und das Layout der Vorlage selbst.</translation>
    </message>
    <message>
        <source>Give --hash as &quot;authority show&quot; shows it.</source>
        <translation>Geben Sie --hash so an, wie „authority show“ ihn zeigt.</translation>
    </message>
    <message>
        <source>Give its date.</source>
        <translation>Geben Sie ihr Datum an.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s name.</source>
        <translation>Geben Sie den Namen der Behörde an.</translation>
    </message>
    <message>
        <source>Give the law that the authority cites; ask it where it cites none.</source>
        <translation>Geben Sie das Gesetz an, das die Behörde nennt; nennt sie keins, fragen Sie nach.</translation>
    </message>
    <message>
        <source>Give the number by which the authority knows it.</source>
        <translation>Geben Sie das Aktenzeichen der Behörde an.</translation>
    </message>
    <message>
        <source>Give the time at which it was issued.</source>
        <translation>Geben Sie an, wann sie erging.</translation>
    </message>
    <message>
        <source>It cannot stand; overturn it.</source>
        <translation>Sie kann nicht bestehen bleiben; heben Sie sie auf.</translation>
    </message>
    <message>
        <source>It ends by itself; an escalation tells the desk.</source>
        <translation>Sie endet von selbst; eine Eskalation sagt es den Zuständigen.</translation>
    </message>
    <message>
        <source>It is not said how the order was verified.</source>
        <translation>Es fehlt, wie die Anordnung geprüft wurde.</translation>
    </message>
    <message>
        <source>It is not said what was ordered.</source>
        <translation>Es fehlt, was angeordnet wurde.</translation>
    </message>
    <message>
        <source>It is not said which authority ordered it.</source>
        <translation>Es fehlt, welche Behörde es angeordnet hat.</translation>
    </message>
    <message>
        <source>It is signed within its time</source>
        <translation>Sie wird rechtzeitig unterschrieben</translation>
    </message>
    <message>
        <source>It restricts one post, never an account</source>
        <translation>Sie schränkt einen Beitrag ein, nie ein Konto</translation>
    </message>
    <message>
        <source>Leave it out, or name one like STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH.</source>
        <translation>Lassen Sie sie weg oder nennen Sie eine wie STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH.</translation>
    </message>
    <message>
        <source>Let unsigned orders end after %1 at the latest.</source>
        <translation>Lassen Sie nicht unterschriebene Anordnungen spätestens nach %1 enden.</translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because what one person did for an authority has to be seen by a second one within a day (R26).</source>
        <translation>Zeile %1: %2 ist %3; höchstens %4 ist erlaubt, weil eine zweite Person binnen eines Tages sehen muss, was jemand für eine Behörde getan hat (R26).</translation>
    </message>
    <message>
        <source>Look at it again and sign the hash shown there.</source>
        <translation>Sehen Sie sie noch einmal an und unterschreiben Sie den dort gezeigten Hash.</translation>
    </message>
    <message>
        <source>Name those where the authority may order this, as DE or DE,FR; no order reaches everywhere.</source>
        <translation>Nennen Sie die Länder, in denen die Behörde dies anordnen darf, etwa DE oder DE,FR; keine Anordnung gilt überall.</translation>
    </message>
    <message>
        <source>No country is named.</source>
        <translation>Kein Land ist genannt.</translation>
    </message>
    <message>
        <source>No ground is an order of an authority</source>
        <translation>Keine Grundlage ist die Anordnung einer Behörde</translation>
    </message>
    <message>
        <source>No order of an authority bans or freezes an account.</source>
        <translation>Keine Anordnung einer Behörde sperrt ein Konto oder friert es ein.</translation>
    </message>
    <message>
        <source>Nobody has signed for which countries the order is.</source>
        <translation>Niemand hat unterschrieben, für welche Länder der Auftrag gilt.</translation>
    </message>
    <message>
        <source>Nobody signs what cannot be read: reject it.</source>
        <translation>Niemand unterschreibt, was nicht zu lesen ist: Lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>Not carried out. %1</source>
        <translation>Nicht ausgeführt. %1</translation>
    </message>
    <message>
        <source>Nothing more is to do.</source>
        <translation>Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>Only they carry out what an authority orders.</source>
        <translation>Nur sie führen aus, was eine Behörde anordnet.</translation>
    </message>
    <message>
        <source>Say through which channel: a call back on a number that you hold, its portal, a signed letter.</source>
        <translation>Sagen Sie, auf welchem Weg: Rückruf unter einer bekannten Nummer, Portal der Behörde, unterschriebener Brief.</translation>
    </message>
    <message>
        <source>Somebody else signs.</source>
        <translation>Jemand anders unterschreibt.</translation>
    </message>
    <message>
        <source>Somebody made sure that the order comes from the authority</source>
        <translation>Jemand hat geprüft, dass die Anordnung von der Behörde stammt</translation>
    </message>
    <message>
        <source>The hash is not that of the order as it stands.</source>
        <translation>Der Hash ist nicht der der Anordnung, wie sie steht.</translation>
    </message>
    <message>
        <source>The order %1 was complied with as %2, which is %3.</source>
        <translation>Der Anordnung %1 wurde schon gefolgt, als %2 mit dem Stand „%3“.</translation>
    </message>
    <message>
        <source>The order and the content can be read</source>
        <translation>Anordnung und Inhalt sind zu lesen</translation>
    </message>
    <message>
        <source>The order cites no law.</source>
        <translation>Die Anordnung nennt kein Gesetz.</translation>
    </message>
    <message>
        <source>The order does not reach the countries that were signed.</source>
        <translation>Der Auftrag gilt nicht für die Länder, die unterschrieben wurden.</translation>
    </message>
    <message>
        <source>The order has a reference, a law and a date</source>
        <translation>Die Anordnung hat Aktenzeichen, Gesetz und Datum</translation>
    </message>
    <message>
        <source>The order has no date.</source>
        <translation>Die Anordnung hat kein Datum.</translation>
    </message>
    <message>
        <source>The order has no reference.</source>
        <translation>Die Anordnung hat kein Aktenzeichen.</translation>
    </message>
    <message>
        <source>The order is dated %1, which has not come yet.</source>
        <translation>Die Anordnung ist auf %1 datiert; das liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The order names the countries that it reaches</source>
        <translation>Die Anordnung nennt die Länder, für die sie gilt</translation>
    </message>
    <message>
        <source>The order rests on something that is neither a decision, a proposal nor an authority&apos;s order.</source>
        <translation>Der Auftrag beruht auf etwas, das weder Entscheidung noch Vorschlag noch Anordnung einer Behörde ist.</translation>
    </message>
    <message>
        <source>The second signature is somebody else&apos;s</source>
        <translation>Die zweite Unterschrift kommt von jemand anderem</translation>
    </message>
    <message>
        <source>The second signature of the order %1 that entry %2 holds is no longer stored. The log itself is intact.</source>
        <translation>Die zweite Unterschrift der Anordnung %1, die Eintrag %2 enthält, ist nicht mehr gespeichert. Das Protokoll selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>The stored second signature of the order %1 is not one that the log holds. The log itself is intact.</source>
        <translation>Die gespeicherte zweite Unterschrift der Anordnung %1 steht so nicht im Protokoll. Das Protokoll selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>The time of %1 was over at %2.</source>
        <translation>Die Zeit von %1 war um %2 vorbei.</translation>
    </message>
    <message>
        <source>This order was not carried out before</source>
        <translation>Diese Anordnung wurde noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>What an authority ordered is signed by a second person in time</source>
        <translation>Was eine Behörde angeordnet hat, unterschreibt rechtzeitig eine zweite Person</translation>
    </message>
    <message>
        <source>What an authority ordered lasts no longer than 24 hours with one signature.</source>
        <translation>Was eine Behörde angeordnet hat, gilt mit einer Unterschrift nicht länger als 24 Stunden.</translation>
    </message>
    <message>
        <source>What is appealed is still in effect</source>
        <translation>Wogegen sich die Beschwerde richtet, gilt noch</translation>
    </message>
    <message>
        <source>What the order asks for is not what the authority ordered.</source>
        <translation>Was der Auftrag verlangt, ist nicht, was die Behörde angeordnet hat.</translation>
    </message>
    <message>
        <source>What the order says, or the content, has been erased.</source>
        <translation>Was die Anordnung sagt, oder der Inhalt, wurde gelöscht.</translation>
    </message>
    <message>
        <source>What was rejected, ran out or was reversed takes a new order.</source>
        <translation>Was abgelehnt, ausgelaufen oder aufgehoben ist, braucht eine neue Anordnung.</translation>
    </message>
    <message>
        <source>Which text do you sign?</source>
        <translation>Welchen Text unterschreiben Sie?</translation>
    </message>
    <message>
        <source>Who signs took no part</source>
        <translation>Wer unterschreibt, war nicht beteiligt</translation>
    </message>
    <message>
        <source>You complied with %1 yourself.</source>
        <translation>Sie sind %1 selbst gefolgt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no category of the transparency database.</source>
        <translation>„%1“ ist keine Kategorie der Transparenzdatenbank.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country.</source>
        <translation>„%1“ ist kein Land.</translation>
    </message>
    <message>
        <source>&quot;authority list&quot; shows them.</source>
        <translation>„authority list“ zeigt sie.</translation>
    </message>
    <message>
        <source>--looked %1 is more than a day.</source>
        <translation>--looked %1 ist mehr als ein Tag.</translation>
    </message>
    <message>
        <source>Give the seconds of focused time.</source>
        <translation>Geben Sie die Sekunden der Zeit an, in der wirklich hingesehen wurde.</translation>
    </message>
    <message>
        <source>Write whole seconds.</source>
        <translation>Schreiben Sie ganze Sekunden.</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk.</source>
        <translation>Prüfen Sie den Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Give the handle of somebody of the team.</source>
        <translation>Nennen Sie jemanden aus dem Team.</translation>
    </message>
    <message>
        <source>Make one with &quot;countersign-cli demo&quot;.</source>
        <translation>„countersign-cli demo“ legt einen an.</translation>
    </message>
    <message>
        <source>Moderators see those that they opened or own. A lead sees all.</source>
        <translation>Die Moderation sieht, was sie eröffnet oder übernommen hat. Die Teamleitung sieht alle.</translation>
    </message>
    <message>
        <source>Name a case (C-12), decision (D-7), account (X-3 or its name), proposal (P-2), appeal (A-4) or sanction (S-1).</source>
        <translation>Nennen Sie einen Fall (C-12), eine Entscheidung (D-7), ein Konto (X-3 oder seinen Namen), einen Vorschlag (P-2), eine Beschwerde (A-4) oder eine Sanktion (S-1).</translation>
    </message>
    <message>
        <source>Name a case (C-…), a decision (D-…), a sanction (S-…) or an account.</source>
        <translation>Nennen Sie einen Fall (C-…), eine Entscheidung (D-…), eine Sanktion (S-…) oder ein Konto.</translation>
    </message>
    <message>
        <source>Name a new folder; it must not exist yet.</source>
        <translation>Nennen Sie einen neuen Ordner; es darf ihn noch nicht geben.</translation>
    </message>
    <message>
        <source>Name decisions like D-12, separated by commas, or leave the field empty.</source>
        <translation>Nennen Sie Entscheidungen wie D-12, durch Kommas getrennt, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Name the decision by its id, as D-12.</source>
        <translation>Nennen Sie die Entscheidung mit ihrer Nummer, etwa D-12.</translation>
    </message>
    <message>
        <source>Name the decision the author objects to, like D-12; leave the field empty where nobody objects.</source>
        <translation>Nennen Sie die Entscheidung, der widersprochen wird, etwa D-12; lassen Sie das Feld leer, wo niemand widerspricht.</translation>
    </message>
    <message>
        <source>No set was made: &quot;%1&quot; is no decision.</source>
        <translation>Kein Wiederholungssatz wurde angelegt: „%1“ ist keine Entscheidung.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Not exported: no folder is named.</source>
        <translation>Nicht exportiert: es ist kein Ordner genannt.</translation>
    </message>
    <message>
        <source>Not opened: &quot;%1&quot; is no decision.</source>
        <translation>Nicht eröffnet: „%1“ ist keine Entscheidung.</translation>
    </message>
    <message>
        <source>Not opened: it says nothing about whom or what.</source>
        <translation>Nicht eröffnet: es ist nicht gesagt, um wen oder was es geht.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Öffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Sign in first; what you typed is kept.</source>
        <translation>Melden Sie sich zuerst an; was Sie geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Start one from a set.</source>
        <translation>Beginnen Sie einen mit einem Wiederholungssatz.</translation>
    </message>
    <message>
        <source>There is no escalation %1 for you to see.</source>
        <translation>Es gibt keine Eskalation %1, die Sie sehen können.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Es gibt keinen Durchgang %1.</translation>
    </message>
    <message>
        <source>There is nobody called %1.</source>
        <translation>Niemand heißt %1.</translation>
    </message>
    <message>
        <source>This workspace does not hold the story of the demo.</source>
        <translation>Dieser Arbeitsbereich enthält die Geschichte der Demo nicht.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-30, or with its time as 2026-01-30T14:20:00Z.</source>
        <translation>Schreiben Sie es als 2026-01-30 oder mit der Zeit als 2026-01-30T14:20:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision.</source>
        <translation>„%1“ ist keine Entscheidung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to follow.</source>
        <translation>„%1“ ist nichts, dem sich folgen lässt.</translation>
    </message>
    <message>
        <source>%1 proposed %2, which waits for the appeals of this account.</source>
        <translation>%1 hat %2 vorgeschlagen; der Vorschlag wartet auf die Beschwerden dieses Kontos.</translation>
    </message>
    <message>
        <source>%1 signed %2, which waits for the appeals of this account.</source>
        <translation>%1 hat %2 gezeichnet; der Vorschlag wartet auf die Beschwerden dieses Kontos.</translation>
    </message>
    <message>
        <source>A post keeps its author</source>
        <translation>Ein Beitrag behält das Konto, das ihn verfasst hat</translation>
    </message>
    <message>
        <source>A violation is final when its notice was delivered and its appeal was answered &quot;stands&quot;, or 72 h passed without one; a notice that the platform failed to deliver counts from when it does; what was posted before an earlier notice counts as one with it.</source>
        <translation>Ein Verstoß ist endgültig, wenn die Mitteilung zugestellt ist und die Beschwerde mit „bleibt bestehen“ beantwortet wurde oder 72 h ohne Beschwerde vergangen sind; eine Mitteilung, deren Zustellung der Plattform misslungen ist, zählt erst, wenn sie gelingt; was vor einer früheren Mitteilung veröffentlicht wurde, zählt mit dieser zusammen als eines.</translation>
    </message>
    <message>
        <source>Add what is new to that appeal: &quot;appeal file&quot; with --new-evidence, or with --filed-at where it was filed earlier.</source>
        <translation>Ergänzen Sie das Neue in jener Beschwerde: „appeal file“ mit --new-evidence, oder mit --filed-at, wo sie früher eingelegt wurde.</translation>
    </message>
    <message>
        <source>Find out at the source whose post it is, and import the record with that author.</source>
        <translation>Klären Sie bei der Quelle, von welchem Konto der Beitrag ist, und importieren Sie den Datensatz mit diesem Konto.</translation>
    </message>
    <message>
        <source>The record names another author of the post than %1, whose it is.</source>
        <translation>Der Datensatz nennt als Verfasser des Beitrags ein anderes Konto als %1, von dem er ist.</translation>
    </message>
    <message>
        <source>There is nothing to appeal.</source>
        <translation>Es gibt nichts, wogegen Beschwerde möglich ist.</translation>
    </message>
    <message>
        <source>%1 has countersigned and has a conflict with the account by now.</source>
        <translation>%1 hat gegengezeichnet und ist für das Konto inzwischen befangen.</translation>
    </message>
    <message>
        <source>%1 has countersigned and is no team lead any more.</source>
        <translation>%1 hat gegengezeichnet und gehört nicht mehr zur Teamleitung.</translation>
    </message>
    <message>
        <source>%1 has countersigned and was given a new key or role since.</source>
        <translation>%1 hat gegengezeichnet und seither einen neuen Schlüssel oder eine neue Rolle erhalten.</translation>
    </message>
    <message>
        <source>%1 has countersigned, and reported %2 through an account of their own.</source>
        <translation>%1 hat gegengezeichnet und %2 über ein eigenes Konto gemeldet.</translation>
    </message>
    <message>
        <source>%1 has judged %2 for another proposal.</source>
        <translation>%1 hat %2 für einen anderen Vorschlag beurteilt.</translation>
    </message>
    <message>
        <source>%1 is neither a moderator, a team lead nor an administrator.</source>
        <translation>%1 gehört weder zur Moderation noch zur Teamleitung oder Administration.</translation>
    </message>
    <message>
        <source>%1 rested on this and came to nothing: it was turned down, or nobody signed it in time.</source>
        <translation>%1 beruhte darauf und führte zu nichts: Das Einfrieren wurde abgelehnt, oder niemand hat es rechtzeitig gezeichnet.</translation>
    </message>
    <message>
        <source>%1 restricts an account as a whole: that is a ban, and nobody bans alone.</source>
        <translation>%1 schränkt ein Konto als Ganzes ein: Das ist eine Sperre, und niemand sperrt allein.</translation>
    </message>
    <message>
        <source>%1 was decided by somebody who declared a conflict with its account since.</source>
        <translation>%1 wurde von jemandem entschieden, der sich seither für das Konto für befangen erklärt hat.</translation>
    </message>
    <message>
        <source>Freeze on a new ground, or propose a ban; it takes two people.</source>
        <translation>Frieren Sie auf einer neuen Grundlage ein, oder schlagen Sie eine Sperre vor; dazu braucht es zwei Personen.</translation>
    </message>
    <message>
        <source>Go on with the other items, then reveal. Where you differ, an arbiter reads.</source>
        <translation>Fahren Sie mit den anderen Stücken fort, dann decken Sie auf. Wo Sie abweichen, liest eine Schiedsperson.</translation>
    </message>
    <message>
        <source>It can be proposed anew; another lead reads it.</source>
        <translation>Es kann neu vorgeschlagen werden; jemand anderes aus der Teamleitung liest es.</translation>
    </message>
    <message>
        <source>It goes to a lead who has not.</source>
        <translation>Es geht an jemanden aus der Teamleitung, auf den das nicht zutrifft.</translation>
    </message>
    <message>
        <source>It is still needed; somebody might yet read it blind, so no more is said.</source>
        <translation>Es wird noch gebraucht; es könnte noch blind gelesen werden, daher wird nicht mehr gesagt.</translation>
    </message>
    <message>
        <source>No freeze on this ground came to nothing within 30 days</source>
        <translation>Kein Einfrieren auf dieser Grundlage führte binnen 30 Tagen zu nichts</translation>
    </message>
    <message>
        <source>One of them states it; it must not be who proposed the ban that waits.</source>
        <translation>Jemand von diesen erklärt es, nur nicht, wer die wartende Sperre vorgeschlagen hat.</translation>
    </message>
    <message>
        <source>Propose a ban with its grounds; somebody else countersigns.</source>
        <translation>Schlagen Sie eine Sperre mit ihren Grundlagen vor; jemand anderes zeichnet gegen.</translation>
    </message>
    <message>
        <source>Take %1 off the list; it can be judged again by somebody else.</source>
        <translation>Nehmen Sie %1 von der Liste; jemand anderes kann neu darüber entscheiden.</translation>
    </message>
    <message>
        <source>The arbiter has not judged any ground for another proposal</source>
        <translation>Die Schiedsperson hat keine Grundlage für einen anderen Vorschlag beurteilt</translation>
    </message>
    <message>
        <source>Warn or label the account here. To restrict it, propose a ban with its grounds (&quot;proposal submit --action ban&quot;, with --duration where it ends); somebody else countersigns.</source>
        <translation>Verwarnen Sie das Konto hier, oder geben Sie ihm einen Hinweis. Um es einzuschränken, schlagen Sie eine Sperre mit ihren Grundlagen vor („proposal submit --action ban“, mit --duration, wenn sie endet); jemand anderes zeichnet gegen.</translation>
    </message>
    <message>
        <source>What was found blind persists</source>
        <translation>Was blind befunden wurde, bleibt bestehen</translation>
    </message>
    <message>
        <source>Whoever countersigned still may, and took no part by now</source>
        <translation>Wer gegengezeichnet hat, darf es noch und ist auch inzwischen unbeteiligt</translation>
    </message>
    <message>
        <source>Whoever decided a ground declared no conflict with its account</source>
        <translation>Wer eine Grundlage entschieden hat, hat sich für ihr Konto nicht für befangen erklärt</translation>
    </message>
    <message>
        <source>You judged item %1 for an earlier proposal; that stands, and is part of this reading.</source>
        <translation>Sie haben Stück %1 für einen früheren Vorschlag beurteilt; das bleibt bestehen und gehört zu dieser Lesung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of an account as a whole is a ban, and nobody bans alone.</source>
        <translation>„%1“ für ein Konto als Ganzes ist eine Sperre, und niemand sperrt allein.</translation>
    </message>
    <message>
        <source>Entry %1 (%2) is by %3, who may not write such an entry. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2) ist von %3, von dort darf ein solcher Eintrag nicht kommen. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) changes what its appeal is not about: %4. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) ändert etwas, worum es in der Beschwerde nicht geht: %4. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) does not name what it changes by its number: %4. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) benennt, was er ändert, nicht mit der Nummer: %4. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) imposes or orders what nobody decided and signed: %4. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) verhängt oder beauftragt, was niemand entschieden und unterschrieben hat: %4. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) lowers the reach or takes off tags, which takes two people: %4. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) senkt die Reichweite oder nimmt Merkmale weg, wozu es zwei Personen braucht: %4. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) may not change this: %4. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) darf das nicht ändern: %4. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) may not turn %4 %5 from &quot;%6&quot; into &quot;%7&quot;. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) darf %4 %5 nicht von „%6“ zu „%7“ machen. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) puts version %4 of the policy book in force without a second person or before its time. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) setzt Fassung %4 des Regelwerks ohne eine zweite Person oder vor der Zeit in Kraft. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) releases %4, but nobody other than its proposer had stated after its countersignature that all appeals were read. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) gibt %4 frei, aber nach der Gegenzeichnung hatte außer der vorschlagenden Person niemand erklärt, dass alle Beschwerden gelesen sind. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) was not due, or not what people had signed: %4. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) war nicht fällig oder nicht das, was Menschen unterschrieben hatten: %4. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) writes in the name of somebody else: %4. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) schreibt in fremdem Namen: %4. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Give them with --note.</source>
        <translation>Geben Sie sie mit --note an.</translation>
    </message>
    <message>
        <source>Name with COUNTERSIGN_ANCHOR the file in which the last checkpoint was left, or let &quot;log checkpoint&quot; leave one there.</source>
        <translation>Nennen Sie mit COUNTERSIGN_ANCHOR die Datei, in der der letzte Kontrollpunkt abgelegt wurde, oder lassen Sie „log checkpoint“ dort einen ablegen.</translation>
    </message>
    <message>
        <source>No anchor can be written to %1 (%2). Nothing will tell whether this file is an older copy of itself.</source>
        <translation>Nach %1 kann kein Anker geschrieben werden (%2). Nichts wird zeigen, ob diese Datei eine ältere Kopie ihrer selbst ist.</translation>
    </message>
    <message>
        <source>Nobody can be called &quot;%1&quot;: in the log it would look like something that is no person.</source>
        <translation>Niemand kann „%1“ heißen: Im Protokoll sähe das aus wie etwas, das keine Person ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this.</source>
        <translation>Nichts wurde geändert. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The anchor %1 cannot be read (%2). Nothing tells whether this file is an older copy of itself.</source>
        <translation>Der Anker %1 ist nicht lesbar (%2). Nichts zeigt, ob diese Datei eine ältere Kopie ihrer selbst ist.</translation>
    </message>
    <message>
        <source>The anchor %1 is missing, though checkpoints were signed. Nothing tells whether this file is an older copy of itself: put it back, or sign a checkpoint anew.</source>
        <translation>Der Anker %1 fehlt, obwohl Kontrollpunkte unterschrieben wurden. Nichts zeigt, ob diese Datei eine ältere Kopie ihrer selbst ist: Legen Sie ihn zurück oder unterschreiben Sie einen neuen Kontrollpunkt.</translation>
    </message>
    <message>
        <source>The anchor %1 is no signed checkpoint of this log. Nothing tells whether this file is an older copy of itself: put the right one back, or sign a checkpoint anew.</source>
        <translation>Der Anker %1 ist kein unterschriebener Kontrollpunkt dieses Protokolls. Nichts zeigt, ob diese Datei eine ältere Kopie ihrer selbst ist: Legen Sie den richtigen zurück oder unterschreiben Sie einen neuen Kontrollpunkt.</translation>
    </message>
    <message>
        <source>The program would write into an entry &quot;%1&quot; what such an entry may not hold: &quot;%2&quot;.</source>
        <translation>Das Programm würde in einen Eintrag „%1“ schreiben, was ein solcher nicht enthalten darf: „%2“.</translation>
    </message>
    <message>
        <source>This file is older than its last anchor: %1 has seen %2 entries that are not these. What was signed, decided and appealed since is not in it.</source>
        <translation>Diese Datei ist älter als ihr letzter Anker: %1 kennt %2 Einträge, die nicht diese sind. Was seither unterschrieben, entschieden und an Beschwerden eingegangen ist, steht nicht darin.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) says that a post is younger than was known: %4. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) sagt, dass ein Beitrag jünger ist als bekannt war: %4. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 (%2, by %3) restricts an account as a whole on one signature: %4. Everything before it is intact.</source>
        <translation>Eintrag %1 (%2, von %3) schränkt ein Konto im Ganzen auf eine einzige Unterschrift hin ein: %4. Alles davor ist unversehrt.</translation>
    </message>
    <message>
        <source>%1 ended the appeal %2 of this account.</source>
        <translation>%1 hat die Beschwerde %2 dieses Kontos beendet.</translation>
    </message>
    <message>
        <source>%1 has begun to read %2 before.</source>
        <translation>%1 hat %2 zuvor schon zu lesen begonnen.</translation>
    </message>
    <message>
        <source>%1 is an automation, which proposes only.</source>
        <translation>%1 ist eine Automatik, die nur vorschlägt.</translation>
    </message>
    <message>
        <source>%1 is reading %2, which waits for the appeals of this account.</source>
        <translation>%1 liest %2, das auf die Beschwerden dieses Kontos wartet.</translation>
    </message>
    <message>
        <source>%1 waits for a second reader, who could be you.</source>
        <translation>%1 wartet auf eine zweite Lesung, die auf Sie fallen könnte.</translation>
    </message>
    <message>
        <source>Have what waits for its second signature signed first.</source>
        <translation>Lassen Sie zuerst unterschreiben, was auf die zweite Unterschrift wartet.</translation>
    </message>
    <message>
        <source>It can be proposed anew; an arbiter reads it then.</source>
        <translation>Es kann neu vorgeschlagen werden; dann liest es eine Schiedsperson.</translation>
    </message>
    <message>
        <source>Look up the last number that the platform took for this target, and give that.</source>
        <translation>Sehen Sie nach, welche Nummer die Plattform für dieses Ziel zuletzt angenommen hat, und geben Sie diese an.</translation>
    </message>
    <message>
        <source>Nobody who read it found otherwise, or an arbiter settled that</source>
        <translation>Niemand hat es anders gelesen, oder eine Schiedsperson hat das entschieden</translation>
    </message>
    <message>
        <source>Somebody does it in their own name.</source>
        <translation>Jemand tut es im eigenen Namen.</translation>
    </message>
    <message>
        <source>Somebody who made or decided it freezes.</source>
        <translation>Wer es vorgeschlagen oder entschieden hat, friert ein.</translation>
    </message>
    <message>
        <source>Somebody who read %1 found otherwise, and no arbiter has read it since.</source>
        <translation>Wer %1 gelesen hat, fand es anders, und seither hat es keine Schiedsperson gelesen.</translation>
    </message>
    <message>
        <source>The platform cannot have taken order number %1 for this: order %2 is number %3.</source>
        <translation>Die Plattform kann hierfür nicht Nummer %1 angenommen haben: Auftrag %2 ist Nummer %3.</translation>
    </message>
    <message>
        <source>Who may have to read it blind is told nothing of it</source>
        <translation>Wer es vielleicht blind lesen muss, erfährt nichts davon</translation>
    </message>
    <message>
        <source>Who proposes ended no appeal of the account</source>
        <translation>Wer vorschlägt, hat keine Beschwerde des Kontos beendet</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AccountPage</name>
    <message>
        <source>&amp;Propose a ban …</source>
        <translation>Sperre &amp;vorschlagen …</translation>
    </message>
    <message>
        <source>Back to no&amp;w</source>
        <translation>&amp;Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Everything in the lanes</source>
        <translation>Alles in den Spuren</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Overturn and reinstate …</source>
        <translation>Aufheben und &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Open its &amp;case</source>
        <translation>Zugehörigen &amp;Fall öffnen</translation>
    </message>
    <message>
        <source>Record an appea&amp;l …</source>
        <translation>Beschwerde &amp;erfassen …</translation>
    </message>
    <message>
        <source>Measures and what they rest on</source>
        <translation>Maßnahmen und worauf sie beruhen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Handle, the platform&apos;s id, or X-…</source>
        <translation>Kurzname, Kennung der Plattform oder X-…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>As of: which entry of its timeline the account is shown after</source>
        <translation>Stand: nach welchem Eintrag seiner Zeitleiste das Konto gezeigt wird</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text der Mitteilung</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>Ents&amp;cheidungen</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Maßnahmen</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>Mitte&amp;ilungen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Zei&amp;tleiste</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>Jetzt, %1</translation>
    </message>
    <message>
        <source>After entry %1, %2. What came later is not known here.</source>
        <translation>Nach Eintrag %1, %2. Was später kam, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>You look at the account as it was. Go back to now to act.</source>
        <translation>Sie sehen das Konto, wie es war. Kehren Sie zu jetzt zurück, um zu handeln.</translation>
    </message>
    <message>
        <source>Moderators and team leads propose bans; you look on.</source>
        <translation>Moderation und Teamleitung schlagen Sperren vor; Sie sehen zu.</translation>
    </message>
    <message>
        <source>Team leads who took no part reinstate.</source>
        <translation>Wer aus der Teamleitung nicht beteiligt war, stellt wieder her.</translation>
    </message>
    <message>
        <source>Shows everything that would be undone. Key: Enter on the row</source>
        <translation>Zeigt alles, was rückgängig würde. Taste: Eingabe auf der Zeile</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Es ist kein Konto geöffnet.</translation>
    </message>
    <message>
        <source>Type a handle or an id above, or come here from a case with O.</source>
        <translation>Geben Sie oben einen Kurznamen oder eine Kennung ein, oder kommen Sie mit O aus einem Fall hierher.</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Lif&amp;e</source>
        <translation>&amp;Leben</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AccountPane</name>
    <message>
        <source>(not counted)</source>
        <translation>(zählt nicht)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>hidden until you have read it blind</source>
        <translation>verborgen, bis Sie es blind gelesen haben</translation>
    </message>
    <message>
        <source>Timeline [H]</source>
        <translation>Zeitleiste [H]</translation>
    </message>
    <message>
        <source>Open the account [O]</source>
        <translation>Konto öffnen [O]</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Strikes</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>Why this case is here</source>
        <translation>Warum dieser Fall hier ist</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 Abonnements</translation>
    </message>
    <message>
        <source>reach unknown</source>
        <translation>Reichweite unbekannt</translation>
    </message>
    <message>
        <source>removals need a second reader</source>
        <translation>Entfernungen brauchen eine zweite Person</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message>
        <source>Ban: nothing blocks a proposal [I]</source>
        <translation>Sperre: Einem Vorschlag steht nichts im Weg [I]</translation>
    </message>
    <message numerus="yes">
        <source>Ban ✕ blocked: %n reason(s) [I]</source>
        <translation>
            <numerusform>Sperre ✕ blockiert: %n Grund [I]</numerusform>
            <numerusform>Sperre ✕ blockiert: %n Gründe [I]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n earlier entries: open the account</source>
        <translation>
            <numerusform>… %n früherer Eintrag: Konto öffnen</numerusform>
            <numerusform>… %n frühere Einträge: Konto öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Propose a ban [%1]</source>
        <translation>Sperre vorschlagen [%1]</translation>
    </message>
    <message>
        <source>You propose nothing here: that is not part of your roles.</source>
        <translation>Sie schlagen hier nichts vor: Das gehört nicht zu Ihren Rollen.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AccountSummary</name>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source> (not counted)</source>
        <translation> (zählt nicht)</translation>
    </message>
    <message>
        <source>Strikes: none</source>
        <translation>Strikes: keine</translation>
    </message>
    <message>
        <source>Strikes: %1</source>
        <translation>Strikes: %1</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 Abonnements</translation>
    </message>
    <message>
        <source>Reach unknown</source>
        <translation>Reichweite unbekannt</translation>
    </message>
    <message>
        <source>%1 · ▲ a second look is due</source>
        <translation>%1 · ▲ ein zweiter Blick ist nötig</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>known by its handle only, so it cannot be banned</source>
        <translation>nur mit seinem Kurznamen bekannt und deshalb nicht zu sperren</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Merkmale: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) in force</source>
        <translation>
            <numerusform>%n Maßnahme in Kraft</numerusform>
            <numerusform>%n Maßnahmen in Kraft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) open</source>
        <translation>
            <numerusform>%n Beschwerde offen</numerusform>
            <numerusform>%n Beschwerden offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ban: nothing stands against proposing one</source>
        <translation>Sperre: Einem Vorschlag steht nichts entgegen</translation>
    </message>
    <message numerus="yes">
        <source>Ban ✕ blocked: %n reason(s)</source>
        <translation>
            <numerusform>Sperre ✕ blockiert: %n Grund</numerusform>
            <numerusform>Sperre ✕ blockiert: %n Gründe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AccountViewModel</name>
    <message>
        <source>hidden until you have read it blind</source>
        <translation>verborgen, bis Sie es blind gelesen haben</translation>
    </message>
    <message>
        <source>weight %1, from %2</source>
        <translation>Gewicht %1, aus %2</translation>
    </message>
    <message>
        <source>against %1, by the %2</source>
        <translation>gegen %1, von: %2</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Strikes</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Hidden until you have read what it is about blind.</source>
        <translation>Verborgen, bis Sie blind gelesen haben, worum es geht.</translation>
    </message>
    <message>
        <source>The text of this notice has been erased.</source>
        <translation>Der Text dieser Mitteilung wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AppealsPage</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>You hear it</source>
        <translation>Sie behandeln sie</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation>Wird behandelt</translation>
    </message>
    <message>
        <source>Your decision: somebody else hears it</source>
        <translation>Ihre Entscheidung: Jemand anderes behandelt sie</translation>
    </message>
    <message>
        <source>Not for you: %1</source>
        <translation>Nicht für Sie: %1</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Wer am Zug ist</translation>
    </message>
    <message>
        <source>%1 by the %2, %3, %4</source>
        <translation>%1 von: %2, %3, %4</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Ad&amp;mit</source>
        <translation>&amp;Zulassen</translation>
    </message>
    <message>
        <source>&amp;Inadmissible …</source>
        <translation>&amp;Unzulässig …</translation>
    </message>
    <message>
        <source>With&amp;drawn …</source>
        <translation>Zurück&amp;gezogen …</translation>
    </message>
    <message>
        <source>Record an appea&amp;l …</source>
        <translation>Beschwerde &amp;erfassen …</translation>
    </message>
    <message>
        <source>Why can %1 not be heard?</source>
        <translation>Warum kann %1 nicht behandelt werden?</translation>
    </message>
    <message>
        <source>Find it inadmissible</source>
        <translation>Für unzulässig erklären</translation>
    </message>
    <message>
        <source>The appellant&apos;s own message with which they withdraw %1. It is stored.</source>
        <translation>Die eigene Nachricht, mit der %1 zurückgezogen wird. Sie wird gespeichert.</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Rücknahme erfassen</translation>
    </message>
    <message>
        <source>You look on as an auditor: nothing can be changed from here.</source>
        <translation>Sie sehen für die Revision zu: Von hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Team leads hear appeals. You see what becomes of those against your own decisions.</source>
        <translation>Die Teamleitung behandelt Beschwerden. Sie sehen, was aus denen gegen Ihre eigenen Entscheidungen wird.</translation>
    </message>
    <message>
        <source>Heard by somebody who took no part, without knowing who decided.</source>
        <translation>Behandelt von jemandem, der nicht beteiligt war, ohne zu wissen, wer entschieden hat.</translation>
    </message>
    <message>
        <source>No appeal was ever filed.</source>
        <translation>Es wurde noch nie Beschwerde eingelegt.</translation>
    </message>
    <message>
        <source>Nobody has appealed a decision of yours.</source>
        <translation>Gegen keine Ihrer Entscheidungen wurde Beschwerde eingelegt.</translation>
    </message>
    <message>
        <source>They come with the appeals feed, or are recorded here when they come by letter.</source>
        <translation>Sie kommen mit dem Eingang der Beschwerden oder werden hier erfasst, wenn sie als Brief kommen.</translation>
    </message>
    <message>
        <source>%1 %2 [%3]</source>
        <translation>%1 %2 [%3]</translation>
    </message>
    <message>
        <source>Somebody else hears %1; it comes back when their lease runs out.</source>
        <translation>Jemand anderes behandelt %1; sie kommt zurück, wenn dessen Reservierung abläuft.</translation>
    </message>
    <message>
        <source>Key: Enter on the row</source>
        <translation>Taste: Eingabe auf der Zeile</translation>
    </message>
    <message>
        <source>No appeal is open here.</source>
        <translation>Hier ist keine Beschwerde geöffnet.</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 wird geladen …</translation>
    </message>
    <message>
        <source>Choose one at the left; Enter hears it.</source>
        <translation>Wählen Sie links eine aus; Eingabe behandelt sie.</translation>
    </message>
    <message>
        <source>H&amp;ear it</source>
        <translation>&amp;Behandeln</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Für Sie</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AppealsViewModel</name>
    <message>
        <source>the removal</source>
        <translation>die Entfernung</translation>
    </message>
    <message>
        <source>the limited reach</source>
        <translation>die begrenzte Reichweite</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>der Hinweis</translation>
    </message>
    <message>
        <source>the warning</source>
        <translation>die Verwarnung</translation>
    </message>
    <message>
        <source>the age restriction</source>
        <translation>die Altersbeschränkung</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>die Entscheidung</translation>
    </message>
    <message>
        <source>Stands: the decision stays as it is</source>
        <translation>Bleibt bestehen: Die Entscheidung bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Stands: %1 stays</source>
        <translation>Bleibt bestehen: %1 bleibt</translation>
    </message>
    <message>
        <source>Stands: %1 stays, strike %2 counts again</source>
        <translation>Bleibt bestehen: %1 bleibt, Strike %2 zählt wieder</translation>
    </message>
    <message>
        <source>Changed: somebody else judges it afresh</source>
        <translation>Geändert: Jemand anderes urteilt neu</translation>
    </message>
    <message>
        <source>Changed: %1 falls, somebody else judges it afresh</source>
        <translation>Geändert: %1 fällt weg, jemand anderes urteilt neu</translation>
    </message>
    <message>
        <source>Changed: %1 falls, strike %2 void, somebody else judges it afresh</source>
        <translation>Geändert: %1 fällt weg, Strike %2 nichtig, jemand anderes urteilt neu</translation>
    </message>
    <message>
        <source>Overturned: somebody else judges it afresh</source>
        <translation>Aufgehoben: Jemand anderes urteilt neu</translation>
    </message>
    <message>
        <source>post restored</source>
        <translation>Beitrag wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 falls</source>
        <translation>%1 fällt weg</translation>
    </message>
    <message>
        <source>strike %1 void</source>
        <translation>Strike %1 nichtig</translation>
    </message>
    <message>
        <source>account restored</source>
        <translation>Konto wiederhergestellt</translation>
    </message>
    <message>
        <source>Overturned: %1</source>
        <translation>Aufgehoben: %1</translation>
    </message>
    <message>
        <source>You hear %1. Read the content, the clause and the appellant&apos;s words, then answer Y, N or U; who decided is shown after that.</source>
        <translation>Sie behandeln %1. Lesen Sie den Inhalt, die Klausel und die Worte der Beschwerde, und antworten Sie dann mit Y, N oder U; wer entschieden hat, wird danach gezeigt.</translation>
    </message>
    <message>
        <source>%1 is admitted and waits to be heard.</source>
        <translation>%1 ist zugelassen und wartet auf Behandlung.</translation>
    </message>
    <message>
        <source>%1 is inadmissible; the decision stands.</source>
        <translation>%1 ist unzulässig; die Entscheidung bleibt bestehen.</translation>
    </message>
    <message>
        <source>%1 is withdrawn by its appellant; their message is stored.</source>
        <translation>%1 ist zurückgezogen; die Nachricht dazu ist gespeichert.</translation>
    </message>
    <message>
        <source>Your answer about %1 is recorded. Now you see who decided, and what each outcome does.</source>
        <translation>Ihre Antwort zu %1 ist erfasst. Jetzt sehen Sie, wer entschieden hat und was jeder Ausgang bewirkt.</translation>
    </message>
    <message>
        <source>%1: the decision stands. The appellant gets your reply.</source>
        <translation>%1: Die Entscheidung bleibt bestehen. Ihre Antwort wird zugestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: changed, %n effect(s) carried out. The appellant gets your reply.</source>
        <translation>
            <numerusform>%1: geändert, %n Folge ausgeführt. Ihre Antwort wird zugestellt.</numerusform>
            <numerusform>%1: geändert, %n Folgen ausgeführt. Ihre Antwort wird zugestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: overturned, %n effect(s) carried out. The appellant gets your reply.</source>
        <translation>
            <numerusform>%1: aufgehoben, %n Folge ausgeführt. Ihre Antwort wird zugestellt.</numerusform>
            <numerusform>%1: aufgehoben, %n Folgen ausgeführt. Ihre Antwort wird zugestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is received; it is due %2. What rests on the decision supports nothing meanwhile.</source>
        <translation>%1 ist eingegangen und am %2 fällig. Was auf der Entscheidung beruht, stützt inzwischen nichts.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AskStrip</name>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Write a few words first; Esc closes.</source>
        <translation>Schreiben Sie zuerst ein paar Worte; Esc schließt.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AttributionPicker</name>
    <message>
        <source>What went wrong?</source>
        <translation>Was ging schief?</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>S&amp;tep that failed</source>
        <translation>Schritt, der &amp;versagt hat</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Orders to the platform</source>
        <translation>Aufträge an die Platt&amp;form</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Prüf&amp;ungen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuthorityDetail</name>
    <message>
        <source>Sign (hold Ctrl+Enter)</source>
        <translation>Unterschreiben (Strg+Eingabe halten)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>The content, as it stood when the order was carried out</source>
        <translation>Der Inhalt, wie er stand, als die Anordnung ausgeführt wurde</translation>
    </message>
    <message>
        <source>Why it is rejected; a rejection lifts everything</source>
        <translation>Warum sie abgelehnt wird; eine Ablehnung hebt alles auf</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Warum sie abgelehnt wird</translation>
    </message>
    <message>
        <source>The content</source>
        <translation>Der Inhalt</translation>
    </message>
    <message>
        <source>%1: order of %2</source>
        <translation>%1: Anordnung von %2</translation>
    </message>
    <message>
        <source>%1 in %2 since %3</source>
        <translation>%1 in %2 seit %3</translation>
    </message>
    <message>
        <source>Reference %1 of %2, under %3</source>
        <translation>Aktenzeichen %1 vom %2, nach %3</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Carried out by %1: %2</source>
        <translation>Ausgeführt von %1: %2</translation>
    </message>
    <message>
        <source>Words concerned: “%1”</source>
        <translation>Betreffende Worte: „%1“</translation>
    </message>
    <message>
        <source>Waits for a second signature, %1</source>
        <translation>Wartet auf eine zweite Unterschrift, %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuthorityPanel</name>
    <message>
        <source>Carry it out (Ctrl+Enter)</source>
        <translation>Ausführen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>2026-01-30, or with its time: 2026-01-30T14:20:00Z</source>
        <translation>2026-01-30, oder mit der Zeit: 2026-01-30T14:20:00Z</translation>
    </message>
    <message>
        <source>DE, FR</source>
        <translation>DE, FR</translation>
    </message>
    <message>
        <source>Called back on a number that we hold; its portal; signed letter</source>
        <translation>Rückruf unter einer bekannten Nummer; Portal der Behörde; unterschriebener Brief</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Behörde</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Akten&amp;zeichen</translation>
    </message>
    <message>
        <source>La&amp;w</source>
        <translation>Ge&amp;setz</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>&amp;Datum der Anordnung</translation>
    </message>
    <message>
        <source>C&amp;ountries</source>
        <translation>&amp;Länder</translation>
    </message>
    <message>
        <source>How it was &amp;verified</source>
        <translation>Wie sie ge&amp;prüft wurde</translation>
    </message>
    <message>
        <source>What is ord&amp;ered</source>
        <translation>Was ange&amp;ordnet ist</translation>
    </message>
    <message>
        <source>Words co&amp;ncerned</source>
        <translation>Betroffene &amp;Worte</translation>
    </message>
    <message>
        <source>Wh&amp;y it is about this post</source>
        <translation>War&amp;um sie diesen Beitrag betrifft</translation>
    </message>
    <message>
        <source>Order of a public authority</source>
        <translation>Anordnung einer Behörde</translation>
    </message>
    <message>
        <source>It takes effect at once, in the countries named. A team lead who took no part signs within 24 h, or it is lifted. No strike, no ground of a ban; somebody else judges the post by the guidelines.</source>
        <translation>Es gilt sofort, in den genannten Ländern. Eine unbeteiligte Teamleitung unterschreibt binnen 24 h, sonst wird es aufgehoben. Kein Strike, keine Grundlage einer Sperre; nach den Richtlinien beurteilt den Beitrag jemand anders.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuthorityViewModel</name>
    <message>
        <source>%1 is signed by two people: it stays in effect until it is reversed.</source>
        <translation>%1 ist von zwei Personen unterschrieben: Es gilt, bis es aufgehoben wird.</translation>
    </message>
    <message>
        <source>%1 is rejected: what was done is undone, and the author is told.</source>
        <translation>%1 ist abgelehnt: Was getan wurde, ist zurückgenommen, und der Verfasser erfährt es.</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>die Zeit ist vorbei</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Backend</name>
    <message>
        <source>This computer&apos;s clock was set forward, or it slept. Bans that wait do so once more: nobody could have stopped them.</source>
        <translation>Die Uhr dieses Rechners wurde vorgestellt, oder er hat geruht. Wartende Sperren warten noch einmal: niemand hätte sie anhalten können.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseFacts</name>
    <message>
        <source>language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>%1 views</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>Antwort auf %1</translation>
    </message>
    <message>
        <source>judged before: %1</source>
        <translation>früher beurteilt: %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Like this [=]</source>
        <translation>Ähnliche [=]</translation>
    </message>
    <message>
        <source>the same text was not judged before</source>
        <translation>derselbe Text wurde noch nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 left up · %2 acted on</source>
        <translation>%1 stehen gelassen · %2 mit Maßnahme</translation>
    </message>
    <message>
        <source>left up</source>
        <translation>stehen gelassen</translation>
    </message>
    <message>
        <source>%1 — use its words</source>
        <translation>%1 — Worte übernehmen</translation>
    </message>
    <message>
        <source>Takes its quotation, rationale and answers into your draft; you change what does not fit.</source>
        <translation>Übernimmt Zitat, Begründung und Antworten in Ihren Entwurf; Sie ändern, was nicht passt.</translation>
    </message>
    <message>
        <source>none: it was opened to be looked at again</source>
        <translation>keine: er wurde geöffnet, um noch einmal angesehen zu werden</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseHeader</name>
    <message>
        <source>Claim again</source>
        <translation>Wieder übernehmen</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Schweregrad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>cycle %1</source>
        <translation>Zyklus %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CasePane</name>
    <message>
        <source>Ignored %1: your role decides nothing here.</source>
        <translation>%1 übergangen: Ihre Rolle entscheidet hier nichts.</translation>
    </message>
    <message>
        <source>Ignored %1: the decision before it is still being stored.</source>
        <translation>%1 übergangen: Die Entscheidung davor wird noch gespeichert.</translation>
    </message>
    <message>
        <source>Ignored %1. %2</source>
        <translation>%1 übergangen. %2</translation>
    </message>
    <message>
        <source>Ignored A: a violation is being written. Esc closes it, and keeps it.</source>
        <translation>A übergangen: Ein Verstoß wird gerade geschrieben. Esc schließt ihn und behält ihn.</translation>
    </message>
    <message>
        <source>Ignored %1: what came before it is still being stored. Press again.</source>
        <translation>%1 übergangen: Was davor kam, wird noch gespeichert. Drücken Sie noch einmal.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Hand to whom, and what do you ask?</source>
        <translation>An wen geben Sie es, und was fragen Sie?</translation>
    </message>
    <message>
        <source>Escalate (Enter)</source>
        <translation>Eskalieren (Eingabe)</translation>
    </message>
    <message>
        <source>Why do you leave %1 to somebody else?</source>
        <translation>Warum überlassen Sie %1 jemand anderem?</translation>
    </message>
    <message>
        <source>Skip (Enter)</source>
        <translation>Überspringen (Eingabe)</translation>
    </message>
    <message>
        <source>Note for colleagues, never sent outside; stored with the decision</source>
        <translation>Notiz für Kolleginnen und Kollegen, geht nie hinaus; wird mit der Entscheidung gespeichert</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Behalten (Eingabe)</translation>
    </message>
    <message>
        <source>Marked as evidence: “%1”.</source>
        <translation>Als Beleg vorgemerkt: „%1“.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select the words concerned (Shift with the arrow keys), then press T.</source>
        <translation>Nichts ist ausgewählt. Wählen Sie die betreffenden Worte aus (Umschalt mit den Pfeiltasten), und drücken Sie dann T.</translation>
    </message>
    <message>
        <source>Which seconds of the recording? For example 6, 6-9 or 0:06-0:09</source>
        <translation>Welche Sekunden der Aufnahme? Zum Beispiel 6, 6-9 oder 0:06-0:09</translation>
    </message>
    <message>
        <source>Mark (Enter)</source>
        <translation>Vormerken (Eingabe)</translation>
    </message>
    <message>
        <source>“%1” is no time within the recording of %2 s. Press T again and write 6 or 6-9.</source>
        <translation>„%1“ ist keine Zeit innerhalb der Aufnahme von %2 s. Drücken Sie noch einmal T, und schreiben Sie 6 oder 6-9.</translation>
    </message>
    <message>
        <source>Marked as evidence: seconds %1 to %2.</source>
        <translation>Als Beleg vorgemerkt: Sekunden %1 bis %2.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Leave up</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Begrenzen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Klausel %1</translation>
    </message>
    <message>
        <source>For reading only: your role decides nothing here.</source>
        <translation>Nur zum Lesen: Ihre Rolle entscheidet hier nichts.</translation>
    </message>
    <message>
        <source>Your draft of %1 is kept: R goes on with it.</source>
        <translation>Ihr Entwurf zu %1 ist aufbewahrt: R setzt ihn fort.</translation>
    </message>
    <message>
        <source>The content has been erased.</source>
        <translation>Der Inhalt wurde gelöscht.</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Kein Text.</translation>
    </message>
    <message>
        <source>Likely clauses</source>
        <translation>Wahrscheinliche Klauseln</translation>
    </message>
    <message>
        <source>Remove under %1</source>
        <translation>Entfernen nach %1</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseViewModel</name>
    <message>
        <source>Yours for %1</source>
        <translation>Für Sie noch %1</translation>
    </message>
    <message>
        <source>Your lease ran out at %1. Claim %2 again to decide it; what you typed is kept.</source>
        <translation>Ihre Reservierung ist um %1 abgelaufen. Übernehmen Sie %2 wieder, um zu entscheiden; was Sie geschrieben haben, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>For reading only: held by %1 until %2.</source>
        <translation>Nur zum Lesen: bis %2 für %1 reserviert.</translation>
    </message>
    <message>
        <source>For reading only: %1.</source>
        <translation>Nur zum Lesen: %1.</translation>
    </message>
    <message>
        <source>%1 changed while you read. Look again, then decide; what you typed is kept.</source>
        <translation>%1 hat sich beim Lesen geändert. Sehen Sie noch einmal hin, und entscheiden Sie dann; was Sie geschrieben haben, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The words of %1, which judged the same text, stand in your draft. Change what does not fit.</source>
        <translation>Die Worte von %1, wo derselbe Text beurteilt wurde, stehen in Ihrem Entwurf. Ändern Sie, was nicht passt.</translation>
    </message>
    <message>
        <source>%1: %2 waits for a second reader (%3). %4 It is handed on in %5; Z takes it back.</source>
        <translation>%1: %2 wartet auf eine zweite Person (%3). %4 Weitergegeben wird in %5; Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1: %2. It takes effect in %3; Z takes it back.</source>
        <translation>%1: %2. Wirksam in %3; Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 is left to somebody else; your reason is on record.</source>
        <translation>%1 bleibt jemand anderem überlassen; Ihre Begründung ist festgehalten.</translation>
    </message>
    <message>
        <source>%1 is escalated (%2, %3). It stays with you: decide it, or skip it with a reason.</source>
        <translation>%1 ist eskaliert (%2, %3). Der Fall bleibt bei Ihnen: Entscheiden Sie ihn, oder überspringen Sie ihn mit Begründung.</translation>
    </message>
    <message>
        <source>%1 is carried out as %2. A team lead signs it by %3, or it is lifted.</source>
        <translation>%1 ist ausgeführt, als %2. Eine Teamleitung unterschreibt bis %3, sonst wird es aufgehoben.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChartPanel</name>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Chart of %1; the table beside it has the same numbers</source>
        <translation>Diagramm: %1; die Tabelle daneben hat dieselben Zahlen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be written. Choose another folder.</source>
        <translation>Nicht exportiert: %1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChecksPane</name>
    <message>
        <source>&amp;Compare tables with the log</source>
        <translation>&amp;Tabellen mit dem Protokoll vergleichen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Sign a checkpoint</source>
        <translation>Kontrollpunkt unterschreiben</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>The signed note</source>
        <translation>Die unterschriebene Notiz</translation>
    </message>
    <message>
        <source>Is the log what was written and signed?</source>
        <translation>Ist das Protokoll, was geschrieben und unterschrieben wurde?</translation>
    </message>
    <message>
        <source>Every entry is hashed, linked and checked against its signature, its stored content and the checkpoints. Work goes on meanwhile.</source>
        <translation>Von jedem Eintrag wird der Hash gebildet; Kette, Unterschrift, gespeicherter Inhalt und Kontrollpunkte werden geprüft. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Your signature over the whole log as it stands. Give copies of the note away, to the auditor say: only a copy elsewhere shows that the whole file was exchanged.</source>
        <translation>Ihre Unterschrift unter dem ganzen Protokoll, wie es steht. Geben Sie Kopien der Notiz weg, etwa an die Revision: Nur eine Kopie an anderem Ort zeigt, wenn die ganze Datei ausgetauscht wurde.</translation>
    </message>
    <message>
        <source>Bundle for auditors</source>
        <translation>Bündel für die Revision</translation>
    </message>
    <message>
        <source>A new folder with the log, keys and checkpoints, to be verified without this program. No stored content is in it; what is hidden from you is withheld, its hash stays.</source>
        <translation>Ein neuer Ordner mit Protokoll, Schlüsseln und Kontrollpunkten, ohne dieses Programm zu prüfen. Er enthält keine gespeicherten Inhalte; was Ihnen verborgen ist, wird zurückbehalten, sein Hash bleibt.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Ordn&amp;er</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Wohin das Bündel kommt</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>Nicht geprüft, seit dieses Fenster geöffnet wurde.</translation>
    </message>
    <message>
        <source>Look at entry %1</source>
        <translation>Eintrag %1 ansehen</translation>
    </message>
    <message>
        <source>Your role verifies and reads; leads, auditors and administrators sign checkpoints and export.</source>
        <translation>Ihre Rolle prüft und liest; Teamleitung, Revision und Administration unterschreiben Kontrollpunkte und exportieren.</translation>
    </message>
    <message>
        <source>Verif&amp;y the log</source>
        <translation>Protokoll p&amp;rüfen</translation>
    </message>
    <message>
        <source>Choos&amp;e …</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ChecksViewModel</name>
    <message>
        <source>The first bad entry is %1. %2</source>
        <translation>Der erste falsche Eintrag ist %1. %2</translation>
    </message>
    <message>
        <source>What stands before it, entries 1 to %1, is intact.</source>
        <translation>Was davor steht, die Einträge 1 bis %1, ist unversehrt.</translation>
    </message>
    <message>
        <source>Nothing before it can be vouched for.</source>
        <translation>Für nichts davor kann gebürgt werden.</translation>
    </message>
    <message>
        <source>Keep a copy of the file as it is, and compare with the last checkpoint or bundle that was given away.</source>
        <translation>Behalten Sie eine Kopie der Datei, wie sie ist, und vergleichen Sie mit dem letzten Kontrollpunkt oder Bündel, das weggegeben wurde.</translation>
    </message>
    <message>
        <source>Checked: %1 signatures, %2 stored contents (%3 erased as they should be), %4 checkpoints.</source>
        <translation>Geprüft: %1 Unterschriften, %2 gespeicherte Inhalte (%3 ordnungsgemäß gelöscht), %4 Kontrollpunkte.</translation>
    </message>
    <message>
        <source>Entries up to %1 stand under a signature; the %2 after it are linked to each other only. A checkpoint covers them.</source>
        <translation>Die Einträge bis %1 stehen unter einer Unterschrift; die %2 danach sind nur miteinander verkettet. Ein Kontrollpunkt deckt sie ab.</translation>
    </message>
    <message>
        <source>Every entry stands under a signature.</source>
        <translation>Jeder Eintrag steht unter einer Unterschrift.</translation>
    </message>
    <message>
        <source>The tables are what the log gives: %1 entries applied, %2 rows compared, no difference.</source>
        <translation>Die Tabellen sind, was das Protokoll ergibt: %1 Einträge angewandt, %2 Zeilen verglichen, keine Abweichung.</translation>
    </message>
    <message>
        <source>%1 values differ from what the log says. Somebody changed them behind the log; restore the last backup.</source>
        <translation>%1 Werte weichen von dem ab, was das Protokoll sagt. Jemand hat sie am Protokoll vorbei geändert; stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 %2 %3: stored %4, by the log %5</source>
        <translation>%1 %2 %3: gespeichert %4, laut Protokoll %5</translation>
    </message>
    <message>
        <source>Stopped %1, before the end. Nothing wrong was found so far.</source>
        <translation>Um %1 angehalten, vor dem Ende. Bis dahin wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>Verified %1, %2 entries, root %3</source>
        <translation>Geprüft um %1, %2 Einträge, Wurzel %3</translation>
    </message>
    <message>
        <source>Not intact %1: entry %2 is the first that is wrong</source>
        <translation>Nicht unversehrt um %1: Eintrag %2 ist der erste falsche</translation>
    </message>
    <message>
        <source>Not intact %1</source>
        <translation>Nicht unversehrt um %1</translation>
    </message>
    <message>
        <source>The bundle is in %1. Its README says how to check it without this program.</source>
        <translation>Das Bündel liegt in %1. Die README darin sagt, wie man es ohne dieses Programm prüft.</translation>
    </message>
    <message>
        <source>Checkpoint over %1 entries signed. Give copies of the note away: only they show an exchanged file.</source>
        <translation>Kontrollpunkt über %1 Einträge unterschrieben. Geben Sie Kopien der Notiz weg: Nur sie zeigen eine ausgetauschte Datei.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ClausePicker</name>
    <message>
        <source>Which clause is violated?</source>
        <translation>Gegen welche Klausel wird verstoßen?</translation>
    </message>
    <message>
        <source>Digit of a clause below, or search by code or word; Enter takes the marked one</source>
        <translation>Ziffer einer Klausel unten, oder Suche nach Code oder Wort; Eingabe nimmt die markierte</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>Klausel suchen</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>ein Klick</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ContentView</name>
    <message>
        <source>Text of the post</source>
        <translation>Text des Beitrags</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EffectsTree</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EscalationDetail</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>%1, %2 by %3. %4</source>
        <translation>%1, %2 von %3. %4</translation>
    </message>
    <message>
        <source>What happened to this escalation</source>
        <translation>Was mit dieser Eskalation geschah</translation>
    </message>
    <message>
        <source>&amp;I own it</source>
        <translation>Ich bin &amp;zuständig</translation>
    </message>
    <message>
        <source>&amp;Pause the clock …</source>
        <translation>&amp;Uhr anhalten …</translation>
    </message>
    <message>
        <source>&amp;Let it run again</source>
        <translation>Weiter&amp;laufen lassen</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>About %1, account %2. Opened by %3 on %4. %5</source>
        <translation>Zu %1, Konto %2. Eröffnet von %3 am %4. %5</translation>
    </message>
    <message>
        <source>Nobody owns it yet.</source>
        <translation>Noch ist niemand zuständig.</translation>
    </message>
    <message>
        <source>%1 owns it.</source>
        <translation>Zuständig: %1.</translation>
    </message>
    <message>
        <source>%1 · due %2 · %3</source>
        <translation>%1 · fällig %2 · %3</translation>
    </message>
    <message>
        <source>Go to case %1</source>
        <translation>Zum Fall %1</translation>
    </message>
    <message>
        <source>Go to account %1</source>
        <translation>Zum Konto %1</translation>
    </message>
    <message>
        <source>Your role reads escalations; moderators and leads act on them.</source>
        <translation>Ihre Rolle liest Eskalationen; Moderation und Teamleitung bearbeiten sie.</translation>
    </message>
    <message>
        <source>&amp;Why the clock pauses</source>
        <translation>&amp;Warum die Uhr anhält</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>Was ge&amp;tan wurde</translation>
    </message>
    <message>
        <source>Why the clock pauses</source>
        <translation>Warum die Uhr anhält</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Go to appeal %1</source>
        <translation>Zur Beschwerde %1</translation>
    </message>
    <message>
        <source>R&amp;esolve …</source>
        <translation>Ab&amp;schließen …</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>der Uhr</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EscalationForm</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Eröffnen</translation>
    </message>
    <message>
        <source>What is usual for the kind</source>
        <translation>Was für die Art üblich ist</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>C-12, D-7, S-3, X-5 or the account&apos;s name</source>
        <translation>C-12, D-7, S-3, X-5 oder der Name des Kontos</translation>
    </message>
    <message>
        <source>D-7; empty where nobody objects</source>
        <translation>D-7; leer, wenn niemand widerspricht</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Worüber</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>What is as&amp;ked</source>
        <translation>Was gef&amp;ragt wird</translation>
    </message>
    <message>
        <source>The author o&amp;bjects to</source>
        <translation>W&amp;iderspruch gegen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Open an escalation</source>
        <translation>Eskalation eröffnen</translation>
    </message>
    <message>
        <source>Safety is due in 1 hour, press in 4, the others in 24, unless you say otherwise.</source>
        <translation>Sicherheit ist in 1 Stunde fällig, Presse in 4, die anderen in 24, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>If the account&apos;s author objects to a decision in it, name that decision: an objection that arrives this way is an appeal. It is filed at once, and the decision supports no ban until the appeal is answered.</source>
        <translation>Wenn darin das betroffene Konto einer Entscheidung widerspricht, nennen Sie diese Entscheidung: Ein Widerspruch auf diesem Weg ist eine Beschwerde. Sie ist sofort eingelegt, und die Entscheidung stützt keine Sperre, bis die Beschwerde beantwortet ist.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EscalationsPage</name>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Show re&amp;solved ones too</source>
        <translation>Auch ab&amp;geschlossene zeigen</translation>
    </message>
    <message>
        <source>Open a &amp;new one …</source>
        <translation>&amp;Neue eröffnen …</translation>
    </message>
    <message>
        <source>%1, from %2, about %3, %4, owner %5, %6</source>
        <translation>%1, von %2, zu %3, %4, zuständig %5, %6</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>No escalation is chosen.</source>
        <translation>Keine Eskalation ist ausgewählt.</translation>
    </message>
    <message>
        <source>Choose one in the list, or open a new one.</source>
        <translation>Wählen Sie eine aus der Liste, oder eröffnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Pressure never changes the finding, only the clock.</source>
        <translation>Druck ändert nie den Befund, nur die Uhr.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>You see those that you opened or own.</source>
        <translation>Sie sehen die, die Sie eröffnet haben oder für die Sie zuständig sind.</translation>
    </message>
    <message>
        <source>You see all of the team&apos;s.</source>
        <translation>Sie sehen alle des Teams.</translation>
    </message>
    <message>
        <source>No escalation is open.</source>
        <translation>Keine Eskalation ist offen.</translation>
    </message>
    <message>
        <source>When press, lawyers or authorities ask about a case, open one here: it gets an owner and a clock.</source>
        <translation>Wenn Presse, Anwälte oder Behörden nach einem Fall fragen, eröffnen Sie hier eine: So gibt es eine zuständige Person und eine Uhr.</translation>
    </message>
    <message>
        <source>Your role reads escalations; moderators and leads open them.</source>
        <translation>Ihre Rolle liest Eskalationen; Moderation und Teamleitung eröffnen sie.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>%1, order of %2, %3, %4</source>
        <translation>%1, Anordnung von %2, %3, %4</translation>
    </message>
    <message>
        <source>Orders of authorities that wait for a second signature</source>
        <translation>Anordnungen von Behörden, die auf eine zweite Unterschrift warten</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EscalationsViewModel</name>
    <message>
        <source>%1 is open, due %2. The objection was filed as appeal %3 at once.</source>
        <translation>%1 ist offen, fällig %2. Der Widerspruch wurde sofort als Beschwerde %3 eingelegt.</translation>
    </message>
    <message>
        <source>%1 is open, due %2.</source>
        <translation>%1 ist offen, fällig %2.</translation>
    </message>
    <message>
        <source>Nobody owns it yet: own it first.</source>
        <translation>Noch ist niemand zuständig: Übernehmen Sie zuerst die Zuständigkeit.</translation>
    </message>
    <message>
        <source>Its clock is paused: let it run again first.</source>
        <translation>Die Uhr ist angehalten: Lassen Sie sie zuerst weiterlaufen.</translation>
    </message>
    <message>
        <source>It is resolved.</source>
        <translation>Sie ist abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 owns it; its owner resolves it.</source>
        <translation>Zuständig ist %1; die zuständige Person schließt ab.</translation>
    </message>
    <message>
        <source>You own %1 now. Its clock runs on.</source>
        <translation>Sie sind jetzt für %1 zuständig. Die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>The clock of %1 is paused.</source>
        <translation>Die Uhr von %1 ist angehalten.</translation>
    </message>
    <message>
        <source>The clock of %1 runs again; the pause was added to its due time.</source>
        <translation>Die Uhr von %1 läuft wieder; die Fälligkeit ist um die Pause verschoben.</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>%1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>resolved %1</source>
        <translation>abgeschlossen %1</translation>
    </message>
    <message>
        <source>paused, overdue by %1</source>
        <translation>angehalten, überfällig seit %1</translation>
    </message>
    <message>
        <source>paused with %1 left</source>
        <translation>angehalten, noch %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EvidenceView</name>
    <message>
        <source>No text.</source>
        <translation>Kein Text.</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>Veröffentlicht %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilingForm</name>
    <message>
        <source>Filed at another time (UTC)</source>
        <translation>Zu anderer Zeit eingelegt (UTC)</translation>
    </message>
    <message>
        <source>Record the &amp;appeal</source>
        <translation>Beschwerde er&amp;fassen</translation>
    </message>
    <message>
        <source>Only for a second appeal</source>
        <translation>Nur bei einer zweiten Beschwerde</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Their &amp;words</source>
        <translation>Die &amp;Worte</translation>
    </message>
    <message>
        <source>&amp;New evidence</source>
        <translation>&amp;Neue Belege</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Record an appeal</source>
        <translation>Beschwerde erfassen</translation>
    </message>
    <message>
        <source>An objection that comes as a letter, a report or an escalation is an appeal. It counts from the moment it was filed, and what rests on the decision supports nothing until it is decided.</source>
        <translation>Ein Widerspruch, der als Brief, Meldung oder Eskalation kommt, ist eine Beschwerde. Sie zählt ab dem Augenblick, in dem sie eingelegt wurde, und was auf der Entscheidung beruht, stützt nichts, bis über sie entschieden ist.</translation>
    </message>
    <message>
        <source>De&amp;cision</source>
        <translation>Ents&amp;cheidung</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingPanel</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>&amp;Clause, the likely ones first (1–9)</source>
        <translation>&amp;Klausel, die wahrscheinlichen zuerst (1–9)</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Maßnahme</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation>Betreffende Worte</translation>
    </message>
    <message>
        <source>Words concerned: select them in the text, then T</source>
        <translation>Betreffende Worte: im Text auswählen, dann T</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>bi&amp;s</translation>
    </message>
    <message>
        <source>What the next reader must see to agree. Enter goes on, Shift+Enter starts a line.</source>
        <translation>Was die nächste Person sehen muss, um zuzustimmen. Eingabe geht weiter, Umschalt+Eingabe beginnt eine Zeile.</translation>
    </message>
    <message>
        <source>&amp;Rationale</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>No clause chosen yet. Press its number, or move with the arrow keys.</source>
        <translation>Noch keine Klausel gewählt. Drücken Sie ihre Nummer, oder gehen Sie mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Why no exception applies</source>
        <translation>Warum keine Ausnahme zutrifft</translation>
    </message>
    <message>
        <source>Not %1, because …</source>
        <translation>Nicht %1, weil …</translation>
    </message>
    <message>
        <source>Choose a clause first: press its number.</source>
        <translation>Wählen Sie zuerst eine Klausel: Drücken Sie ihre Nummer.</translation>
    </message>
    <message>
        <source>Next missing (Enter)</source>
        <translation>Nächstes Fehlendes (Eingabe)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Eingabe)</translation>
    </message>
    <message>
        <source>Media time fro&amp;m</source>
        <translation>Medienzeit &amp;von</translation>
    </message>
    <message>
        <source>New &amp;evidence: this was left up or restored before</source>
        <translation>&amp;Neue Belege: Das wurde schon einmal stehen gelassen oder wiederhergestellt</translation>
    </message>
    <message>
        <source>What was not known then</source>
        <translation>Was damals nicht bekannt war</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met</source>
        <translation>
            <numerusform>%n Anforderung nicht erfüllt</numerusform>
            <numerusform>%n Anforderungen nicht erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete. It waits for a second reader before it takes effect.</source>
        <translation>Vollständig. Bevor es wirksam wird, liest es jemand Zweites.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HearingPane</name>
    <message>
        <source>it violates the clause</source>
        <translation>es verstößt gegen die Klausel</translation>
    </message>
    <message>
        <source>it does not violate the clause</source>
        <translation>es verstößt nicht gegen die Klausel</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>Clause as it was in force then</source>
        <translation>Klausel, wie sie damals galt</translation>
    </message>
    <message>
        <source>The appellant&apos;s words</source>
        <translation>Die Worte der Beschwerde</translation>
    </message>
    <message>
        <source>Content as judged</source>
        <translation>Inhalt, wie er beurteilt wurde</translation>
    </message>
    <message>
        <source>What the appellant says</source>
        <translation>Was die Beschwerde sagt</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>Does &amp;not violate</source>
        <translation>Verstößt &amp;nicht</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>Unent&amp;schieden</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>✓ Exactly what was judged, hash %1…</source>
        <translation>✓ Genau das, was beurteilt wurde, Hash %1…</translation>
    </message>
    <message>
        <source>✕ The evidence has been erased. Nobody can hear this; an appeal without evidence is overturned.</source>
        <translation>✕ Die Beweismittel wurden gelöscht. Niemand kann dies behandeln; eine Beschwerde ohne Beweismittel führt zur Aufhebung.</translation>
    </message>
    <message>
        <source>No clause was cited: the content was left up</source>
        <translation>Es wurde keine Klausel genannt: Der Inhalt blieb stehen</translation>
    </message>
    <message>
        <source>Clause %1, as it was in force then</source>
        <translation>Klausel %1, wie sie damals galt</translation>
    </message>
    <message>
        <source>New evidence: %1</source>
        <translation>Neue Belege: %1</translation>
    </message>
    <message>
        <source>You answered: %1.</source>
        <translation>Ihre Antwort: %1.</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4, decided %5</source>
        <translation>%1: %2 %3 → %4, entschieden %5</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Words concerned: “%1”</source>
        <translation>Betreffende Worte: „%1“</translation>
    </message>
    <message>
        <source>Reasons given: %1</source>
        <translation>Angegebene Gründe: %1</translation>
    </message>
    <message>
        <source>Who decided, and their reasons, are shown to whoever hears the appeal after they have answered.</source>
        <translation>Wer entschieden hat und warum, wird der Person, die die Beschwerde behandelt, nach ihrer Antwort gezeigt.</translation>
    </message>
    <message>
        <source>Outcome: %1.</source>
        <translation>Ausgang: %1.</translation>
    </message>
    <message>
        <source>What went wrong: %1: %2</source>
        <translation>Was schiefging: %1: %2</translation>
    </message>
    <message>
        <source>Reply to the appellant: %1</source>
        <translation>Antwort auf die Beschwerde: %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>By the %1, filed %2%3. %4.</source>
        <translation>Von: %1, eingelegt %2%3. %4.</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>, fällig %1</translation>
    </message>
    <message>
        <source>Does the content violate a clause?</source>
        <translation>Verstößt der Inhalt gegen eine Klausel?</translation>
    </message>
    <message>
        <source>Does the content violate %1?</source>
        <translation>Verstößt der Inhalt gegen %1?</translation>
    </message>
    <message>
        <source>Vi&amp;olates</source>
        <translation>&amp;Verstößt</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HoldButton</name>
    <message>
        <source>Hold for 1.2 seconds, or press twice, 1 to 5 seconds apart. Key: hold Ctrl+Enter.</source>
        <translation>1,2 Sekunden halten, oder zweimal drücken, im Abstand von 1 bis 5 Sekunden. Taste: Strg+Eingabe halten.</translation>
    </message>
    <message>
        <source>Nothing happened yet: hold for 1.2 seconds, or press once more after a second.</source>
        <translation>Noch ist nichts geschehen: 1,2 Sekunden halten, oder nach einer Sekunde noch einmal drücken.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HoldsViewModel</name>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1, countersigned</source>
        <translation>%1, gegengezeichnet</translation>
    </message>
    <message>
        <source>Held: %1 %2 %3 (Z undoes)</source>
        <translation>In der Haltefrist: %1 %2 %3 (Z macht rückgängig)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Meldungen importieren</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>JSON Lines (Countersign)</source>
        <translation>JSON Lines (Countersign)</translation>
    </message>
    <message>
        <source>CSV or TSV, with a mapping profile</source>
        <translation>CSV oder TSV, mit Zuordnungsprofil</translation>
    </message>
    <message>
        <source>ActivityPub Flag</source>
        <translation>ActivityPub Flag</translation>
    </message>
    <message>
        <source>Mastodon reports</source>
        <translation>Meldungen aus Mastodon</translation>
    </message>
    <message>
        <source>Ozone (AT Protocol)</source>
        <translation>Ozone (AT Protocol)</translation>
    </message>
    <message>
        <source>Discourse review queue</source>
        <translation>Prüfliste aus Discourse</translation>
    </message>
    <message>
        <source>Reddit modqueue</source>
        <translation>Modqueue aus Reddit</translation>
    </message>
    <message>
        <source>Lemmy reports</source>
        <translation>Meldungen aus Lemmy</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Ch&amp;oose …</source>
        <translation>Auswä&amp;hlen …</translation>
    </message>
    <message>
        <source>only for CSV and TSV</source>
        <translation>nur für CSV und TSV</translation>
    </message>
    <message>
        <source>where the file does not say</source>
        <translation>wo die Datei es nicht sagt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Mapping &amp;profile</source>
        <translation>Zuordnungs&amp;profil</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Reports to import</source>
        <translation>Zu importierende Meldungen</translation>
    </message>
    <message>
        <source>Mapping profile</source>
        <translation>Zuordnungsprofil</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 records read: %2 reports taken in, %3 cases opened, %4 already here, %5 set aside.</source>
        <translation>%1 Datensätze gelesen: %2 Meldungen aufgenommen, %3 Fälle eröffnet, %4 schon vorhanden, %5 beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 were authors&apos; objections and became appeals.</source>
        <translation>%1 waren Widersprüche der Betroffenen und wurden zu Beschwerden.</translation>
    </message>
    <message>
        <source>What was set aside, and why, is in %1.</source>
        <translation>Was beiseitegelegt wurde und warum, steht in %1.</translation>
    </message>
    <message>
        <source>Who imports a file by hand took part in all its cases, and so decides, countersigns and hears none of them.</source>
        <translation>Wer eine Datei von Hand importiert, war an allen ihren Fällen beteiligt und darf daher keinen davon entscheiden, gegenzeichnen oder als Einspruch hören.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InsightsPage</name>
    <message>
        <source>n too small</source>
        <translation>n zu klein</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>Rückstand nach Alter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Where should people work next? All that waits now. Enter on a row opens its oldest case.</source>
        <translation>Wo sollte als Nächstes gearbeitet werden? Alles, was jetzt wartet. Eingabe auf einer Zeile öffnet ihren ältesten Fall.</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>%1: %2 cases, of them %3 critical and %4 high</source>
        <translation>%1: %2 Fälle, davon %3 kritisch und %4 hoch</translation>
    </message>
    <message>
        <source>Overturned on appeal, by clause</source>
        <translation>Auf Beschwerde aufgehoben, nach Klausel</translation>
    </message>
    <message>
        <source>Which clause needs clearer words or training? Of the appeals that were answered. Enter on a row goes to the appeals.</source>
        <translation>Welche Klausel braucht klarere Worte oder Übung? Von den beantworteten Beschwerden. Eingabe auf einer Zeile führt zu den Beschwerden.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1: %2 of %3 overturned, %4, interval %5. %6</source>
        <translation>%1: %2 von %3 aufgehoben, %4, Intervall %5. %6</translation>
    </message>
    <message>
        <source>Time to action, by severity</source>
        <translation>Zeit bis zur Maßnahme, nach Schweregrad</translation>
    </message>
    <message>
        <source>Do severe cases come first, and are they fast enough? From opening to the release of the first decision. Enter on a row goes to the queue.</source>
        <translation>Kommen schwere Fälle zuerst, und geht es schnell genug? Von der Eröffnung bis zur Freigabe der ersten Entscheidung. Eingabe auf einer Zeile führt zur Warteschlange.</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte innerhalb von</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % innerhalb von</translation>
    </message>
    <message>
        <source>%1: half within %2, nine of ten within %3, %4 cases. %5</source>
        <translation>%1: Hälfte innerhalb von %2, neun von zehn innerhalb von %3, %4 Fälle. %5</translation>
    </message>
    <message>
        <source>No case waits that long.</source>
        <translation>So lange wartet kein Fall.</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>Die letzten %1 Tage</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>% overturned</source>
        <translation>% aufgehoben</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Share overturned, with 95 % interval</source>
        <translation>Anteil der Aufhebungen, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>No appeal was answered in this time.</source>
        <translation>In dieser Zeit wurde keine Beschwerde beantwortet.</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Cases that wait: %1.</source>
        <translation>Wartende Fälle: %1.</translation>
    </message>
    <message>
        <source>Appeals answered: %1. Where n is under 20 the interval is wide: look at the cases, not at the share.</source>
        <translation>Beantwortete Beschwerden: %1. Wo n unter 20 liegt, ist das Intervall breit: Sehen Sie sich die Fälle an, nicht den Anteil.</translation>
    </message>
    <message>
        <source>Cases acted on in this time: %1.</source>
        <translation>In dieser Zeit bearbeitete Fälle: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeyGuard</name>
    <message>
        <source>Ignored %1: let the key before it go first.</source>
        <translation>%1 übergangen: Lassen Sie zuerst die Taste davor los.</translation>
    </message>
    <message>
        <source>Ignored %1: %2 wasn&apos;t on screen yet. Press again.</source>
        <translation>%1 übergangen: %2 war noch nicht zu sehen. Drücken Sie noch einmal.</translation>
    </message>
    <message>
        <source>Ignored %1: %2 has only just come on screen. Press again.</source>
        <translation>%1 übergangen: %2 ist gerade erst zu sehen. Drücken Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+8</source>
        <translation>Alt+1 … Alt+8</translation>
    </message>
    <message>
        <source>Go to a workspace</source>
        <translation>Zu einem Bereich gehen</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Choose a clause while one is asked for</source>
        <translation>Eine Klausel wählen, solange danach gefragt wird</translation>
    </message>
    <message>
        <source>hold V</source>
        <translation>V halten</translation>
    </message>
    <message>
        <source>View a picture without blur</source>
        <translation>Ein Bild ohne Unschärfe ansehen</translation>
    </message>
    <message>
        <source>hold Ctrl+Enter</source>
        <translation>Strg+Eingabe halten</translation>
    </message>
    <message>
        <source>Sign, decide an appeal or reinstate (1.2 seconds, or twice, 1 to 5 seconds apart)</source>
        <translation>Unterschreiben, über eine Beschwerde entscheiden oder wiederherstellen (1,2 Sekunden, oder zweimal, im Abstand von 1 bis 5 Sekunden)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LanesView</name>
    <message>
        <source>Posts, decisions, strikes, appeals and sanctions over time</source>
        <translation>Beiträge, Entscheidungen, Strikes, Beschwerden und Maßnahmen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> bis %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LogPane</name>
    <message>
        <source>hidden for now</source>
        <translation>vorerst verborgen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Entry %1, %2, %3, by %4. %5</source>
        <translation>Eintrag %1, %2, %3, von %4. %5</translation>
    </message>
    <message>
        <source>Entries of the decision log</source>
        <translation>Einträge des Entscheidungsprotokolls</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>Felder des Eintrags</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>C-12, D-7, X-3 …</source>
        <translation>C-12, D-7, X-3 …</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>Kein Eintrag ist ausgewählt.</translation>
    </message>
    <message>
        <source>The entry as JSON</source>
        <translation>Der Eintrag als JSON</translation>
    </message>
    <message>
        <source>&amp;Readable</source>
        <translation>&amp;Lesbar</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>You read the entries that you signed yourself. A lead or auditor reads all.</source>
        <translation>Sie lesen die Einträge, die Sie selbst unterschrieben haben. Teamleitung und Revision lesen alle.</translation>
    </message>
    <message>
        <source>Entries about %1, newest first. Those hidden from you are left out.</source>
        <translation>Einträge über %1, die neuesten zuerst. Was Ihnen verborgen ist, fehlt.</translation>
    </message>
    <message>
        <source>Entries by %1, newest first. Those hidden from you are left out.</source>
        <translation>Einträge von %1, die neuesten zuerst. Was Ihnen verborgen ist, fehlt.</translation>
    </message>
    <message>
        <source>All entries, newest first. Nothing in it is ever changed or deleted.</source>
        <translation>Alle Einträge, die neuesten zuerst. Nichts darin wird je geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>So einen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>Widen the filter: another area, anybody, nothing followed.</source>
        <translation>Weiten Sie den Filter aus: anderes Gebiet, alle Personen, nichts verfolgen.</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <translation>Eintrag %1 · %2</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 verfolgen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>Verf&amp;olgen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LogViewModel</name>
    <message>
        <source>Hidden from you for now: you may still have to judge blind what it concerns. It is shown once you have read or heard that.</source>
        <translation>Ihnen vorerst verborgen: Vielleicht müssen Sie noch blind beurteilen, worum es geht. Der Eintrag wird gezeigt, wenn Sie es gelesen oder behandelt haben.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <translation>Unterschrieben mit Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>None: no person acted.</source>
        <translation>Keine: Es hat kein Mensch gehandelt.</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Ändert %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MainWindow</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Making the demo workspace: ninety days of work take about half a minute …</source>
        <translation>Der Demo-Arbeitsbereich wird angelegt: Neunzig Tage Arbeit dauern etwa eine halbe Minute …</translation>
    </message>
    <message>
        <source>The clock: %1 released, %2 ended, %3 voided.</source>
        <translation>Die Uhr: %1 freigegeben, %2 beendet, %3 nichtig.</translation>
    </message>
    <message>
        <source>The clock: %1 released, %2 ended.</source>
        <translation>Die Uhr: %1 freigegeben, %2 beendet.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workspace …</source>
        <translation>&amp;Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>&amp;Open workspace …</source>
        <translation>Arbeitsbereich &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Dark look (from the next start)</source>
        <translation>&amp;Dunkles Aussehen (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Guided &amp;tour of the demo</source>
        <translation>&amp;Rundgang durch die Demo</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Worüber</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>Über Countersign</translation>
    </message>
    <message>
        <source>Countersign %1. Nobody bans alone.
Free software under the GPL, version 3 or later. It uses Qt and Qt Charts.</source>
        <translation>Countersign %1. Niemand sperrt allein.
Freie Software unter der GPL, Version 3 oder später. Verwendet Qt und Qt Charts.</translation>
    </message>
    <message>
        <source>%1 – Countersign</source>
        <translation>%1 – Countersign</translation>
    </message>
    <message>
        <source>%1 is not part of your roles.</source>
        <translation>%1 gehört nicht zu Ihren Rollen.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign);;All files (*)</source>
        <translation>Arbeitsbereiche von Countersign (*.countersign);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MediaView</name>
    <message>
        <source>Picture without a description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Greyscale and blurred. Hold V to view it.</source>
        <translation>Grau und unscharf. Halten Sie V, um es anzusehen.</translation>
    </message>
    <message>
        <source>not shown here: media are never fetched</source>
        <translation>hier nicht gezeigt: Medien werden nie abgerufen</translation>
    </message>
    <message>
        <source>greyscale, blurred: hold V to view</source>
        <translation>grau, unscharf: V halten zum Ansehen</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Beschreibung: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewWorkspaceDialog</name>
    <message>
        <source>Make the workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Your &amp;handle</source>
        <translation>Ihr &amp;Kurzname</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>You become the first administrator. The passphrase seals your signing key: nobody can recover it, a lost key can only be revoked.</source>
        <translation>Sie werden die erste Person in der Administration. Die Passphrase versiegelt Ihren Unterschriftsschlüssel: Niemand kann sie wiederherstellen, ein verlorener Schlüssel lässt sich nur widerrufen.</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Arbeitsbereiche von Countersign (*.countersign)</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Die beiden Passphrasen sind verschieden. Geben Sie zweimal dieselbe ein.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxPane</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Show settled ones &amp;too</source>
        <translation>Auch er&amp;ledigte zeigen</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Orders to the platform</source>
        <translation>Aufträge an die Plattform</translation>
    </message>
    <message>
        <source>The platform &amp;did it</source>
        <translation>Die Plattform hat es &amp;getan</translation>
    </message>
    <message>
        <source>The platform did &amp;not do it</source>
        <translation>Die Plattform hat es &amp;nicht getan</translation>
    </message>
    <message>
        <source>What was released waits here until the platform says what became of it. A reversal counts as done only then.</source>
        <translation>Was freigegeben ist, wartet hier, bis die Plattform sagt, was daraus wurde. Eine Rücknahme gilt erst dann als ausgeführt.</translation>
    </message>
    <message>
        <source>No order is queued.</source>
        <translation>Kein Auftrag steht an.</translation>
    </message>
    <message>
        <source>Decisions and sanctions put orders here when their hold is over.</source>
        <translation>Entscheidungen und Maßnahmen legen hier Aufträge ab, wenn ihre Haltefrist vorbei ist.</translation>
    </message>
    <message>
        <source>Your role reads the orders; leads settle them.</source>
        <translation>Ihre Rolle liest die Aufträge; die Teamleitung erledigt sie.</translation>
    </message>
    <message>
        <source>Choose an order.</source>
        <translation>Wählen Sie einen Auftrag.</translation>
    </message>
    <message>
        <source>It is settled.</source>
        <translation>Er ist erledigt.</translation>
    </message>
    <message>
        <source>hidden until you have read it blind</source>
        <translation>verborgen, bis Sie es blind gelesen haben</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutboxViewModel</name>
    <message>
        <source>%1: the platform did not do it. It is back with the team.</source>
        <translation>%1: Die Plattform hat es nicht getan. Der Auftrag ist zurück beim Team.</translation>
    </message>
    <message>
        <source>%1: the platform did it.</source>
        <translation>%1: Die Plattform hat es getan.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OutcomePane</name>
    <message>
        <source>Decide (hold Ctrl+Enter)</source>
        <translation>Entscheiden (Strg+Eingabe halten)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What you looked at, what you concluded, and what changes.</source>
        <translation>Was Sie angesehen haben, was Sie daraus schließen und was sich ändert.</translation>
    </message>
    <message>
        <source>&amp;Reply to the appellant (they read this)</source>
        <translation>An&amp;twort auf die Beschwerde (sie wird so gelesen)</translation>
    </message>
    <message>
        <source>A fresh case is opened for somebody else, unless one is open.</source>
        <translation>Für jemand anderen wird ein neuer Fall eröffnet, wenn keiner offen ist.</translation>
    </message>
    <message>
        <source>Cannot be undone: %1</source>
        <translation>Lässt sich nicht rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Nicht rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>The appellant is sent your reply.</source>
        <translation>Ihre Antwort wird zugestellt.</translation>
    </message>
    <message>
        <source>Choose an outcome: S stands, C changed, O overturned.</source>
        <translation>Wählen Sie einen Ausgang: S bleibt bestehen, C geändert, O aufgehoben.</translation>
    </message>
    <message>
        <source>Say what went wrong: a digit chooses the cause. Nobody is named.</source>
        <translation>Sagen Sie, was schiefging: Eine Ziffer wählt die Ursache. Niemand wird genannt.</translation>
    </message>
    <message>
        <source>Write the reply; the appellant gets one whatever the outcome.</source>
        <translation>Schreiben Sie die Antwort; es gibt eine, wie die Beschwerde auch ausgeht.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OverridePane</name>
    <message>
        <source>O&amp;verride it …</source>
        <translation>A&amp;ußer Kraft setzen …</translation>
    </message>
    <message>
        <source>What is overridden, and for whom</source>
        <translation>Was außer Kraft gesetzt wird, und für wen</translation>
    </message>
    <message>
        <source>%1 waits: %2. You took no part in it, so you may let that go with a reason that you sign. You are then told who is to read it, and do not read it yourself.</source>
        <translation>%1 wartet: %2. Sie waren unbeteiligt und dürfen das mit einer Begründung, die Sie unterschreiben, außer Kraft setzen. Dabei erfahren Sie, wer es lesen soll, und lesen es selbst nicht mehr.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why is it right here? The reason is signed and stays in the log.</source>
        <translation>Warum ist das hier richtig? Die Begründung wird unterschrieben und bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Sign the override</source>
        <translation>Mit Begründung unter&amp;schreiben</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OverrideViewModel</name>
    <message>
        <source>%1 may go on with %2. Your reason and your signature stand in the log.</source>
        <translation>%1 kann mit %2 weitermachen. Ihre Begründung und Ihre Unterschrift stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PolicyDialog</name>
    <message>
        <source>Search code, title or text</source>
        <translation>Code, Titel oder Text suchen</translation>
    </message>
    <message>
        <source>Search the policy book</source>
        <translation>Regelwerk durchsuchen</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Policy book, version %1</source>
        <translation>Regelwerk, Fassung %1</translation>
    </message>
    <message>
        <source>No clause holds these words.</source>
        <translation>Keine Klausel enthält diese Worte.</translation>
    </message>
    <message>
        <source>Severity: %1 %2</source>
        <translation>Schweregrad: %1 %2</translation>
    </message>
    <message>
        <source>Allows: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Imminent harm: the account may be frozen for up to 72 h</source>
        <translation>Unmittelbarer Schaden: Das Konto darf für bis zu 72 h eingefroren werden</translation>
    </message>
    <message>
        <source>Sufficient alone for a ban</source>
        <translation>Genügt allein für eine Sperre</translation>
    </message>
    <message>
        <source>This clause has no exceptions.</source>
        <translation>Diese Klausel hat keine Ausnahmen.</translation>
    </message>
    <message>
        <source>Exceptions, each to be answered:</source>
        <translation>Ausnahmen, jede ist zu beantworten:</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ProposePanel</name>
    <message>
        <source>Freeze for up to 72 h instead</source>
        <translation>Stattdessen für bis zu 72 h einfrieren</translation>
    </message>
    <message>
        <source>Ban proposal</source>
        <translation>Vorschlag einer Sperre</translation>
    </message>
    <message>
        <source>Nothing happens until somebody else signs.</source>
        <translation>Nichts geschieht, bis jemand anderes unterschreibt.</translation>
    </message>
    <message>
        <source>1  Basis, with the words that each rests on</source>
        <translation>1  Grundlagen, jede mit den Worten, auf denen sie beruht</translation>
    </message>
    <message>
        <source>Ban until further notice</source>
        <translation>Sperre bis auf Weiteres</translation>
    </message>
    <message numerus="yes">
        <source>Ban for %n day(s)</source>
        <translation>
            <numerusform>Sperre für %n Tag</numerusform>
            <numerusform>Sperre für %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>2  &amp;Action</source>
        <translation>2  Maß&amp;nahme</translation>
    </message>
    <message>
        <source>3  &amp;Rationale: what the reader must see to agree</source>
        <translation>3  &amp;Begründung: was die zweite Person sehen muss, um zuzustimmen</translation>
    </message>
    <message>
        <source>4  Requirements</source>
        <translation>4  Anforderungen</translation>
    </message>
    <message>
        <source>Close (Esc), keep the draft</source>
        <translation>Schließen (Esc), Entwurf behalten</translation>
    </message>
    <message>
        <source>Propose a ban of %1</source>
        <translation>Sperre von %1 vorschlagen</translation>
    </message>
    <message>
        <source>The words that %1 rests on, exactly as posted</source>
        <translation>Die Worte, auf denen %1 beruht, genau wie veröffentlicht</translation>
    </message>
    <message>
        <source>No decision about this account found a violation. A ban needs decisions to rest on: decide its posts first.</source>
        <translation>Keine Entscheidung über dieses Konto hat einen Verstoß befunden. Eine Sperre braucht Entscheidungen, auf denen sie beruht: Entscheiden Sie zuerst über seine Beiträge.</translation>
    </message>
    <message>
        <source>It can be written once a basis is listed and each names clause and words.</source>
        <translation>Sie lässt sich schreiben, sobald eine Grundlage aufgeführt ist und jede Klausel und Worte nennt.</translation>
    </message>
    <message>
        <source>Ready. It is held for a minute after you submit.</source>
        <translation>Bereit. Nach dem Einreichen wird eine Minute gewartet.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n requirement(s) not met</source>
        <translation>
            <numerusform>✕ %n Anforderung nicht erfüllt</numerusform>
            <numerusform>✕ %n Anforderungen nicht erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>the rationale is empty</source>
        <translation>die Begründung ist leer</translation>
    </message>
    <message>
        <source>Your role proposes nothing here.</source>
        <translation>Ihre Rolle schlägt hier nichts vor.</translation>
    </message>
    <message>
        <source>Submit proposal (Ctrl+Enter)</source>
        <translation>Vorschlag einreichen (Strg+Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>Submit (off: %n not met)</source>
        <translation>
            <numerusform>Einreichen (aus: %n nicht erfüllt)</numerusform>
            <numerusform>Einreichen (aus: %n nicht erfüllt)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is marked imminent: in an emergency one person may freeze; a second one looks within the hour.</source>
        <translation>%1 ist mit imminent gekennzeichnet: Im Notfall darf eine Person einfrieren; eine zweite sieht innerhalb einer Stunde hin.</translation>
    </message>
    <message>
        <source>5  Notice to the acco&amp;unt, as it would be sent</source>
        <translation>5  Mitteilung an das &amp;Konto, wie sie versandt würde</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ProposeViewModel</name>
    <message>
        <source>appeal %1 is open: it cannot be a basis</source>
        <translation>Beschwerde %1 ist offen: kann keine Grundlage sein</translation>
    </message>
    <message>
        <source>it has not taken effect: it cannot be a basis</source>
        <translation>nicht wirksam geworden: kann keine Grundlage sein</translation>
    </message>
    <message>
        <source>%1: it supports nothing</source>
        <translation>%1: stützt nichts</translation>
    </message>
    <message>
        <source>not final yet: its appeal window is open</source>
        <translation>noch nicht endgültig: Die Beschwerdefrist läuft</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>%1: ban of %2 proposed. Nothing happens until somebody else signs. It is handed on in %3; Z takes it back.</source>
        <translation>%1: Sperre von %2 vorgeschlagen. Nichts geschieht, bis jemand anderes unterschreibt. Weitergegeben wird in %3; Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 is frozen (%2) until %3 at first. A second person looks by %4 (%5); unsigned it lifts itself.</source>
        <translation>%1 ist eingefroren (%2), zunächst bis %3. Eine zweite Person sieht bis %4 hin (%5); ohne Unterschrift endet es von selbst.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Filter [/]</source>
        <translation>Filter [/]</translation>
    </message>
    <message>
        <source>Words in case, subject, account or text; language:, queue:, severity:, state:</source>
        <translation>Worte in Fall, Gegenstand, Konto oder Text; language:, queue:, severity:, state:</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Warteschlange filtern</translation>
    </message>
    <message>
        <source>Cases, the most urgent first</source>
        <translation>Fälle, die dringendsten zuerst</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Queue · %L1 waiting</source>
        <translation>Warteschlange · %L1 warten</translation>
    </message>
    <message>
        <source>No case is waiting.</source>
        <translation>Kein Fall wartet.</translation>
    </message>
    <message>
        <source>New reports appear here as they come in, or with the next import.</source>
        <translation>Neue Meldungen erscheinen hier, sobald sie eingehen, oder mit dem nächsten Import.</translation>
    </message>
    <message>
        <source>No case fits the filter.</source>
        <translation>Kein Fall passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear it with Esc, or try fewer words.</source>
        <translation>Leeren Sie ihn mit Esc, oder versuchen Sie es mit weniger Worten.</translation>
    </message>
    <message>
        <source>Queue · searching …</source>
        <translation>Warteschlange · Suche läuft …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueueViewModel</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>⚖ appeal open</source>
        <translation>⚖ Beschwerde offen</translation>
    </message>
    <message>
        <source>⇧ escalated</source>
        <translation>⇧ eskaliert</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>reserviert für %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Bereiche</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadingPane</name>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>You read blind: who proposed this, what they concluded, why, and who else reads it are shown after your last finding, not before. Some items may have been put in to check the reading.</source>
        <translation>Sie lesen blind: Wer dies vorgeschlagen hat, was befunden wurde, warum, und wer es noch liest, wird nach Ihrem letzten Befund gezeigt, nicht vorher. Manche Stücke können eingefügt sein, um das Lesen zu prüfen.</translation>
    </message>
    <message>
        <source>Does &amp;not violate</source>
        <translation>Verstößt &amp;nicht</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriges Stück</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächstes Stück</translation>
    </message>
    <message>
        <source>%1 · blind reading</source>
        <translation>%1 · blindes Lesen</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Stück %1 von %2</translation>
    </message>
    <message>
        <source>you found: violates %1</source>
        <translation>Ihr Befund: verstößt gegen %1</translation>
    </message>
    <message>
        <source>you found: does not violate</source>
        <translation>Ihr Befund: verstößt nicht</translation>
    </message>
    <message>
        <source>the last one: your finding reveals the rest</source>
        <translation>das letzte: Ihr Befund deckt den Rest auf</translation>
    </message>
    <message>
        <source>Content of item %1 of %2</source>
        <translation>Inhalt von Stück %1 von %2</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Stück %1</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>V&amp;iolates …</source>
        <translation>&amp;Verstößt …</translation>
    </message>
    <message>
        <source>Least look %1 s · %2 s so far</source>
        <translation>Mindestens %1 s ansehen · bisher %2 s</translation>
    </message>
    <message>
        <source>Least look %1 s · reached</source>
        <translation>Mindestens %1 s ansehen · erreicht</translation>
    </message>
    <message>
        <source>&amp;Look at item %1 for %2 s more</source>
        <translation>Stück %1 noch %2 s anseh&amp;en</translation>
    </message>
    <message>
        <source>&amp;Reveal the proposal</source>
        <translation>Vorschlag auf&amp;decken</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReinstatementPage</name>
    <message>
        <source>Overturn and reinstate (hold Ctrl+Enter)</source>
        <translation>Aufheben und wiederherstellen (Strg+Eingabe halten)</translation>
    </message>
    <message>
        <source>What was wrong, for the log; nothing of it goes outward.</source>
        <translation>Was falsch war, für das Protokoll; nichts davon geht hinaus.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Team leads who took no part reinstate; you look on.</source>
        <translation>Wer aus der Teamleitung nicht beteiligt war, stellt wieder her; Sie sehen zu.</translation>
    </message>
    <message>
        <source>%1 is %2 already; nothing is left to undo.</source>
        <translation>%1 ist schon %2; es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>%1 is under appeal (%2). Only the appeal&apos;s decision ends it; an overturn there reinstates everything. [R7]</source>
        <translation>Gegen %1 läuft eine Beschwerde (%2). Nur die Entscheidung über sie beendet das; eine Aufhebung dort stellt alles wieder her. [R7]</translation>
    </message>
    <message>
        <source>There is nothing to reverse.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Say what went wrong: a digit chooses the cause. Nobody is named.</source>
        <translation>Sagen Sie, was schiefging: Eine Ziffer wählt die Ursache. Niemand wird genannt.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>No decision is open here.</source>
        <translation>Hier ist keine Entscheidung geöffnet.</translation>
    </message>
    <message>
        <source>Come here from a decision of an account, to see what its reversal would undo.</source>
        <translation>Kommen Sie von einer Entscheidung eines Kontos hierher, um zu sehen, was ihre Aufhebung rückgängig machen würde.</translation>
    </message>
    <message>
        <source>%1 was reversed</source>
        <translation>%1 wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>If %1 is overturned:</source>
        <translation>Wenn %1 aufgehoben wird:</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>entschieden %1</translation>
    </message>
    <message>
        <source>what was found is hidden until you have read it blind</source>
        <translation>was befunden wurde, ist verborgen, bis Sie es blind gelesen haben</translation>
    </message>
    <message>
        <source>Cannot be undone: %1</source>
        <translation>Lässt sich nicht rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Nicht rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Notices drafted: %1</source>
        <translation>Entworfene Mitteilungen: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReinstatementViewModel</name>
    <message numerus="yes">
        <source>%1 is overturned: %n effect(s) carried out. What the platform has to undo is on its way.</source>
        <translation>
            <numerusform>%1 ist aufgehoben: %n Folge ausgeführt. Was die Plattform rückgängig machen muss, ist unterwegs.</numerusform>
            <numerusform>%1 ist aufgehoben: %n Folgen ausgeführt. Was die Plattform rückgängig machen muss, ist unterwegs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReplayHome</name>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Ausgewählt nach</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1, %2 cases</source>
        <translation>%1, %2 Fälle</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>&amp;Take this set</source>
        <translation>Diesen Satz &amp;nehmen</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, %2 von %3 beantwortet</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Ihre Durchgänge</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>Aus&amp;wertung</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Judge past cases as of the minute they were decided; then see what was decided, and what holds today. Nothing you answer here touches a case, and nobody is ranked by it.</source>
        <translation>Beurteilen Sie frühere Fälle im Stand der Minute, in der sie entschieden wurden; dann sehen Sie, wie entschieden wurde und was heute gilt. Nichts, was Sie hier antworten, berührt einen Fall, und niemand wird danach eingestuft.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>D-12, D-15; empty: drawn at random</source>
        <translation>D-12, D-15; leer: zufällig gezogen</translation>
    </message>
    <message>
        <source>&amp;Make the set</source>
        <translation>&amp;Satz anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>&amp;Klausel</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Startwe&amp;rt</translation>
    </message>
    <message>
        <source>Or these &amp;decisions</source>
        <translation>Oder diese &amp;Entscheidungen</translation>
    </message>
    <message>
        <source>Make a set</source>
        <translation>Satz anlegen</translation>
    </message>
    <message>
        <source>Cases are drawn at random from what matches; the same seed draws the same cases again. Whatever somebody may still have to judge blind is left out.</source>
        <translation>Fälle werden zufällig aus dem gezogen, was passt; derselbe Startwert zieht wieder dieselben. Was jemand vielleicht noch blind beurteilen muss, bleibt weg.</translation>
    </message>
    <message>
        <source>There is no set yet.</source>
        <translation>Noch gibt es keinen Satz.</translation>
    </message>
    <message>
        <source>Make one beside this list.</source>
        <translation>Legen Sie neben dieser Liste einen an.</translation>
    </message>
    <message>
        <source>A trainer makes sets from decided cases.</source>
        <translation>Die Ausbildung legt Sätze aus entschiedenen Fällen an.</translation>
    </message>
    <message>
        <source>You have taken none yet.</source>
        <translation>Sie haben noch keinen genommen.</translation>
    </message>
    <message>
        <source>Ove&amp;rturned ones only</source>
        <translation>Nur auf&amp;gehobene</translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation>Wie &amp;viele</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReplayItem</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 · %2 · severity %3</source>
        <translation>%1 · %2 · Schweregrad %3</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>posted at an unknown time</source>
        <translation>zu unbekannter Zeit veröffentlicht</translation>
    </message>
    <message>
        <source>Reported by %1 for %2. %3</source>
        <translation>Gemeldet von %1 wegen %2. %3</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <translation>Mit %1: %2</translation>
    </message>
    <message>
        <source>Violates  (Y)</source>
        <translation>Verstößt  (Y)</translation>
    </message>
    <message>
        <source>Does not violate  (N)</source>
        <translation>Verstößt nicht  (N)</translation>
    </message>
    <message>
        <source>%1: you %2, then %3, today %4</source>
        <translation>%1: Sie %2, damals %3, heute %4</translation>
    </message>
    <message>
        <source>Your answer, what was decided then, and what holds today</source>
        <translation>Ihre Antwort, die damalige Entscheidung und was heute gilt</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Leave the session</source>
        <translation>Durchgang &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Which clause? Type its code or a word, Enter answers</source>
        <translation>Welche Kla&amp;usel? Code oder ein Wort daraus eingeben, Eingabe antwortet</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Stück %1 von %2</translation>
    </message>
    <message>
        <source>As of %1. What happened later does not exist here; you see it after your answer.</source>
        <translation>Stand %1. Was später geschah, gibt es hier nicht; Sie sehen es nach Ihrer Antwort.</translation>
    </message>
    <message>
        <source>The account itself was reported.</source>
        <translation>Gemeldet wurde das Konto selbst.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>It cannot be compared now: it is being decided anew, or somebody may still have to judge it blind.</source>
        <translation>Ein Vergleich ist jetzt nicht möglich: Es wird neu entschieden, oder jemand muss es vielleicht noch blind beurteilen.</translation>
    </message>
    <message>
        <source>✓ You agree with what holds today.</source>
        <translation>✓ Sie stimmen mit dem überein, was heute gilt.</translation>
    </message>
    <message>
        <source>◆ You differ from what holds today.</source>
        <translation>◆ Sie weichen von dem ab, was heute gilt.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Others here</source>
        <translation>Andere hier</translation>
    </message>
    <message>
        <source>Ne&amp;xt item</source>
        <translation>&amp;Nächstes Stück</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>Aus&amp;wertung</translation>
    </message>
    <message>
        <source>The letters count while the text has the keyboard. An answer stands: what was decided is shown at once.</source>
        <translation>Die Buchstaben gelten, solange der Text die Tastatur hat. Eine Antwort steht fest: Was entschieden wurde, wird sofort gezeigt.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReplayPage</name>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>You %1, today %2, %3 times</source>
        <translation>Sie %1, heute %2, %3-mal</translation>
    </message>
    <message>
        <source>Your answers against what holds today</source>
        <translation>Ihre Antworten im Vergleich mit dem, was heute gilt</translation>
    </message>
    <message>
        <source>&amp;Back to the sets</source>
        <translation>&amp;Zurück zu den Sätzen</translation>
    </message>
    <message>
        <source>Answer by answer</source>
        <translation>Antwort für Antwort</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Auswertung: %1</translation>
    </message>
    <message>
        <source>Going back to the minute of the decision: that takes a few seconds …</source>
        <translation>Es geht zurück zur Minute der Entscheidung: Das dauert ein paar Sekunden …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReplayViewModel</name>
    <message>
        <source>The set “%1” is made.</source>
        <translation>Der Satz „%1“ ist angelegt.</translation>
    </message>
    <message>
        <source>not decided anew yet</source>
        <translation>noch nicht neu entschieden</translation>
    </message>
    <message>
        <source>Violates %1</source>
        <translation>Verstößt gegen %1</translation>
    </message>
    <message>
        <source>Nothing to score: no answer can be held against what holds today.</source>
        <translation>Nichts auszuwerten: Keine Antwort lässt sich mit dem vergleichen, was heute gilt.</translation>
    </message>
    <message>
        <source>%1 of %2 answers agree with what holds today: %3. With 95 % confidence between %4 and %5.</source>
        <translation>%1 von %2 Antworten stimmen mit dem überein, was heute gilt: %3. Mit 95 % Sicherheit zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>Small set, wide interval: %1 answers say little about the next ones.</source>
        <translation>Kleiner Satz, breites Intervall: %1 Antworten sagen wenig über die nächsten.</translation>
    </message>
    <message>
        <source>Cohen’s κ (agreement beyond chance): %1.</source>
        <translation>Cohens κ (Übereinstimmung über den Zufall hinaus): %1.</translation>
    </message>
    <message>
        <source>Cohen’s κ is undefined here: the answers do not vary enough.</source>
        <translation>Cohens κ ist hier nicht definiert: Die Antworten unterscheiden sich zu wenig.</translation>
    </message>
    <message>
        <source>Most frequent difference: you %1, today %2 (%3 times).</source>
        <translation>Häufigste Abweichung: Sie %1, heute %2 (%3-mal).</translation>
    </message>
    <message>
        <source>%1 items are kept back: somebody may still have to judge them blind.</source>
        <translation>%1 Stücke sind zurückbehalten: Jemand muss sie vielleicht noch blind beurteilen.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequirementList</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>All requirements are met</source>
        <translation>Alle Anforderungen sind erfüllt</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met</source>
        <translation>
            <numerusform>%n Anforderung nicht erfüllt</numerusform>
            <numerusform>%n Anforderungen nicht erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RevealPane</name>
    <message>
        <source>violates %1</source>
        <translation>verstößt gegen %1</translation>
    </message>
    <message>
        <source>no violation</source>
        <translation>kein Verstoß</translation>
    </message>
    <message>
        <source>– (a check of the reading)</source>
        <translation>– (eine Kontrolle des Lesens)</translation>
    </message>
    <message>
        <source>◆ a check of the reading, missed</source>
        <translation>◆ eine Kontrolle des Lesens, verfehlt</translation>
    </message>
    <message>
        <source>◆ disagree → arbitration</source>
        <translation>◆ verschieden → Schiedsverfahren</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>left up before, not part of the proposal</source>
        <translation>früher stehen gelassen, nicht Teil des Vorschlags</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>%1, you: %2, differs: %3</source>
        <translation>%1, Sie: %2, Abweichung: %3</translation>
    </message>
    <message>
        <source>You and the proposer, item by item</source>
        <translation>Sie und die vorschlagende Person, Stück für Stück</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Return with &amp;question …</source>
        <translation>Mit &amp;Frage zurückgeben …</translation>
    </message>
    <message>
        <source>Re&amp;ject …</source>
        <translation>Ab&amp;lehnen …</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>Countersign (hold Ctrl+Enter)</source>
        <translation>Gegenzeichnen (Strg+Eingabe halten)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Was vorgeschlagen ist</translation>
    </message>
    <message>
        <source>The hash is on the clipboard.</source>
        <translation>Der Hash ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>What do you ask the proposer?</source>
        <translation>Was fragen Sie die vorschlagende Person?</translation>
    </message>
    <message>
        <source>Why do you reject it? The proposer reads this.</source>
        <translation>Warum lehnen Sie ab? Die vorschlagende Person liest das.</translation>
    </message>
    <message>
        <source>Return it with this question</source>
        <translation>Mit dieser Frage zurückgeben</translation>
    </message>
    <message>
        <source>Reject it for this reason</source>
        <translation>Aus diesem Grund ablehnen</translation>
    </message>
    <message>
        <source>Item %1: decoy</source>
        <translation>Stück %1: Kontrollstück</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Stück %1: %2</translation>
    </message>
    <message>
        <source>You and the proposer agree about every item.</source>
        <translation>Sie und die vorschlagende Person sind sich über jedes Stück einig.</translation>
    </message>
    <message numerus="yes">
        <source>You disagree about %n item(s).</source>
        <translation>
            <numerusform>Sie weichen bei %n Stück ab.</numerusform>
            <numerusform>Sie weichen bei %n Stücken ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, proposed by %4. State: %5. Valid until %6.</source>
        <translation>%1: %2, %3, vorgeschlagen von %4. Stand: %5. Gültig bis %6.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>Rationale: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>%1 · clause %2 v%3 · %4 · decided by %5</source>
        <translation>%1 · Klausel %2 v%3 · %4 · entschieden von %5</translation>
    </message>
    <message>
        <source>You sign the hash %1…</source>
        <translation>Sie unterschreiben den Hash %1…</translation>
    </message>
    <message>
        <source>Requirements: nothing stands against your signature</source>
        <translation>Anforderungen: Ihrer Unterschrift steht nichts entgegen</translation>
    </message>
    <message>
        <source>You have signed it. %1</source>
        <translation>Sie haben unterschrieben. %1</translation>
    </message>
    <message>
        <source>It is no longer on your desk: %1.</source>
        <translation>Nicht mehr auf Ihrem Tisch: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Countersign is off: %n requirement(s) not met.</source>
        <translation>
            <numerusform>Gegenzeichnen ist aus: %n Anforderung nicht erfüllt.</numerusform>
            <numerusform>Gegenzeichnen ist aus: %n Anforderungen nicht erfüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · revealed</source>
        <translation>%1 · aufgedeckt</translation>
    </message>
    <message>
        <source>%1 · a check</source>
        <translation>%1 · ein Prüfstück</translation>
    </message>
    <message>
        <source>A check, not a proposal</source>
        <translation>Ein Prüfstück, kein Vorschlag</translation>
    </message>
    <message>
        <source>Item %1, %2: %3</source>
        <translation>Stück %1, %2: %3</translation>
    </message>
    <message>
        <source>Item %1, %2: alleged %3; %4</source>
        <translation>Stück %1, %2: behauptet %3; %4</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1 is stopped; nothing took effect.</source>
        <translation>%1 ist angehalten; nichts wurde wirksam.</translation>
    </message>
    <message>
        <source>%1: “%2” is undone before it took effect.</source>
        <translation>%1: „%2“ ist rückgängig gemacht, bevor es wirksam wurde.</translation>
    </message>
    <message>
        <source>Deal me a case</source>
        <translation>Einen Fall zuteilen</translation>
    </message>
    <message>
        <source>Your role proposes nothing here.</source>
        <translation>Ihre Rolle schlägt hier nichts vor.</translation>
    </message>
    <message>
        <source>Nothing of yours is held any more; what took effect is reversed by an appeal or a reinstatement.</source>
        <translation>Von Ihnen ist nichts mehr in der Haltefrist; was wirksam geworden ist, macht eine Beschwerde oder eine Wiederherstellung rückgängig.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 · %2 workspace</source>
        <translation>%1 · Arbeitsbereich: %2</translation>
    </message>
    <message>
        <source>Everybody&apos;s passphrase in a demo workspace is “demo”. Try a moderator (tom), a team lead (dana), a trainer (nora), a trainee (ben) or an auditor (vera).</source>
        <translation>In einem Demo-Arbeitsbereich haben alle die Passphrase „demo“. Probieren Sie Moderation (tom), Teamleitung (dana), Ausbildung (nora), Lernende (ben) oder Revision (vera).</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Pa&amp;ssphrase</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SignoffPage</name>
    <message>
        <source>Revealed to you: sign, return or reject</source>
        <translation>Für Sie aufgedeckt: unterschreiben, zurückgeben oder ablehnen</translation>
    </message>
    <message>
        <source>You are reading it</source>
        <translation>Sie lesen es</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihrer: %1</translation>
    </message>
    <message>
        <source>Countersigned by you</source>
        <translation>Von Ihnen gegengezeichnet</translation>
    </message>
    <message>
        <source>Not for you: %1</source>
        <translation>Nicht für Sie: %1</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1; then appeals to be stated complete</source>
        <translation>%1; dann sind Beschwerden für vollständig zu erklären</translation>
    </message>
    <message>
        <source>Takes effect in</source>
        <translation>Wirksam in</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Take it and read blind</source>
        <translation>Nehmen und &amp;blind lesen</translation>
    </message>
    <message>
        <source>%1, held until %2</source>
        <translation>%1, in der Haltefrist bis %2</translation>
    </message>
    <message>
        <source>Held, not yet in effect</source>
        <translation>In der Haltefrist, noch nicht wirksam</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>State appeals complete to now</source>
        <translation>Beschwerden bis jetzt für vollständig erklären</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Gegenzeichnung</translation>
    </message>
    <message>
        <source>You look on as an auditor: nothing can be changed from here.</source>
        <translation>Sie sehen für die Revision zu: Von hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Team leads read and countersign. You see what becomes of your own proposals.</source>
        <translation>Die Teamleitung liest und zeichnet gegen. Sie sehen, was aus Ihren eigenen Vorschlägen wird.</translation>
    </message>
    <message>
        <source>Proposals wait here for somebody who took no part in what they rest on.</source>
        <translation>Vorschläge warten hier auf jemanden, der an ihren Grundlagen nicht beteiligt war.</translation>
    </message>
    <message>
        <source>No proposal waits.</source>
        <translation>Kein Vorschlag wartet.</translation>
    </message>
    <message>
        <source>They come when a moderator proposes a ban or removes a post of an account with high reach.</source>
        <translation>Sie kommen, wenn die Moderation eine Sperre vorschlägt oder einen Beitrag eines Kontos mit hoher Reichweite entfernt.</translation>
    </message>
    <message>
        <source>Anyone may stop %1 until it takes effect.</source>
        <translation>Alle können %1 anhalten, bis es wirksam wird.</translation>
    </message>
    <message>
        <source>It is released only when somebody other than its proposer has stated that every appeal from &quot;%1&quot; filed up to then is known: a ban must not take effect while an appeal is on its way.</source>
        <translation>Freigegeben wird erst, wenn jemand anderes als die vorschlagende Person erklärt hat, dass jede bis dahin eingelegte Beschwerde aus „%1“ bekannt ist: Eine Sperre darf nicht wirksam werden, während eine Beschwerde unterwegs ist.</translation>
    </message>
    <message>
        <source>You proposed it, so somebody else states that.</source>
        <translation>Der Vorschlag ist von Ihnen, deshalb erklärt das jemand anderes.</translation>
    </message>
    <message>
        <source>Nothing is on your desk.</source>
        <translation>Auf Ihrem Tisch liegt nichts.</translation>
    </message>
    <message>
        <source>Choose a proposal at the left; Enter takes it.</source>
        <translation>Wählen Sie links einen Vorschlag; Eingabe nimmt ihn.</translation>
    </message>
    <message>
        <source>%1 waits for a reader.</source>
        <translation>%1 wartet auf jemanden, der liest.</translation>
    </message>
    <message>
        <source>Press Enter on it, or &quot;Take it and read blind&quot;. You see each item&apos;s content first, and what the proposer found only after your own findings.</source>
        <translation>Drücken Sie darauf Eingabe oder „Nehmen und blind lesen“. Sie sehen zuerst den Inhalt jedes Stücks, und erst nach Ihren eigenen Befunden, was die vorschlagende Person befunden hat.</translation>
    </message>
    <message>
        <source>%1 is not for you.</source>
        <translation>%1 ist nicht für Sie.</translation>
    </message>
    <message>
        <source>%1 %2 [%3]</source>
        <translation>%1 %2 [%3]</translation>
    </message>
    <message>
        <source>State: %1. Valid until %2.</source>
        <translation>Stand: %1. Gültig bis %2.</translation>
    </message>
    <message>
        <source>The reader wrote: “%1”</source>
        <translation>Wer gelesen hat, schrieb: „%1“</translation>
    </message>
    <message>
        <source>%1 is your own proposal: %2 %3</source>
        <translation>%1 ist Ihr eigener Vorschlag: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key: Enter on the row</source>
        <translation>Taste: Eingabe auf der Zeile</translation>
    </message>
    <message>
        <source>%1 waits for nobody here.</source>
        <translation>%1 wartet hier auf niemanden.</translation>
    </message>
    <message>
        <source>It is closed, or it is not yours to see. What became of it stands in the timeline of its account.</source>
        <translation>Er ist abgeschlossen oder nicht für Sie bestimmt. Was daraus wurde, steht im Verlauf des Kontos.</translation>
    </message>
    <message>
        <source>looked at too briefly</source>
        <translation>zu kurz angesehen</translation>
    </message>
    <message>
        <source>the same pair too often</source>
        <translation>dasselbe Paar zu oft</translation>
    </message>
    <message>
        <source>it is somebody else&apos;s turn</source>
        <translation>jemand anderes ist an der Reihe</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>Wartet: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SignoffViewModel</name>
    <message>
        <source>%1 is yours to read. Read each item; what the proposer found is shown afterwards.</source>
        <translation>%1 ist Ihnen zum Lesen gegeben. Lesen Sie jedes Stück; was die vorschlagende Person befunden hat, wird danach gezeigt.</translation>
    </message>
    <message>
        <source>You found fault with an item that was left up before and put in to check the reading, so your reading cannot vouch for %1. Another lead reads it.</source>
        <translation>Sie haben ein Stück beanstandet, das früher stehen blieb und zur Kontrolle des Lesens eingefügt war; Ihr Lesen kann deshalb nicht für %1 bürgen. Jemand anderes aus der Teamleitung liest es.</translation>
    </message>
    <message>
        <source>You agree about every item. Look at the reasons and the requirements, then hold Ctrl+Enter to countersign %1.</source>
        <translation>Sie sind sich über jedes Stück einig. Sehen Sie sich die Gründe und die Anforderungen an, und halten Sie dann Strg+Eingabe, um %1 gegenzuzeichnen.</translation>
    </message>
    <message>
        <source>You disagree as the arbiter, so %1 is rejected; the items you disagree about cannot be used again for a while.</source>
        <translation>Sie weichen als Schiedsperson ab, deshalb ist %1 abgelehnt; die Stücke, bei denen Sie abweichen, können eine Zeit lang nicht wieder verwendet werden.</translation>
    </message>
    <message>
        <source>You disagree, so %1 goes to an arbiter, who reads it blind as you did. Nothing is signed.</source>
        <translation>Sie weichen ab, deshalb geht %1 an eine Schiedsperson, die es blind liest wie Sie. Es ist nichts unterschrieben.</translation>
    </message>
    <message>
        <source>%1 is countersigned. It is held until %2; until then anyone may stop it.</source>
        <translation>%1 ist gegengezeichnet. Die Haltefrist läuft bis %2; bis dahin können alle es anhalten.</translation>
    </message>
    <message>
        <source>%1 has your signature. One more countersigner reads it blind.</source>
        <translation>%1 hat Ihre Unterschrift. Eine weitere Person liest es blind und zeichnet gegen.</translation>
    </message>
    <message>
        <source>%1 is back with its proposer, with your question.</source>
        <translation>%1 ist mit Ihrer Frage zurück bei der vorschlagenden Person.</translation>
    </message>
    <message>
        <source>%1 is rejected. Its proposer sees your reason.</source>
        <translation>%1 ist abgelehnt. Die vorschlagende Person sieht Ihren Grund.</translation>
    </message>
    <message>
        <source>%1 is stopped and back with its proposer; nothing took effect.</source>
        <translation>%1 ist angehalten und zurück bei der vorschlagenden Person; nichts wurde wirksam.</translation>
    </message>
    <message>
        <source>Signed: all appeals from &quot;%1&quot; filed up to %2 are known.</source>
        <translation>Unterschrieben: Alle bis %2 eingelegten Beschwerden aus „%1“ sind bekannt.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StartPage</name>
    <message>
        <source>Look at the demo</source>
        <translation>Die Demo ansehen</translation>
    </message>
    <message>
        <source>Some 2,000 invented posts, twelve people, ninety days, and the story of one afternoon.</source>
        <translation>Etwa 2.000 erfundene Beiträge, zwölf Menschen, neunzig Tage und die Geschichte eines Nachmittags.</translation>
    </message>
    <message>
        <source>Open a workspace …</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>A file that ends in .countersign.</source>
        <translation>Eine Datei, die auf .countersign endet.</translation>
    </message>
    <message>
        <source>Make a new workspace …</source>
        <translation>Neuen Arbeitsbereich anlegen …</translation>
    </message>
    <message>
        <source>For a team of its own: you become its first administrator.</source>
        <translation>Für ein eigenes Team: Sie werden die erste Person in der Administration.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Nobody bans alone: one person proposes, another countersigns, and what is under appeal supports nothing.</source>
        <translation>Niemand sperrt allein: Eine Person schlägt vor, eine andere zeichnet gegen, und wogegen eine Beschwerde läuft, das stützt nichts.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatePane</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatusLine</name>
    <message>
        <source>Audit %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TextAsk</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TourPanel</name>
    <message>
        <source>Guided tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>The tour is about the demo workspace</source>
        <translation>Der Rundgang handelt vom Demo-Arbeitsbereich</translation>
    </message>
    <message>
        <source>This workspace does not hold its story. Make a demo workspace from the start page.</source>
        <translation>Dieser Arbeitsbereich enthält die Geschichte nicht. Legen Sie auf der Startseite einen Demo-Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workstation for content moderators: nobody bans alone.</source>
        <translation>Arbeitsstation für Inhaltsmoderation: Niemand sperrt allein.</translation>
    </message>
    <message>
        <source>Open this workspace.</source>
        <translation>Diesen Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light oder dark.</translation>
    </message>
    <message>
        <source>en, de: instead of the system&apos;s.</source>
        <translation>en, de: statt der Sprache des Systems.</translation>
    </message>
    <message>
        <source>Play the demo&apos;s story, leave pictures in FOLDER, and end.</source>
        <translation>Die Geschichte der Demo abspielen, Bilder in ORDNER ablegen und enden.</translation>
    </message>
    <message>
        <source>Of the tour&apos;s pictures (default 1280x800).</source>
        <translation>Der Bilder des Rundgangs (sonst 1280x800).</translation>
    </message>
    <message>
        <source>The same as --workspace.</source>
        <translation>Dasselbe wie --workspace.</translation>
    </message>
</context>
<context>
    <name>reversal</name>
    <message numerus="yes">
        <source>%n effect(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be undone</source>
        <translation>
            <numerusform>%n nicht rückgängig zu machen</numerusform>
            <numerusform>%n nicht rückgängig zu machen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Gegenzeichnung</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Revision</translation>
    </message>
</context>
<context>
    <name>visible</name>
    <message>
        <source>… cut here: %1 more characters</source>
        <translation>… hier gekürzt: noch %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>Wartet auf Gegenzeichnung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Moot</source>
        <translation>Gegenstandslos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>In der Haltefrist</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>Under appeal</source>
        <translation>Unter Beschwerde</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Aufgedeckt</translation>
    </message>
    <message>
        <source>Awaiting second reader</source>
        <translation>Wartet auf zweite Person</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Gegengezeichnet</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>In arbitration</source>
        <translation>Im Schiedsverfahren</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Nichtig geworden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Being reversed</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Thinned</source>
        <translation>Ausgedünnt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nichtig</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Bleibt bestehen</translation>
    </message>
    <message>
        <source>Inadmissible</source>
        <translation>Unzulässig</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Steht an</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Leave up</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Verwarnung</translation>
    </message>
    <message>
        <source>Age-restrict</source>
        <translation>Altersbeschränkung</translation>
    </message>
    <message>
        <source>Limit reach</source>
        <translation>Begrenzte Reichweite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Freeze account</source>
        <translation>Konto einfrieren</translation>
    </message>
    <message>
        <source>Ban account</source>
        <translation>Konto sperren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Send notice</source>
        <translation>Mitteilung senden</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>No violation</source>
        <translation>Kein Verstoß</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>Trusted flagger</source>
        <translation>Vertrauenswürdiger Hinweisgeber</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Automatisches System</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Eigenes Personal</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Meldende Person</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Gegenzeichnung</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Erste lesende Person</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Zweite lesende Person</translation>
    </message>
    <message>
        <source>Arbiter</source>
        <translation>Schiedsperson</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Appeal outcome</source>
        <translation>Ausgang der Beschwerde</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Aussetzung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>Missed context</source>
        <translation>Zusammenhang übersehen</translation>
    </message>
    <message>
        <source>Missed an exception</source>
        <translation>Ausnahme übersehen</translation>
    </message>
    <message>
        <source>Wrong clause</source>
        <translation>Falsche Klausel</translation>
    </message>
    <message>
        <source>Weak evidence</source>
        <translation>Schwache Beweismittel</translation>
    </message>
    <message>
        <source>Unclear policy</source>
        <translation>Unklare Regel</translation>
    </message>
    <message>
        <source>Rushed</source>
        <translation>Zu eilig</translation>
    </message>
    <message>
        <source>Fault of the tool</source>
        <translation>Fehler des Werkzeugs</translation>
    </message>
    <message>
        <source>Bad data</source>
        <translation>Schlechte Daten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Supports nothing</source>
        <translation>Stützt nichts</translation>
    </message>
    <message>
        <source>Appeal admitted</source>
        <translation>Beschwerde zugelassen</translation>
    </message>
    <message>
        <source>Appeal read blind</source>
        <translation>Beschwerde blind gelesen</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>Beschwerde entschieden</translation>
    </message>
    <message>
        <source>Appeal filed</source>
        <translation>Beschwerde eingelegt</translation>
    </message>
    <message>
        <source>Appeal inadmissible</source>
        <translation>Beschwerde unzulässig</translation>
    </message>
    <message>
        <source>Appeal withdrawn</source>
        <translation>Beschwerde zurückgezogen</translation>
    </message>
    <message>
        <source>Appeals stated complete</source>
        <translation>Beschwerden für vollständig erklärt</translation>
    </message>
    <message>
        <source>Case skipped</source>
        <translation>Fall übersprungen</translation>
    </message>
    <message>
        <source>Checkpoint signed</source>
        <translation>Kontrollpunkt unterschrieben</translation>
    </message>
    <message>
        <source>Decision made</source>
        <translation>Entscheidung getroffen</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <translation>Entscheidung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Decision released</source>
        <translation>Entscheidung freigegeben</translation>
    </message>
    <message>
        <source>Escalation acknowledged</source>
        <translation>Eskalation übernommen</translation>
    </message>
    <message>
        <source>Escalation opened</source>
        <translation>Eskalation eröffnet</translation>
    </message>
    <message>
        <source>Escalation resolved</source>
        <translation>Eskalation abgeschlossen</translation>
    </message>
    <message>
        <source>Escalation resumed</source>
        <translation>Eskalation läuft weiter</translation>
    </message>
    <message>
        <source>Escalation waiting</source>
        <translation>Eskalation wartet</translation>
    </message>
    <message>
        <source>Account frozen</source>
        <translation>Konto eingefroren</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import beendet</translation>
    </message>
    <message>
        <source>Item read</source>
        <translation>Stück gelesen</translation>
    </message>
    <message>
        <source>Order settled</source>
        <translation>Auftrag erledigt</translation>
    </message>
    <message>
        <source>Person approved</source>
        <translation>Person bestätigt</translation>
    </message>
    <message>
        <source>Person enrolled</source>
        <translation>Person aufgenommen</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Policy draft loaded</source>
        <translation>Entwurf des Regelwerks geladen</translation>
    </message>
    <message>
        <source>Policy published</source>
        <translation>Regelwerk veröffentlicht</translation>
    </message>
    <message>
        <source>Proposal countersigned</source>
        <translation>Vorschlag gegengezeichnet</translation>
    </message>
    <message>
        <source>Proposal expired</source>
        <translation>Vorschlag abgelaufen</translation>
    </message>
    <message>
        <source>Proposal made</source>
        <translation>Vorschlag gemacht</translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation>Vorschlag abgelehnt</translation>
    </message>
    <message>
        <source>Proposal released</source>
        <translation>Vorschlag freigegeben</translation>
    </message>
    <message>
        <source>Proposal returned</source>
        <translation>Vorschlag zurückgegeben</translation>
    </message>
    <message>
        <source>Proposal revealed</source>
        <translation>Vorschlag aufgedeckt</translation>
    </message>
    <message>
        <source>Hold stopped</source>
        <translation>Haltefrist angehalten</translation>
    </message>
    <message>
        <source>Proposal submitted</source>
        <translation>Vorschlag eingereicht</translation>
    </message>
    <message>
        <source>Proposal voided</source>
        <translation>Vorschlag nichtig geworden</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>Vorschlag zurückgezogen</translation>
    </message>
    <message>
        <source>Reading lapsed</source>
        <translation>Lesen verfallen</translation>
    </message>
    <message>
        <source>Blind reading started</source>
        <translation>Blindes Lesen begonnen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Meldung eingegangen</translation>
    </message>
    <message>
        <source>Sanction ended</source>
        <translation>Maßnahme beendet</translation>
    </message>
    <message>
        <source>External sanction imported</source>
        <translation>Fremde Maßnahme importiert</translation>
    </message>
    <message>
        <source>Sanction suspended</source>
        <translation>Maßnahme ausgesetzt</translation>
    </message>
    <message>
        <source>Strike expired</source>
        <translation>Strike verfallen</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>age restriction</source>
        <translation>Altersbeschränkung</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>limit of reach</source>
        <translation>Begrenzung der Reichweite</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Verwarnung</translation>
    </message>
    <message>
        <source>Change of a person declined</source>
        <translation>Änderung einer Person abgelehnt</translation>
    </message>
    <message>
        <source>Change of a person proposed</source>
        <translation>Änderung einer Person vorgeschlagen</translation>
    </message>
    <message>
        <source>Conflict declared</source>
        <translation>Befangenheit erklärt</translation>
    </message>
    <message>
        <source>Conflict lifted</source>
        <translation>Befangenheit aufgehoben</translation>
    </message>
    <message>
        <source>Erasure requested</source>
        <translation>Löschung beantragt</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>New key proposed</source>
        <translation>Neuer Schlüssel vorgeschlagen</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Personenbezogene Daten gelöscht</translation>
    </message>
    <message>
        <source>Policy version replaced</source>
        <translation>Fassung des Regelwerks abgelöst</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>Merkmal weggenommen</translation>
    </message>
    <message>
        <source>Untagging proposed</source>
        <translation>Wegnahme eines Merkmals vorgeschlagen</translation>
    </message>
    <message>
        <source>Decision sent back for a second reader</source>
        <translation>Entscheidung zurück, zweite Lesung nötig</translation>
    </message>
    <message>
        <source>Requirement overridden</source>
        <translation>Anforderung außer Kraft gesetzt</translation>
    </message>
    <message>
        <source>Authority&apos;s order carried out</source>
        <translation>Behördliche Anordnung ausgeführt</translation>
    </message>
    <message>
        <source>Authority&apos;s order countersigned</source>
        <translation>Behördliche Anordnung gegengezeichnet</translation>
    </message>
    <message>
        <source>Authority&apos;s order ended</source>
        <translation>Behördliche Anordnung beendet</translation>
    </message>
    <message>
        <source>Authority&apos;s order in effect</source>
        <translation>Behördliche Anordnung in Kraft</translation>
    </message>
    <message>
        <source>Authority&apos;s order rejected</source>
        <translation>Behördliche Anordnung abgelehnt</translation>
    </message>
    <message>
        <source>By order of an authority</source>
        <translation>Auf Anordnung einer Behörde</translation>
    </message>
    <message>
        <source>Ended unsigned</source>
        <translation>Ohne Unterschrift beendet</translation>
    </message>
    <message>
        <source>Waiting for a second signature</source>
        <translation>Wartet auf eine zweite Unterschrift</translation>
    </message>
    <message>
        <source>Added to an appeal</source>
        <translation>Beschwerde ergänzt</translation>
    </message>
    <message>
        <source>Appeal filed earlier than known</source>
        <translation>Beschwerde früher eingelegt als bekannt</translation>
    </message>
</context>
</TS>
