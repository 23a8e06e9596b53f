import GRDB

/// The tokens with which other programs read the API in somebody's name.
func createTokens(_ db: Database) throws {
    try db.execute(sql: """
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
        """)
}
