import GRDB

/// What the rest stands on: the ledger every write goes through, numbers that never repeat, people who sign in, settings, imports.
func createFoundation(_ db: Database) throws {
    try db.execute(sql: """
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
        INSERT INTO sequence (name, next) VALUES ('row', 1);

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
            disabled TEXT,
            failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
            last_failure TEXT
        ) STRICT;
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
        """)
}
