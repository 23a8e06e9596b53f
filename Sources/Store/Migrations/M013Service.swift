import GRDB

/// The tables of learning, the improvement plan, training, the service’s own meetings, its standards and its starters.
func createService(_ db: Database) throws {
    try db.execute(sql: """
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
        """)
}
