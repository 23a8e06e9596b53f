import GRDB

/// What the service did to move a figure.
func createCampaigns(_ db: Database) throws {
    let day = "GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'"
    try db.execute(sql: """
        CREATE TABLE "campaign" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "campaign_id" TEXT NOT NULL CHECK ("campaign_id" <> ''),
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "measure_id" TEXT NOT NULL CHECK ("measure_id" <> ''),
            "from_date" TEXT NOT NULL CHECK ("from_date" \(day)),
            "to_date" TEXT CHECK ("to_date" \(day)),
            "words" TEXT
        ) STRICT;
        """)
}
