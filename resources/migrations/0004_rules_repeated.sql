-- The rules once more, where no program can forget them (R1, R2, R3, R5, R14, R15): what another program could still do
-- to the tables of the first migration. Only what holds in every order in which our own entries change the tables, so
-- that a rebuild from the log passes the same triggers.
--
-- A key is compared as a value, not named after "UPDATE OF": that list is by name, and "SET rowid" would walk past it.
-- Every insert is looked at before it happens: REPLACE deletes without asking the triggers on DELETE. SQLite asks the
-- triggers that came last first.

-- ===== R15: rows of projections are never deleted, never replaced, and keep what they were made with =====
CREATE TRIGGER person_is_never_deleted BEFORE DELETE ON person
BEGIN SELECT RAISE(ABORT, 'R15: people are never deleted'); END;
CREATE TRIGGER person_is_never_replaced BEFORE INSERT ON person
WHEN EXISTS (SELECT 1 FROM person WHERE id = NEW.id OR handle = NEW.handle)
BEGIN SELECT RAISE(ABORT, 'R15: people are never replaced'); END;
CREATE TRIGGER person_keeps_its_facts BEFORE UPDATE ON person
WHEN NEW.id IS NOT OLD.id OR NEW.handle IS NOT OLD.handle OR NEW.enrolled_at IS NOT OLD.enrolled_at OR
    NEW.enrolled_by IS NOT OLD.enrolled_by
BEGIN SELECT RAISE(ABORT, 'R15: people keep what they were made with'); END;
CREATE TRIGGER policy_version_is_never_deleted BEFORE DELETE ON policy_version
BEGIN SELECT RAISE(ABORT, 'R15: versions of the policy book are never deleted'); END;
CREATE TRIGGER policy_version_is_never_replaced BEFORE INSERT ON policy_version
WHEN EXISTS (SELECT 1 FROM policy_version WHERE version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'R15: versions of the policy book are never replaced'); END;
CREATE TRIGGER policy_version_keeps_its_facts BEFORE UPDATE ON policy_version
WHEN NEW.version IS NOT OLD.version OR NEW.hash IS NOT OLD.hash OR NEW.loaded_at IS NOT OLD.loaded_at OR
    NEW.loaded_by IS NOT OLD.loaded_by
BEGIN SELECT RAISE(ABORT, 'R15: versions of the policy book keep what they were made with'); END;
CREATE TRIGGER account_is_never_deleted BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'R15: accounts are never deleted'); END;
CREATE TRIGGER account_is_never_replaced BEFORE INSERT ON account
WHEN EXISTS (SELECT 1 FROM account WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: accounts are never replaced'); END;
CREATE TRIGGER account_keeps_its_facts BEFORE UPDATE ON account
WHEN NEW.id IS NOT OLD.id OR NEW.source IS NOT OLD.source OR NEW.first_seen IS NOT OLD.first_seen
BEGIN SELECT RAISE(ABORT, 'R15: accounts keep what they were made with'); END;
CREATE TRIGGER post_is_never_deleted BEFORE DELETE ON post
BEGIN SELECT RAISE(ABORT, 'R15: posts are never deleted'); END;
CREATE TRIGGER post_is_never_replaced BEFORE INSERT ON post
WHEN EXISTS (SELECT 1 FROM post WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: posts are never replaced'); END;
CREATE TRIGGER post_keeps_its_facts BEFORE UPDATE ON post
WHEN NEW.id IS NOT OLD.id OR NEW.account IS NOT OLD.account OR NEW.source IS NOT OLD.source OR NEW.first_seen IS
    NOT OLD.first_seen
BEGIN SELECT RAISE(ABORT, 'R15: posts keep what they were made with'); END;
CREATE TRIGGER review_case_is_never_deleted BEFORE DELETE ON review_case
BEGIN SELECT RAISE(ABORT, 'R15: cases are never deleted'); END;
CREATE TRIGGER review_case_is_never_replaced BEFORE INSERT ON review_case
WHEN EXISTS (SELECT 1 FROM review_case WHERE id = NEW.id OR (NEW.state IN ('open', 'awaiting_signoff') AND subject_kind = NEW.subject_kind
    AND subject = NEW.subject AND state IN ('open', 'awaiting_signoff')))
BEGIN SELECT RAISE(ABORT, 'R15: cases are never replaced'); END;
CREATE TRIGGER review_case_keeps_its_facts BEFORE UPDATE ON review_case
WHEN NEW.id IS NOT OLD.id OR NEW.subject_kind IS NOT OLD.subject_kind OR NEW.subject IS NOT OLD.subject OR
    NEW.account IS NOT OLD.account OR NEW.cycle IS NOT OLD.cycle OR NEW.opened_at IS NOT OLD.opened_at
BEGIN SELECT RAISE(ABORT, 'R15: cases keep what they were made with'); END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'R15: decisions are never deleted'); END;
CREATE TRIGGER decision_is_never_replaced BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: decisions are never replaced'); END;
CREATE TRIGGER decision_keeps_its_facts BEFORE UPDATE ON decision
WHEN NEW.id IS NOT OLD.id OR NEW.review_case IS NOT OLD.review_case OR NEW.account IS NOT OLD.account OR
    NEW.subject_kind IS NOT OLD.subject_kind OR NEW.subject IS NOT OLD.subject OR NEW.person IS NOT OLD.person OR
    NEW.verdict IS NOT OLD.verdict OR NEW.clause IS NOT OLD.clause OR NEW.policy_version IS NOT OLD.policy_version
    OR NEW.severity IS NOT OLD.severity OR NEW.actions IS NOT OLD.actions OR NEW.media_from IS NOT OLD.media_from
    OR NEW.media_to IS NOT OLD.media_to OR NEW.evidence_hash IS NOT OLD.evidence_hash OR NEW.evidence_vault IS NOT
    OLD.evidence_vault OR NEW.finding_hash IS NOT OLD.finding_hash OR NEW.finding_vault IS NOT OLD.finding_vault
    OR NEW.posted_at IS NOT OLD.posted_at OR NEW.reach IS NOT OLD.reach OR NEW.detection IS NOT OLD.detection OR
    NEW.hand_imported IS NOT OLD.hand_imported OR NEW.decided_at IS NOT OLD.decided_at
BEGIN SELECT RAISE(ABORT, 'R15: decisions keep what they were made with'); END;
CREATE TRIGGER strike_is_never_deleted BEFORE DELETE ON strike
BEGIN SELECT RAISE(ABORT, 'R15: strikes are never deleted'); END;
CREATE TRIGGER strike_is_never_replaced BEFORE INSERT ON strike
WHEN EXISTS (SELECT 1 FROM strike WHERE id = NEW.id OR decision = NEW.decision)
BEGIN SELECT RAISE(ABORT, 'R15: strikes are never replaced'); END;
CREATE TRIGGER strike_keeps_its_facts BEFORE UPDATE ON strike
WHEN NEW.id IS NOT OLD.id OR NEW.account IS NOT OLD.account OR NEW.decision IS NOT OLD.decision OR NEW.weight IS
    NOT OLD.weight OR NEW.given_at IS NOT OLD.given_at OR NEW.expires_at IS NOT OLD.expires_at
BEGIN SELECT RAISE(ABORT, 'R15: strikes keep what they were made with'); END;
CREATE TRIGGER proposal_is_never_deleted BEFORE DELETE ON proposal
BEGIN SELECT RAISE(ABORT, 'R15: proposals are never deleted'); END;
CREATE TRIGGER proposal_is_never_replaced BEFORE INSERT ON proposal
WHEN EXISTS (SELECT 1 FROM proposal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: proposals are never replaced'); END;
CREATE TRIGGER proposal_keeps_its_facts BEFORE UPDATE ON proposal
WHEN NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.account IS NOT OLD.account OR NEW.decision IS NOT
    OLD.decision OR NEW.action IS NOT OLD.action OR NEW.duration_s IS NOT OLD.duration_s OR NEW.proposer IS NOT
    OLD.proposer OR NEW.nonce IS NOT OLD.nonce OR NEW.policy_version IS NOT OLD.policy_version OR
    NEW.rationale_hash IS NOT OLD.rationale_hash OR NEW.rationale_vault IS NOT OLD.rationale_vault OR
    NEW.notice_hash IS NOT OLD.notice_hash OR NEW.notice_vault IS NOT OLD.notice_vault OR NEW.bound IS NOT
    OLD.bound OR NEW.bound_hash IS NOT OLD.bound_hash OR NEW.created_at IS NOT OLD.created_at OR NEW.hold_until IS
    NOT OLD.hold_until OR NEW.valid_until IS NOT OLD.valid_until OR NEW.freeze_sanction IS NOT OLD.freeze_sanction
BEGIN SELECT RAISE(ABORT, 'R5: proposals keep what they were made with'); END;
CREATE TRIGGER reading_is_never_deleted BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'R15: readings are never deleted'); END;
CREATE TRIGGER reading_is_never_replaced BEFORE INSERT ON reading
WHEN EXISTS (SELECT 1 FROM reading WHERE proposal = NEW.proposal AND person = NEW.person)
BEGIN SELECT RAISE(ABORT, 'R15: readings are never replaced'); END;
CREATE TRIGGER reading_keeps_its_facts BEFORE UPDATE ON reading
WHEN NEW.proposal IS NOT OLD.proposal OR NEW.person IS NOT OLD.person
BEGIN SELECT RAISE(ABORT, 'R15: readings keep what they were made with'); END;
CREATE TRIGGER reading_item_is_never_deleted BEFORE DELETE ON reading_item
BEGIN SELECT RAISE(ABORT, 'R15: items that were dealt are never deleted'); END;
CREATE TRIGGER reading_item_is_never_replaced BEFORE INSERT ON reading_item
WHEN EXISTS (SELECT 1 FROM reading_item WHERE proposal = NEW.proposal AND person = NEW.person AND item = NEW.item)
BEGIN SELECT RAISE(ABORT, 'R15: items that were dealt are never replaced'); END;
CREATE TRIGGER reading_item_keeps_its_facts BEFORE UPDATE ON reading_item
WHEN NEW.proposal IS NOT OLD.proposal OR NEW.person IS NOT OLD.person OR NEW.item IS NOT OLD.item OR NEW.decision
    IS NOT OLD.decision OR NEW.decoy IS NOT OLD.decoy
BEGIN SELECT RAISE(ABORT, 'R15: items that were dealt keep what they were made with'); END;
CREATE TRIGGER sanction_is_never_deleted BEFORE DELETE ON sanction
BEGIN SELECT RAISE(ABORT, 'R15: sanctions are never deleted'); END;
CREATE TRIGGER sanction_is_never_replaced BEFORE INSERT ON sanction
WHEN EXISTS (SELECT 1 FROM sanction WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: sanctions are never replaced'); END;
CREATE TRIGGER sanction_keeps_its_facts BEFORE UPDATE ON sanction
WHEN NEW.id IS NOT OLD.id OR NEW.account IS NOT OLD.account OR NEW.subject_kind IS NOT OLD.subject_kind OR
    NEW.subject IS NOT OLD.subject OR NEW.policy_version IS NOT OLD.policy_version OR NEW.from_at IS NOT
    OLD.from_at
BEGIN SELECT RAISE(ABORT, 'R15: sanctions keep what they were made with'); END;
CREATE TRIGGER sanction_ground_is_never_deleted BEFORE DELETE ON sanction_ground
BEGIN SELECT RAISE(ABORT, 'R15: grounds are never deleted'); END;
CREATE TRIGGER sanction_ground_is_never_replaced BEFORE INSERT ON sanction_ground
WHEN EXISTS (SELECT 1 FROM sanction_ground WHERE sanction = NEW.sanction AND decision = NEW.decision)
BEGIN SELECT RAISE(ABORT, 'R15: grounds are never replaced'); END;
CREATE TRIGGER sanction_ground_keeps_its_facts BEFORE UPDATE ON sanction_ground
WHEN NEW.sanction IS NOT OLD.sanction OR NEW.decision IS NOT OLD.decision
BEGIN SELECT RAISE(ABORT, 'R15: grounds keep what they were made with'); END;
CREATE TRIGGER appeal_is_never_deleted BEFORE DELETE ON appeal
BEGIN SELECT RAISE(ABORT, 'R15: appeals are never deleted'); END;
CREATE TRIGGER appeal_is_never_replaced BEFORE INSERT ON appeal
WHEN EXISTS (SELECT 1 FROM appeal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: appeals are never replaced'); END;
CREATE TRIGGER appeal_keeps_its_facts BEFORE UPDATE ON appeal
WHEN NEW.id IS NOT OLD.id OR NEW.decision IS NOT OLD.decision OR NEW.account IS NOT OLD.account OR NEW.by_kind IS
    NOT OLD.by_kind OR NEW.filed_at IS NOT OLD.filed_at OR NEW.learnt_at IS NOT OLD.learnt_at OR NEW.recorded_by
    IS NOT OLD.recorded_by OR NEW.text_vault IS NOT OLD.text_vault OR NEW.second IS NOT OLD.second
BEGIN SELECT RAISE(ABORT, 'R15: appeals keep what they were made with'); END;
CREATE TRIGGER escalation_is_never_deleted BEFORE DELETE ON escalation
BEGIN SELECT RAISE(ABORT, 'R15: escalations are never deleted'); END;
CREATE TRIGGER escalation_is_never_replaced BEFORE INSERT ON escalation
WHEN EXISTS (SELECT 1 FROM escalation WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: escalations are never replaced'); END;
CREATE TRIGGER escalation_keeps_its_facts BEFORE UPDATE ON escalation
WHEN NEW.id IS NOT OLD.id OR NEW.account IS NOT OLD.account OR NEW.opened_by IS NOT OLD.opened_by OR NEW.opened_at
    IS NOT OLD.opened_at
BEGIN SELECT RAISE(ABORT, 'R15: escalations keep what they were made with'); END;
CREATE TRIGGER notice_is_never_deleted BEFORE DELETE ON notice
BEGIN SELECT RAISE(ABORT, 'R15: notices are never deleted'); END;
CREATE TRIGGER notice_is_never_replaced BEFORE INSERT ON notice
WHEN EXISTS (SELECT 1 FROM notice WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: notices are never replaced'); END;
CREATE TRIGGER notice_keeps_its_facts BEFORE UPDATE ON notice
WHEN NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.account IS NOT OLD.account OR NEW.decision IS NOT
    OLD.decision OR NEW.sanction IS NOT OLD.sanction OR NEW.appeal IS NOT OLD.appeal OR NEW.corrects IS NOT
    OLD.corrects OR NEW.released_at IS NOT OLD.released_at OR NEW.hash IS NOT OLD.hash OR NEW.vault IS NOT
    OLD.vault
BEGIN SELECT RAISE(ABORT, 'R15: notices keep what they were made with'); END;
CREATE TRIGGER platform_order_is_never_deleted BEFORE DELETE ON platform_order
BEGIN SELECT RAISE(ABORT, 'R15: orders are never deleted'); END;
CREATE TRIGGER platform_order_is_never_replaced BEFORE INSERT ON platform_order
WHEN EXISTS (SELECT 1 FROM platform_order WHERE id = NEW.id OR (target_kind = NEW.target_kind AND target = NEW.target AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'R15: orders are never replaced'); END;
CREATE TRIGGER platform_order_keeps_its_facts BEFORE UPDATE ON platform_order
WHEN NEW.id IS NOT OLD.id OR NEW.number IS NOT OLD.number OR NEW.target_kind IS NOT OLD.target_kind OR NEW.target
    IS NOT OLD.target OR NEW.account IS NOT OLD.account OR NEW.action IS NOT OLD.action OR NEW.until_at IS NOT
    OLD.until_at OR NEW.sanction IS NOT OLD.sanction OR NEW.decision IS NOT OLD.decision OR NEW.notice IS NOT
    OLD.notice OR NEW.issued_at IS NOT OLD.issued_at
BEGIN SELECT RAISE(ABORT, 'R15: orders keep what they were made with'); END;

-- Of these nothing ever changes. Where the key is the whole row, putting the same row in again changes nothing.
CREATE TRIGGER person_public_key_is_never_deleted BEFORE DELETE ON person_public_key
BEGIN SELECT RAISE(ABORT, 'R15: public keys are never deleted'); END;
CREATE TRIGGER person_public_key_is_never_replaced BEFORE INSERT ON person_public_key
WHEN EXISTS (SELECT 1 FROM person_public_key WHERE fingerprint = NEW.fingerprint)
BEGIN SELECT RAISE(ABORT, 'R15: public keys are never replaced'); END;
CREATE TRIGGER person_public_key_is_never_changed BEFORE UPDATE ON person_public_key
BEGIN SELECT RAISE(ABORT, 'R15: public keys are never changed'); END;
CREATE TRIGGER report_is_never_deleted BEFORE DELETE ON report
BEGIN SELECT RAISE(ABORT, 'R15: reports are never deleted'); END;
CREATE TRIGGER report_is_never_replaced BEFORE INSERT ON report
WHEN EXISTS (SELECT 1 FROM report WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: reports are never replaced'); END;
CREATE TRIGGER report_is_never_changed BEFORE UPDATE ON report
BEGIN SELECT RAISE(ABORT, 'R15: reports are never changed'); END;
CREATE TRIGGER proposal_ground_is_never_deleted BEFORE DELETE ON proposal_ground
BEGIN SELECT RAISE(ABORT, 'R15: grounds are never deleted'); END;
CREATE TRIGGER proposal_ground_is_never_replaced BEFORE INSERT ON proposal_ground
WHEN EXISTS (SELECT 1 FROM proposal_ground WHERE proposal = NEW.proposal AND decision = NEW.decision)
BEGIN SELECT RAISE(ABORT, 'R5: grounds are never replaced'); END;
CREATE TRIGGER proposal_ground_is_never_changed BEFORE UPDATE ON proposal_ground
BEGIN SELECT RAISE(ABORT, 'R5: grounds are never changed'); END;
CREATE TRIGGER refusal_is_never_deleted BEFORE DELETE ON refusal
BEGIN SELECT RAISE(ABORT, 'R15: refusals are never deleted'); END;
CREATE TRIGGER refusal_is_never_replaced BEFORE INSERT ON refusal
WHEN EXISTS (SELECT 1 FROM refusal WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'R15: refusals are never replaced'); END;
CREATE TRIGGER refusal_is_never_changed BEFORE UPDATE ON refusal
BEGIN SELECT RAISE(ABORT, 'R15: refusals are never changed'); END;
CREATE TRIGGER look_again_is_never_deleted BEFORE DELETE ON look_again
BEGIN SELECT RAISE(ABORT, 'R15: flags are never deleted'); END;
CREATE TRIGGER look_again_is_never_replaced BEFORE INSERT ON look_again
WHEN EXISTS (SELECT 1 FROM look_again WHERE review_case = NEW.review_case)
BEGIN SELECT RAISE(ABORT, 'R15: flags are never replaced'); END;
CREATE TRIGGER look_again_is_never_changed BEFORE UPDATE ON look_again
BEGIN SELECT RAISE(ABORT, 'R15: flags are never changed'); END;
CREATE TRIGGER intake_key_is_never_deleted BEFORE DELETE ON intake_key
BEGIN SELECT RAISE(ABORT, 'R15: keys of a source are never deleted'); END;
CREATE TRIGGER intake_key_is_never_replaced BEFORE INSERT ON intake_key
WHEN EXISTS (SELECT 1 FROM intake_key WHERE source = NEW.source AND kind = NEW.kind AND external = NEW.external)
BEGIN SELECT RAISE(ABORT, 'R15: keys of a source are never replaced'); END;
CREATE TRIGGER intake_key_is_never_changed BEFORE UPDATE ON intake_key
BEGIN SELECT RAISE(ABORT, 'R15: keys of a source are never changed'); END;
CREATE TRIGGER external_ground_is_never_deleted BEFORE DELETE ON external_ground
BEGIN SELECT RAISE(ABORT, 'R15: grounds are never deleted'); END;
CREATE TRIGGER external_ground_is_never_changed BEFORE UPDATE ON external_ground
BEGIN SELECT RAISE(ABORT, 'R15: grounds are never changed'); END;
CREATE TRIGGER appeals_complete_is_never_deleted BEFORE DELETE ON appeals_complete
BEGIN SELECT RAISE(ABORT, 'R15: statements are never deleted'); END;
CREATE TRIGGER appeals_complete_is_never_changed BEFORE UPDATE ON appeals_complete
BEGIN SELECT RAISE(ABORT, 'R15: statements are never changed'); END;
CREATE TRIGGER part_is_never_deleted BEFORE DELETE ON part
BEGIN SELECT RAISE(ABORT, 'R15: parts are never deleted'); END;
CREATE TRIGGER part_is_never_changed BEFORE UPDATE ON part
BEGIN SELECT RAISE(ABORT, 'R15: parts are never changed'); END;
CREATE TRIGGER case_part_is_never_deleted BEFORE DELETE ON case_part
BEGIN SELECT RAISE(ABORT, 'R15: parts are never deleted'); END;
CREATE TRIGGER case_part_is_never_changed BEFORE UPDATE ON case_part
BEGIN SELECT RAISE(ABORT, 'R15: parts are never changed'); END;
CREATE TRIGGER log_mention_is_never_deleted BEFORE DELETE ON log_mention
BEGIN SELECT RAISE(ABORT, 'R15: mentions are never deleted'); END;
CREATE TRIGGER log_mention_is_never_changed BEFORE UPDATE ON log_mention
BEGIN SELECT RAISE(ABORT, 'R15: mentions are never changed'); END;
CREATE TRIGGER policy_text_is_never_deleted BEFORE DELETE ON policy_text
BEGIN SELECT RAISE(ABORT, 'R15: texts of the policy book are never deleted'); END;
CREATE TRIGGER policy_text_is_never_changed BEFORE UPDATE ON policy_text
BEGIN SELECT RAISE(ABORT, 'R15: texts of the policy book are never changed'); END;
CREATE TRIGGER policy_text_is_never_replaced BEFORE INSERT ON policy_text
WHEN EXISTS (SELECT 1 FROM policy_text WHERE hash = NEW.hash AND text <> NEW.text)
BEGIN SELECT RAISE(ABORT, 'R15: texts of the policy book are never replaced'); END;
CREATE TRIGGER case_stays_the_only_open_one BEFORE UPDATE ON review_case
WHEN NEW.state IN ('open', 'awaiting_signoff') AND EXISTS (SELECT 1 FROM review_case WHERE subject_kind = NEW.subject_kind
    AND subject = NEW.subject AND state IN ('open', 'awaiting_signoff') AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'R20: one subject has one open case'); END;
CREATE TRIGGER log_head_is_that_of_the_log BEFORE UPDATE ON log_head
WHEN NEW.id <> OLD.id OR NEW.size IS NOT (SELECT max(seq) FROM log)
BEGIN SELECT RAISE(ABORT, 'R15: the head of the log counts its entries'); END;
CREATE TRIGGER ground_that_fell_stays_fallen BEFORE UPDATE ON sanction_ground WHEN OLD.fell = 1 AND NEW.fell <> 1
BEGIN SELECT RAISE(ABORT, 'R3: a ground that fell supports nothing again'); END;
CREATE TRIGGER fallen_decision_stays_fallen BEFORE UPDATE ON decision
WHEN OLD.state IN ('undone', 'changed', 'overturned') AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'R3: a decision that fell supports nothing again'); END;
CREATE TRIGGER void_strike_stays_void BEFORE UPDATE ON strike
WHEN (OLD.state = 'void' AND NEW.state <> 'void') OR (OLD.state = 'expired' AND NEW.state NOT IN ('expired', 'void'))
BEGIN SELECT RAISE(ABORT, 'R3: a strike that is void or has expired counts no more'); END;
CREATE TRIGGER revoked_key_stays_revoked BEFORE UPDATE ON person
WHEN OLD.state = 'revoked' AND NEW.state <> 'revoked' AND NEW.public_key IS OLD.public_key
BEGIN SELECT RAISE(ABORT, 'R1: a revoked key signs nothing again'); END;
CREATE TRIGGER closed_appeal_stays_closed BEFORE UPDATE ON appeal
WHEN OLD.state NOT IN ('received', 'admitted') AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'R15: an answered appeal stays answered'); END;
CREATE TRIGGER appeal_is_ended_by_somebody_else BEFORE UPDATE ON appeal
WHEN NEW.state IN ('stands', 'changed', 'overturned', 'inadmissible') AND OLD.state IN ('received', 'admitted')
    AND (NEW.decided_by IS NULL OR EXISTS (SELECT 1 FROM part WHERE decision = NEW.decision AND person = NEW.decided_by
                                           AND role <> 'skipped'))
BEGIN SELECT RAISE(ABORT, 'R3: an appeal is ended by somebody who took no part'); END;

-- ===== R14: who decides holds the case =====
-- Leases are not in the log: a rebuild has neither a head nor leases, and is not asked.
CREATE TRIGGER decision_is_the_holders BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM log_head) AND NOT EXISTS (
    SELECT 1 FROM work WHERE review_case = NEW.review_case AND holder = NEW.person AND lease_until > NEW.decided_at)
BEGIN SELECT RAISE(ABORT, 'R14: who decides holds the case'); END;
CREATE TRIGGER work_begins_free BEFORE INSERT ON work WHEN NEW.holder IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'R14: a case begins without a holder'); END;
CREATE TRIGGER work_changes_hands_free BEFORE UPDATE ON work
WHEN NEW.review_case <> OLD.review_case OR (OLD.holder IS NOT NULL AND NEW.holder IS NOT NULL AND NEW.holder <> OLD.holder)
BEGIN SELECT RAISE(ABORT, 'R14: at most one person holds a case'); END;
CREATE TRIGGER review_case_version_only_grows BEFORE UPDATE ON review_case WHEN NEW.version < OLD.version
BEGIN SELECT RAISE(ABORT, 'R14: versions of cases only grow'); END;
CREATE TRIGGER decision_version_only_grows BEFORE UPDATE ON decision WHEN NEW.version < OLD.version
BEGIN SELECT RAISE(ABORT, 'R14: versions of decisions only grow'); END;
CREATE TRIGGER proposal_version_only_grows BEFORE UPDATE ON proposal WHEN NEW.version < OLD.version
BEGIN SELECT RAISE(ABORT, 'R14: versions of proposals only grow'); END;
CREATE TRIGGER sanction_version_only_grows BEFORE UPDATE ON sanction WHEN NEW.version < OLD.version
BEGIN SELECT RAISE(ABORT, 'R14: versions of sanctions only grow'); END;
CREATE TRIGGER appeal_version_only_grows BEFORE UPDATE ON appeal WHEN NEW.version < OLD.version
BEGIN SELECT RAISE(ABORT, 'R14: versions of appeals only grow'); END;

-- ===== R1 and R5: signatures =====
CREATE TRIGGER decision_begins_unreleased BEFORE INSERT ON decision WHEN NEW.state NOT IN ('draft', 'held')
BEGIN SELECT RAISE(ABORT, 'R15: a decision begins as a draft or held'); END;
CREATE TRIGGER drafted_decision_is_signed BEFORE UPDATE ON decision
WHEN OLD.state = 'draft' AND NEW.state IN ('standing', 'under_appeal') AND NOT EXISTS (
    SELECT 1 FROM proposal p JOIN countersignature c ON c.proposal = p.id
    WHERE p.id = OLD.proposal AND p.state = 'released' AND c.person <> p.proposer AND c.bound_hash = p.bound_hash)
BEGIN SELECT RAISE(ABORT, 'R1: what needs a second reader waits for the signature'); END;
CREATE TRIGGER proposal_begins_unsigned BEFORE INSERT ON proposal WHEN NEW.state NOT IN ('draft', 'held', 'submitted')
BEGIN SELECT RAISE(ABORT, 'R1: a proposal begins unsigned'); END;
CREATE TRIGGER proposal_release_is_signed BEFORE UPDATE ON proposal
WHEN NEW.state = 'released' AND OLD.state <> 'released' AND (OLD.state <> 'countersigned' OR NOT EXISTS (
    SELECT 1 FROM countersignature WHERE proposal = OLD.id AND person <> OLD.proposer AND bound_hash = OLD.bound_hash))
BEGIN SELECT RAISE(ABORT, 'R1: what is released was countersigned by somebody else'); END;
CREATE TRIGGER closed_proposal_stays_closed BEFORE UPDATE ON proposal
WHEN OLD.state IN ('released', 'rejected', 'withdrawn', 'voided', 'expired') AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'R5: a proposal that is closed stays closed'); END;
CREATE TRIGGER high_reach_stays BEFORE UPDATE ON proposal WHEN NEW.high_reach < OLD.high_reach
BEGIN SELECT RAISE(ABORT, 'R5: the highest reach since submission counts'); END;
CREATE TRIGGER countersigner_took_no_other_part BEFORE INSERT ON countersignature
WHEN NEW.person IS NOT (SELECT proposer FROM proposal WHERE id = NEW.proposal)
    AND NOT EXISTS (SELECT 1 FROM countersignature WHERE proposal = NEW.proposal AND person = NEW.person) AND (
    EXISTS (SELECT 1 FROM proposal_ground g JOIN part p ON p.decision = g.decision
            WHERE g.proposal = NEW.proposal AND p.person = NEW.person AND p.role NOT IN ('read', 'skipped', 'decided'))
    OR EXISTS (SELECT 1 FROM proposal_ground g JOIN decision d ON d.id = g.decision JOIN case_part p ON p.review_case = d.review_case
               WHERE g.proposal = NEW.proposal AND p.person = NEW.person AND p.role <> 'skipped'))
BEGIN SELECT RAISE(ABORT, 'R1: the countersigner took part in one of the grounds'); END;
CREATE TRIGGER countersigner_has_read BEFORE INSERT ON countersignature
WHEN NOT EXISTS (SELECT 1 FROM reading WHERE proposal = NEW.proposal AND person = NEW.person AND state = 'revealed' AND agrees = 1)
BEGIN SELECT RAISE(ABORT, 'R5: the countersigner has read and agreed'); END;
CREATE TRIGGER countersignature_comes_in_time BEFORE INSERT ON countersignature
WHEN (SELECT state FROM proposal WHERE id = NEW.proposal) NOT IN ('revealed', 'awaiting_second', 'arbitration', 'countersigned')
BEGIN SELECT RAISE(ABORT, 'R5: nothing is signed that is not open'); END;
CREATE TRIGGER revealed_reading_is_closed BEFORE UPDATE ON reading
WHEN OLD.state = 'revealed' AND (NEW.state IS NOT OLD.state OR NEW.agrees IS NOT OLD.agrees OR NEW.revealed_at IS NOT OLD.revealed_at)
BEGIN SELECT RAISE(ABORT, 'R5: what was found blind stands'); END;
CREATE TRIGGER revealed_item_is_closed BEFORE UPDATE ON reading_item
WHEN (SELECT state FROM reading WHERE proposal = OLD.proposal AND person = OLD.person) = 'revealed'
BEGIN SELECT RAISE(ABORT, 'R5: what was found blind stands'); END;

-- ===== R1, R2, R3 and R5: bans =====
CREATE TRIGGER ban_ground_is_a_violation_of_its_account BEFORE INSERT ON proposal_ground
WHEN (SELECT kind FROM proposal WHERE id = NEW.proposal) = 'account' AND NOT EXISTS (
    SELECT 1 FROM decision d JOIN proposal p ON p.account = d.account
    WHERE d.id = NEW.decision AND p.id = NEW.proposal AND d.verdict = 'violation')
BEGIN SELECT RAISE(ABORT, 'R2: a ground is a violation of that account'); END;
CREATE TRIGGER ban_is_what_was_signed BEFORE INSERT ON sanction
WHEN NEW.action = 'ban' AND NEW.external = 0 AND EXISTS (SELECT 1 FROM countersignature WHERE proposal = NEW.proposal) AND NOT EXISTS (
    SELECT 1 FROM proposal p WHERE p.id = NEW.proposal AND p.kind = 'account' AND p.action = 'ban' AND p.state = 'released'
    AND p.account = NEW.account AND NEW.subject_kind = 'account' AND NEW.subject = NEW.account
    AND NEW.until_at IS (CASE WHEN p.duration_s IS NULL THEN NULL ELSE NEW.from_at + p.duration_s * 1000 END))
BEGIN SELECT RAISE(ABORT, 'R5: a ban is what was signed and released'); END;
CREATE TRIGGER ban_is_released_once BEFORE INSERT ON sanction
WHEN NEW.action = 'ban' AND NEW.external = 0 AND EXISTS (SELECT 1 FROM sanction WHERE proposal = NEW.proposal)
BEGIN SELECT RAISE(ABORT, 'R5: a signature serves one release'); END;
CREATE TRIGGER ban_grounds_support BEFORE INSERT ON sanction
WHEN NEW.action = 'ban' AND NEW.external = 0 AND EXISTS (
    SELECT 1 FROM proposal_ground g
    LEFT JOIN strike s ON s.decision = g.decision AND (s.state <> 'active' OR s.expires_at <= NEW.from_at)
    LEFT JOIN appeal a ON a.decision = g.decision AND a.by_kind = 'author' AND a.state IN ('received', 'admitted')
    WHERE g.proposal = NEW.proposal AND (s.id IS NOT NULL OR a.id IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'R3: a ground under appeal, void or expired supports nothing'); END;
CREATE TRIGGER ban_rests_on_what_was_signed BEFORE INSERT ON sanction_ground
WHEN EXISTS (SELECT 1 FROM sanction s WHERE s.id = NEW.sanction AND s.action = 'ban' AND s.external = 0 AND NOT EXISTS (
    SELECT 1 FROM proposal_ground g WHERE g.proposal = s.proposal AND g.decision = NEW.decision))
BEGIN SELECT RAISE(ABORT, 'R2: a ban rests on the grounds that were signed'); END;
CREATE TRIGGER ban_keeps_its_end BEFORE UPDATE ON sanction
WHEN OLD.action = 'ban' AND OLD.external = 0 AND NEW.until_at IS NOT OLD.until_at
BEGIN SELECT RAISE(ABORT, 'R5: a ban lasts as long as was signed'); END;
CREATE TRIGGER sanction_is_not_revived BEFORE UPDATE ON sanction
WHEN NEW.state = 'in_force' AND OLD.state NOT IN ('in_force', 'pending', 'suspended')
BEGIN SELECT RAISE(ABORT, 'R1: a sanction that is over needs a new one'); END;
CREATE TRIGGER ban_in_force_is_uncontested BEFORE UPDATE ON sanction
WHEN NEW.state = 'in_force' AND OLD.state <> 'in_force' AND OLD.action = 'ban' AND OLD.external = 0 AND (NEW.contested_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM sanction_ground g JOIN decision d ON d.id = g.decision
               WHERE g.sanction = OLD.id AND g.fell = 0 AND d.state <> 'standing')
    OR NOT EXISTS (SELECT 1 FROM sanction_ground WHERE sanction = OLD.id AND fell = 0))
BEGIN SELECT RAISE(ABORT, 'R3: a contested ban is not brought into force'); END;
