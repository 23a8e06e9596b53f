import GRDB

/// The tables of advocacy and visitors in full, of audits, and of supervision.
func createQuality(_ db: Database) throws {
    try db.execute(sql: """
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
        """)
}
