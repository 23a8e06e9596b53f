import GRDB

/// What is decided before a pack goes: reasons, and a second person's reading; and why one person took every step of a record.
func createPackChecks(_ db: Database) throws {
    try db.execute(sql: """
        ALTER TABLE "minutes" ADD COLUMN "alone_reason" TEXT;

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
        """)
}
