import Care
import Documents
import Samples
import Testing

@testable import Web

struct MinutesPagesTests {
    @Test(arguments: ["minutes board", "minutes board, empty", "minutes", "packs", "packs, empty", "pack, stopped", "pack, refused"])
    func `the pages of the minutes are as they were`(name: String) throws {
        let page = try #require(SampleMinutes.pages.first { $0.name == name }).page
        let file = String(name.compactMap { $0 == "," ? nil : $0 == " " ? "-" : $0 })
        try expectGolden(lines(SamplePages.document(page, path: "/minutes")), "\(file).html")
    }

    @Test(arguments: [("W3", PackKind.minutes, "pack-of-a-worker"), ("W4", .decisions, "pack-of-the-child")])
    func `what goes on paper is as it was`(person: String, kind: PackKind, file: String) throws {
        let facts = SampleMinutes.facts
        let pack = try #require(facts.pack(for: MeetingPerson.ID(person), kind))
        let document = PackDocument(pack: pack, meeting: SampleMinutes.meeting, facts: facts, authority: "Exampleshire", day: "2017-05-02").document
        try expectGolden(lines(document.text), "\(file).html")
    }

    @Test func `everything a pack says stands on its paper, and nothing of the record besides`() throws {
        let facts = SampleMinutes.facts
        for person in facts.people(of: "M1") {
            let pack = try #require(facts.pack(for: person.id, .minutes))
            let paper = PackDocument(pack: pack, meeting: SampleMinutes.meeting, facts: facts, authority: "Exampleshire", day: "2017-05-02").document.text
            for part in pack.parts where !part.source.hasPrefix("decision:") {
                for line in part.lines { #expect(paper.contains(HTML(line).markup), "\(person.role)") }
            }
            #expect(paper.contains("He sleeps badly") == !["W1", "W2"].contains(person.id.text))
            #expect(paper.contains("Arrange swimming") && paper.contains("10 May 2017"))
        }
    }

    /// One element a line, so that a difference can be read.
    private func lines(_ document: String) -> String {
        var out = ""
        for character in document {
            if character == "<", !out.hasSuffix("\n") { out += "\n" }
            out.append(character)
        }
        return out
    }
}
