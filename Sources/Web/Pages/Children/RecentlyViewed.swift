import Care
import Documents

/// The children a reader opened last, the latest first; nothing where there are none. Those no longer open to them are left out.
func recentlyViewed(_ children: [Child.ID], _ facts: Facts, _ links: Links) -> HTML {
    let known = children.compactMap { facts.child($0) }
    if known.isEmpty { return .empty }
    return section("fp-part", [.aria("labelledby", "recently-viewed")]) {
        heading2("Recently viewed", id: "recently-viewed")
        ul("govuk-list fp-plain") {
            known.map { child in li { link(child.name, links.child(child.id)) } }
        }
    }
}
