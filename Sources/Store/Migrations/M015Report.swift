import GRDB

/// The tables of the annual report: words, footnotes, sources, steps, frozen figures and published files.
func createReport(_ db: Database) throws {
    let day = "GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'"
    let head = """
        id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
        """
    try db.execute(sql: """
        CREATE TABLE "report_words" (
            \(head)
            "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
            "section" TEXT NOT NULL CHECK ("section" <> ''),
            "words" TEXT,
            "state" TEXT NOT NULL CHECK ("state" IN ('planned', 'writing', 'ready', 'checked')),
            "owner_staff_id" TEXT,
            "due_date" TEXT CHECK ("due_date" \(day)),
            "written_date" TEXT CHECK ("written_date" \(day))
        ) STRICT;
        CREATE TABLE "report_explanation" (
            \(head)
            "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
            "difference" TEXT NOT NULL CHECK ("difference" <> ''),
            "words" TEXT NOT NULL CHECK ("words" <> ''),
            "explained_date" TEXT NOT NULL CHECK ("explained_date" \(day)),
            "explained_by" TEXT NOT NULL CHECK ("explained_by" <> '')
        ) STRICT;
        CREATE TABLE "typed_number" (
            \(head)
            "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
            "section" TEXT NOT NULL CHECK ("section" <> ''),
            "number" TEXT NOT NULL CHECK ("number" <> ''),
            "source" TEXT NOT NULL CHECK ("source" <> ''),
            "confirmed_date" TEXT NOT NULL CHECK ("confirmed_date" \(day)),
            "confirmed_by" TEXT NOT NULL CHECK ("confirmed_by" <> '')
        ) STRICT;
        CREATE TABLE "report_step" (
            \(head)
            "step_id" TEXT NOT NULL CHECK ("step_id" <> ''),
            "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
            "stage" TEXT NOT NULL CHECK ("stage" IN ('draft', 'checked', 'presented', 'published')),
            "step_date" TEXT NOT NULL CHECK ("step_date" \(day)),
            "signed_name" TEXT NOT NULL CHECK ("signed_name" <> ''),
            "signed_staff_id" TEXT,
            "note" TEXT
        ) STRICT;
        CREATE TABLE "report_freeze" (
            \(head)
            "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
            "part" TEXT NOT NULL CHECK ("part" IN ('Q1', 'Q2', 'Q3', 'Q4', 'published')),
            "frozen_date" TEXT NOT NULL CHECK ("frozen_date" \(day)),
            "frozen_by" TEXT NOT NULL CHECK ("frozen_by" <> '')
        ) STRICT;
        CREATE TABLE "frozen_figure" (
            \(head)
            "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
            "part" TEXT NOT NULL CHECK ("part" <> ''),
            "table" TEXT NOT NULL CHECK ("table" <> ''),
            "row" TEXT NOT NULL CHECK ("row" <> ''),
            "column" TEXT NOT NULL CHECK ("column" <> ''),
            "value" TEXT,
            "text" TEXT NOT NULL CHECK ("text" <> '')
        ) STRICT;
        CREATE TABLE "published_file" (
            \(head)
            "report_year" TEXT NOT NULL CHECK ("report_year" <> ''),
            "edition" TEXT NOT NULL CHECK ("edition" <> ''),
            "format" TEXT NOT NULL CHECK ("format" <> ''),
            "digest" TEXT NOT NULL REFERENCES file_content (digest),
            "size" INTEGER NOT NULL CHECK ("size" > 0),
            "published_date" TEXT NOT NULL CHECK ("published_date" \(day))
        ) STRICT;
        """)
}
