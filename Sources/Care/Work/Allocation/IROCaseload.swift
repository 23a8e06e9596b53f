import Documents

/// What an IRO holds on a day, beside what the Handbook recommends for the hours worked.
public struct Caseload: Hashable, Sendable {
    public let cases: Int
    /// With the weight of each kind of case.
    public let weighted: Double
    /// Full-time equivalents in an IRO's post; nil for somebody not in one.
    public let fullTimeEquivalent: Double?
    /// The recommended band, pro rata; nil for somebody not in an IRO's post.
    public let low: Double?
    public let high: Double?

    public enum Standing: String, Sendable { case below, within, above }

    public var standing: Standing? {
        guard let low, let high else { return nil }
        return weighted > high ? .above : weighted < low ? .below : .within
    }

    /// `30 to 42`; empty for somebody not in an IRO's post.
    public var bandWords: String {
        guard let low, let high else { return "" }
        return "\(NumberFormat.count.text(low)) to \(NumberFormat.count.text(high))"
    }

    func changed(cases count: Int, weighted change: Double) -> Caseload {
        Caseload(cases: cases + count, weighted: weighted + change, fullTimeEquivalent: fullTimeEquivalent, low: low, high: high)
    }
}

extension Facts {
    func weight(of kind: CaseKind, on day: Day) -> Double {
        let setting: Setting =
            switch kind {
            case .lookedAfter: .weightLookedAfter
            case .protection: .weightProtection
            case .fosterCarer: .weightFosterCarer
            case .inNeed: .weightInNeed
            }
        return settings.number(setting, on: day)
    }

    /// An IRO's caseload at the end of a day. Children in need are outside the count unless their weight says otherwise.
    public func caseload(of staff: StaffMember.ID, on day: Day) -> Caseload {
        let held = records[Allocation.self].entries.filter { $0.staff == staff && $0.from <= day && $0.to.map { day < $0 } ?? true }
        let hours = records[PostHolding.self].entries.filter { holding in
            holding.staff == staff && holding.from <= day && holding.to.map { day <= $0 } ?? true
                && post(holding.post).map { isIRO($0, on: day) } ?? false
        }.reduce(0) { $0 + $1.fullTimeEquivalent.value }
        let band = hours > 0 ? hours : nil
        return Caseload(
            cases: held.count { $0.kind != .inNeed }, weighted: held.reduce(0) { $0 + weight(of: $1.kind, on: day) },
            fullTimeEquivalent: band, low: band.map { $0 * settings.number(.caseloadLow, on: day) },
            high: band.map { $0 * settings.number(.caseloadHigh, on: day) })
    }

    /// Why a worker can be given no case on a day: unknown, left, or without a current registration; nil when they can.
    public func whyNoCases(_ staff: StaffMember.ID, on day: Day) -> String? {
        guard let person = self.staff(staff) else { return "Nobody on the staff list has the number \(staff)." }
        let name = name(of: staff)
        if let left = person.to, left < day { return "\(name) left on \(left.long). Choose somebody who works here." }
        if let from = person.from, from > day { return "\(name) starts on \(from.long). Choose a day from then on." }
        if registration(of: staff, on: day) != nil { return nil }
        if let ran = registrations(of: staff).compactMap(\.expires).filter({ $0 < day }).max() {
            return "\(name)’s registration as a social worker ended on \(ran.long). Record the renewed one first."
        }
        return "No registration as a social worker is recorded for \(name). Record it first."
    }
}
