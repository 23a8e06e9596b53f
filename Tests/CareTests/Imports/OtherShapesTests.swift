import Documents
import Testing

@testable import Care

/// The return as XML and the Standard Safeguarding Dataset give the same tables as the CSV files do.
struct OtherShapesTests {
    private static let year = ReportingYear("2024-25")

    /// A council's files as they are exported, read in as at the end of the year.
    private static func council(_ year: ReportingYear) -> (files: [IncomingFile], facts: Facts) {
        let records = DemoCouncil(children: 120, seed: 5, year: year, withMistakes: false).records()
        let files = Registers.all.flatMap { RegisterFile.files(of: $0, in: records) }.map { IncomingFile(name: $0.name, bytes: $0.bytes) }
        return (files, facts(reading(files), year))
    }

    private static func reading(_ files: [IncomingFile], into stored: Records = Records()) -> Import {
        let read = IncomingFiles(files, stored: stored)
        return Import(read.batches, problems: read.problems, unread: read.unread, stored: stored)
    }

    private static func facts(_ plan: Import, _ year: ReportingYear) -> Facts {
        Facts(plan.after, settings: Settings(authority: plan.after[AuthoritySetting.self].entries), today: year.end)
    }

    private static func tables(_ facts: Facts, _ year: ReportingYear) -> [String] { YearTables(year, facts).all().map { $0.table.json.text() } }

    /// The return as XML: one element a child, with groups for what is repeated.
    private static func xml(_ files: [IncomingFile]) throws -> IncomingFile {
        var rows: [String: [[String: String]]] = [:]
        for file in files where file.name.hasPrefix("ssda903/") {
            var header: [String] = []
            CSV.read(file.bytes) { _, cells in
                let texts = cells.map { String(decoding: $0, as: UTF8.self) }
                if header.isEmpty { header = texts } else { rows[String(file.name.split(separator: "/").last ?? ""), default: []].append(Dictionary(uniqueKeysWithValues: zip(header, texts))) }
            }
        }
        func fields(_ row: [String: String], without left: Set<String>) -> String {
            row.keys.sorted().filter { !left.contains($0) }.map { name in
                let tag = name == "CHILD" ? "CHILDID" : name == "PLACE" ? "PL" : name
                return "<\(tag)>\((row[name] ?? "").replacing("&", with: "&amp;"))</\(tag)>"
            }.joined()
        }
        let known: Set<String> = ["CHILD", "DOB", "SEX"]
        let groups = ["AREVIEW": "reviews.csv", "AMISSING": "missing.csv", "OC2": "oc2.csv", "PERMANENCE": "prev_perm.csv", "AD_PLACED": "placed_for_adoption.csv", "SWDETAILS": "social_worker.csv"]
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- A fictional council -->\n<EXPSSDA903>\n"
        for child in try #require(rows["header.csv"]) {
            let id = child["CHILD"] ?? ""
            let own = { (file: String) in (rows[file] ?? []).filter { $0["CHILD"] == id } }
            text += "<CHILD>\n<HEADER>" + fields(child, without: []) + "<UASC>\(own("uasc.csv").isEmpty ? 0 : 1)</UASC>"
            for file in ["uasc.csv", "oc3.csv", "ad1.csv"] { text += own(file).map { fields($0, without: known) }.joined() }
            for (tag, file) in groups.sorted(by: { $0.key < $1.key }) { text += own(file).map { "\n<\(tag)>\(fields($0, without: known))</\(tag)>" }.joined() }
            text += "</HEADER>\n" + own("episodes.csv").map { "<EPISODE>\(fields($0, without: ["CHILD"]))</EPISODE>\n" }.joined() + "</CHILD>\n"
        }
        return IncomingFile(name: "ssda903/return.xml", bytes: Array((text + "</EXPSSDA903>\n").utf8))
    }

    @Test func `a return as XML gives the same tables as its CSV files, and a second time changes nothing`() throws {
        let year = try #require(Self.year), (files, expected) = Self.council(year)
        let other = [try Self.xml(files)] + files.filter { !$0.name.hasPrefix("ssda903/") }
        let plan = Self.reading(other)
        #expect(plan.rejected.first?.problems.map(\.sentence) == nil)
        #expect(plan.isClean)
        #expect(Self.tables(Self.facts(plan, year), year) == Self.tables(expected, year))
        #expect(Self.reading(other, into: plan.after).isQuiet)
    }

    @Test(arguments: [false, true]) func `the Standard Safeguarding Dataset beside the registers gives the same tables as the CSV files`(asJSON: Bool) throws {
        let year = try #require(Self.year), (files, expected) = Self.council(year)
        let dataset = SafeguardingDataset(expected)
        let standard: [IncomingFile] =
            asJSON
            ? [IncomingFile(name: "ssd/ssd.json", bytes: Array(JSON.object(dataset.tables.map { JSON.Member($0.id, $0.json) }).text().utf8))]
            : dataset.tables.map { IncomingFile(name: "ssd/\($0.id).csv", bytes: $0.csv) }
        // Health at the year end has no table in the standard; everything else of the return comes from it.
        let beside = Self.reading(files.filter { !$0.name.hasPrefix("ssda903/") || $0.name.hasSuffix("/oc2.csv") })
        let plan = Self.reading(standard, into: beside.after)
        #expect(plan.rejected.first?.problems.map(\.sentence) == nil)
        #expect(plan.isClean)
        let (made, wanted) = (Self.tables(Self.facts(plan, year), year), Self.tables(expected, year))
        for (one, other) in zip(made, wanted) where one != other { Issue.record("\(one)\n\nis not\n\n\(other)") }
        #expect(made.count == wanted.count)
        #expect(Self.reading(standard, into: plan.after).isQuiet)
    }

    @Test func `codes with words behind them, days with times and flags are read; what was not held is not taken for a review`() throws {
        let text = """
            {"ssd_person": [{"pers_person_id": "ASH", "pers_forename": "Ash", "pers_surname": "Sample", "pers_sex": "Male", "pers_ethnicity": "WBRI - White British",
             "pers_dob": "2015-06-01T00:00:00"}],
             "ssd_legal_status": [
              {"lega_legal_status_id": "L1", "lega_person_id": "ASH", "lega_legal_status": "V2 Section 20", "lega_legal_status_start_date": "2024-05-01", "lega_legal_status_end_date": "2024-09-01"},
              {"lega_legal_status_id": "L2", "lega_person_id": "ASH", "lega_legal_status": "C2", "lega_legal_status_start_date": "2024-09-01", "lega_legal_status_end_date": null}],
             "ssd_cla_placement": [{"clap_cla_placement_id": "P1", "clap_cla_placement_type": "U6 Foster placement", "clap_cla_placement_provider": "PR1", "clap_person_id": "ASH"}],
             "ssd_cla_episodes": [
              {"clae_cla_episode_id": "E1", "clae_person_id": "ASH", "clae_cla_episode_start_date": "2024-05-01", "clae_cla_episode_start_reason": "S", "clae_cla_primary_need_code": "N1",
               "clae_cla_episode_ceased_date": "2024-09-01", "clae_cla_episode_ceased_reason": "X1", "clae_cla_id": "CARE1", "clae_cla_placement_id": "P1"},
              {"clae_cla_episode_id": "E2", "clae_person_id": "ASH", "clae_cla_episode_start_date": "2024-09-01 00:00:00", "clae_cla_episode_start_reason": "L", "clae_cla_primary_need_code": "N1",
               "clae_cla_id": "CARE1", "clae_cla_placement_id": "P1"}],
             "ssd_involvements": [
              {"invo_involvements_id": "I1", "invo_professional_id": "S9", "invo_professional_role_id": "Independent Reviewing Officer", "invo_involvement_start_date": "2024-05-03", "invo_person_id": "ASH"},
              {"invo_involvements_id": "I2", "invo_professional_id": "SW11", "invo_professional_role_id": "Allocated Social Worker", "invo_involvement_start_date": "2024-05-01", "invo_person_id": "ASH"}],
             "ssd_cla_reviews": [
              {"clar_cla_review_id": "R1", "clar_cla_id": "CARE1", "clar_cla_review_due_date": "2024-05-30", "clar_cla_review_date": "2024-05-20", "clar_cla_review_cancelled": "N", "clar_cla_review_participation": "PN1"},
              {"clar_cla_review_id": "R2", "clar_cla_id": "CARE1", "clar_cla_review_date": "2024-08-20", "clar_cla_review_cancelled": "Y", "clar_cla_review_participation": null},
              {"clar_cla_review_id": "R3", "clar_cla_id": "CARE1", "clar_cla_review_due_date": "2025-02-20"},
              {"clar_cla_review_id": "R4", "clar_cla_id": "CARE9", "clar_cla_review_date": "2024-08-21", "clar_cla_review_cancelled": "N", "clar_cla_review_participation": "PN1"}]}
            """
        let plan = Self.reading([IncomingFile(name: "ssd.json", bytes: Array(text.utf8))])
        let episodes = plan.after[Episode.self].entries
        #expect(episodes.map(\.legalStatus.rawValue) == ["V2", "C2"])
        #expect(episodes.map(\.from) == ["2024-05-01", "2024-09-01"])
        #expect(episodes.allSatisfy { $0.placement.rawValue == "U6" })
        #expect(plan.after[Review.self].entries.map(\.held) == ["2024-05-20"])
        #expect(plan.after[HeaderEntry.self].entries.map(\.sex.rawValue) == ["M"])
        #expect(plan.after[Allocation.self].entries.map { [$0.kind.rawValue, $0.caseID, $0.staff.text] } == [["LAC", "ASH", "S9"]])
        #expect(plan.after[SocialWorkerSpell.self].entries.map(\.worker) == ["SW11"])
        #expect(plan.rejected.map(\.register) == ["reviews"])
        let sentences = plan.rejected.flatMap(\.problems).map(\.sentence)
        #expect(sentences.contains { $0.hasPrefix("ssd.json, line 19, column clar_cla_id: ") }, "\(sentences)")
        #expect(plan.problems.contains { $0.mend.contains("Import ssd_cla_episodes with it") })
    }

    @Test func `the standard's workers, teams and plans for permanence fill an empty store, and leave a full one as it is`() throws {
        let records = DemoCouncil(children: 60, seed: 5, asAt: "2025-02-14").records()
        let full = Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: "2025-02-14")
        let standard = SafeguardingDataset(full).tables.map { IncomingFile(name: "ssd/\($0.id).csv", bytes: $0.csv) }
        let plan = Self.reading(standard)
        #expect(plan.rejected.first?.problems.map(\.sentence) == nil)
        let (made, wanted) = (plan.after, full.records)
        func staff(_ records: Records) -> [[String]] {
            records[StaffMember.self].entries.map { [$0.id.text, $0.forename, $0.surname, $0.role, $0.team ?? "", $0.registration ?? ""] }
        }
        #expect(staff(made).isEmpty == false && staff(made) == staff(wanted))
        func teams(_ records: Records) -> [[String]] { records[Team.self].entries.filter { $0.to == nil }.map { [$0.id.text, $0.name, $0.parent?.text ?? ""] } }
        #expect(teams(made).isEmpty == false && teams(made) == teams(wanted))
        func plans(_ records: Records) -> [[String]] {
            records[PermanenceTrack.self].entries.map { [$0.id, $0.child.text, $0.plan.standardKey, $0.agreed?.iso ?? "", $0.ended?.iso ?? ""] }
        }
        #expect(plans(made).isEmpty == false && plans(made) == plans(wanted))
        // What the standard cannot tell (a manager, a first day, a special guardianship, a stage) stays.
        let again = Self.reading(standard, into: full.records)
        for register in ["staff", "teams", "permanence_tracks"] {
            let counts = try #require(again.counts.first { $0.register == register })
            #expect(counts.isQuiet, "\(counts)")
        }
    }

    @Test func `a worker is the person the register knows by number or registration, and several plans are several entries`() throws {
        let staff = """
            staff_id,forename,surname,role,team,employment_type,start_date,end_date,registration_id
            S1,Mo,van Example,IRO,IRO Unit,agency,2020-01-01,,SW100
            """
        let before = Self.reading([IncomingFile(name: "staff.csv", bytes: Array(staff.utf8))]).after
        let text = """
            {"ssd_professionals": [
              {"prof_professional_id": "77", "prof_staff_id": "77", "prof_professional_name": "Mo van Example", "prof_social_worker_registration_no": "SW100", "prof_professional_job_title": "Senior IRO", "prof_agency_worker_flag": "N"},
              {"prof_professional_id": "78", "prof_staff_id": "E5", "prof_professional_name": "Placeholder, Kim Ann", "prof_professional_job_title": "IRO", "prof_agency_worker_flag": "Y"},
              {"prof_professional_id": "79", "prof_staff_id": "E6"}],
             "ssd_department": [{"dept_team_id": "T1", "dept_team_name": "Care East", "dept_team_parent_id": null}, {"dept_team_id": null, "dept_team_name": "Nameless"}],
             "ssd_involvements": [{"invo_involvements_id": "I1", "invo_professional_id": "78", "invo_professional_role_id": "IRO", "invo_professional_team": "T1", "invo_involvement_start_date": "2024-05-03", "invo_person_id": "ASH"}],
             "ssd_cla_care_plan": [
              {"lacp_table_id": "P1", "lacp_person_id": "ASH", "lacp_cla_care_plan_start_date": "2024-06-01", "lacp_cla_care_plan_json": "{\\"ADOPTION\\": \\"Y\\", \\"LTFOST18\\": \\"Y\\", \\"RETURN1M\\": \\"N\\"}"},
              {"lacp_table_id": "P2", "lacp_person_id": "ASH", "lacp_cla_care_plan_start_date": "2024-06-01", "lacp_cla_care_plan_json": "{\\"MOON\\": \\"Y\\"}"}]}
            """
        let plan = Self.reading([IncomingFile(name: "ssd.json", bytes: Array(text.utf8))], into: before)
        #expect(plan.after[StaffMember.self].entries.map { [$0.id.text, $0.forename, $0.surname, $0.role, $0.employment ?? "", $0.from?.iso ?? ""] } == [
            ["S1", "Mo", "van Example", "Senior IRO", "", "2020-01-01"], ["E5", "Kim Ann", "Placeholder", "IRO", "agency", ""],
        ])
        #expect(plan.after[Allocation.self].entries.map(\.staff) == ["E5"])
        #expect(plan.after[Team.self].entries.map { [$0.id.text, $0.name, $0.from.iso] } == [["T1", "Care East", "2024-05-03"]])
        #expect(plan.after[PermanenceTrack.self].entries.map { [$0.id, $0.plan.rawValue] } == [["P1", "adoption"], ["P1-LTFOST18", "long-term fostering"]])
        let wrong = plan.rejected.flatMap(\.problems).map { "\($0.line ?? 0) \($0.column ?? "") \($0.found ?? "")" }
        #expect(
            wrong.sorted() == [
                "4 prof_professional_job_title ", "4 prof_professional_name ", "4 prof_professional_name ", "5 dept_team_id ", "9 lacp_cla_care_plan_json MOON",
            ], "\(wrong)")
    }

    @Test(arguments: [
        ("<!DOCTYPE a [<!ENTITY b \"c\">]>\n<A><CHILD><CHILDID>X</CHILDID></CHILD></A>", 1, "document type"),
        ("<A>\n<CHILD>\n<HEADER><CHILDID>X1</CHILDID>", 3, "cut short"), ("<A>\n<B></A>", 2, "is not the open one"), ("<A>&b;</A>", 1, "no sign"),
        ("<A><CHILD><NAME>X</NAME></CHILD></A>", nil, "No child with a CHILDID"),
    ] as [(String, Int?, String)])
    func `XML that cannot be read says why and where, and nothing of it is taken in`(_ text: String, _ line: Int?, _ words: String) {
        let plan = Self.reading([IncomingFile(name: "return.xml", bytes: Array(text.utf8))])
        #expect(plan.problems.map(\.line) == [line])
        #expect(plan.problems.first?.mend.contains(words) == true, "\(plan.problems)")
        #expect(plan.files.map(\.name) == ["return.xml"] && plan.changes.isEmpty)
    }

    @Test func `a wrong cell of the XML is named by its line and its tag, and the good rows come in`() {
        let text = """
            <EXPSSDA903>
            <CHILD><HEADER><CHILDID>X1</CHILDID><SEX>M</SEX><DOB>01/06/2015</DOB><ETHNIC>WBRI</ETHNIC>
            <AREVIEW><REVIEW>31/02/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
            <AREVIEW><REVIEW>01/03/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW></HEADER>
            <EPISODE><DECOM>01/06/2024</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>XX</PL></EPISODE></CHILD>
            </EXPSSDA903>
            """
        let plan = Self.reading([IncomingFile(name: "return.xml", bytes: Array(text.utf8))])
        let problems = plan.rejected.flatMap(\.problems).map { "\($0.line ?? 0) \($0.column ?? "")" }
        #expect(problems.sorted() == ["3 REVIEW", "5 PL"])
        #expect(plan.after[Review.self].entries.map(\.held) == ["2025-03-01"])
    }

    @Test(arguments: ["[", "{\"a\": [1,]}", "{\"ssd_person\" [1]}", "[\"\\u12\"]", "[1] 2", String(repeating: "[", count: 5_000)])
    func `JSON that cannot be read says so`(_ text: String) {
        let plan = Self.reading([IncomingFile(name: "ssd.json", bytes: Array(text.utf8))])
        #expect(plan.problems.count == 1 && plan.problems.first?.severity == .file)
    }

    @Test func `a table of the standard that is not kept here is named and nothing is lost of the others`() {
        let stranger = IncomingFile(name: "ssd_cin_plans.csv", bytes: Array("cinp_cin_plan_id,cinp_referral_id,cinp_person_id\n1,2,3\n".utf8))
        let read = IncomingFiles([stranger], stored: Records())
        #expect(read.batches.isEmpty && read.unread == ["ssd_cin_plans.csv"])
        #expect(read.problems.map(\.severity) == [.note])
    }
}
