CREATE TABLE ledger (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'),
    day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    actor TEXT NOT NULL CHECK (actor <> ''),
    action TEXT NOT NULL CHECK (action <> ''),
    reason TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT,
    after TEXT,
    rows TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER ledger_stays BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END;

CREATE TRIGGER ledger_keeps BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is never shortened'); END;

CREATE INDEX ledger_subject ON ledger (subject);

CREATE TABLE sequence (
    name TEXT PRIMARY KEY,
    next INTEGER NOT NULL CHECK (next > 0)
) STRICT;

CREATE TABLE setting_change (
    id INTEGER PRIMARY KEY,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    setting TEXT NOT NULL CHECK (setting <> ''),
    from_day TEXT NOT NULL CHECK (from_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    value TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX setting_change_now ON setting_change (setting, from_day) WHERE ended IS NULL;

CREATE TABLE bank_holiday (
    id INTEGER PRIMARY KEY,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    name TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX bank_holiday_now ON bank_holiday (day) WHERE ended IS NULL;

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY REFERENCES ledger (id),
    summary TEXT NOT NULL CHECK (json_valid(summary))
) STRICT;

CREATE TABLE rejected_row (
    id INTEGER PRIMARY KEY,
    import INTEGER NOT NULL REFERENCES import_run (id),
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    register TEXT NOT NULL,
    raw TEXT NOT NULL,
    problems TEXT NOT NULL CHECK (json_valid(problems))
) STRICT;

CREATE INDEX rejected_row_import ON rejected_row (import);

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (username <> ''),
    name TEXT NOT NULL,
    password TEXT NOT NULL,
    disabled TEXT, staff TEXT CHECK (staff <> ''), from_day TEXT CHECK (from_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), to_day TEXT CHECK (to_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), needs_factor INTEGER NOT NULL DEFAULT 1 CHECK (needs_factor IN (0, 1)), one_time TEXT, council TEXT, awake TEXT, last_sign_in TEXT) STRICT;

CREATE TABLE session (
    id TEXT PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    token TEXT NOT NULL,
    began TEXT NOT NULL,
    seen TEXT NOT NULL
, stage TEXT NOT NULL DEFAULT 'full'
    CHECK (stage IN ('passwordChange', 'factorSetup', 'factor', 'full')), means TEXT NOT NULL DEFAULT 'password' CHECK (means IN ('password', 'council'))) STRICT;

CREATE TABLE reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;

CREATE TRIGGER reading_keeps BEFORE DELETE ON reading BEGIN SELECT RAISE(ABORT, 'the audit trail is never shortened'); END;

CREATE INDEX reading_subject ON reading (subject);

CREATE TABLE "header_entry" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "sex" TEXT NOT NULL,
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "ethnic" TEXT NOT NULL,
    "upn" TEXT,
    "mother" TEXT CHECK ("mother" IN ('0', '1')),
    "mc_dob" TEXT CHECK ("mc_dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "episode" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "decom" TEXT NOT NULL CHECK ("decom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "rne" TEXT NOT NULL,
    "ls" TEXT NOT NULL,
    "cin" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "place_provider" TEXT,
    "dec" TEXT CHECK ("dec" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "rec" TEXT,
    "reason_place_change" TEXT,
    "home_post" TEXT,
    "pl_post" TEXT,
    "urn" TEXT
) STRICT;

CREATE TABLE "review" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "review" TEXT NOT NULL CHECK ("review" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "review_code" TEXT NOT NULL
) STRICT;

CREATE TABLE "unaccompanied_child" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "sex" TEXT NOT NULL,
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "duc" TEXT CHECK ("duc" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "year_outcome" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "sdq_score" TEXT,
    "sdq_reason" TEXT,
    "convicted" TEXT CHECK ("convicted" IN ('0', '1')),
    "health_check" TEXT CHECK ("health_check" IN ('0', '1')),
    "immunisations" TEXT CHECK ("immunisations" IN ('0', '1')),
    "teeth_check" TEXT CHECK ("teeth_check" IN ('0', '1')),
    "health_assessment" TEXT CHECK ("health_assessment" IN ('0', '1')),
    "substance_misuse" TEXT CHECK ("substance_misuse" IN ('0', '1')),
    "intervention_received" TEXT CHECK ("intervention_received" IN ('0', '1')),
    "intervention_offered" TEXT CHECK ("intervention_offered" IN ('0', '1'))
) STRICT;

CREATE TABLE "care_leaver" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "in_touch" TEXT NOT NULL,
    "activ" TEXT,
    "accom" TEXT
) STRICT;

CREATE TABLE "adoption" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "date_int" TEXT NOT NULL CHECK ("date_int" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "date_match" TEXT NOT NULL CHECK ("date_match" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "foster_care" TEXT NOT NULL CHECK ("foster_care" IN ('0', '1')),
    "nb_adoptr" TEXT NOT NULL,
    "sex_adoptr" TEXT NOT NULL,
    "ls_adoptr" TEXT NOT NULL
) STRICT;

CREATE TABLE "adoption_decision" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "date_placed" TEXT NOT NULL CHECK ("date_placed" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "date_placed_ceased" TEXT CHECK ("date_placed_ceased" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "reason_placed_ceased" TEXT
) STRICT;

CREATE TABLE "previous_permanence" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "prev_perm" TEXT NOT NULL,
    "la_perm" TEXT,
    "date_perm" TEXT
) STRICT;

CREATE TABLE "missing_episode" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "missing" TEXT NOT NULL CHECK ("missing" <> ''),
    "mis_start" TEXT NOT NULL CHECK ("mis_start" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "mis_end" TEXT CHECK ("mis_end" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "social_worker_spell" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "sw_id" TEXT NOT NULL CHECK ("sw_id" <> ''),
    "sw_decom" TEXT NOT NULL CHECK ("sw_decom" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "sw_dec" TEXT CHECK ("sw_dec" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "sw_reason" TEXT
) STRICT;

CREATE TABLE "deprivation_of_liberty" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child" TEXT NOT NULL CHECK ("child" <> ''),
    "dob" TEXT NOT NULL CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "dolo_start" TEXT NOT NULL CHECK ("dolo_start" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "dolo_end" TEXT CHECK ("dolo_end" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "authority_setting" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "item" TEXT NOT NULL CHECK ("item" <> ''),
    "value" TEXT NOT NULL
) STRICT;

CREATE TABLE "population" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "area" TEXT NOT NULL CHECK ("area" <> ''),
    "applies_from" TEXT NOT NULL CHECK ("applies_from" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "applies_to" TEXT CHECK ("applies_to" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "population_0_17" TEXT NOT NULL,
    "source" TEXT
) STRICT;

CREATE TABLE "postcode" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "pcd" TEXT NOT NULL CHECK ("pcd" <> ''),
    "oseast1m" TEXT NOT NULL,
    "osnrth1m" TEXT NOT NULL,
    "oslaua" TEXT NOT NULL
) STRICT;

CREATE TABLE "school_term" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "term" TEXT NOT NULL CHECK ("term" <> ''),
    "first_day" TEXT NOT NULL CHECK ("first_day" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "last_day" TEXT NOT NULL CHECK ("last_day" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "known_child" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "forename" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "dob" TEXT CHECK ("dob" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "sex" TEXT,
    "ethnicity" TEXT,
    "family_id" TEXT,
    "disability" TEXT,
    "source" TEXT
) STRICT;

CREATE TABLE "staff_member" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "forename" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "team" TEXT,
    "employment_type" TEXT,
    "start_date" TEXT CHECK ("start_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "end_date" TEXT CHECK ("end_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "registration_id" TEXT
) STRICT;

CREATE TABLE "post" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "post_id" TEXT NOT NULL CHECK ("post_id" <> ''),
    "title" TEXT NOT NULL,
    "establishment_fte" TEXT NOT NULL,
    "funded_from" TEXT CHECK ("funded_from" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "funded_to" TEXT CHECK ("funded_to" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "post_holding" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "post_id" TEXT NOT NULL CHECK ("post_id" <> ''),
    "fte" TEXT NOT NULL,
    "start_date" TEXT NOT NULL CHECK ("start_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "end_date" TEXT CHECK ("end_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "note" TEXT
) STRICT;

CREATE TABLE "allocation" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "allocation_id" TEXT NOT NULL CHECK ("allocation_id" <> ''),
    "case_type" TEXT NOT NULL CHECK ("case_type" IN ('LAC', 'CP', 'FOSTER_CARER', 'CIN')),
    "case_id" TEXT NOT NULL,
    "staff_id" TEXT NOT NULL,
    "start_date" TEXT NOT NULL CHECK ("start_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "end_date" TEXT CHECK ("end_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "end_reason" TEXT
) STRICT;

CREATE TABLE "supervision" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "staff_id" TEXT,
    "planned_date" TEXT NOT NULL CHECK ("planned_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "held_date" TEXT CHECK ("held_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "reason_not_held" TEXT
) STRICT;

CREATE TABLE "training_attendance" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "attendance_id" TEXT NOT NULL CHECK ("attendance_id" <> ''),
    "attendee_staff_id" TEXT,
    "role_group" TEXT NOT NULL,
    "course" TEXT NOT NULL,
    "course_date" TEXT NOT NULL CHECK ("course_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "course_days" TEXT NOT NULL
) STRICT;

CREATE TABLE "protection_plan" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "plan_id" TEXT NOT NULL CHECK ("plan_id" <> ''),
    "child_id" TEXT NOT NULL,
    "family_id" TEXT,
    "start_date" TEXT NOT NULL CHECK ("start_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "end_date" TEXT CHECK ("end_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "initial_category" TEXT NOT NULL,
    "latest_category" TEXT NOT NULL,
    "end_reason" TEXT,
    "previous_plans" TEXT
) STRICT;

CREATE TABLE "conference" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "conference_id" TEXT NOT NULL CHECK ("conference_id" <> ''),
    "family_id" TEXT,
    "conference_type" TEXT NOT NULL CHECK ("conference_type" IN ('initial', 'transfer-in', 'review')),
    "strategy_discussion_date" TEXT CHECK ("strategy_discussion_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "conference_date" TEXT NOT NULL CHECK ("conference_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "children_discussed" TEXT,
    "chair_staff_id" TEXT,
    "quorate" TEXT CHECK ("quorate" IN ('no', 'yes')),
    "sw_report_shared_date" TEXT CHECK ("sw_report_shared_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "parent_attended" TEXT CHECK ("parent_attended" IN ('no', 'yes')),
    "decision_letter_date" TEXT CHECK ("decision_letter_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "minutes_distributed_date" TEXT CHECK ("minutes_distributed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "safety_scale" TEXT
) STRICT;

CREATE TABLE "conference_child" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "conference_id" TEXT NOT NULL CHECK ("conference_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "outcome" TEXT CHECK ("outcome" IN ('plan made', 'no plan', 'plan continues', 'plan ended')),
    "participation" TEXT
) STRICT;

CREATE TABLE "foster_carer" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "carer_id" TEXT NOT NULL CHECK ("carer_id" <> ''),
    "household" TEXT,
    "approval_date" TEXT NOT NULL CHECK ("approval_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "end_date" TEXT CHECK ("end_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "carer_kind" TEXT,
    "approved_places" TEXT
) STRICT;

CREATE TABLE "carer_review" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "carer_id" TEXT NOT NULL CHECK ("carer_id" <> ''),
    "review_date" TEXT NOT NULL CHECK ("review_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "first_review" TEXT CHECK ("first_review" IN ('no', 'yes')),
    "chair_staff_id" TEXT,
    "to_panel" TEXT CHECK ("to_panel" IN ('no', 'yes')),
    "carer_views" TEXT,
    "child_views" TEXT,
    "other_authority_views" TEXT,
    "outcome" TEXT
) STRICT;

CREATE TABLE "review_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "review_id" TEXT NOT NULL CHECK ("review_id" <> ''),
    "child_id" TEXT NOT NULL,
    "review_date" TEXT NOT NULL CHECK ("review_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "iro_staff_id" TEXT,
    "seen_before_review" TEXT CHECK ("seen_before_review" IN ('no', 'yes')),
    "seen_date" TEXT CHECK ("seen_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "contact_method" TEXT,
    "seen_alone" TEXT CHECK ("seen_alone" IN ('no', 'yes')),
    "not_seen_reason" TEXT,
    "chaired_by_child" TEXT CHECK ("chaired_by_child" IN ('no', 'co-chaired', 'chaired')),
    "preparation_meeting_held" TEXT CHECK ("preparation_meeting_held" IN ('no', 'yes')),
    "preparation_meeting_date" TEXT CHECK ("preparation_meeting_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "preparation_meeting_mode" TEXT,
    "consultation_papers_sent_date" TEXT CHECK ("consultation_papers_sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "sw_report_received_date" TEXT CHECK ("sw_report_received_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "decisions_sent_date" TEXT CHECK ("decisions_sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "minutes_tracked" TEXT CHECK ("minutes_tracked" IN ('no', 'yes')),
    "minutes_drafted_date" TEXT CHECK ("minutes_drafted_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "minutes_distributed_date" TEXT CHECK ("minutes_distributed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "late_reason" TEXT
) STRICT;

CREATE TABLE "iro_visit" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "visit_id" TEXT NOT NULL CHECK ("visit_id" <> ''),
    "child_id" TEXT NOT NULL,
    "staff_id" TEXT,
    "date" TEXT NOT NULL CHECK ("date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "kind" TEXT NOT NULL,
    "seen_alone" TEXT CHECK ("seen_alone" IN ('no', 'yes'))
) STRICT;

CREATE TABLE "midpoint_audit" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "audit_id" TEXT NOT NULL CHECK ("audit_id" <> ''),
    "case_type" TEXT NOT NULL CHECK ("case_type" IN ('LAC', 'CP', 'FOSTER_CARER', 'CIN')),
    "child_id" TEXT NOT NULL,
    "staff_id" TEXT,
    "audit_date" TEXT NOT NULL CHECK ("audit_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "grade" TEXT,
    "plan_progressing" TEXT,
    "child_involved" TEXT,
    "action_needed" TEXT
) STRICT;

CREATE TABLE "traffic_light" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "case_type" TEXT NOT NULL CHECK ("case_type" IN ('LAC', 'CP', 'FOSTER_CARER', 'CIN')),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "staff_id" TEXT,
    "set_date" TEXT NOT NULL CHECK ("set_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "colour" TEXT NOT NULL,
    "reason" TEXT
) STRICT;

CREATE TABLE "dispute" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "dispute_id" TEXT NOT NULL CHECK ("dispute_id" <> ''),
    "level" TEXT NOT NULL CHECK ("level" IN ('informal', 'formal')),
    "raised_date" TEXT NOT NULL CHECK ("raised_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "raised_by_staff_id" TEXT,
    "case_type" TEXT CHECK ("case_type" IN ('LAC', 'CP', 'FOSTER_CARER', 'CIN')),
    "theme" TEXT,
    "problem" TEXT,
    "informal_attempt_date" TEXT CHECK ("informal_attempt_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "stage_reached" TEXT,
    "resolved_date" TEXT CHECK ("resolved_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "outcome" TEXT,
    "impact_on_child" TEXT,
    "cafcass_contacted" TEXT CHECK ("cafcass_contacted" IN ('no', 'yes')),
    "legal_advice_taken" TEXT CHECK ("legal_advice_taken" IN ('no', 'yes'))
) STRICT;

CREATE TABLE "dispute_stage" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "dispute_id" TEXT NOT NULL CHECK ("dispute_id" <> ''),
    "stage" TEXT NOT NULL CHECK ("stage" <> ''),
    "recipient_role" TEXT,
    "sent_date" TEXT NOT NULL CHECK ("sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "response_due" TEXT CHECK ("response_due" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "response_date" TEXT CHECK ("response_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "response" TEXT
) STRICT;

CREATE TABLE "dispute_child" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "dispute_id" TEXT NOT NULL CHECK ("dispute_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> '')
) STRICT;

CREATE TABLE "collective_concern" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "concern_id" TEXT NOT NULL CHECK ("concern_id" <> ''),
    "raised_date" TEXT NOT NULL CHECK ("raised_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "title" TEXT NOT NULL,
    "concern" TEXT,
    "raised_with" TEXT,
    "response" TEXT,
    "status_at_year_end" TEXT
) STRICT;

CREATE TABLE "app_statement" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "statement_id" TEXT NOT NULL CHECK ("statement_id" <> ''),
    "statement_date" TEXT NOT NULL CHECK ("statement_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "child_id" TEXT,
    "statement_type" TEXT NOT NULL
) STRICT;

CREATE TABLE "app_problem" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "problem_id" TEXT NOT NULL CHECK ("problem_id" <> ''),
    "statement_id" TEXT,
    "child_id" TEXT,
    "problem_date" TEXT NOT NULL CHECK ("problem_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "child_words" TEXT,
    "sent_to" TEXT,
    "formality" TEXT,
    "outcome" TEXT,
    "resolved" TEXT
) STRICT;

CREATE TABLE "advocacy_referral" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "referral_id" TEXT NOT NULL CHECK ("referral_id" <> ''),
    "child_id" TEXT,
    "referral_date" TEXT NOT NULL CHECK ("referral_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "provider" TEXT,
    "first_contact_date" TEXT CHECK ("first_contact_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "status" TEXT
) STRICT;

CREATE TABLE "advocacy_theme" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "referral_id" TEXT NOT NULL CHECK ("referral_id" <> ''),
    "theme" TEXT NOT NULL CHECK ("theme" <> '')
) STRICT;

CREATE TABLE "independent_visitor" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "visitor_id" TEXT NOT NULL CHECK ("visitor_id" <> ''),
    "volunteer_name" TEXT,
    "approved_date" TEXT CHECK ("approved_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "assigned_authority" TEXT,
    "child_id" TEXT,
    "matched_date" TEXT CHECK ("matched_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "visitor_session" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "session_id" TEXT NOT NULL CHECK ("session_id" <> ''),
    "visitor_id" TEXT NOT NULL,
    "session_date" TEXT NOT NULL CHECK ("session_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "hours" TEXT NOT NULL,
    "authority" TEXT,
    "child_id" TEXT,
    "activity" TEXT
) STRICT;

CREATE TABLE "visitor_wait" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "referred_date" TEXT NOT NULL CHECK ("referred_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "matched_date" TEXT CHECK ("matched_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "funded_by" TEXT
) STRICT;

CREATE TABLE "feedback" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "feedback_id" TEXT NOT NULL CHECK ("feedback_id" <> ''),
    "date" TEXT NOT NULL CHECK ("date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "source" TEXT,
    "about" TEXT,
    "question" TEXT,
    "answer" TEXT,
    "child_id" TEXT
) STRICT;

CREATE TABLE "health_check" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "date" TEXT NOT NULL CHECK ("date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "outcome" TEXT
) STRICT;

CREATE TABLE "sdq_form" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "completed_date" TEXT NOT NULL CHECK ("completed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "score" TEXT
) STRICT;

CREATE TABLE "education_plan" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "pep_date" TEXT NOT NULL CHECK ("pep_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "next_review_due" TEXT CHECK ("next_review_due" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "published_figure" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "table" TEXT NOT NULL CHECK ("table" <> ''),
    "row" TEXT NOT NULL CHECK ("row" <> ''),
    "column" TEXT NOT NULL CHECK ("column" <> ''),
    "value" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "data_gap" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "table" TEXT NOT NULL CHECK ("table" <> ''),
    "measure" TEXT NOT NULL CHECK ("measure" <> ''),
    "period" TEXT NOT NULL CHECK ("period" <> ''),
    "reason" TEXT NOT NULL,
    "figures_to" TEXT CHECK ("figures_to" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "improvement_action" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "key_area" TEXT NOT NULL CHECK ("key_area" <> ''),
    "title" TEXT NOT NULL,
    "action" TEXT NOT NULL CHECK ("action" <> ''),
    "status" TEXT
) STRICT;

CREATE TABLE "last_year_priority" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "number" TEXT NOT NULL CHECK ("number" <> ''),
    "priority" TEXT NOT NULL,
    "progress" TEXT
) STRICT;

CREATE TABLE "recommendation" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "number" TEXT NOT NULL CHECK ("number" <> ''),
    "text" TEXT NOT NULL
) STRICT;

CREATE TABLE sign_in_delay (
    name TEXT PRIMARY KEY CHECK (length(name) = 64),
    failures INTEGER NOT NULL CHECK (failures > 0),
    last TEXT NOT NULL
) STRICT;

CREATE INDEX session_account ON session (account);

CREATE INDEX session_seen ON session (seen);

CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (length(value) = 64)
) STRICT;

CREATE UNIQUE INDEX account_council ON account (council) WHERE council IS NOT NULL;

CREATE TABLE account_role (
    id INTEGER PRIMARY KEY,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    account INTEGER NOT NULL REFERENCES account (id),
    role TEXT NOT NULL CHECK (role IN (
        'IRO', 'IRO manager', 'business support', 'participation officer', 'social worker', 'team manager', 'senior leader', 'analyst',
        'data protection officer', 'administrator')),
    from_day TEXT CHECK (from_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_day TEXT CHECK (to_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND to_day >= coalesce(from_day, to_day))
) STRICT;

CREATE UNIQUE INDEX account_role_now ON account_role (account, role) WHERE ended IS NULL;

CREATE TABLE factor (
    account INTEGER PRIMARY KEY REFERENCES account (id),
    secret TEXT NOT NULL CHECK (length(secret) = 32),
    confirmed TEXT,
    last_step INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE recovery_code (
    account INTEGER NOT NULL REFERENCES account (id),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    used TEXT,
    PRIMARY KEY (account, digest)
) STRICT;

CREATE TABLE "team" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "team_id" TEXT NOT NULL CHECK ("team_id" <> ''),
    "name" TEXT NOT NULL CHECK ("name" <> ''),
    "parent_id" TEXT,
    "manager_staff_id" TEXT,
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "team_member" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "team_id" TEXT NOT NULL CHECK ("team_id" <> ''),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "team_officer" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "team_id" TEXT NOT NULL CHECK ("team_id" <> ''),
    "iro_staff_id" TEXT NOT NULL CHECK ("iro_staff_id" <> ''),
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "registration" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "body" TEXT NOT NULL CHECK ("body" <> ''),
    "registration_number" TEXT NOT NULL CHECK ("registration_number" <> ''),
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "expires_date" TEXT CHECK ("expires_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "absence" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT NOT NULL CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "kind" TEXT
) STRICT;

CREATE TABLE "room" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "room_id" TEXT NOT NULL CHECK ("room_id" <> ''),
    "name" TEXT NOT NULL CHECK ("name" <> ''),
    "address" TEXT,
    "seats" INTEGER,
    "step_free" TEXT CHECK ("step_free" IN ('yes', 'no')),
    "hearing_loop" TEXT CHECK ("hearing_loop" IN ('yes', 'no')),
    "accessible_toilet" TEXT CHECK ("accessible_toilet" IN ('yes', 'no')),
    "family_friendly" TEXT CHECK ("family_friendly" IN ('yes', 'no')),
    "travel" TEXT,
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "relationship" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "relationship_id" TEXT NOT NULL CHECK ("relationship_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "other_child_id" TEXT NOT NULL CHECK ("other_child_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "conflict" TEXT,
    "from_date" TEXT CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX "relationship_child" ON "relationship" ("child_id");

CREATE TABLE "contact" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "contact_id" TEXT NOT NULL CHECK ("contact_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "name" TEXT NOT NULL CHECK ("name" <> ''),
    "role" TEXT NOT NULL CHECK ("role" <> ''),
    "relation" TEXT,
    "organisation" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT,
    "address_withheld" TEXT NOT NULL CHECK ("address_withheld" IN ('yes', 'no')),
    "may_receive" TEXT NOT NULL CHECK ("may_receive" IN ('yes', 'no')),
    "parental_responsibility" TEXT CHECK ("parental_responsibility" IN ('yes', 'no')),
    "needs" TEXT,
    "from_date" TEXT CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX "contact_child" ON "contact" ("child_id");

CREATE TABLE "warning_note" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "note_id" TEXT NOT NULL CHECK ("note_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "review_by" TEXT NOT NULL CHECK ("review_by" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "staff_id" TEXT
) STRICT;

CREATE INDEX "warning_note_child" ON "warning_note" ("child_id");

CREATE TABLE "child_merge" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "merge_id" TEXT NOT NULL CHECK ("merge_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "merged_child_id" TEXT NOT NULL CHECK ("merged_child_id" <> ''),
    "merged_date" TEXT NOT NULL CHECK ("merged_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "reason" TEXT NOT NULL CHECK ("reason" <> ''),
    "split_date" TEXT CHECK ("split_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "split_reason" TEXT
) STRICT;

CREATE INDEX "child_merge_child" ON "child_merge" ("child_id");

CREATE TABLE "restriction" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "restriction_id" TEXT NOT NULL CHECK ("restriction_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "closed_to" TEXT NOT NULL CHECK ("closed_to" <> ''),
    "people" TEXT,
    "reason" TEXT NOT NULL CHECK ("reason" <> ''),
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX "restriction_child" ON "restriction" ("child_id");

CREATE TABLE "attachment" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "file_id" TEXT NOT NULL CHECK ("file_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "meeting_id" TEXT,
    "title" TEXT NOT NULL CHECK ("title" <> ''),
    "media_type" TEXT NOT NULL CHECK ("media_type" <> ''),
    "size_bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL CHECK ("sha256" <> ''),
    "added_date" TEXT NOT NULL CHECK ("added_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "added_by" TEXT
) STRICT;

CREATE INDEX "attachment_child" ON "attachment" ("child_id");

CREATE INDEX "attachment_meeting" ON "attachment" ("meeting_id");

CREATE TABLE "meeting" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "combined_with" TEXT,
    "planned_date" TEXT NOT NULL CHECK ("planned_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "start_time" TEXT,
    "end_time" TEXT,
    "room_id" TEXT,
    "place" TEXT,
    "mode" TEXT,
    "chair_staff_id" TEXT,
    "carer_id" TEXT,
    "family_id" TEXT,
    "strategy_discussion_date" TEXT CHECK ("strategy_discussion_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "state" TEXT NOT NULL CHECK ("state" <> ''),
    "held_date" TEXT CHECK ("held_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "completed_date" TEXT CHECK ("completed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "continues_meeting_id" TEXT,
    "state_reason" TEXT,
    "late_reason" TEXT,
    "late_decided_by" TEXT,
    "quorate" TEXT CHECK ("quorate" IN ('yes', 'no')),
    "quorum_reason" TEXT,
    "report_shared_date" TEXT CHECK ("report_shared_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "safety_scale" INTEGER,
    "trigger" TEXT,
    "move_date" TEXT CHECK ("move_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_panel" TEXT CHECK ("to_panel" IN ('yes', 'no')),
    "carer_outcome" TEXT
) STRICT;

CREATE INDEX "meeting_meeting" ON "meeting" ("meeting_id");

CREATE TABLE "meeting_child" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "participation" TEXT,
    "chairing" TEXT,
    "chairing_offered" TEXT CHECK ("chairing_offered" IN ('yes', 'no')),
    "chairing_answer" TEXT,
    "chairing_support" TEXT,
    "not_seen_reason" TEXT,
    "outcome" TEXT,
    "category" TEXT
) STRICT;

CREATE INDEX "meeting_child_meeting" ON "meeting_child" ("meeting_id");

CREATE INDEX "meeting_child_child" ON "meeting_child" ("child_id");

CREATE TABLE "meeting_person" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "person_id" TEXT NOT NULL CHECK ("person_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "child_id" TEXT,
    "contact_id" TEXT,
    "staff_id" TEXT,
    "name" TEXT,
    "role" TEXT NOT NULL CHECK ("role" <> ''),
    "invited_date" TEXT CHECK ("invited_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "reply" TEXT,
    "papers_sent_date" TEXT CHECK ("papers_sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "papers_returned_date" TEXT CHECK ("papers_returned_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "papers_method" TEXT,
    "attended" TEXT CHECK ("attended" IN ('yes', 'no')),
    "receives" TEXT NOT NULL CHECK ("receives" IN ('yes', 'no'))
) STRICT;

CREATE INDEX "meeting_person_meeting" ON "meeting_person" ("meeting_id");

CREATE INDEX "meeting_person_child" ON "meeting_person" ("child_id");

CREATE TABLE "preparation" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "held_date" TEXT CHECK ("held_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "mode" TEXT,
    "report_received_date" TEXT CHECK ("report_received_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "missing" TEXT,
    "words" TEXT,
    "reason_not_held" TEXT
) STRICT;

CREATE INDEX "preparation_meeting" ON "preparation" ("meeting_id");

CREATE TABLE "standing_answer" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "question" TEXT NOT NULL CHECK ("question" <> ''),
    "answer" TEXT NOT NULL CHECK ("answer" <> ''),
    "words" TEXT,
    "next_date" TEXT CHECK ("next_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX "standing_answer_meeting" ON "standing_answer" ("meeting_id");

CREATE INDEX "standing_answer_child" ON "standing_answer" ("child_id");

CREATE TABLE "minute_section" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "section_id" TEXT NOT NULL CHECK ("section_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "child_id" TEXT,
    "heading" TEXT NOT NULL CHECK ("heading" <> ''),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "hidden_from" TEXT
) STRICT;

CREATE INDEX "minute_section_meeting" ON "minute_section" ("meeting_id");

CREATE INDEX "minute_section_child" ON "minute_section" ("child_id");

CREATE TABLE "safety_statement" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "statement_id" TEXT NOT NULL CHECK ("statement_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "child_id" TEXT,
    "danger_statement" TEXT NOT NULL CHECK ("danger_statement" <> ''),
    "safety_goal" TEXT,
    "scale" INTEGER
) STRICT;

CREATE INDEX "safety_statement_meeting" ON "safety_statement" ("meeting_id");

CREATE INDEX "safety_statement_child" ON "safety_statement" ("child_id");

CREATE TABLE "decision" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "decision_id" TEXT NOT NULL CHECK ("decision_id" <> ''),
    "meeting_id" TEXT,
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "number" INTEGER NOT NULL,
    "action" TEXT NOT NULL CHECK ("action" <> ''),
    "outcome" TEXT,
    "owner" TEXT NOT NULL CHECK ("owner" <> ''),
    "owner_staff_id" TEXT,
    "due_date" TEXT CHECK ("due_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "state" TEXT NOT NULL CHECK ("state" <> ''),
    "done_date" TEXT CHECK ("done_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "progress" TEXT,
    "carried_from" TEXT,
    "confirmed_date" TEXT CHECK ("confirmed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "confirmed_by_staff_id" TEXT,
    "objection" TEXT
) STRICT;

CREATE INDEX "decision_meeting" ON "decision" ("meeting_id");

CREATE INDEX "decision_child" ON "decision" ("child_id");

CREATE TABLE "minutes" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "drafted_date" TEXT CHECK ("drafted_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "drafted_by" TEXT,
    "checked_date" TEXT CHECK ("checked_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "checked_by" TEXT,
    "approved_date" TEXT CHECK ("approved_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "approved_by" TEXT
, "alone_reason" TEXT) STRICT;

CREATE INDEX "minutes_meeting" ON "minutes" ("meeting_id");

CREATE TABLE "pack_sent" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "pack_id" TEXT NOT NULL CHECK ("pack_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "person_id" TEXT NOT NULL CHECK ("person_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "sent_date" TEXT NOT NULL CHECK ("sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "method" TEXT NOT NULL CHECK ("method" <> ''),
    "sha256" TEXT NOT NULL CHECK ("sha256" <> ''),
    "sent_by" TEXT,
    "second_check_by" TEXT
) STRICT;

CREATE INDEX "pack_sent_meeting" ON "pack_sent" ("meeting_id");

CREATE TABLE "child_view" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "view_id" TEXT NOT NULL CHECK ("view_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "meeting_id" TEXT,
    "said_date" TEXT NOT NULL CHECK ("said_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "said_by" TEXT NOT NULL CHECK ("said_by" <> ''),
    "method" TEXT NOT NULL CHECK ("method" <> ''),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "staff_id" TEXT,
    "result" TEXT,
    "result_words" TEXT,
    "told_date" TEXT CHECK ("told_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
, "visit_id" TEXT) STRICT;

CREATE INDEX "child_view_child" ON "child_view" ("child_id");

CREATE INDEX "child_view_meeting" ON "child_view" ("meeting_id");

CREATE TABLE "visit_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "visit_id" TEXT NOT NULL CHECK ("visit_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "seen" TEXT NOT NULL CHECK ("seen" IN ('yes', 'no')),
    "not_seen_reason" TEXT,
    "place" TEXT,
    "checked" TEXT,
    "found" TEXT
) STRICT;

CREATE INDEX "visit_detail_child" ON "visit_detail" ("child_id");

CREATE TABLE "change_alert" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "alert_id" TEXT NOT NULL CHECK ("alert_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "happened_date" TEXT NOT NULL CHECK ("happened_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "told_date" TEXT NOT NULL CHECK ("told_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "told_by" TEXT,
    "source" TEXT NOT NULL CHECK ("source" <> ''),
    "words" TEXT,
    "school_changed" TEXT CHECK ("school_changed" IN ('yes', 'no')),
    "mid_term" TEXT CHECK ("mid_term" IN ('yes', 'no')),
    "activities_kept" TEXT CHECK ("activities_kept" IN ('yes', 'no')),
    "child_asked" TEXT CHECK ("child_asked" IN ('yes', 'no')),
    "review_earlier" TEXT CHECK ("review_earlier" IN ('yes', 'no')),
    "why" TEXT,
    "answered_date" TEXT CHECK ("answered_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "answered_by_staff_id" TEXT
) STRICT;

CREATE INDEX "change_alert_child" ON "change_alert" ("child_id");

CREATE TABLE "panel_item" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "item_id" TEXT NOT NULL CHECK ("item_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "panel" TEXT NOT NULL CHECK ("panel" <> ''),
    "panel_date" TEXT NOT NULL CHECK ("panel_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "question" TEXT NOT NULL CHECK ("question" <> ''),
    "decision" TEXT,
    "follow_up" TEXT,
    "follow_up_due" TEXT CHECK ("follow_up_due" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "done_date" TEXT CHECK ("done_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX "panel_item_child" ON "panel_item" ("child_id");

CREATE TABLE "permanence_track" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "track_id" TEXT NOT NULL CHECK ("track_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "plan" TEXT NOT NULL CHECK ("plan" <> ''),
    "agreed_date" TEXT CHECK ("agreed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "stage" TEXT NOT NULL CHECK ("stage" <> ''),
    "blockage" TEXT,
    "next_date" TEXT CHECK ("next_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "ended_date" TEXT CHECK ("ended_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX "permanence_track_child" ON "permanence_track" ("child_id");

CREATE TABLE "placement_rationale" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "rationale_id" TEXT NOT NULL CHECK ("rationale_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "entry_date" TEXT NOT NULL CHECK ("entry_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "next_date" TEXT CHECK ("next_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX "placement_rationale_child" ON "placement_rationale" ("child_id");

CREATE TABLE "court_case" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "case_id" TEXT NOT NULL CHECK ("case_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "opened_date" TEXT NOT NULL CHECK ("opened_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "stage" TEXT NOT NULL CHECK ("stage" <> ''),
    "next_hearing_date" TEXT CHECK ("next_hearing_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "guardian" TEXT,
    "guardian_told_date" TEXT CHECK ("guardian_told_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "solicitor" TEXT,
    "closed_date" TEXT CHECK ("closed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "outcome" TEXT
) STRICT;

CREATE INDEX "court_case_child" ON "court_case" ("child_id");

CREATE TABLE "own_note" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "note_id" TEXT NOT NULL CHECK ("note_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "note_date" TEXT NOT NULL CHECK ("note_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "words" TEXT NOT NULL CHECK ("words" <> '')
) STRICT;

CREATE INDEX "own_note_child" ON "own_note" ("child_id");

CREATE TABLE "legal_advice" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "request_id" TEXT NOT NULL CHECK ("request_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "asked_date" TEXT NOT NULL CHECK ("asked_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "question" TEXT NOT NULL CHECK ("question" <> ''),
    "provider" TEXT NOT NULL CHECK ("provider" <> ''),
    "answered_date" TEXT CHECK ("answered_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "outcome" TEXT
) STRICT;

CREATE INDEX "legal_advice_child" ON "legal_advice" ("child_id");

CREATE TABLE "claim" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "item" TEXT NOT NULL CHECK ("item" <> ''),
    "claimed_by" TEXT NOT NULL CHECK ("claimed_by" <> ''),
    "claimed_date" TEXT NOT NULL CHECK ("claimed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "released_date" TEXT CHECK ("released_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "acknowledgement" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "notice" TEXT NOT NULL CHECK ("notice" <> ''),
    "acknowledged_by" TEXT NOT NULL CHECK ("acknowledged_by" <> ''),
    "acknowledged_at" TEXT NOT NULL CHECK ("acknowledged_at" <> ''),
    "acknowledged_date" TEXT NOT NULL CHECK ("acknowledged_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE touched (
    ledger INTEGER NOT NULL REFERENCES ledger (id),
    register TEXT NOT NULL,
    PRIMARY KEY (ledger, register)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    account INTEGER NOT NULL REFERENCES account (id),
    address TEXT NOT NULL,
    title TEXT NOT NULL,
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    saved TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX draft_place ON draft (account, address);

CREATE TABLE ended_session (
    id TEXT PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    token TEXT NOT NULL,
    ended TEXT NOT NULL
) STRICT;

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    title TEXT NOT NULL CHECK (title <> ''),
    address TEXT NOT NULL CHECK (address LIKE '/%'),
    shared TEXT NOT NULL CHECK (shared IN ('yes', 'no'))
) STRICT;

CREATE TABLE feed (
    id TEXT PRIMARY KEY CHECK (length(id) = 64),
    account INTEGER NOT NULL REFERENCES account (id),
    made TEXT NOT NULL,
    revoked TEXT
) STRICT;

CREATE TABLE opening (
    id INTEGER PRIMARY KEY,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    account INTEGER NOT NULL REFERENCES account (id),
    child TEXT NOT NULL CHECK (child <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    began TEXT NOT NULL,
    ends TEXT NOT NULL CHECK (ends > began)
) STRICT;

CREATE INDEX opening_account ON opening (account);

CREATE TABLE file_content (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
    bytes BLOB NOT NULL
) STRICT;

CREATE INDEX reading_actor ON reading (actor);

CREATE TABLE "pack_reason" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "reason_id" TEXT NOT NULL CHECK ("reason_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "person_id" TEXT,
    "finding" TEXT NOT NULL CHECK ("finding" <> ''),
    "reason" TEXT NOT NULL CHECK ("reason" <> ''),
    "decided_date" TEXT NOT NULL CHECK ("decided_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "decided_by" TEXT NOT NULL CHECK ("decided_by" <> '')
) STRICT;

CREATE INDEX "pack_reason_meeting" ON "pack_reason" ("meeting_id");

CREATE TABLE "pack_second" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "second_id" TEXT NOT NULL CHECK ("second_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "person_id" TEXT NOT NULL CHECK ("person_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "mark" TEXT NOT NULL CHECK ("mark" <> ''),
    "asked_date" TEXT NOT NULL CHECK ("asked_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "asked_by" TEXT NOT NULL CHECK ("asked_by" <> ''),
    "asked_of" TEXT NOT NULL CHECK ("asked_of" <> ''),
    "read_date" TEXT CHECK ("read_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX "pack_second_meeting" ON "pack_second" ("meeting_id");

CREATE INDEX "child_view_visit" ON "child_view" ("visit_id");

CREATE TABLE "scorecard_kept" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "scorecard_id" TEXT NOT NULL CHECK ("scorecard_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('unit', 'iro')),
    "staff_id" TEXT,
    "period" TEXT NOT NULL CHECK ("period" IN ('week', 'month')),
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "end_date" TEXT NOT NULL CHECK ("end_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "made_date" TEXT NOT NULL CHECK ("made_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "scorecard_line" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "scorecard_id" TEXT NOT NULL CHECK ("scorecard_id" <> ''),
    "measure_id" TEXT NOT NULL CHECK ("measure_id" <> ''),
    "numerator" INTEGER NOT NULL,
    "denominator" INTEGER NOT NULL,
    "value" TEXT,
    "target" TEXT
) STRICT;

CREATE TABLE "officer_profile" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "phone" TEXT,
    "email" TEXT,
    "best_time" TEXT,
    "words" TEXT
) STRICT;

CREATE TABLE "iro_card" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "card_id" TEXT NOT NULL CHECK ("card_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "given_date" TEXT NOT NULL CHECK ("given_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "how" TEXT NOT NULL CHECK ("how" IN ('by hand', 'post', 'link', 'with a worker')),
    "confirmed_date" TEXT CHECK ("confirmed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE INDEX "iro_card_child" ON "iro_card" ("child_id");

CREATE TABLE "review_wish" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "wish_id" TEXT NOT NULL CHECK ("wish_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "meeting_id" TEXT,
    "began_date" TEXT NOT NULL CHECK ("began_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "who" TEXT,
    "not_who" TEXT,
    "place" TEXT,
    "time" TEXT,
    "topics" TEXT,
    "not_topics" TEXT,
    "how" TEXT,
    "chairing" TEXT CHECK ("chairing" IN ('no thank you', 'a part', 'all of it', 'not sure')),
    "chairing_words" TEXT,
    "with_worker" TEXT CHECK ("with_worker" IN ('yes', 'no')),
    "sent_date" TEXT CHECK ("sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "read_date" TEXT CHECK ("read_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "read_staff_id" TEXT
) STRICT;

CREATE INDEX "review_wish_child" ON "review_wish" ("child_id");

CREATE TABLE "plain_decision" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "decision_id" TEXT NOT NULL CHECK ("decision_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "happened" TEXT
) STRICT;

CREATE INDEX "plain_decision_child" ON "plain_decision" ("child_id");

CREATE TABLE "child_letter" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "letter_id" TEXT NOT NULL CHECK ("letter_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "written_date" TEXT NOT NULL CHECK ("written_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "staff_id" TEXT,
    "sent_date" TEXT CHECK ("sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "how" TEXT CHECK ("how" IN ('by hand', 'post', 'own pages', 'read together'))
) STRICT;

CREATE INDEX "child_letter_child" ON "child_letter" ("child_id");

CREATE TABLE "consultation_template" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "template_id" TEXT NOT NULL CHECK ("template_id" <> ''),
    "audience" TEXT NOT NULL CHECK ("audience" IN ('child', 'parent', 'carer', 'professional')),
    "age_from" INTEGER,
    "age_to" INTEGER,
    "title" TEXT NOT NULL CHECK ("title" <> ''),
    "questions" TEXT NOT NULL CHECK ("questions" <> ''),
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "consultation_answer" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "answer_id" TEXT NOT NULL CHECK ("answer_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "person_id" TEXT NOT NULL CHECK ("person_id" <> ''),
    "child_id" TEXT,
    "template_id" TEXT,
    "number" INTEGER NOT NULL,
    "question" TEXT NOT NULL CHECK ("question" <> ''),
    "answer" TEXT NOT NULL CHECK ("answer" <> '')
) STRICT;

CREATE INDEX "consultation_answer_child" ON "consultation_answer" ("child_id");

CREATE TABLE "consultation_chase" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "chase_id" TEXT NOT NULL CHECK ("chase_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "person_id" TEXT NOT NULL CHECK ("person_id" <> ''),
    "chased_date" TEXT NOT NULL CHECK ("chased_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "how" TEXT,
    "staff_id" TEXT
) STRICT;

CREATE TABLE "survey" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "survey_id" TEXT NOT NULL CHECK ("survey_id" <> ''),
    "title" TEXT NOT NULL CHECK ("title" <> ''),
    "audience" TEXT NOT NULL CHECK ("audience" IN ('child', 'parent', 'carer', 'professional')),
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT NOT NULL CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "anonymous" TEXT NOT NULL CHECK ("anonymous" IN ('yes', 'no')),
    "invited" INTEGER,
    "words" TEXT
) STRICT;

CREATE TABLE "survey_question" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "question_id" TEXT NOT NULL CHECK ("question_id" <> ''),
    "survey_id" TEXT NOT NULL CHECK ("survey_id" <> ''),
    "number" INTEGER NOT NULL,
    "question" TEXT NOT NULL CHECK ("question" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('yes or no', 'how much', 'words')),
    "theme" TEXT,
    "core" TEXT NOT NULL CHECK ("core" IN ('yes', 'no'))
) STRICT;

CREATE TABLE "survey_answer" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "answer_id" TEXT NOT NULL CHECK ("answer_id" <> ''),
    "survey_id" TEXT NOT NULL CHECK ("survey_id" <> ''),
    "question_id" TEXT NOT NULL CHECK ("question_id" <> ''),
    "answer" TEXT NOT NULL CHECK ("answer" <> ''),
    "name" TEXT
) STRICT;

CREATE TABLE "feedback_request" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "request_id" TEXT NOT NULL CHECK ("request_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "role" TEXT NOT NULL CHECK ("role" <> ''),
    "asked_date" TEXT NOT NULL CHECK ("asked_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "how" TEXT NOT NULL CHECK ("how" <> ''),
    "answered_date" TEXT CHECK ("answered_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "declined" TEXT CHECK ("declined" IN ('yes', 'no'))
) STRICT;

CREATE TABLE "feedback_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "feedback_id" TEXT NOT NULL CHECK ("feedback_id" <> ''),
    "request_id" TEXT NOT NULL CHECK ("request_id" <> ''),
    "number" INTEGER NOT NULL,
    "theme" TEXT
) STRICT;

CREATE TABLE own_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    purpose TEXT NOT NULL CHECK (purpose IN ('own pages', 'consultation', 'feedback', 'survey')),
    child TEXT,
    meeting TEXT,
    subject TEXT,
    with_worker TEXT NOT NULL CHECK (with_worker IN ('yes', 'no')),
    made_by TEXT NOT NULL CHECK (made_by <> ''),
    made_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= made_day),
    opened TEXT,
    device TEXT CHECK (length(device) = 64),
    revoked TEXT
) STRICT;

CREATE INDEX own_link_child ON own_link (child);

CREATE INDEX own_link_meeting ON own_link (meeting);

CREATE TABLE own_session (
    id TEXT PRIMARY KEY CHECK (length(id) = 64),
    link INTEGER NOT NULL REFERENCES own_link (id),
    token TEXT NOT NULL,
    began TEXT NOT NULL,
    seen TEXT NOT NULL,
    style TEXT NOT NULL CHECK (style IN ('plain', 'pictures', 'large'))
) STRICT;

CREATE TABLE "statement_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "statement_id" TEXT NOT NULL CHECK ("statement_id" <> ''),
    "staff_id" TEXT,
    "words" TEXT,
    "consent" TEXT
) STRICT;

CREATE TABLE "problem_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "problem_id" TEXT NOT NULL CHECK ("problem_id" <> ''),
    "owner_staff_id" TEXT,
    "routed_date" TEXT CHECK ("routed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "chosen_date" TEXT CHECK ("chosen_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "options_explained" TEXT,
    "result" TEXT,
    "told_date" TEXT CHECK ("told_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "told_how" TEXT,
    "closed_date" TEXT CHECK ("closed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "problem_step" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "step_id" TEXT NOT NULL CHECK ("step_id" <> ''),
    "problem_id" TEXT NOT NULL CHECK ("problem_id" <> ''),
    "step_date" TEXT NOT NULL CHECK ("step_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "staff_id" TEXT,
    "to_staff_id" TEXT,
    "level" INTEGER,
    "words" TEXT
) STRICT;

CREATE TABLE "view_answer" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "source" TEXT NOT NULL CHECK ("source" <> ''),
    "said_id" TEXT NOT NULL CHECK ("said_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "result" TEXT NOT NULL CHECK ("result" <> ''),
    "result_words" TEXT,
    "told_date" TEXT CHECK ("told_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "told_how" TEXT,
    "staff_id" TEXT
) STRICT;

CREATE TABLE "view_change" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "source" TEXT NOT NULL CHECK ("source" <> ''),
    "said_id" TEXT NOT NULL CHECK ("said_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "decision_id" TEXT NOT NULL CHECK ("decision_id" <> '')
) STRICT;

CREATE TABLE "pledge_promise" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "promise_id" TEXT NOT NULL CHECK ("promise_id" <> ''),
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "topic" TEXT,
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "pledge_answer" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
    "promise_id" TEXT NOT NULL CHECK ("promise_id" <> ''),
    "answered_date" TEXT NOT NULL CHECK ("answered_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "answer" TEXT NOT NULL CHECK ("answer" <> ''),
    "words" TEXT
) STRICT;

CREATE INDEX "view_answer_child" ON "view_answer" ("child_id");

CREATE INDEX "view_change_child" ON "view_change" ("child_id");

CREATE INDEX "pledge_answer_child" ON "pledge_answer" ("child_id");

CREATE TABLE "advocacy_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "referral_id" TEXT NOT NULL CHECK ("referral_id" <> ''),
    "ended_date" TEXT CHECK ("ended_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "outcome" TEXT,
    "complaint_stage" TEXT CHECK ("complaint_stage" IN ('being considered', 'stage 1', 'stage 2', 'stage 3', 'ombudsman', 'closed')),
    "complaint_reference" TEXT,
    "language_need" TEXT,
    "ethnicity_need" TEXT
) STRICT;

CREATE TABLE "advocacy_need" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "need_id" TEXT NOT NULL CHECK ("need_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "explained_date" TEXT CHECK ("explained_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "explained_by_staff_id" TEXT,
    "decided_date" TEXT NOT NULL CHECK ("decided_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "needs" TEXT NOT NULL CHECK ("needs" IN ('yes', 'no')),
    "declined_reason" TEXT
) STRICT;

CREATE TABLE "visitor_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "search_id" TEXT NOT NULL CHECK ("search_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "referred_date" TEXT NOT NULL CHECK ("referred_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "chasing_staff_id" TEXT,
    "next_step" TEXT,
    "next_step_date" TEXT CHECK ("next_step_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "language_need" TEXT,
    "ethnicity_need" TEXT,
    "visitor_id" TEXT,
    "ended_date" TEXT CHECK ("ended_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "end_reason" TEXT
) STRICT;

CREATE TABLE "audit_plan" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "plan_id" TEXT NOT NULL CHECK ("plan_id" <> ''),
    "month_date" TEXT NOT NULL CHECK ("month_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "auditor_staff_id" TEXT NOT NULL CHECK ("auditor_staff_id" <> ''),
    "case_type" TEXT NOT NULL CHECK ("case_type" IN ('LAC', 'CP', 'FOSTER_CARER', 'CIN')),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "second_of" TEXT
) STRICT;

CREATE TABLE "audit_question" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "question_id" TEXT NOT NULL CHECK ("question_id" <> ''),
    "case_type" TEXT NOT NULL CHECK ("case_type" IN ('LAC', 'CP', 'FOSTER_CARER', 'CIN')),
    "version" TEXT NOT NULL CHECK ("version" <> ''),
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "topic" TEXT,
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "case_audit" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "audit_id" TEXT NOT NULL CHECK ("audit_id" <> ''),
    "plan_id" TEXT NOT NULL CHECK ("plan_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "auditor_staff_id" TEXT NOT NULL CHECK ("auditor_staff_id" <> ''),
    "case_type" TEXT NOT NULL CHECK ("case_type" IN ('LAC', 'CP', 'FOSTER_CARER', 'CIN')),
    "audit_date" TEXT NOT NULL CHECK ("audit_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "grade" TEXT NOT NULL CHECK ("grade" IN ('outstanding', 'good', 'requires improvement', 'inadequate')),
    "tool_version" TEXT NOT NULL CHECK ("tool_version" <> ''),
    "summary" TEXT
) STRICT;

CREATE TABLE "audit_answer" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "audit_id" TEXT NOT NULL CHECK ("audit_id" <> ''),
    "question_id" TEXT NOT NULL CHECK ("question_id" <> ''),
    "grade" TEXT NOT NULL CHECK ("grade" IN ('outstanding', 'good', 'requires improvement', 'inadequate')),
    "words" TEXT
) STRICT;

CREATE TABLE "audit_action" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "action_id" TEXT NOT NULL CHECK ("action_id" <> ''),
    "audit_id" TEXT NOT NULL CHECK ("audit_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "action" TEXT NOT NULL CHECK ("action" <> ''),
    "owner_staff_id" TEXT,
    "due_date" TEXT NOT NULL CHECK ("due_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "done_date" TEXT CHECK ("done_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "done_words" TEXT
) STRICT;

CREATE TABLE "supervision_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "planned_date" TEXT NOT NULL CHECK ("planned_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "supervisor_staff_id" TEXT,
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "agreed" TEXT,
    "wellbeing" TEXT
) STRICT;

CREATE TABLE "supervision_audit" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "audit_id" TEXT NOT NULL CHECK ("audit_id" <> ''),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "audit_date" TEXT NOT NULL CHECK ("audit_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "auditor_staff_id" TEXT,
    "grade" TEXT NOT NULL CHECK ("grade" IN ('outstanding', 'good', 'requires improvement', 'inadequate')),
    "words" TEXT
) STRICT;

CREATE TABLE "group_supervision" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "session_id" TEXT NOT NULL CHECK ("session_id" <> ''),
    "session_date" TEXT NOT NULL CHECK ("session_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "child_id" TEXT,
    "facilitator_staff_id" TEXT,
    "people" INTEGER,
    "question" TEXT NOT NULL CHECK ("question" <> ''),
    "next_steps" TEXT,
    "usefulness" INTEGER CHECK ("usefulness" BETWEEN 0 AND 10)
) STRICT;

CREATE TABLE "observation_day" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "observation_id" TEXT NOT NULL CHECK ("observation_id" <> ''),
    "observed_date" TEXT NOT NULL CHECK ("observed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "observer_staff_id" TEXT,
    "observed_staff_id" TEXT,
    "meeting" TEXT NOT NULL CHECK ("meeting" <> ''),
    "theme" TEXT,
    "strengths" TEXT,
    "next_step" TEXT
) STRICT;

CREATE TABLE "incident" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "incident_id" TEXT NOT NULL CHECK ("incident_id" <> ''),
    "child_id" TEXT,
    "incident_date" TEXT NOT NULL CHECK ("incident_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('child death overview panel', 'critical incident', 'serious incident notification', 'Ofsted notification', 'other')),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "notify" TEXT CHECK ("notify" IN ('yes', 'no')),
    "decided_date" TEXT CHECK ("decided_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "decided_staff_id" TEXT,
    "reason" TEXT
) STRICT;

CREATE TABLE "incident_notice" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "notice_id" TEXT NOT NULL CHECK ("notice_id" <> ''),
    "incident_id" TEXT NOT NULL CHECK ("incident_id" <> ''),
    "sent_to" TEXT NOT NULL CHECK ("sent_to" <> ''),
    "sent_date" TEXT NOT NULL CHECK ("sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "reference" TEXT
) STRICT;

CREATE TABLE "learning_item" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "item_id" TEXT NOT NULL CHECK ("item_id" <> ''),
    "raised_date" TEXT NOT NULL CHECK ("raised_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "source" TEXT NOT NULL CHECK ("source" IN ('safeguarding practice review', 'domestic homicide review', 'practice and performance sub-group', 'incident', 'audit', 'inspection', 'complaint', 'other')),
    "message" TEXT NOT NULL CHECK ("message" <> ''),
    "who_acts" TEXT NOT NULL CHECK ("who_acts" <> ''),
    "owner_staff_id" TEXT,
    "due_date" TEXT NOT NULL CHECK ("due_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "incident_id" TEXT,
    "evidence_kind" TEXT CHECK ("evidence_kind" IN ('audit', 'case example')),
    "evidence_reference" TEXT,
    "what_changed" TEXT,
    "closed_date" TEXT CHECK ("closed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "action_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "action" TEXT NOT NULL CHECK ("action" <> ''),
    "owner_staff_id" TEXT,
    "due_date" TEXT CHECK ("due_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "measure_id" TEXT,
    "measure_group" TEXT,
    "target" TEXT,
    "parent_plan" TEXT,
    "evidence" TEXT,
    "done_date" TEXT CHECK ("done_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "priority_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL CHECK ("state" IN ('done', 'partly done', 'not done', 'carried over')),
    "evidence" TEXT,
    "carried_by" TEXT
) STRICT;

CREATE TABLE "recommendation_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "number" INTEGER NOT NULL,
    "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
    "board" TEXT,
    "considered_date" TEXT CHECK ("considered_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "response" TEXT CHECK ("response" IN ('accepted', 'accepted in part', 'noted', 'not accepted')),
    "response_words" TEXT,
    "follow_up" TEXT,
    "follow_up_date" TEXT CHECK ("follow_up_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "course" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "course_id" TEXT NOT NULL CHECK ("course_id" <> ''),
    "title" TEXT NOT NULL CHECK ("title" <> ''),
    "days" TEXT NOT NULL,
    "roles" TEXT NOT NULL CHECK ("roles" <> ''),
    "expires_months" INTEGER,
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "service_meeting" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "service_meeting_id" TEXT NOT NULL CHECK ("service_meeting_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('IRO service meeting', 'regional IRO managers’ group', 'workshop with operational managers', 'meeting with CAFCASS', 'team meeting', 'group')),
    "meeting_date" TEXT NOT NULL CHECK ("meeting_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "place" TEXT,
    "focus" TEXT,
    "agenda" TEXT,
    "decisions" TEXT,
    "not_held_reason" TEXT
) STRICT;

CREATE TABLE "service_meeting_person" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "service_meeting_id" TEXT NOT NULL CHECK ("service_meeting_id" <> ''),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "came" TEXT NOT NULL CHECK ("came" IN ('yes', 'no')),
    "apology" TEXT
) STRICT;

CREATE TABLE "service_theme" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "theme_id" TEXT NOT NULL CHECK ("theme_id" <> ''),
    "service_meeting_id" TEXT NOT NULL CHECK ("service_meeting_id" <> ''),
    "theme" TEXT NOT NULL CHECK ("theme" <> ''),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "concern_id" TEXT
) STRICT;

CREATE TABLE "practice_standard" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "standard_id" TEXT NOT NULL CHECK ("standard_id" <> ''),
    "version" TEXT NOT NULL CHECK ("version" <> ''),
    "family" TEXT NOT NULL CHECK ("family" IN ('LAC', 'CP', 'FCR')),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "measure_id" TEXT,
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "starter_item" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "item_id" TEXT NOT NULL CHECK ("item_id" <> ''),
    "number" INTEGER NOT NULL,
    "area" TEXT NOT NULL CHECK ("area" IN ('access', 'training', 'shadowing', 'first reviews')),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "within_days" INTEGER NOT NULL,
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "starter_tick" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
    "item_id" TEXT NOT NULL CHECK ("item_id" <> ''),
    "done_date" TEXT NOT NULL CHECK ("done_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "by_staff_id" TEXT
) STRICT;

CREATE TABLE "dispute_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "dispute_id" TEXT NOT NULL CHECK ("dispute_id" <> ''),
    "cafcass_date" TEXT CHECK ("cafcass_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "cafcass_note" TEXT,
    "result" TEXT,
    "child_told_date" TEXT CHECK ("child_told_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "child_told_how" TEXT,
    "not_told_reason" TEXT,
    "story" TEXT,
    "story_published_date" TEXT CHECK ("story_published_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "from_register" TEXT,
    "from_id" TEXT
) STRICT;

CREATE TABLE "dispute_theme" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "dispute_id" TEXT NOT NULL CHECK ("dispute_id" <> ''),
    "theme" TEXT NOT NULL CHECK ("theme" <> '')
) STRICT;

CREATE TABLE "stage_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "dispute_id" TEXT NOT NULL CHECK ("dispute_id" <> ''),
    "stage" INTEGER NOT NULL,
    "skipped_date" TEXT CHECK ("skipped_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "skip_reason" TEXT,
    "left_early_reason" TEXT,
    "reminded_date" TEXT CHECK ("reminded_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "answered_by_staff_id" TEXT
) STRICT;

CREATE TABLE "good_practice" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "note_id" TEXT NOT NULL CHECK ("note_id" <> ''),
    "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
    "note_date" TEXT NOT NULL CHECK ("note_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "staff_id" TEXT,
    "thanked_staff_id" TEXT,
    "theme" TEXT,
    "words" TEXT NOT NULL CHECK ("words" <> '')
) STRICT;

CREATE TABLE "concern_detail" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "concern_id" TEXT NOT NULL CHECK ("concern_id" <> ''),
    "raised_by_staff_id" TEXT,
    "theme" TEXT,
    "answer_due" TEXT CHECK ("answer_due" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "answered_date" TEXT CHECK ("answered_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "answered_by_staff_id" TEXT,
    "what_changed" TEXT,
    "policy_link" TEXT,
    "policy_version" TEXT,
    "closed_date" TEXT CHECK ("closed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "concern_evidence" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "concern_id" TEXT NOT NULL CHECK ("concern_id" <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" <> ''),
    "reference" TEXT NOT NULL CHECK ("reference" <> ''),
    "child_id" TEXT
) STRICT;

CREATE TABLE "pattern_answer" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "pattern_id" TEXT NOT NULL CHECK ("pattern_id" <> ''),
    "theme" TEXT NOT NULL CHECK ("theme" <> ''),
    "answered_date" TEXT NOT NULL CHECK ("answered_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "staff_id" TEXT,
    "children" INTEGER NOT NULL,
    "reason" TEXT NOT NULL CHECK ("reason" <> '')
) STRICT;

CREATE INDEX "good_practice_child" ON "good_practice" ("child_id");

CREATE TABLE "report_words" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
    "section" TEXT NOT NULL CHECK ("section" <> ''),
    "words" TEXT,
    "state" TEXT NOT NULL CHECK ("state" IN ('planned', 'writing', 'ready', 'checked')),
    "owner_staff_id" TEXT,
    "due_date" TEXT CHECK ("due_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "written_date" TEXT CHECK ("written_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE "report_explanation" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
    "difference" TEXT NOT NULL CHECK ("difference" <> ''),
    "words" TEXT NOT NULL CHECK ("words" <> ''),
    "explained_date" TEXT NOT NULL CHECK ("explained_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "explained_by" TEXT NOT NULL CHECK ("explained_by" <> '')
) STRICT;

CREATE TABLE "typed_number" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
    "section" TEXT NOT NULL CHECK ("section" <> ''),
    "number" TEXT NOT NULL CHECK ("number" <> ''),
    "source" TEXT NOT NULL CHECK ("source" <> ''),
    "confirmed_date" TEXT NOT NULL CHECK ("confirmed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "confirmed_by" TEXT NOT NULL CHECK ("confirmed_by" <> '')
) STRICT;

CREATE TABLE "report_step" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "step_id" TEXT NOT NULL CHECK ("step_id" <> ''),
    "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
    "stage" TEXT NOT NULL CHECK ("stage" IN ('draft', 'checked', 'presented', 'published')),
    "step_date" TEXT NOT NULL CHECK ("step_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "signed_name" TEXT NOT NULL CHECK ("signed_name" <> ''),
    "signed_staff_id" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "report_freeze" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
    "part" TEXT NOT NULL CHECK ("part" IN ('Q1', 'Q2', 'Q3', 'Q4', 'published')),
    "frozen_date" TEXT NOT NULL CHECK ("frozen_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "frozen_by" TEXT NOT NULL CHECK ("frozen_by" <> '')
) STRICT;

CREATE TABLE "frozen_figure" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
    "part" TEXT NOT NULL CHECK ("part" <> ''),
    "table" TEXT NOT NULL CHECK ("table" <> ''),
    "row" TEXT NOT NULL CHECK ("row" <> ''),
    "column" TEXT NOT NULL CHECK ("column" <> ''),
    "value" TEXT,
    "text" TEXT NOT NULL CHECK ("text" <> '')
) STRICT;

CREATE TABLE "published_file" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
    "edition" TEXT NOT NULL CHECK ("edition" <> ''),
    "format" TEXT NOT NULL CHECK ("format" <> ''),
    "digest" TEXT NOT NULL REFERENCES file_content (digest),
    "size" INTEGER NOT NULL CHECK ("size" > 0),
    "published_date" TEXT NOT NULL CHECK ("published_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE api_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    account INTEGER NOT NULL REFERENCES account (id),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role <> ''),
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    made_day TEXT NOT NULL CHECK (made_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    last_day TEXT NOT NULL CHECK (last_day >= made_day),
    used_day TEXT,
    revoked TEXT
) STRICT;

CREATE INDEX api_token_account ON api_token (account);

CREATE TABLE "campaign" (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    entered INTEGER NOT NULL REFERENCES ledger (id),
    ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
    "campaign_id" TEXT NOT NULL CHECK ("campaign_id" <> ''),
    "title" TEXT NOT NULL CHECK ("title" <> ''),
    "measure_id" TEXT NOT NULL CHECK ("measure_id" <> ''),
    "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "words" TEXT
) STRICT;
