import GRDB

/// Who may do what from when to when, the second factor of signing in, and the steps a session has still to take.
///
/// Accounts made before have no role: an administrator gives them theirs at the terminal. Everybody signs in anew.
func createSignIn(_ db: Database) throws {
    try db.execute(sql: """
        ALTER TABLE account ADD COLUMN staff TEXT CHECK (staff <> '');
        ALTER TABLE account ADD COLUMN from_day TEXT CHECK (from_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
        ALTER TABLE account ADD COLUMN to_day TEXT CHECK (to_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
        ALTER TABLE account ADD COLUMN needs_factor INTEGER NOT NULL DEFAULT 1 CHECK (needs_factor IN (0, 1));
        ALTER TABLE account ADD COLUMN one_time TEXT;
        ALTER TABLE account ADD COLUMN council TEXT;
        ALTER TABLE account ADD COLUMN awake TEXT;
        ALTER TABLE account ADD COLUMN last_sign_in TEXT;
        UPDATE account SET awake = strftime('%Y-%m-%dT%H:%M:%SZ', 'now');
        CREATE UNIQUE INDEX account_council ON account (council) WHERE council IS NOT NULL;

        CREATE TABLE account_role (
            id INTEGER PRIMARY KEY,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            account INTEGER NOT NULL REFERENCES account (id),
            role TEXT NOT NULL CHECK (role IN (
                'IRO', 'IRO manager', 'business support', 'participation officer', 'social worker', 'team manager', 'senior leader', 'analyst',
                'data protection officer', 'administrator')),
            from_day TEXT CHECK (from_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            to_day TEXT CHECK (to_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND to_day >= coalesce(from_day, to_day))
        ) STRICT;
        CREATE UNIQUE INDEX account_role_now ON account_role (account, role) WHERE ended IS NULL;

        CREATE TABLE factor (
            account INTEGER PRIMARY KEY REFERENCES account (id),
            secret TEXT NOT NULL CHECK (length(secret) = 32),
            confirmed TEXT,
            last_step INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE recovery_code (
            account INTEGER NOT NULL REFERENCES account (id),
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            used TEXT,
            PRIMARY KEY (account, digest)
        ) STRICT;

        DELETE FROM session;
        ALTER TABLE session ADD COLUMN stage TEXT NOT NULL DEFAULT 'full'
            CHECK (stage IN ('passwordChange', 'factorSetup', 'factor', 'full'));
        ALTER TABLE session ADD COLUMN means TEXT NOT NULL DEFAULT 'password' CHECK (means IN ('password', 'council'));
        """)
}
