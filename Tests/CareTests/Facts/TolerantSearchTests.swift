import Samples
import Testing

@testable import Care

/// Finding a child whose name was typed or heard wrongly, and telling that a child may be here already.
struct TolerantSearchTests {
    let facts = Facts.sample(
        today: "2026-11-23",
        .of(
            KnownChild.self,
            """
            Child | Forename  | Surname   | Born on
            C1    | Siobhán   | Quillfeld | 2012-03-04
            C2    | Rupert    | Tanglewood | 2014-05-06
            C3    | Robert    | Underbrook | 2014-06-05
            C4    | Ann       | Vosper     |
            """),
        .of(
            Contact.self,
            """
            Contact | Child | Name             | Role   | Phone           | Address
            K1      | C2    | Petra Tanglewood | parent | 0161 496 0123   | 12 Sample Street, Exampleton
            K2      | C3    | Osric Elsewhere  | carer  | +44 20 7946 0999 | 3 Nowhere Lane
            """))

    private func found(_ query: String, mayRead: Bool = true) -> [String] {
        facts.find(query) { _ in mayRead }.map { facts.children[$0.child].id.text + ($0.how.map { ": \($0)" } ?? "") }
    }

    @Test(arguments: ["Quilfeld", "Quillfled", "Quillfeldt", "kwillfeld siobhan", "Siobhan Quillfeld"])
    func `a name is found though a letter is missing, too many, swapped or without its mark`(query: String) {
        #expect(found(query).contains { $0.hasPrefix("C1") } == (query != "kwillfeld siobhan"), "\(found(query))")
    }

    @Test func `names that sound alike follow the one that was typed`() {
        #expect(found("Rupert") == ["C2", "C3: Name is like it"])
    }

    @Test func `short names are found only as they are written`() {
        #expect(found("Anna").contains("C4: Name is like it"))
        #expect(found("Al").isEmpty)
        #expect(!SimilarNames.areAlike("jo", "bo"))
    }

    @Test(arguments: ["0161 496 0123", "01614960123", "+44 161 496 0123", "496 0123"])
    func `a child is found by the phone of somebody around it, however it is written`(query: String) {
        #expect(found(query) == ["C2: Phone of Petra Tanglewood, parent"])
    }

    @Test func `a child is found by the name and address of somebody around it`() {
        #expect(found("petra") == ["C2: Contact: Petra Tanglewood, parent"])
        #expect(found("sample street") == ["C2: Address of Petra Tanglewood, parent"])
    }

    @Test func `whoever may not read contacts finds nobody by them`() {
        #expect(found("0161 496 0123", mayRead: false).isEmpty)
        #expect(found("petra", mayRead: false).isEmpty)
    }

    @Test(arguments: [("cat", "cart", true), ("cart", "cat", true), ("cat", "act", true), ("cat", "cut", true), ("cat", "dog", false), ("cat", "carts", false), ("abcd", "badc", false)])
    func `one letter apart`(one: String, other: String, expected: Bool) {
        #expect(SimilarNames.isOneApart(Array(one), Array(other)) == expected)
    }

    @Test(arguments: [("robert", "rupert"), ("catherine", "kathryn"), ("philip", "filip"), ("geoff", "jeff"), ("steven", "stephen"), ("wright", "right")])
    func `names that sound the same are alike`(one: String, other: String) {
        #expect(SimilarNames.areAlike(one, other))
    }

    @Test func `a forename two letters off is found beside the right surname, and not alone`() {
        #expect(SimilarNames.areNear("amba", "amber") && !SimilarNames.areNear("jack", "jane") && !SimilarNames.areNear("amba", "timber"))
        #expect(found("Roberta Underbrok").contains("C3: Name is like it"))
        #expect(found("Robenn Underbrook") == ["C3: Name is like it"])
        #expect(found("Rubino").isEmpty)
        #expect(similar("Robenn", "Underbrook", nil) == ["C3"] && similar("Robenn", "Underbruck", nil).isEmpty)
    }

    // MARK: Before a child is added

    private func similar(_ forename: String, _ surname: String, _ born: Day?) -> [String] {
        facts.similarChildren(forename: forename, surname: surname, born: born).map { facts.children[$0].id.text }
    }

    @Test func `the same day of birth and one name alike is a child who may be here`() {
        #expect(similar("Siobhan", "Another", "2012-03-04") == ["C1"])
        #expect(similar("Zelda", "Another", "2012-03-04").isEmpty)
    }

    @Test func `a day and month swapped is still the child, another day is not`() {
        #expect(similar("Siobhan", "Quilfeld", "2012-04-03") == ["C1"])
        #expect(similar("Siobhan", "Quillfeld", "2009-11-28").isEmpty)
    }

    @Test func `without a day of birth both names have to be alike`() {
        #expect(similar("Anne", "Vospar", nil) == ["C4"])
        #expect(similar("Anne", "Other", nil).isEmpty)
        #expect(similar("Anne", "Vosper", "2015-01-01") == ["C4"])
    }
}
