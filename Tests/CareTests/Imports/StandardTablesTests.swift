import Testing

@testable import Care

/// What is wrong with tables of the Standard Safeguarding Dataset is told, and told once.
struct StandardTablesTests {
    private static let persons = "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob\n"
    private static let episodes = """
        clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_id,clae_cla_placement_id
        E1,ASH,2024-05-01,S,N1,CARE1,P1

        """
    private static let statuses = "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date\nL1,ASH,C2,01/05/2024,\n"
    private static let placements = "clap_cla_placement_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_provider,clap_person_id\nP1,2024-05-01,U6,PR1,ASH\n"
    private static let reviews = "clar_cla_review_id,clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation\n"

    private static func reading(_ files: [String: String], into stored: Records = Records()) -> Import {
        let read = IncomingFiles(
            files.sorted { $0.key < $1.key }.map { IncomingFile(name: "\($0.key).csv", bytes: Array($0.value.utf8)) }, stored: stored)
        return Import(read.batches, problems: read.problems, unread: read.unread, stored: stored)
    }

    /// The four tables an episode is made of, and others.
    private static func care(_ person: String, _ others: [String: String] = [:]) -> [String: String] {
        ["ssd_person": persons + person, "ssd_cla_episodes": episodes, "ssd_legal_status": statuses, "ssd_cla_placement": placements].merging(others) { _, new in new }
    }

    private static func sentences(_ plan: Import) -> [String] { (plan.problems + plan.rejected.flatMap(\.problems)).map(\.sentence) }

    @Test func `children who make no row of any register are counted, and their bad cells told`() {
        let told = Self.sentences(Self.reading(["ssd_person": Self.persons + "ASH,,,M,WBRI,31/02/2015\nELM,,,Q,WBRI,2015-01-01\n"]))
        #expect(told.contains { $0.contains("2 rows of ssd_person left out") })
        #expect(told.contains { $0.hasPrefix("ssd_person.csv, line 2, column pers_dob: there is “31/02/2015”") })
        #expect(told.contains { $0.hasPrefix("ssd_person.csv, line 3, column pers_sex: there is “Q”") })
        #expect(told.count == 3, "\(told)")
    }

    @Test(arguments: [("M", "M"), ("Male", "M"), ("1", "M"), ("f - Female", "F"), ("2", "F"), ("U", "U"), ("unknown", "U"), ("9", "U"), ("0", "U")])
    func `a sex may be written in the usual ways`(_ text: String, _ sex: String) {
        let plan = Self.reading(Self.care("ASH,Ash,Sample,\(text),WBRI,2015-06-01\n"))
        #expect(plan.after[HeaderEntry.self].entries.map(\.sex.rawValue) == [sex])
        #expect(plan.after[Episode.self].entries.map(\.legalStatus.rawValue) == ["C2"], "\(Self.sentences(plan))")
    }

    @Test func `what is no sex is rejected and not taken for unknown`() {
        let plan = Self.reading(Self.care("ASH,Ash,Sample,Q,WBRI,2015-06-01\n"))
        #expect(plan.after[HeaderEntry.self].entries.isEmpty)
        #expect(plan.rejected.map(\.register).sorted() == ["children", "header"])
        #expect(Self.sentences(plan).allSatisfy { $0.contains("column pers_sex: there is “Q”; wanted: M, F or U") })
    }

    @Test func `a column that a register must have is missed once for the file, not once for each row`() {
        let rows = (1...50).map { "H\($0),ASH,Health assessment,2024-06-01\n" }.joined()
        let plan = Self.reading(["ssd_cla_health": "clah_health_check_id,clah_person_id,clah_health_check_type,clah_date\n" + rows])
        #expect(plan.rejected.isEmpty && plan.problems.map(\.severity) == [.file])
        #expect(Self.sentences(plan).first?.contains("the column clah_health_check_date of ssd_cla_health, which Health") == true, "\(Self.sentences(plan))")
        #expect(plan.files.map(\.name) == ["ssd_cla_health.csv"], "it is listed as not read")
    }

    @Test func `reviews without the table of episodes say once which table to import with them`() {
        let plan = Self.reading(["ssd_cla_reviews": Self.reviews + "R1,CARE1,2024-05-20,N,PN1\nR2,CARE2,2024-05-21,N,PN1\n"])
        #expect(plan.rejected.isEmpty && plan.problems.count == 1)
        #expect(Self.sentences(plan).first?.contains("Import ssd_cla_episodes with it.") == true, "\(Self.sentences(plan))")
    }

    @Test func `a review of an unknown period of care names the period, and one of a child with a bad birth date the line of ssd_person`() {
        let review = ["ssd_cla_reviews": Self.reviews + "R1,CARE1,2024-05-20,N,PN1\nR2,CARE9,2024-05-21,N,PN1\n"]
        let told = Self.sentences(Self.reading(Self.care("ASH,,,M,WBRI,soon\n", review)))
        #expect(told.contains { $0.hasPrefix("ssd_cla_reviews.csv, line 3, column clar_cla_id: there is “CARE9”") && $0.hasSuffix("CARE9 is no clae_cla_id of ssd_cla_episodes.") }, "\(told)")
        #expect(told.contains { $0.hasPrefix("ssd_person.csv, line 2, column pers_dob: there is “soon”; wanted: the child’s birth date") }, "\(told)")
        #expect(!told.contains { $0.contains("the cell is empty") }, "\(told)")
        let stored = Self.reading(Self.care("ASH,,,M,WBRI,2015-06-01\n")).after
        #expect(Self.reading(Self.care("ASH,,,M,WBRI,soon\n", review), into: stored).after[Review.self].entries.map(\.born) == ["2015-06-01"], "what is stored helps out")
    }

    @Test func `an episode without a child, a number told twice, a placement of no episode and a day that cannot be read are told`() {
        let told = Self.sentences(
            Self.reading(
                Self.care(
                    "ELM,Elm,Sample,M,WBRI,2015-06-01\n",
                    [
                        "ssd_cla_episodes": Self.episodes + "E1,ELM,2024-05-01,S,N1,CARE2,P7\n",
                        "ssd_cla_placement": Self.placements + "P2,32/05/2024,U6,PR1,ELM\n",
                    ])))
        for (start, words) in [
            ("ssd_cla_episodes.csv, line 2, column clae_person_id: ", "1 such episode"), ("ssd_cla_episodes.csv, line 3, column clae_cla_episode_id: ", "1 such episode"),
            ("ssd_cla_placement.csv, line 3, column clap_cla_placement_id: ", "1 such placement"),
            ("ssd_cla_placement.csv, line 3, column clap_cla_placement_start_date: ", "32/05/2024"),
            ("ssd_cla_episodes.csv, line 3, column clae_cla_placement_id: ", "P7 is no clap_cla_placement_id"),
            ("ssd_cla_episodes.csv, line 3, column clae_cla_episode_start_date: ", "row of ssd_legal_status"),
        ] {
            #expect(told.contains { $0.hasPrefix(start) && $0.contains(words) }, "\(start)\(words) is not in \(told)")
        }
    }

    @Test func `the folder that our own export wrote comes in without a word about its definitions`() {
        let records = DemoCouncil(children: 20, seed: 5, asAt: "2025-02-14").records()
        let facts = Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: "2025-02-14")
        let dataset = SafeguardingDataset(facts)
        let files = dataset.all.map { IncomingFile(name: "ssd/\($0.id).csv", bytes: $0.csv) }
        let read = IncomingFiles(files, stored: records)
        #expect(read.unread.isEmpty && read.problems.allSatisfy { $0.severity == .note })
        #expect(!read.problems.contains { $0.file.contains("definitions") })
        let plan = Import(read.batches, problems: read.problems, unread: read.unread, stored: Records())
        let again = SafeguardingDataset(Facts(plan.after, settings: facts.settings, today: facts.today))
        for id in ["ssd_person", "ssd_disability", "ssd_cla_episodes", "ssd_cla_reviews", "ssd_cp_reviews"] {
            #expect(again.table(id)?.csv == dataset.table(id)?.csv, "\(id)")
        }
    }

    @Test func `a child told twice in a header with two birth dates, and a day of a year to come, are told with their lines`() {
        let header = Self.reading(["header": "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nASH,M,01/06/2015,WBRI,UN1,,\nASH,M,02/06/2015,WBRI,UN1,,\n"])
        #expect(Self.sentences(header).contains { $0.hasPrefix("header.csv, line 3: wanted: one birth date for each child.") }, "\(Self.sentences(header))")
        let read = IncomingFiles([IncomingFile(name: "reviews.csv", bytes: Array((reviewColumns + "ASH,01/02/2010,04/05/2016,PN1\nASH,01/02/2010,04/05/2029,PN1\n").utf8))], stored: Records())
        let plan = Import(read.batches, problems: read.problems, unread: read.unread, stored: Records(), options: Import.Options(today: "2025-02-14"))
        #expect(plan.problems.map { [$0.file, "\($0.line ?? 0)"] } == [["reviews.csv", "3"]])
    }
}
