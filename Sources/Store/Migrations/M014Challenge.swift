import GRDB

/// The tables of challenge: disputes and collective concerns in full, thanks, and what the scan for patterns was answered.
func createChallenge(_ db: Database) throws {
    try db.execute(sql: """
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
        """)
}
