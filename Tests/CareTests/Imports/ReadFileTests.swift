import Care
import Testing

struct ReadFileTests {
    private let episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"

    @Test func `a file is told by its columns, whatever its name`() {
        let reviews = Taken(Review.self, reviewColumns + "ASH,01/02/2010,04/05/2016,PN1\n", name: "episodes.csv")
        #expect(reviews.entries.map(\.held) == ["2016-05-04"])
        let spells = Taken(Episode.self, episodes + "ASH,04/05/2016,S,C2,N1,U6,PR1,,,,,,\n", name: "export 3 (final).txt")
        #expect(spells.entries.map(\.legalStatus) == [.careOrder])
        #expect(reviews.problems.isEmpty && spells.problems.isEmpty)
    }

    @Test(arguments: [
        "child,dob,review,review_code", "Child , Date_x,DOB,Review,Review Code", "\"CHILD\",\"DOB\",\"REVIEW\",\"REVIEW-CODE\"",
        "Child ID,Dob,REVIEW,reviewCode",
    ])
    func `letter case, spaces and underscores of a column's name do not matter`(header: String) {
        let row = header.contains("Date_x") ? "ASH,x,01/02/2010,04/05/2016,PN1" : "ASH,01/02/2010,04/05/2016,PN1"
        #expect(Taken(Review.self, header + "\n" + row + "\n").entries.map(\.child) == ["ASH"])
    }

    @Test func `columns may stand in any order, and one that may be empty may be left out`() {
        let spells = Taken(
            Episode.self, "PLACE,CIN,LS,RNE,DECOM,CHILD,DEC,REC,PLACE_PROVIDER,HOME_POST\nU6,N1,c2,s,2016-05-04,ASH,,,PR1,ZZ1 1ZZ\n")
        #expect(spells.entries.count == 1)
        #expect(spells.entries.first?.homePostcode == "ZZ1 1ZZ")
        #expect(spells.entries.first?.urn == nil)
        #expect(spells.problems.isEmpty)
    }

    @Test func `a column that must be there is asked for by name`() {
        let taken = Taken(Review.self, "CHILD,DOB,REVIEW\nASH,01/02/2010,04/05/2016\n", name: "reviews.csv")
        #expect(taken.batch == nil)
        #expect(taken.sentences == [
            "reviews.csv, line 1: there is “CHILD, DOB, REVIEW”; wanted: the column REVIEW_CODE, which Reviews must have. "
                + "The columns look like those of reviews.csv. Export the file again with all of them. Nothing of it was read.",
        ])
    }

    @Test func `a column that belongs to no field is noted, and the rest is read`() {
        let taken = Taken(Review.self, "CHILD,DOB,REVIEW,REVIEW_CODE,Mood\nASH,01/02/2010,04/05/2016,PN1,good\n")
        #expect(taken.entries.count == 1)
        #expect(taken.problems.map(\.column) == ["Mood"])
        #expect(taken.problems.map(\.severity) == [.note])
    }

    @Test func `a byte-order mark, line ends of Windows and blank lines make no difference`() {
        let plain = Taken(Review.self, reviewColumns + "ASH,01/02/2010,04/05/2016,PN1\nELM,01/02/2011,05/05/2016,PN2\n")
        let odd = reviewColumns + "\nASH,01/02/2010,04/05/2016,PN1\n\n,,,\nELM,01/02/2011,05/05/2016,PN2"
        let marked = Taken(Review.self, "\u{FEFF}" + odd.replacing("\n", with: "\r\n"))
        #expect(plain.entries.count == 2)
        #expect(marked.entries == plain.entries)
        #expect(marked.problems.isEmpty && marked.rejected.isEmpty)
    }

    @Test func `Windows-1252, UTF-8 and a mixture of both give the same words`() throws {
        let columns = Array("area,applies_from,applies_to,population_0_17,source\n".utf8)
        let utf8 = Array("Blå,2016-01-01,,5,café – “yes”\n".utf8)
        let windows: [UInt8] =
            [0x42, 0x6C, 0xE5] + Array(",2016-01-01,,5,caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x93] + Array("yes".utf8) + [0x94, 0x0A]
        let one = Taken(Population.self, bytes: columns + utf8), other = Taken(Population.self, bytes: columns + windows)
        #expect(one.entries.map(\.source) == ["café – “yes”"])
        #expect(other.entries == one.entries)
        let both = Taken(Population.self, bytes: columns + utf8 + windows)
        #expect(both.entries == one.entries + one.entries)
        #expect(both.problems.map(\.severity) == [.note])
        #expect(both.problems.first?.mend.contains("Windows-1252") == true)
    }

    @Test func `quoted cells hold commas, quotation marks and line breaks`() {
        let taken = Taken(
            Population.self, "area,applies_from,applies_to,population_0_17,source\n\"Up, \"\"over\"\"\nand down\", 2016-01-01 ,,\"5\",\n")
        #expect(taken.entries.map(\.area) == ["Up, \"over\"\nand down"])
        #expect(taken.entries.map(\.under18) == [5])
    }

    @Test(arguments: [(";", "semicolons"), ("\t", "tabs")])
    func `other separators are understood`(separator: String, name: String) {
        let text = (reviewColumns + "ASH,01/02/2010,04/05/2016,PN1\n").replacing(",", with: separator)
        #expect(Taken(Review.self, text).entries.count == 1, "\(name)")
    }

    @Test(arguments: ["04/05/2016", "2016-05-04", "4/5/2016", "04-05-2016", "04.05.2016", "04/05/2016 00:00", "2016-05-04T00:00:00"])
    func `a day may be written in the usual ways`(text: String) {
        #expect(Taken(Review.self, reviewColumns + "ASH,01/02/2010,\(text),PN1\n").entries.map(\.held) == ["2016-05-04"])
    }

    @Test(arguments: ["zz/05/2015", "zz/zz/2015", "zz/zz/zzzz", "ZZ/05/2015", "04/05/2015"])
    func `a date of which parts are unknown is kept as it was entered`(text: String) {
        let taken = Taken(PreviousPermanence.self, "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nASH,01/02/2010,P1,301,\(text)\n")
        #expect(taken.entries.map(\.ordered?.text) == [text])
    }

    @Test(arguments: ["05/zz/2015", "zz/13/2015", "zz/05/15", "soon"])
    func `what is neither a date nor part of one is rejected`(text: String) {
        let taken = Taken(PreviousPermanence.self, "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nASH,01/02/2010,P1,301,\(text)\n")
        #expect(taken.entries.isEmpty)
        #expect(taken.rejected.first?.problems.first?.wanted.contains("zz/05/2020") == true)
    }

    @Test func `a code in lower case is the same code`() {
        #expect(Taken(Review.self, reviewColumns + "ASH,01/02/2010,04/05/2016,pn1\n").entries.map(\.participation.rawValue) == ["PN1"])
    }

    @Test func `a code of another year is taken in, and a check reports it`() throws {
        let return2017 = importing([
            (
                "2016-17/header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nASH,M,01/02/2010,WBRI,UN1,,\n"
            ),
            ("2016-17/episodes.csv", episodes + "ASH,04/05/2016,S,C2,N1,U6,PR1,,,,,,\n"),
        ])
        #expect(return2017.rejected.isEmpty)
        let facts = Facts(return2017.after, settings: Settings(), workingDays: WorkingDays(), today: "2017-03-31")
        let sentences = facts.findings().map(\.sentence)
        #expect(sentences.contains { $0.contains("sex") && $0.contains("2016-17") || $0.contains("2016/17") }, "\(sentences)")
    }
}
