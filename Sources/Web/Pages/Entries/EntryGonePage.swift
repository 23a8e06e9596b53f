import Care
import Documents

/// An entry that no longer stands on this file: who ended it, when and why, and what the reader had typed into its form.
struct EntryGonePage: Page {
    let form: EntryForm
    let place: EntryPlace
    let facts: Facts
    /// The entry as it last stood here.
    let last: Shown
    /// What was typed, under the names the form gives its fields.
    let kept: [(label: String, text: String)]
    let address: String
    let draftSaved: String?
    let mayAdd: Bool
    let token: String

    private var base: String { "\(place.address)/\(form.id)" }
    let title = "This entry no longer stands"
    var area: Area? { place.area }
    var trail: [(title: String, address: String)] { place.trail }

    var body: HTML {
        HTML {
            heading(title, over: "\(place.over): \(form.title)")
            if let ended = last.ended {
                paragraph("\(ended.actor) \(what(ended)) on \(LondonTime.dayAndTime(ended.at)).\(ended.reason.isEmpty ? "" : " Reason: \(ended.reason)")")
            }
            draftNotice(draftSaved, address: address, token: token)
            if !kept.isEmpty {
                heading2("What you typed")
                paragraph("It was not saved. Copy from here what should be kept.")
                summaryList(kept.map { field in (field.label, HTML.element("span", [.class("fp-said")]) { field.text }) })
            }
            p("govuk-body fp-others") {
                if mayAdd {
                    link("Add a new entry", "\(base)/new")
                    HTML(" ")
                }
                link("History", "\(base)/\(last.number)/history")
            }
        }
    }

    private func what(_ ended: Shown.Hand) -> String {
        if last.isStruck { return "struck it through" }
        if ended.action.hasPrefix("move") { return "moved it to another child’s file" }
        return ended.action == "undo" ? "took it back" : "ended it"
    }
}
