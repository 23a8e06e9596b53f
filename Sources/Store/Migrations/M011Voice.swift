import GRDB

/// The tables of the child's voice: statements and problems in full, what came of what children said, and the pledge.
func createVoice(_ db: Database) throws {
    try db.execute(sql: """
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
        """)
}
