import GRDB

/// What people keep of their own, and what lets somebody in: drafts, saved views, calendar feeds, opened restricted records, files' bytes.
func createKeeping(_ db: Database) throws {
    try db.execute(sql: """
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
        """)
}
