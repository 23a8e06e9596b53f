import Care
import Documents

/// A light as its word, its shape and its colour: the colour alone says nothing.
func lightTag(_ state: LightState) -> HTML {
    let (shape, colour): (String, TagColour) =
        switch state {
        case .current(.red, _, _): ("■", .red)
        case .current(.amber, _, _): ("▲", .orange)
        case .current(.green, _, _): ("●", .green)
        case .notCurrent: ("○", .grey)
        case .none: ("–", .grey)
        }
    return HTML.element("strong", [.class("govuk-tag govuk-tag--\(colour.rawValue) fp-light")]) {
        span("fp-light__shape", [.aria("hidden", "true")]) { shape }
        " \(state.title)"
    }
}

/// What more is known of a light: since when, until when, and why.
func lightWords(_ state: LightState) -> HTML {
    switch state {
    case .current(_, let light, let until):
        HTML {
            span("fp-list__short") { "Set \(light.set.short)," }
            HTML(" ")
            span("fp-list__short") { "holds to \(until.short)" }
        }
    case .notCurrent(let light, let since): HTML("Was \(light.colour.lowercased()), set \(light.set.short); not current since \(since.short)")
    case .none: span("fp-quiet") { "Never set" }
    }
}

extension LightState {
    /// How a filter names the state of a name.
    static func title(named name: String) -> String {
        switch name {
        case "not-current": "Not current"
        case "none": "No light"
        default: name.capitalised
        }
    }
}

/// The lights of one child on the child's page, what the records say beside them, and the way to set another.
struct ChildLights {
    let record: ChildRecord

    private var facts: Facts { record.facts }

    var html: HTML {
        let kinds = facts.litKinds(of: record.child, on: facts.today)
        guard record.may.contains(.seeLights), !kinds.isEmpty else { return .empty }
        let hints = facts.lightHints(of: record.child)
        return recordPart("Traffic light", id: "light") {
            ListTable(
                caption: "The light of each case",
                columns: [.init("Case"), .init("Light", isShort: true), .init("Since when"), .init("Why", isLong: true), .init("Set it")],
                rows: kinds.map { kind in
                    let state = facts.light(of: record.child, kind, on: facts.today)
                    return [
                        HTML(kind.title.capitalised), lightTag(state), lightWords(state), HTML(state.light?.reason?.capitalised),
                        record.newEntry("lights").map { link("Set the light", "\($0)?case_type=\(kind.rawValue)", about: "of the \(kind.title) case") } ?? .empty,
                    ]
                }
            ).html
            if hints.isEmpty {
                p("govuk-body fp-quiet") { "The records show nothing that usually worries an IRO." }
            } else {
                p("govuk-body") { "What the records show, beside the IRO’s own judgement:" }
                ul("govuk-list govuk-list--bullet") { hints.map { hint in li { hint.sentence } } }
            }
            p("govuk-body") { link("All lights set for this child", "\(record.address)/lights") }
        }
    }
}
