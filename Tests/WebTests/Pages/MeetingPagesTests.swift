import Care
import Documents
import Samples
import Testing

@testable import Web

struct MeetingPagesTests {
    @Test(arguments: [
        "meeting, prepare", "meeting, hold", "meeting, hold, wrong", "meeting, decisions", "meeting, report", "meeting, invitation", "meeting, move", "meeting, book",
        "meeting, book, wrong", "decisions, confirm", "carer", "rooms",
    ])
    func `the pages of meetings are as they were`(name: String) throws {
        let page = try #require(SampleMeetings.pages.first { $0.name == name }).page
        let document = SamplePages.document(page, path: "/meetings").replacing("><", with: ">\n<")
        try expectGolden(document, name.replacing(",", with: "").replacing(" ", with: "-") + ".html")
    }

    @Test func `no text of theirs is markup, and no id of a child stands in an address`() {
        for (name, page) in SampleMeetings.pages {
            let document = SamplePages.document(page)
            #expect(!document.contains("<b>"), "\(name)")
            for address in document.components(between: "href=\"", "\"") + document.components(between: "action=\"", "\"") {
                #expect(!address.contains("ASH01") && !address.contains("BEA01"), "\(name): \(address)")
            }
        }
    }

    @Test func `no two elements of a page have one id, and every label names a field that is there`() {
        for (name, page) in SampleMeetings.pages {
            let document = SamplePages.document(page)
            let ids = document.components(between: " id=\"", "\"")
            let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
            #expect(twice.isEmpty, "\(name): \(twice)")
            for label in document.components(between: " for=\"", "\"") { #expect(ids.contains(label), "\(name): \(label)") }
            for described in document.components(between: "aria-describedby=\"", "\"") {
                for id in described.split(separator: " ") { #expect(ids.contains(String(id)), "\(name): \(id)") }
            }
            for labelled in document.components(between: "aria-labelledby=\"", "\"") { #expect(ids.contains(labelled), "\(name): \(labelled)") }
            for anchor in document.components(between: "href=\"#", "\"") { #expect(ids.contains(anchor), "\(name): #\(anchor)") }
        }
    }

    @Test func `headings begin with one of the first level and skip none`() {
        for (name, page) in SampleMeetings.pages {
            let document = SamplePages.document(page)
            let levels = document.split(separator: "<h").compactMap(\.first?.wholeNumberValue).filter { (1...6).contains($0) }
            #expect(levels.count { $0 == 1 } == 1, "\(name)")
            let start = levels.firstIndex(of: 1) ?? 0
            for (before, after) in zip(levels[start...], levels[start...].dropFirst()) { #expect(after <= before + 1, "\(name): \(levels)") }
        }
    }
}
