extension Measure {
    /// What IROs did for children between and around reviews: the footprint on the child's file.
    public static let footprintPerChild = Measure(
        "footprint-per-child", title: "IRO footprint on a child’s file",
        counting: "children looked after at the end of the last day of the period, each with what an IRO did for the child in the period: visits, contacts, "
            + "preparation meetings, midpoint checks and concerns raised",
        basis: "IRO Handbook, chapter 2: evidence of the IRO on the child's file", unit: .children, span: .flow,
        reads: [IROVisit.self, Episode.self, HeaderEntry.self, ReviewDetail.self, MidpointAudit.self, Dispute.self, DisputeChild.self]
    ) { facts, period in
        let raised = facts.concernDays
        return facts.lookedAfter(on: min(period.end, facts.today)).map { held in
            let child = held.child
            var count = facts.visits[child].count { period.contains($0.held) }
            count += facts.reviewDetails[child].count { period.contains($0.preparation) }
            count += facts.midpointAudits[child].count { period.contains($0.held) }
            count += (raised[child] ?? []).count { period.contains($0) }
            return Case(
                .child(facts.children[child].id), day: period.end, .amount(Double(count)),
                record: RecordReference(Episode.shape.id, facts.episodes.ids[held.episode]))
        }
    }
}

extension Facts {
    /// The days on which concerns were raised for each child.
    fileprivate var concernDays: [Int: [Day]] {
        memo.value("concern days") {
            let days = Dictionary(records[Dispute.self].entries.map { ($0.id, $0.raised) }, uniquingKeysWith: { one, _ in one })
            return records[DisputeChild.self].entries.reduce(into: [:]) { found, row in
                if let child = number(of: row.child), let day = days[row.dispute] { found[child, default: []].append(day) }
            }
        }
    }
}
