import GRDB

/// What a child said on a visit is tied to the visit, so that both move, change and are struck through together.
func tieViewsToVisits(_ db: Database) throws {
    try db.execute(sql: """
        ALTER TABLE "child_view" ADD COLUMN "visit_id" TEXT;
        CREATE INDEX "child_view_visit" ON "child_view" ("visit_id");
        """)
}

extension FastRows {
    /// How many columns a table had when rows were first written to it, where later migrations added some.
    ///
    /// The digest of a row leaves a later column out while nothing stands in it: rows written before keep theirs.
    static let firstWidths: [String: Int] = ["child_view": 11]
}
