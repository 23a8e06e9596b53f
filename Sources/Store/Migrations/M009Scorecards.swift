import GRDB

/// The tables of kept scorecards.
func createScorecards(_ db: Database) throws {
    try db.execute(sql: """
        CREATE TABLE "scorecard_kept" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "scorecard_id" TEXT NOT NULL CHECK ("scorecard_id" <> ''),
            "kind" TEXT NOT NULL CHECK ("kind" IN ('unit', 'iro')),
            "staff_id" TEXT,
            "period" TEXT NOT NULL CHECK ("period" IN ('week', 'month')),
            "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "end_date" TEXT NOT NULL CHECK ("end_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "made_date" TEXT NOT NULL CHECK ("made_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE TABLE "scorecard_line" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "scorecard_id" TEXT NOT NULL CHECK ("scorecard_id" <> ''),
            "measure_id" TEXT NOT NULL CHECK ("measure_id" <> ''),
            "numerator" INTEGER NOT NULL,
            "denominator" INTEGER NOT NULL,
            "value" TEXT,
            "target" TEXT
        ) STRICT;
        """)
}
