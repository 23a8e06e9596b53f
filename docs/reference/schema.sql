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
    disabled TEXT) STRICT;

CREATE TABLE session (
    id TEXT PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    token TEXT NOT NULL,
    began TEXT NOT NULL,
    seen TEXT NOT NULL
) STRICT;

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
