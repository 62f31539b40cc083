-- Countersign workspace, schema 1. Times are milliseconds since 1970 UTC; states are CHECKed words.
-- Three kinds of tables: the log with its vault (the truth), projections (rebuilt from the log alone,
-- written only by the projector) and operational tables (leases, drafts, look-ups; not rebuilt).

-- ===== the log =====
CREATE TABLE log (
    seq INTEGER PRIMARY KEY,
    leaf TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER log_is_gapless BEFORE INSERT ON log
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM log)
BEGIN SELECT RAISE(ABORT, 'R15: the log has no gaps and no replacements'); END;
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'R15: log entries are never changed'); END;
CREATE TRIGGER log_is_never_deleted BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'R15: log entries are never deleted'); END;

-- Head of the log, kept in the transaction of every entry: a shortened log is noticed.
CREATE TABLE log_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    origin TEXT NOT NULL,
    size INTEGER NOT NULL,
    frontier BLOB NOT NULL,
    last_hash BLOB NOT NULL,
    last_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER log_head_only_grows BEFORE UPDATE ON log_head WHEN NEW.size < OLD.size OR NEW.origin <> OLD.origin
BEGIN SELECT RAISE(ABORT, 'R15: the log never shrinks'); END;
CREATE TRIGGER log_head_stays BEFORE DELETE ON log_head
BEGIN SELECT RAISE(ABORT, 'R15: the head of the log stays'); END;
CREATE TRIGGER log_head_is_one BEFORE INSERT ON log_head WHEN EXISTS (SELECT 1 FROM log_head)
BEGIN SELECT RAISE(ABORT, 'R15: the log has one head'); END;

-- Personal data that leaves name by commitment. Erasure empties payload and salt, and says when.
CREATE TABLE vault (
    id INTEGER PRIMARY KEY,
    salt BLOB CHECK (salt IS NULL OR length(salt) = 32),
    payload TEXT,
    erased_at INTEGER,
    CHECK ((payload IS NULL) = (erased_at IS NOT NULL) AND (salt IS NULL) = (payload IS NULL))
) STRICT;
CREATE TRIGGER vault_is_only_erased BEFORE UPDATE ON vault
WHEN NEW.payload IS NOT NULL OR NEW.id <> OLD.id OR OLD.payload IS NULL
BEGIN SELECT RAISE(ABORT, 'R15: stored content is erased, never changed'); END;
CREATE TRIGGER vault_rows_stay BEFORE DELETE ON vault
BEGIN SELECT RAISE(ABORT, 'R15: stored content is erased, never deleted'); END;
CREATE TRIGGER vault_is_never_replaced BEFORE INSERT ON vault
WHEN NEW.id IS NOT NULL AND EXISTS (SELECT 1 FROM vault WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: stored content is never replaced'); END;

CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
CREATE TRIGGER checkpoint_is_of_the_head BEFORE INSERT ON checkpoint
WHEN NEW.size IS NOT (SELECT size FROM log_head) OR EXISTS (SELECT 1 FROM checkpoint WHERE size = NEW.size)
BEGIN SELECT RAISE(ABORT, 'R15: a checkpoint is signed once, over the whole log'); END;
CREATE TRIGGER checkpoint_is_never_changed BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'R15: checkpoints are never changed'); END;
CREATE TRIGGER checkpoint_is_never_deleted BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'R15: checkpoints are never deleted'); END;

-- ===== projections: people and policy =====
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE COLLATE NOCASE,
    roles TEXT NOT NULL,
    languages TEXT NOT NULL,
    qualifications TEXT NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'revoked')),
    enrolled_at INTEGER NOT NULL,
    enrolled_by INTEGER REFERENCES person,
    signs_from INTEGER NOT NULL,
    untrusted_since INTEGER
) STRICT;
-- A key that signed once stays known, so that old signatures can be checked after a re-keying.
CREATE TABLE person_public_key (
    fingerprint TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person,
    public_key BLOB NOT NULL,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_version (
    version INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'in_force', 'superseded')),
    loaded_at INTEGER NOT NULL,
    loaded_by INTEGER,
    in_force_from INTEGER
) STRICT;

-- ===== projections: what was reported =====
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    reach INTEGER,
    highest_reach INTEGER,
    tags TEXT NOT NULL,
    created_at INTEGER,
    handle_only INTEGER NOT NULL CHECK (handle_only IN (0, 1)),
    vault INTEGER NOT NULL,
    first_seen INTEGER NOT NULL
) STRICT;

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    source TEXT NOT NULL,
    media TEXT NOT NULL,
    language TEXT NOT NULL,
    posted_at INTEGER,
    views INTEGER,
    vault INTEGER NOT NULL,
    content_hash BLOB NOT NULL,
    first_seen INTEGER NOT NULL
) STRICT;
CREATE INDEX post_by_account ON post (account);

CREATE TABLE review_case (
    id INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('post', 'account')),
    subject INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account,
    cycle INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'awaiting_signoff', 'decided', 'moot')),
    version INTEGER NOT NULL,
    queue TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
    priority INTEGER NOT NULL,
    reports INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    decided_at INTEGER,
    why TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX case_open_once ON review_case (subject_kind, subject) WHERE state IN ('open', 'awaiting_signoff');
CREATE INDEX case_by_account ON review_case (account);
CREATE INDEX case_by_priority ON review_case (state, priority DESC, id);
CREATE INDEX case_by_subject ON review_case (subject_kind, subject);

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    review_case INTEGER NOT NULL REFERENCES review_case,
    source TEXT NOT NULL,
    reporter_kind TEXT NOT NULL,
    score INTEGER,
    alleged TEXT NOT NULL,
    reported_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    importer INTEGER,
    vault INTEGER NOT NULL
) STRICT;
CREATE INDEX report_by_case ON report (review_case);

-- ===== projections: decisions and what follows from them =====
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    review_case INTEGER NOT NULL REFERENCES review_case,
    account INTEGER NOT NULL REFERENCES account,
    subject_kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person,
    state TEXT NOT NULL CHECK (state IN ('draft', 'held', 'undone', 'standing', 'under_appeal', 'changed', 'overturned')),
    version INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('no_violation', 'violation')),
    clause TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    actions TEXT NOT NULL,
    media_from INTEGER,
    media_to INTEGER,
    evidence_hash BLOB NOT NULL,
    evidence_vault INTEGER NOT NULL,
    finding_hash BLOB NOT NULL,
    finding_vault INTEGER NOT NULL,
    posted_at INTEGER,
    reach INTEGER,
    detection TEXT NOT NULL,
    hand_imported INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    hold_until INTEGER,
    released_at INTEGER,
    notice_at INTEGER,
    proposal INTEGER,
    barred_until INTEGER,
    CHECK (verdict = 'no_violation' OR clause <> '')
) STRICT;
CREATE INDEX decision_by_account ON decision (account);
CREATE INDEX decision_by_case ON decision (review_case);
CREATE INDEX decision_held ON decision (hold_until) WHERE state = 'held';
CREATE INDEX decision_by_subject ON decision (subject_kind, subject);

CREATE TABLE strike (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    decision INTEGER NOT NULL UNIQUE REFERENCES decision,
    weight INTEGER NOT NULL CHECK (weight > 0),
    state TEXT NOT NULL CHECK (state IN ('active', 'contested', 'expired', 'void')),
    given_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX strike_by_account ON strike (account);
CREATE INDEX strike_to_expire ON strike (expires_at) WHERE state IN ('active', 'contested');

CREATE TABLE proposal (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'account', 'freeze')),
    account INTEGER NOT NULL REFERENCES account,
    decision INTEGER REFERENCES decision,
    action TEXT NOT NULL,
    duration_s INTEGER,
    state TEXT NOT NULL CHECK (state IN ('draft', 'held', 'submitted', 'reading', 'revealed', 'awaiting_second',
        'arbitration', 'countersigned', 'released', 'rejected', 'returned', 'withdrawn', 'voided', 'expired')),
    version INTEGER NOT NULL,
    proposer INTEGER NOT NULL REFERENCES person,
    nonce TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    rationale_hash BLOB NOT NULL,
    rationale_vault INTEGER NOT NULL,
    notice_hash BLOB NOT NULL,
    notice_vault INTEGER NOT NULL,
    bound TEXT NOT NULL,
    bound_hash BLOB NOT NULL,
    high_reach INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    hold_until INTEGER NOT NULL,
    valid_until INTEGER NOT NULL,
    reader INTEGER REFERENCES person,
    stage TEXT CHECK (stage IN ('first', 'second', 'arbiter')),
    countersigned_at INTEGER,
    release_at INTEGER,
    released_at INTEGER,
    freeze_sanction INTEGER,
    closed_why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX proposal_open ON proposal (state) WHERE state NOT IN ('released', 'rejected', 'withdrawn', 'voided', 'expired');
CREATE INDEX proposal_by_account ON proposal (account);

CREATE TABLE proposal_ground (
    proposal INTEGER NOT NULL REFERENCES proposal,
    decision INTEGER NOT NULL REFERENCES decision,
    place INTEGER NOT NULL,
    PRIMARY KEY (proposal, decision)
) STRICT, WITHOUT ROWID;
CREATE INDEX ground_by_decision ON proposal_ground (decision);

CREATE TABLE reading (
    proposal INTEGER NOT NULL REFERENCES proposal,
    person INTEGER NOT NULL REFERENCES person,
    stage TEXT NOT NULL CHECK (stage IN ('first', 'second', 'arbiter')),
    state TEXT NOT NULL CHECK (state IN ('reading', 'revealed', 'given_up')),
    started_at INTEGER NOT NULL,
    revealed_at INTEGER,
    agrees INTEGER,
    PRIMARY KEY (proposal, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading_item (
    proposal INTEGER NOT NULL REFERENCES proposal,
    person INTEGER NOT NULL REFERENCES person,
    item INTEGER NOT NULL,
    decision INTEGER NOT NULL REFERENCES decision,
    decoy INTEGER NOT NULL CHECK (decoy IN (0, 1)),
    verdict TEXT CHECK (verdict IN ('no_violation', 'violation')),
    clause TEXT,
    severity INTEGER,
    read_at INTEGER,
    PRIMARY KEY (proposal, person, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE countersignature (
    proposal INTEGER NOT NULL REFERENCES proposal,
    person INTEGER NOT NULL REFERENCES person,
    stage TEXT NOT NULL,
    bound_hash BLOB NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (proposal, person)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER countersigner_is_not_proposer BEFORE INSERT ON countersignature
WHEN NEW.person IS (SELECT proposer FROM proposal WHERE id = NEW.proposal)
BEGIN SELECT RAISE(ABORT, 'R1: the proposer cannot countersign'); END;
CREATE TRIGGER countersigner_took_no_part BEFORE INSERT ON countersignature
WHEN EXISTS (SELECT 1 FROM proposal_ground g JOIN decision d ON d.id = g.decision
             WHERE g.proposal = NEW.proposal AND d.person = NEW.person)
BEGIN SELECT RAISE(ABORT, 'R1: the countersigner decided one of the grounds'); END;
CREATE TRIGGER countersignature_is_bound BEFORE INSERT ON countersignature
WHEN NEW.bound_hash IS NOT (SELECT bound_hash FROM proposal WHERE id = NEW.proposal)
BEGIN SELECT RAISE(ABORT, 'R5: the countersignature is bound to another text'); END;
CREATE TRIGGER countersignature_is_never_replaced BEFORE INSERT ON countersignature
WHEN EXISTS (SELECT 1 FROM countersignature WHERE proposal = NEW.proposal AND person = NEW.person)
BEGIN SELECT RAISE(ABORT, 'R5: a countersignature is given once'); END;
CREATE TRIGGER countersignature_is_never_changed BEFORE UPDATE ON countersignature
BEGIN SELECT RAISE(ABORT, 'R5: countersignatures are never changed'); END;
CREATE TRIGGER countersignature_is_never_deleted BEFORE DELETE ON countersignature
BEGIN SELECT RAISE(ABORT, 'R15: countersignatures are never deleted'); END;
CREATE TRIGGER proposal_text_is_kept BEFORE UPDATE OF bound, bound_hash, proposer, account, action, nonce ON proposal
WHEN EXISTS (SELECT 1 FROM countersignature WHERE proposal = OLD.id)
BEGIN SELECT RAISE(ABORT, 'R5: what was countersigned is never changed'); END;
CREATE TRIGGER proposal_grounds_are_kept BEFORE INSERT ON proposal_ground
WHEN EXISTS (SELECT 1 FROM countersignature WHERE proposal = NEW.proposal)
BEGIN SELECT RAISE(ABORT, 'R5: what was countersigned is never changed'); END;

CREATE TABLE sanction (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    subject_kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    action TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'in_force', 'suspended', 'cancelled', 'expired', 'reversing', 'reversed')),
    version INTEGER NOT NULL,
    proposal INTEGER REFERENCES proposal,
    external INTEGER NOT NULL CHECK (external IN (0, 1)),
    policy_version INTEGER NOT NULL,
    from_at INTEGER NOT NULL,
    until_at INTEGER,
    contested_at INTEGER,
    contest_due INTEGER,
    thinned_due INTEGER,
    changed_why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sanction_by_account ON sanction (account);
CREATE INDEX sanction_active ON sanction (state) WHERE state IN ('pending', 'in_force', 'suspended', 'reversing');

CREATE TABLE sanction_ground (
    sanction INTEGER NOT NULL REFERENCES sanction,
    decision INTEGER NOT NULL REFERENCES decision,
    fell INTEGER NOT NULL DEFAULT 0 CHECK (fell IN (0, 1)),
    PRIMARY KEY (sanction, decision)
) STRICT, WITHOUT ROWID;
CREATE INDEX sanction_ground_by_decision ON sanction_ground (decision);

-- What an imported sanction says it rests on; no row: unstated ("multiple violations").
CREATE TABLE external_ground (
    sanction INTEGER NOT NULL REFERENCES sanction,
    post TEXT NOT NULL,
    PRIMARY KEY (sanction, post)
) STRICT, WITHOUT ROWID;

-- R1 and R2 once more, where no program can forget them: our bans need a released proposal with a
-- countersignature of somebody else and grounds, none of which is contested (R3).
CREATE TRIGGER ban_takes_two BEFORE INSERT ON sanction
WHEN NEW.action = 'ban' AND NEW.external = 0 AND NOT EXISTS (
    SELECT 1 FROM proposal p JOIN countersignature c ON c.proposal = p.id
    WHERE p.id = NEW.proposal AND c.person <> p.proposer AND c.bound_hash = p.bound_hash)
BEGIN SELECT RAISE(ABORT, 'R1: a ban takes two people'); END;
CREATE TRIGGER ban_has_grounds BEFORE INSERT ON sanction
WHEN NEW.action = 'ban' AND NEW.external = 0 AND NOT EXISTS (SELECT 1 FROM proposal_ground WHERE proposal = NEW.proposal)
BEGIN SELECT RAISE(ABORT, 'R2: a ban names its grounds'); END;
CREATE TRIGGER ban_grounds_uncontested BEFORE INSERT ON sanction
WHEN NEW.action = 'ban' AND NEW.external = 0 AND EXISTS (
    SELECT 1 FROM proposal_ground g JOIN decision d ON d.id = g.decision
    WHERE g.proposal = NEW.proposal AND d.state <> 'standing')
BEGIN SELECT RAISE(ABORT, 'R3: a contested ground supports nothing'); END;
CREATE TRIGGER ban_is_not_made_later BEFORE UPDATE OF action, external, proposal ON sanction
BEGIN SELECT RAISE(ABORT, 'R1: a sanction never turns into another'); END;

CREATE TABLE appeal (
    id INTEGER PRIMARY KEY,
    decision INTEGER NOT NULL REFERENCES decision,
    account INTEGER NOT NULL REFERENCES account,
    by_kind TEXT NOT NULL CHECK (by_kind IN ('author', 'reporter')),
    state TEXT NOT NULL CHECK (state IN ('received', 'admitted', 'inadmissible', 'stands', 'changed', 'overturned', 'withdrawn')),
    version INTEGER NOT NULL,
    filed_at INTEGER NOT NULL,
    learnt_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    recorded_by INTEGER,
    text_vault INTEGER NOT NULL,
    second INTEGER NOT NULL,
    decided_by INTEGER REFERENCES person,
    decided_at INTEGER,
    attribution TEXT NOT NULL DEFAULT '',
    reply_vault INTEGER
) STRICT;
CREATE INDEX appeal_by_decision ON appeal (decision);
CREATE INDEX appeal_by_account ON appeal (account);

CREATE TABLE appeals_complete (
    source TEXT NOT NULL,
    until_at INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person,
    stated_at INTEGER NOT NULL,
    PRIMARY KEY (source, stated_at, person, until_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE escalation (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES account,
    state TEXT NOT NULL CHECK (state IN ('open', 'acknowledged', 'waiting', 'resolved')),
    version INTEGER NOT NULL,
    opened_by INTEGER REFERENCES person,
    owner INTEGER REFERENCES person,
    opened_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    waiting_since INTEGER,
    resolved_at INTEGER,
    note_vault INTEGER NOT NULL
) STRICT;
CREATE INDEX escalation_by_account ON escalation (account);

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES account,
    decision INTEGER REFERENCES decision,
    sanction INTEGER REFERENCES sanction,
    appeal INTEGER REFERENCES appeal,
    corrects INTEGER REFERENCES notice,
    released_at INTEGER NOT NULL,
    hash BLOB NOT NULL,
    vault INTEGER NOT NULL
) STRICT;
CREATE INDEX notice_by_decision ON notice (decision);
CREATE INDEX notice_by_account ON notice (account);

CREATE TABLE platform_order (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    target_kind TEXT NOT NULL CHECK (target_kind IN ('post', 'account', 'notice')),
    target INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account,
    action TEXT NOT NULL,
    until_at INTEGER,
    sanction INTEGER,
    decision INTEGER,
    notice INTEGER,
    state TEXT NOT NULL CHECK (state IN ('queued', 'acknowledged', 'failed', 'superseded')),
    issued_at INTEGER NOT NULL,
    settled_at INTEGER,
    UNIQUE (target_kind, target, number)
) STRICT;
CREATE INDEX order_queued ON platform_order (id) WHERE state = 'queued';

CREATE TABLE refusal (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    person INTEGER,
    use_case TEXT NOT NULL,
    target TEXT NOT NULL,
    code TEXT NOT NULL,
    rules TEXT NOT NULL
) STRICT;

-- Who took part in which decision, and as what (R13). Grows with the log only.
CREATE TABLE part (
    decision INTEGER NOT NULL,
    person INTEGER NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (decision, person, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_by_person ON part (person);

-- People reported (as staff), imported by hand or skipped a case, before there was a decision.
CREATE TABLE case_part (
    review_case INTEGER NOT NULL,
    person INTEGER NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (review_case, person, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE look_again (review_case INTEGER PRIMARY KEY, flagged_at INTEGER NOT NULL, why TEXT NOT NULL) STRICT;

-- ===== which entry touches what: for timelines and following one case through the log =====
CREATE TABLE log_mention (
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (kind, id, seq)
) STRICT, WITHOUT ROWID;

-- ===== operational =====
CREATE TABLE person_key (person INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
CREATE TABLE policy_text (hash BLOB PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- External keys: what a source calls a thing, for de-duplication and for orders back to it.
CREATE TABLE intake_key (
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    external TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (source, kind, external)
) STRICT, WITHOUT ROWID;
CREATE INDEX intake_key_by_id ON intake_key (kind, id);
-- Fingerprints of texts stay out of the log: an unsalted hash would outlive the erasure of its text.
CREATE TABLE post_fingerprint (
    post INTEGER PRIMARY KEY,
    exact INTEGER NOT NULL,
    near INTEGER NOT NULL
) STRICT;
CREATE INDEX post_by_fingerprint ON post_fingerprint (exact) WHERE exact <> 0;
CREATE TABLE handle_key (handle TEXT NOT NULL COLLATE NOCASE, account INTEGER NOT NULL,
    PRIMARY KEY (handle, account)) STRICT, WITHOUT ROWID;
CREATE TABLE import_run (
    source_hash TEXT PRIMARY KEY,
    records INTEGER NOT NULL,
    counts TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER
) STRICT, WITHOUT ROWID;

-- Work in hand: one row a case that waits for somebody. Leases live here, not in the log.
CREATE TABLE work (
    review_case INTEGER PRIMARY KEY,
    queue TEXT NOT NULL,
    priority INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    holder INTEGER,
    lease_id TEXT,
    lease_until INTEGER,
    CHECK ((holder IS NULL) = (lease_until IS NULL))
) STRICT;
CREATE INDEX work_free ON work (queue, priority DESC, due_at) WHERE holder IS NULL;
CREATE INDEX work_any_queue ON work (priority DESC, due_at) WHERE holder IS NULL;
CREATE INDEX work_lease ON work (lease_until) WHERE holder IS NOT NULL;
CREATE TABLE skipped (review_case INTEGER NOT NULL, person INTEGER NOT NULL, until_at INTEGER NOT NULL,
    PRIMARY KEY (review_case, person)) STRICT, WITHOUT ROWID;
CREATE TABLE hearing_lease (appeal INTEGER PRIMARY KEY, person INTEGER NOT NULL, until_at INTEGER NOT NULL) STRICT;
CREATE TABLE draft (person INTEGER NOT NULL, subject TEXT NOT NULL, content TEXT NOT NULL, saved_at INTEGER NOT NULL,
    PRIMARY KEY (person, subject)) STRICT, WITHOUT ROWID;
CREATE TABLE request (id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, result TEXT NOT NULL, at INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;

-- Replay: apart from everything above; nothing here can become real (R18).
CREATE TABLE replay_set (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, author INTEGER NOT NULL, created_at INTEGER NOT NULL,
    recipe TEXT NOT NULL) STRICT;
CREATE TABLE replay_item (replay_set INTEGER NOT NULL, place INTEGER NOT NULL, decision INTEGER NOT NULL, as_of_seq INTEGER NOT NULL,
    PRIMARY KEY (replay_set, place)) STRICT, WITHOUT ROWID;
CREATE TABLE replay_session (id INTEGER PRIMARY KEY, replay_set INTEGER NOT NULL, person INTEGER NOT NULL, state TEXT NOT NULL
    CHECK (state IN ('running', 'finished')), started_at INTEGER NOT NULL, seed INTEGER NOT NULL) STRICT;
CREATE TABLE replay_answer (session INTEGER NOT NULL, place INTEGER NOT NULL, verdict TEXT NOT NULL, clause TEXT NOT NULL,
    rationale TEXT NOT NULL, answered_at INTEGER NOT NULL, revealed_at INTEGER, PRIMARY KEY (session, place)) STRICT, WITHOUT ROWID;
