<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>core</name>
    <message>
        <source>%1 %2 is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 rests on %3 of %4 grounds and loses its basis: the account is restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while you read: it is at version %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enrolled %2; a second person approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries are withheld: only their hashes were checked, and keys.jsonl was believed. Compare its keys with what you got from the people themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has items 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no violation with clause, quotation or media time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been read and revealed by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has read %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the unknown value %2; known are %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no decision log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, so &quot;%3&quot; is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, so there is nothing to appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; no arbiter is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; nobody reads it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is CSV or TSV, which needs a mapping profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database, but not a Countersign workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is about another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already under appeal (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an automation; it proposes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being heard by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being read by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is earlier than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled but not yet approved by a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by %2 until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a moderator nor a team lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither an administrator nor a team lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no bundle of a log: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no violation in effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Countersign workspace: it is no SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a team lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time in the form 2026-01-30T14:20:00Z: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not claimed, or its lease ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for the exceptions: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is owned by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is revealed to you; findings are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still held and has not taken effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is under appeal (%2), so it can&apos;t support a ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is under appeal (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 judged the same text: opened again as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the content up; its author has nothing to appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the content up; there is nothing to reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loaded version %2; a second person publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made this proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not freeze accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may sign from %2 on (72 h after enrolment or promotion).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more entries are void for the same reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more remarks of this kind about stored content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text or a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be from 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 countersignatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 final violations counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items are not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts of this account were restricted by single signatures within 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported, imported or decided about %2 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported, imported or decided about this before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows differ from what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says for each line why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took part in %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was appealed before; a second appeal needs new evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was decided under %2, not under %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported and decided by the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported as history and supports nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is no RFC 3339 time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is no log position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is no time in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of &quot;%1&quot; is neither a time nor a log position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by &quot;%1&quot; is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--duration &quot;%1&quot; is no duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--exception &quot;%1&quot; does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--expect-version &quot;%1&quot; is no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--item &quot;%1&quot; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind &quot;%1&quot; is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit &quot;%1&quot; is no number from 1 to 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--media-to needs --media-from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now is for demo and test workspaces; this one is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now is for demo and test workspaces; this one would be real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--outcome &quot;%1&quot; is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quote &quot;%1&quot; does not say which ground it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--verdict &quot;%1&quot; is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle needs the name of a folder, and a range of entries if not all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint over %1 entries says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is one or the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ground is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ground on a clause that suffices alone does not wait for other appeals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key cannot become untrusted in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log entry cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log of %1 entries cannot grow into one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderator or team lead does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page has 1 to %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person reads it blind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person signs checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rejection says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second countersigner shortens the wait of 24 h to 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reader looks before this takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature line of the note is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspension notice without its ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team lead reads it blind and countersigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A violation is final when its notice was delivered and its appeal was answered &quot;stands&quot;, or 72 h passed without one; what was posted before an earlier notice counts as one with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A violation says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace needs a first administrator with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace needs a first administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions are none, label, warn, age_restrict, limit and remove; bans and freezes have commands of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ban to its allowed actions, or drop the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the wording of notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it; the policy book that comes with the program shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add legal_ground, or drop the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add remove and freeze to its allowed actions, or drop the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tag; more tags may be listed, none of these may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing; nothing is released without a complete notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is new to that appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a stronger action (limit for medium, remove for high and critical), or lower the severity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator may still reopen the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal needs the appellant&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal notice without its appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arbiter disagreed about %1; it is barred until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arbiter reads where two readers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automation holds no other role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automation proposes only; it cannot decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automation proposes only; it cannot hold or decide a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automation proposes only; it cannot import evidence in its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automation vouches for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import format has no reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown kind of notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lead reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lead reinstates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lead signs meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any further hour is a ban: propose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may stop it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal %1 is open; no ban is released while it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals cannot be complete to %1: that has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals of which source, and up to when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals were last stated complete up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a lead or administrator to run &quot;person approve&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a team lead who took no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another lead or administrator to read the differences and publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another lead or administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a list of appeals no older than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for at least %1 countersigner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for at least %1 final violations, or mark the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the sign-off within %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 this workspace did not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 final violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 72 h of freezes in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban proposal not submitted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t sign %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t sign %1: you made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the path is right and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right file was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the verifier key is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room and that you may write to the folder that TMPDIR names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the delimiter of the mapping profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk. What was acknowledged before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the spelling of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or create one with &quot;countersign-cli init&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the quote character of the mapping profile and the encoding of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a keyword of its category, or another category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or create a workspace with &quot;countersign-cli init&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; a workspace is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the actions that the clause allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the allowed words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that only its owner knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite a clause, or take no action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite one of its clauses; &quot;policy show&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the clause that is violated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim it and decide again; your draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause &quot;%1&quot; is not marked imminent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are counted from 0. Check the delimiter of the profile, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the policy book that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the wording that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content %1 is named by no entry: nothing vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to UTF-8 first, for example with: iconv -f UTF-16 -t UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line; often a comma or a quotation mark is missing just before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name, or give the number of the column, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the profile; its form is described in mapping-profile.schema.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count over at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the frozen hours over at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide %1 first, or freeze the account for up to 72 h if there is imminent harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide %1; an overturn reinstates everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the post first, then freeze on that decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide within %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define it under exceptions, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop freeze, or mark the clause imminent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the mark: only clauses of high or critical severity can support a ban alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each exception of the clause is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each ground has a clause, its version and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are numbered from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 approves %2, but who enrols somebody cannot be the one who approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 bears no valid signature of %2: it was changed, or an entry before it was rewritten. The entries up to %3 are vouched for by signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 cannot be proved: the stored hashes do not give the head of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 cannot be read: it is nested too deeply. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 cannot be read: it is no log entry. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 changes %2, which nobody made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 changes %2, whom nobody enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 changes who may sign, but no person signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 commits to content %2 with something that is no hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 countersigns %2, but not as a second person in their own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 countersigns %2, which nobody made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 decides in the name of somebody else than who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 enrols %2 at once, without the approval of a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 enrols a key for %2 that is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 enrols for %2 a key that belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is by nobody that can be named. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is dated before the entry that it follows. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is missing: the next one there is has the number %2. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is not written in the one form that entries have. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is signed with a key that was not enrolled for %2. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is void: the key that signed it did not count at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 makes %2 in the name of somebody else than who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 names content %2 without a commitment: a change of it would not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 says that a checkpoint was signed; it is no longer stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 stands in the place of another, or is not written as entries are. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 stands in the place of another: by its content it is number %2. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was changed: its content and its hash do not fit each other. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was put in behind the end of the log. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was rewritten: it is not linked to the entry before it. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was rewritten: its hash is not the one that the entry after it was linked to. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1, the last one, is not the one that the head of the log was written for. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: %2 was made on top of another log than this one; something before it was rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: the countersignature of %2 is bound to another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: the countersignature of %2 is not by a key of who is said to have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: the hash that approvals of %2 are bound to is not that of its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: the text that approvals of %2 are bound to is about something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry 1 is not the beginning of this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry 1 was rewritten: it says that an entry stood before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ground is about this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item has a finding before anything is revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every listed ground has already been used by an earlier ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing; a notice never goes out with a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding an appeal inadmissible needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats are auto, jsonl, csv, activitypub, mastodon, ozone, discourse, reddit and lemmy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and import the file again; what is in already will not be taken twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on each further one needs a second reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --%1 FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --account with its id or handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --admin HANDLE --new-passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --as HANDLE and --passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --from 1 or later, and --to not before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --hash with the hash that &quot;signoff reveal&quot; showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --rationale: what the reader must see to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --role moderator, lead, trainer, trainee, auditor or administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --source NAME --until TIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --subject with a case, decision, sanction or account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a time within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another --limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every clause names of its own; upper and lower case are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of the column, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time at which it was filed on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time since which it is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them with --text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-imported evidence was confirmed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it affirmed within %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High reach: two countersigners, or 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold bans for at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold such bans for at least %1; a second countersigner shortens that anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import as an unattended feed, or as a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a source that gives the account&apos;s id, or act on the posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back when their lease runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back when they finish or their lease runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to a lead who took no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to another lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the entries 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is author or reporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is low, medium, high or critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open, in_review, awaiting_signoff, decided or moot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is press, legal, government, safety or policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is real, demo or test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is six months at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stands, changed or overturned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is text, html or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is violates or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proposes only (R17).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are numbered from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line is the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner resolves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two definitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the appeal window open for at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are never recovered; ask two people to enrol you with a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages are en and de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or give --kind test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: the clock of this machine counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen the one or shorten the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let freezes end after %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let orders expire after %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let strikes expire after two years (63072000 s) at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let unsigned freezes lapse after %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 has %3 entries; at least %4 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 has a field &quot;%3&quot; that no policy book has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, a number too large to mean anything here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, shorter than the hold of a ban (%4): no ban could ever be released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, shorter than the hold of a ban with reach (%4): none could ever be released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, shorter than the time after which unsigned freezes lapse (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3, shorter than the time for its sign-off (%4): freezes would lapse before they are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; a policy book holds texts and whole numbers only, so that its hash is the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed (one fifth of an account&apos;s posts), because restricting more than that amounts to a ban (R1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because a ban may not be released on an old list of appeals (R3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because a ban that lost one of its grounds has to be affirmed anew or suspended (R8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because a contested ban must not go on undecided (R3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because a freeze that nobody signs has to lift itself (R11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because a second person has to look at a freeze soon (R11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because an old order may rest on grounds that have since fallen (R19).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because many restrictions by one signature amount to a ban (R1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because one person freezes alone, and any further hour is a ban (R11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because otherwise small accounts could be silenced post by post (R1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; at most %4 is allowed, because rarer decoys would let readers guess that every item violates (R6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; it has to be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because a ban of an account with reach waits for a second look (R12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because a countersigned ban can be stopped by anyone while it is held (R21).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because a shorter window would let restrictions pile up unnoticed (R1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because nobody bans alone: a second person has to sign (R1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because one violation is not enough for a ban unless its clause is marked sufficient_alone (R4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because repeated freezes would be a ban by one person (R11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because the author needs time to appeal before a violation counts towards a ban (R4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because the law gives at least six months to appeal (Art. 20 DSA, R21).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the floor is %4, because without decoys a blind reading is not blind (R6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the largest value that makes sense is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is %3; the smallest value that makes sense is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is &quot;%3&quot;, which does not have the form it needs: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is &quot;%3&quot;; allowed are %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 lacks &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 lists &quot;%3&quot; twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: &quot;%3&quot; stands twice in %2; only one of them would count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: clause %2 allows freeze, but is not marked imminent: one person may freeze only where harm is imminent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: clause %2 cites a law, but is not marked illegal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: clause %2 has severity %3, but allows only actions below that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: clause %2 has the keyword %3, which does not belong to %4; allowed are %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: clause %2 is marked illegal, but cites no law: a notice has to name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: clause %2 is marked imminent, but does not allow both remove and freeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: clause %2 is marked sufficient_alone, but does not allow a ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: clause %2 is marked sufficient_alone, but its severity is only %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: clause %2 names the exception &quot;%3&quot;, which the policy book does not define.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: clause %2 uses the name &quot;%3&quot;, which already stands for clause %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: lists and objects are nested deeper than %2 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: reach.tags lacks &quot;%2&quot;; such accounts get a second look whatever their reach (R12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the exception &quot;%2&quot; is defined twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the field &quot;%3&quot; in %2 has letters that no field name has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the policy book does not fit its schema: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the strikes of clause %2 expire after %3; at most %4 is allowed, because a mistake may not follow an account for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: this is not JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List each decision once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List each decision that the ban rests on, with a quotation or media time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log entry %1 cannot be applied: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log entry %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again: somebody may have changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what changed, then decide again; your draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the file before anything else, then restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make at least one item in %1 a decoy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one item in a number from %1 to 10 a decoy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many restrictions by single signatures amount to a ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it illegal, or remove legal_ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a case (C-…), decision (D-…), account (X-…), …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a case, decision, sanction or account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a violation that has taken effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one with --rejects; nothing of this batch was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it (C-…), or give --next to be dealt the most urgent one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it by its id (X-…), the platform&apos;s id, or its handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it like C-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --format: %1. CSV and TSV also need --mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file; import the files of a folder one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --admin HANDLE and --new-passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the *.countersign file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the account by its id (X-…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the clause that the decision cites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder that &quot;log bundle&quot; wrote, or its log.jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the source as the import named it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a quotation nor a media time is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reports appear here as they come in; cases you took part in are left to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appeal of the author is open on this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision about one case bans or freezes an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision about this account is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is listed. &quot;Multiple violations&quot; is no ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ground is contested, overturned, void or expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ground was turned down by an arbiter lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new evidence was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rationale is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace can be created at %1: the folder is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody bans alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has stated since then that all appeals are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is banned twice for the same posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 records of %2 could be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not frozen. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Update Countersign to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever imported from &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ground at least that no earlier ban used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these decisions is already in an open proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a decision that has taken effect can be appealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an appeal decision ends an appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plain text that ends with a line feed can be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the appellant withdraws, by a message of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they change the policy book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they decide cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they enrol and approve people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they propose account measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they review cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who holds a case can skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who proposed can withdraw; anyone may stop a hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the program version that made it, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case again if it was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing the clock needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals whose grounds you had a part in go to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a ban (with --duration where it ends), decide posts case by case, or freeze in an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the ban with its grounds; somebody else countersigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing takes two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations stand in the content as judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the words concerned instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the words concerned, or mark the media time with T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote them exactly as they stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote them exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise &quot;version&quot; in the file; past versions never change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach %1: a removal needs a second reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach %1: a second look is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each item, then reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a finding for each: Y violates with its clause, N does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the appeal as one by a reporter if it came from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the case; it goes to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the place from the wording, or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup. Keys are never recovered, only revoked and replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal it again and sign the hash shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles are moderator, lead, trainer, trainee, auditor, administrator and automation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;log verify&quot; and tell the auditor; keep a copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;log verify&quot;: it names the entry that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --no-violation or --clause CODE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for each why it does not apply, or leave the content up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is new with --new-evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --mapping FILE which column is which field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending back needs a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to %1 or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to %1 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, or ask somebody else to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at the workstation that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipping needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody called &quot;%1&quot; is enrolled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed them behind the log. Verify the log, then restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else countersigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have exchanged it. Verify the log and tell the auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody other than the proposer reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody other than the proposer states &quot;appeals complete&quot; to a moment at most %1 minutes ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who took no part in any ground reads it blind and countersigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the new evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the time up to which you have read the appeals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after entry %1; nothing wrong was found up to there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; no bundle was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store their message with --message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another one; it comes back when the lease runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another one; it comes back when they decide, release it, or the lease runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list, or quote the words or name the media time concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list; somebody else has to judge what you imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with &quot;signoff next&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file again from where it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is frozen already (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is known by an id that never changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal can be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal is dated %1, which has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal window of %1 closed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeals feed was read after countersignature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appellant gets a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ban names the decisions it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle says that it holds %1 entries, but it holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries is of another log, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries was changed: it cannot be read as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries was changed: nobody who may sign here signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause allows the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause is in the book that was in force when this was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause is marked imminent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content %2 that entry %1 commits to is half erased: somebody changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content %2 that entry %1 commits to is missing. It may be erased, never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content %2 that entry %1 commits to was changed: it is not what was stored then. The entries before are intact, with their content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content %2 that entry %1 commits to was erased, but no entry says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content as judged is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 has been erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The countersignature of %1 on %2 that entry %3 holds is no longer stored. The log itself is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptographic library could not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database repeats the rules that must never break. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of the log do not give its head, so no bundle was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escalation would be due at %1, which has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence of %1 has been erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence of %1 has been erased; nobody can hear the appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is UTF-16 or UTF-32 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry of the log in %1 is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of %1 is not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The freeze names the decision it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash is not that of the proposal as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash of entry %1 is damaged. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hashes of the bundle do not give the root that it names: one of an entry that is withheld was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the decision log in %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the log is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the log names another log than entry 1 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the log was changed: its time is not that of entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the log was changed: its tree is not that of the entries, which are linked and intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of %1 has %2 columns; the mapping profile says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not one that the rules allow: entry %1 cannot be applied. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold after countersignature has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is not kept in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is revoked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 no longer counts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log changed in a way that logs never do, so nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty: not even its first entry is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is not intact, so no bundle was made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is not intact, so nothing was signed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is not the one that the checkpoint over %1 entries was signed for: something from entry %2 to entry %1 was rewritten. The entries before are vouched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of %1 entries has no entry at position %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was shortened: a checkpoint was signed over %1 entries, but entry %2 is missing. Everything before it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was shortened: entries %1 to %2 are missing from its end. What is there is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping profile %1 is longer than %2 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping profile %1 is wrong at %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping profile takes %1 from a column “%2”, which %3 does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping profile takes %1 from a column “%2”, which %3 names twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping profile takes %1 from column %2 of %3, which has %4 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media time %1–%2 s lies outside the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note bears no signature of %1 with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note bears no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note bears too many signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice is not written: the list in the place %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice is not written: there is nothing to put in the place {%1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice lacks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice says everything it owes to its reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice was not written in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy book is complete and keeps the floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy book is larger than 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy book that entry %1 names is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own file %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own schema for policy books cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reach that the post lost since %1 cannot be given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader has not read this proposal before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader is a lead who may sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reject file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request id %1 was used before for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root in the checkpoint is no hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is bound to what was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 does not fit the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of entry %1 does not fit it: it was changed, or an entry before it was rewritten. The entries up to %2 are vouched for by signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer has read every item blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer took no part in any ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size in the checkpoint is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source names this account by its handle only; a handle can change hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored countersignature of %1 on %2 is not one that the log holds. The log itself is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored head of the log is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key is damaged or was made by another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key of %1 is not the one that was enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strike of %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strike of %1 is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed after it was signed, or the signature was made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verifier key does not match its own identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of notices cannot be used: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of notices in &quot;%1&quot; has no notice of the kind &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of notices in &quot;%1&quot; has no part &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of this notice has a brace without its partner in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of this notice has a place {%1} that means nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; do not occur in the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words or the media time concerned are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words quoted for %1 do not occur in its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 answered with an unexpected error (%2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 can be read but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 holds no policy book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is busy: another program is writing to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 was made with another form of migration %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer version of Countersign (schema %2; this program knows %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace refused the change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was not created completely; create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry with the number %1 where entry %2 should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no appeal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case state &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clause &quot;%1&quot; in the policy book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clause &quot;%1&quot; in version %2 of the policy book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no escalation %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notice %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no severity &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state machine &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version %1 of the policy book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wording of notices in the language &quot;%1&quot;; there is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to work with the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entries are no range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are case, decision, proposal, sanction, strike, appeal and escalation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has been frozen for 72 h within 30 days already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of the program lacks its own file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of the program lacks its own wording of notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This content has no media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug; nothing half-done was kept. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug; please report it with the text above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Ed25519 verifier key (name+id+key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no checkpoint: it needs three lines, origin, size and root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no signed note: text, an empty line, then signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a signed note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. A forgotten passphrase cannot be recovered: the key is revoked and replaced by two other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different people have signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two other people enrol somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: countersign-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;next&quot; of the page before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name without spaces and without a plus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a new id for every new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, dots, dashes and underscores; no name of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the log, then compare with a backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the log, then restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the log; its head is rebuilt from the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the log; restore a backup if it does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is not newer than version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is published already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are whole numbers from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or have it withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the account could not post since %1 cannot be made up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the entries are about needs a kind and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was erased cannot be judged; leave it or close the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found blind stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides took no part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hears the appeal took no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reinstates took no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without evidence an appeal is overturned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without imminent harm, propose a ban; it takes two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 2026-01-30T14:30:00Z or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 7d, 24h, 90min, or permanent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write D-12=TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NAME=WHY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write STEP:CAUSE with a step of intake, review, signoff, policy, tool, data and a cause of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a larger number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, a text, or leave the field out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write field names in plain English letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-01-30T14:20:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in that form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with --reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write places as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the notice in one of these languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the policy book in the form that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the next reader must see to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole seconds from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the reject file %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not reading %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can&apos;t hear %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can&apos;t read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not hold %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not taken %1 to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own reading differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a decision (D-…) nor a proposal (P-…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no error attribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of the kind that this command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no log position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the policy book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not proposed for an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a violation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;countersign-cli %1 --help&quot; shows its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;countersign-cli --help&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;hold list&quot; shows what is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;log list&quot; shows its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;outbox list&quot; shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;person list&quot; shows who is enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;policy show&quot; lists its clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;policy show&quot; lists the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;policy show&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;queue&quot; lists the open ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rebuild&quot; compares only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;signoff next&quot; deals one that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consistent answer: a classifier is an automated means of detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deadline that is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file without header has column numbers only, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fresh case %1 is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of decisions that names %1 only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure that stays as it was, since the decision stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a media time of %1 that does not end before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of columns is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person who decided (R17)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote that opens in this row is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference to quote when answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a number is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an appeal window of at least 183 days (R21)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an end of the measure that is later than its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object from value to value is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ban %1 is thinned to %2 grounds: suspended on %3 unless two people re-affirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one of column, row and const is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external %1 %2 named no ground of its own: the account is restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external %1 %2 rested on this post: the account is restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file ends before its list of records is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file ends inside a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long %1 lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the content was detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to reach the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the same as the delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice %1 is corrected by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one ASCII character is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one ASCII character or null is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only version 1 is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out-of-court redress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal %1 is voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records of version %1 are not supported; this program reads version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redress in court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike %1 is void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer holds no status, event or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appeal&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ban&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning of the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clause of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clause, its title and the policy version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column of the findings “%1” must hold a number of votes from 0 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of its outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of its suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the content of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision that the measure rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision&apos;s number in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the measure, since the decision is overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind and day of the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the law that %1 rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of decisions that the ban rested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of decisions that the ban rests on; &quot;multiple violations&quot; is no ground (R2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping of %1 has no entry for the value %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measure of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measure that was appealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a column or its number from 0 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the source is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the corrected decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the post or account that %1 is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the post or account that the measure acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record holds a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record holds too many reports for its size: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is longer than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is neither a report of a post nor of a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is not a reviewable: its type does not say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is not an activity of the type Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reply with its reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the required field %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the required field %1 is missing or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has %2 fields; %1 were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scope: a ban or freeze acts on the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scope: this measure acts on one post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subject is neither an at:// address with a DID nor a DID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of the clause of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the clause of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words or the media time that %1 is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field; fields are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory to read the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until when to appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight and expiry of the strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what &quot;%1&quot; refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether automated means decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether automated means detected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom the notice addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the origin of a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known; known are html_once, lbr and trim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::ContentView</name>
    <message>
        <source>Text of the post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::HoldButton</name>
    <message>
        <source>Hold for 1.2 seconds, or press twice, 1 to 5 seconds apart. Key: hold Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet: hold for 1.2 seconds, or press once more after a second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (Countersign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or TSV, with a mapping profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ActivityPub Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ozone (AT Protocol)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discourse review queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reddit modqueue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemmy reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for CSV and TSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the file does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping &amp;profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records read: %2 reports taken in, %3 cases opened, %4 already here, %5 set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were authors&apos; objections and became appeals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was set aside, and why, is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1 … Alt+8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a clause while one is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View a picture without blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign, decide an appeal or reinstate (1.2 seconds, or twice, 1 to 5 seconds apart)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::MainWindow</name>
    <message>
        <source>Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo workspace: ninety days of work take about half a minute …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock: %1 released, %2 ended, %3 voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock: %1 released, %2 ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark look (from the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided &amp;tour of the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign %1. Nobody bans alone.
Free software under the GPL, version 3 or later. It uses Qt and Qt Charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not part of your roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::NewWorkspaceDialog</name>
    <message>
        <source>Make the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become the first administrator. The passphrase seals your signing key: nobody can recover it, a lost key can only be revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequirementList</name>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requirements are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s passphrase in a demo workspace is “demo”. Try a moderator (tom), a team lead (dana), a trainer (nora), a trainee (ben) or an auditor (vera).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::StartPage</name>
    <message>
        <source>Look at the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some 2,000 invented posts, twelve people, ninety days, and the story of one afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .countersign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a team of its own: you become its first administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody bans alone: one person proposes, another countersigns, and what is under appeal supports nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatePane</name>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatusLine</name>
    <message>
        <source>Audit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: %1 %2 (Z undoes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held: %n decision(s), %1 %2 (Z undoes)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TourPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour is about the demo workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace does not hold its story. Make a demo workspace from the start page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workstation for content moderators: nobody bans alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de: instead of the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the demo&apos;s story, leave pictures in FOLDER, and end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visible</name>
    <message>
        <source>… cut here: %1 more characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Language unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
