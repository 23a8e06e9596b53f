import Care
import Documents

extension Links {
    static func serviceMeeting(_ number: Int64) -> String { "/service-meetings/\(number)" }
    static func starter(_ staff: StaffMember.ID) -> String { "/starters/\(staff.text)" }
    static func entry(_ form: String, _ number: Int64) -> String { "/service/\(form)/\(number)" }

    /// The cases behind a figure.
    static func cases(_ figure: LiveFigure, page: Int = 1) -> String {
        let pairs = [
            ("from", figure.period.start.iso), ("to", figure.period.end.iso), ("group", figure.group ?? ""), ("page", page > 1 ? String(page) : ""),
        ].filter { !$0.1.isEmpty }
        return "/improvement/cases/\(figure.measure.id)?" + pairs.map { "\($0.0)=\(FormReader.encoded($0.1))" }.joined(separator: "&")
    }
}

/// The pages of what the service learns, plans and asks of itself; each leads to the others.
enum ImprovementView: String, CaseIterable {
    case improvement = "Improvement plan"
    case learning = "Learning"
    case training = "Training"
    case meetings = "Meetings"
    case standards = "Standards"

    var address: String { self == .meetings ? "/service-meetings" : "/\(self)" }

    var html: HTML { views("Learning and improvement", Self.allCases.map { ($0.rawValue, $0.address, $0 == self) }) }
}

extension LiveFigure {
    /// As people read it: `11 of 12`, `92% of 130`, `43`; nil where nothing was counted.
    func words(beside aim: KeyFigure.Target? = nil) -> String? {
        guard let value else { return nil }
        if measure.met != nil { return SmallBase.text(tally.met, of: tally.met + tally.missed, beside: aim?.bound) }
        return Amount((value * 10).rounded() / 10).text
    }

    /// The figure, which opens to its cases; beside what it is to be.
    func html(beside aim: KeyFigure.Target? = nil) -> HTML {
        guard let words = words(beside: aim) else { return span("fp-quiet") { "No data" } }
        return a(Links.cases(self), "govuk-link") {
            words
            unseen(": the cases of \(measure.title.lowercasedFirst), \(period.name)")
        }
    }
}

extension KeyFigure.Target {
    /// The aim in words; per cent where the measure is a share.
    func words(_ measure: Measure) -> String {
        let unit = measure.met == nil ? "" : "%"
        return switch self {
        case .atLeast(let least): "\(Amount(least).text)\(unit)"
        case .atMost(let most): "No more than \(Amount(most).text)\(unit)"
        case .between(let low, let high): "\(Amount(low).text) to \(Amount(high).text)\(unit)"
        }
    }
}

/// Whether a figure is where it should be, on a colour.
func metTag(_ isMet: Bool?) -> HTML {
    switch isMet {
    case true?: tag("Met", .green)
    case false?: tag("Not met", .red)
    case nil: .empty
    }
}
