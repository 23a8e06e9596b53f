@testable import Documents
import Samples
import Testing

struct ReportPageTests {
    /// The page without its style, so that what changes of it is read at once.
    private let page = sampleReport.html(made: "2017-04-30", stylesheet: "")

    @Test func `a report's page has every kind of block`() throws {
        try expectGolden(page.split(separator: "><").joined(separator: ">\n<"), "report.html")
    }

    @Test func `every link inside the page leads to a place in it, and no place has the name of another`() {
        let places = values(of: "id=\"", in: page), links = values(of: "href=\"#", in: page)
        #expect(Set(places).count == places.count)
        #expect(links.count == 12 && Set(links).subtracting(places).isEmpty)
        #expect(Set(links).isSuperset(of: ["note-1", "mention-1", "table-12", "section-voice"]))
        #expect(!links.contains("mention-3"), "A note that nothing mentions leads back to nothing.")
    }

    @Test func `the page stands alone: it fetches and runs nothing, and has one heading of the first level`() {
        let whole = sampleReport.html()
        #expect(whole.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
        #expect(values(of: "src=\"", in: whole).allSatisfy { $0.hasPrefix("data:image/svg+xml;base64,") })
        #expect(!whole.contains("<script") && !whole.contains("@import") && !whole.contains(" style=\"") && !whole.contains("<link"))
        #expect(whole.ranges(of: "<h1").count == 1)
        #expect(whole.contains(".report { margin: 0") && whole.contains("size: A4"))
    }

    @Test func `a style sheet cannot end before its end`() {
        #expect(sampleReport.html(stylesheet: "</style><script>").ranges(of: "</style>").count == 1)
    }

    @Test func `a report for children is in large type, and one that is published is no draft`() {
        var report = sampleReport
        report.isLarge = true
        report.marking = nil
        report.draft = nil
        let page = report.html(stylesheet: "")
        #expect(page.contains("report--large") && !page.contains("cover__draft") && !page.contains("cover__marking") && !page.contains("noindex"))
    }

    @Test func `neither a page for one sheet nor a booklet has a list of contents, and a booklet has its picture on the cover`() {
        var report = sampleReport
        report.sections = (1...5).map { .init(id: "part-\($0)", title: "Part \($0)") }
        #expect(report.html(stylesheet: "").contains("id=\"contents\""))
        var page = report, booklet = report
        page.isOnePage = true
        booklet.coverPicture = .element("svg", [Attribute("viewBox", "0 0 320 140")])
        #expect(!page.html(stylesheet: "").contains("id=\"contents\"") && page.html(stylesheet: "").contains("cover--short"))
        #expect(!booklet.html(stylesheet: "").contains("id=\"contents\""))
        #expect(booklet.html(stylesheet: "").contains("cover--picture") && booklet.html(stylesheet: "").contains(".cover__picture { background-image: url("))
    }

    @Test func `letters with an edge have their edge below them, for programs that would paint it over them`() throws {
        let drawing = try #require(sampleReport.charts.first).drawing
        let svg = String(decoding: Report.svg(drawing), as: UTF8.self)
        #expect(drawing.markup.contains("paint-order") && !svg.contains("paint-order"))
        let edged = svg.ranges(of: "stroke-width=\"4\"").count
        #expect(edged > 0 && svg.ranges(of: "<text").count == drawing.markup.ranges(of: "<text").count + edged)
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy")])
    func `pictures in a page are written as RFC 4648 has it`(bytes: String, text: String) {
        #expect(Base64.text(Array(bytes.utf8)) == text)
    }

    /// What stands between a mark and the next quotation mark.
    private func values(of mark: String, in page: String) -> [String] {
        page.ranges(of: mark).map { found in String(page[found.upperBound...].prefix { $0 != "\"" }) }
    }
}
