import Care
import Documents

/// What a search found: what fits first, then what is typed or sounds alike, then people around a child. Under it, the way to add a child.
struct SearchPage: Page {
    let query: String
    /// The best first.
    let found: [SearchHit]
    let facts: Facts
    let links: Links
    /// Where closed records are opened in an emergency that the search names; nothing is told of them but that they are there.
    var closed: [String] = []
    var mayAdd = false
    var token = ""

    private static let most = 100

    let title = "Search"
    var area: Area? { .children }
    var isWide: Bool { true }

    private var fitting: [SearchHit] { found.filter { $0.how == nil } }
    private var like: [SearchHit] { found.filter { $0.how != nil } }

    var body: HTML {
        HTML {
            heading("Search")
            p("govuk-body fp-lead") {
                query.isEmpty
                    ? "Type a name, an id, a date of birth, or the phone or address of somebody around the child in the field above."
                    : "\(counted(fitting.count, "child", "children")) found for “\(query)”."
            }
            closed.map { closedLine($0) }
            if !query.isEmpty, found.isEmpty, closed.isEmpty {
                paragraph(
                    "Nobody was found. You can search by the beginning of any part of a name, by the whole id or its beginning, by a date of birth "
                        + "such as 3/5/2008 or 3 May 2008, and by the phone number or address of a person around the child.")
            }
            if !fitting.isEmpty { childrenTable("Children found", fitting.prefix(Self.most).map { ($0.child, nil) }, facts, links) }
            if fitting.count > Self.most { paragraph("The first \(Self.most) are shown. Type more of the name to find fewer.") }
            if !like.isEmpty {
                section("fp-part", [.aria("labelledby", "alike")]) {
                    heading2("Perhaps you mean", id: "alike")
                    childrenTable(
                        "Children found by a similar name or by a person around them",
                        like.prefix(Self.most).map { ($0.child, ChildList.Entry(child: $0.child, why: $0.how ?? "")) }, facts, links, isWanted: true, why: "Found by")
                }
            }
            if !query.isEmpty, mayAdd { add }
        }
    }

    private func closedLine(_ address: String) -> HTML {
        inset {
            p("govuk-body") {
                "A closed record matches. "
                link("Open it in an emergency", address)
            }
        }
    }

    private var add: HTML {
        section("fp-part", [.aria("labelledby", "not-here")]) {
            heading2("The child is not here", id: "not-here")
            paragraph("Look through the list first: a child entered twice has two half records. If the child is really not known, add it.")
            form("/children/new", token: token) {
                hidden("step", "begin")
                hidden("q", query)
                button("Add a child", class: "govuk-button govuk-button--secondary")
            }
        }
    }
}
