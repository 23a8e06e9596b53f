import GRDB

/// Who signs in: the delay after failed tries belongs to the name that was typed, known or not, so that it tells nobody which names exist.
func createPeople(_ db: Database) throws {
    try db.execute(sql: """
        ALTER TABLE account DROP COLUMN failures;
        ALTER TABLE account DROP COLUMN last_failure;
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
        """)
}
