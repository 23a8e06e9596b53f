import Samples
import Testing

@testable import Care

/// A child is added with a date of birth, or as one not born yet.
struct NewChildTests {
    private func new(_ texts: [String: String]) -> NewChild { NewChild({ texts[$0] ?? "" }, id: "F1", Facts.sample(today: "2026-11-23")) }

    @Test func `without a date of birth a child is not added, unless it is not born yet`() {
        let known = ["forename": "Dot", "surname": "Newcomer"]
        #expect(new(known).problems.map(\.field) == ["dob"])
        #expect(new(known.merging(["dob": "23/11/2026"]) { $1 }).problems.isEmpty)
        #expect(new(["surname": "Newcomer", "unborn": "yes"]).problems.isEmpty)
        #expect(new(["surname": "Newcomer", "unborn": "yes"]).child.forename == "Unborn")
    }

    @Test func `a child not born yet has no date of birth`() {
        #expect(new(["surname": "Newcomer", "unborn": "yes", "dob": "23/11/2026"]).problems.map(\.field) == ["dob"])
    }

    @Test func `an ethnicity stands once in the list to choose from`() {
        let titles = NewChild.codes(Ethnicity.list, Facts.sample(today: "2026-11-23")).map { String($0.title.prefix { $0 != "(" }) }
        #expect(Set(titles).count == titles.count && titles.contains("Chinese "))
    }
}
