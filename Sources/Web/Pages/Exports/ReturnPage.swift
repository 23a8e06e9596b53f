import Care
import Documents

/// The reviews that a year's return cannot take as they stand, each with what to do.
struct ReturnPage: Page {
    let made: ReturnReviews
    let facts: Facts
    let links: Links
    let page: Int

    var title: String { "Reviews left out of the return \(made.year.title)" }
    var area: Area? { .exports }
    var trail: [(title: String, address: String)] { [("Exports", "/exports")] }

    private static let size = 50

    var body: HTML {
        let slice = Slice(made.leftOut.count, page: page, size: Self.size)
        return HTML {
            heading("Reviews left out of the return", over: made.year.title)
            paragraph(
                "\(counted(made.rows.count, "review")) of \(made.year.title) \(made.rows.count == 1 ? "is" : "are") in the file."
                    + (made.leftOut.isEmpty ? "" : " These are not, because the return would be sent back with them."))
            if let sentence = slice.sentence { paragraph(sentence) }
            ListTable(
                caption: "Reviews left out", columns: [.init("Child"), .init("Review", isShort: true), .init("Rule"), .init("What to do", isLong: true)],
                rows: made.leftOut[slice.range].map { each in
                    [name(each.child), HTML(each.held.short), HTML(each.rule), HTML(each.sentence)]
                }, whenEmpty: "Every review of the year is in the file."
            ).html
            pagination(slice.page, of: slice.pages) { "/exports/903/\(made.year.name)?page=\($0)" }
            p("govuk-body") {
                link("reviews.csv", "/exports/903/\(made.year.name)/reviews.csv")
                if !made.leftOut.isEmpty {
                    " · "
                    link("This list (CSV)", "/exports/903/\(made.year.name)/left-out.csv")
                }
            }
        }
    }

    private func name(_ id: Child.ID) -> HTML { facts.child(id).map { link($0.name, links.child($0.id)) } ?? HTML(id.text) }
}
