import Care
import Documents

/// Who a child is and who is there for them, in two columns.
struct ChildSummary {
    let child: Int
    let facts: Facts
    let links: Links
    /// Whether the child's traffic light is for the reader.
    var showsLight = true

    private var told: Child { facts.children[child] }
    private var today: Day { facts.today }
    private var period: PeriodOfCare? { facts.periods(of: child).last }

    /// The episode that holds today, or else the last there was.
    private var episode: Episode? {
        guard let period else { return nil }
        let place = facts.episode(in: period, on: today) ?? period.episodes.last
        return place.map { facts.episodes.rows[$0] }
    }

    var html: HTML {
        div("fp-two") {
            summaryList([
                ("Born", HTML(born)),
                ("Sex", HTML(told.sex?.label)),
                ("Ethnicity", HTML(told.ethnicity.map { "\($0.label) (\($0.rawValue))" })),
                ("Looked after", HTML(lookedAfter)),
                ("Protection plan", HTML(plan)),
                ("Family", family),
            ])
            summaryList([
                ("IRO", HTML(officer)),
                ("Social worker", HTML(facts.socialWorker(of: child, on: today))),
                ("Legal status", HTML(episode.map { "\($0.legalStatus.label) (\($0.legalStatus.rawValue))" })),
                ("Placement", HTML(placement)),
                ("Category of need", HTML(episode.map { "\($0.need.label) (\($0.need.rawValue))" })),
            ] + (showsLight ? [("Traffic light", lights)] : []))
        }
    }

    private var born: String? {
        told.born.map { born in born > today ? "due \(born.long)" : "\(born.long), \(today.ageWords(bornOn: born))" }
    }

    private var lookedAfter: String {
        guard let period else { return "Not looked after, as far as is recorded" }
        let since = (period.startIsKnown ? "Since " : "Since before ") + period.from.long
        let earlier = facts.periods(of: child).count - 1
        let before = earlier > 0 ? "; \(counted(earlier, "earlier period")) of care" : ""
        if let to = period.to { return "From \(period.from.long) to \(to.long)" + before }
        return since + before
    }

    private var plan: String {
        if let plan = facts.plan(of: child, on: today) { return "Since \(plan.from.long): \(plan.latestCategory)" }
        if let last = facts.plans[child].last, let to = last.to { return "Ended \(to.long)" }
        return "None"
    }

    private var officer: String? {
        if let held = facts.allocation(of: child, on: today) ?? facts.allocation(of: child, kind: .protection, on: today) {
            return "\(facts.name(of: held.staff)), since \(held.from.long)"
        }
        return period?.contains(today) == true && facts.firstDays.allocation != nil ? "No IRO is named" : nil
    }

    private var placement: String? {
        guard let episode else { return nil }
        let provider = episode.provider.map { "; \($0.label)" } ?? ""
        return "\(episode.placement.label) (\(episode.placement.rawValue))\(provider)"
    }

    private var lights: HTML {
        HTML {
            facts.litKinds(of: child, on: today).map { kind in
                HTML {
                    lightTag(facts.light(of: child, kind, on: today))
                    HTML(" ")
                }
            }
        }
    }

    private var family: HTML {
        let siblings = facts.siblings(of: child)
        if siblings.isEmpty { return HTML(told.family == nil ? "Not recorded" : "No brother or sister is known here") }
        return ul("govuk-list fp-plain") {
            siblings.map { sibling in
                let other = facts.children[sibling]
                return li {
                    link(other.name, links.child(other.id))
                    other.born.map { ", born \($0.short)" }
                }
            }
        }
    }
}

extension HTML {
    /// Text that may not be there.
    init(_ text: String?) { self = text.map { HTML($0) } ?? .empty }
}
