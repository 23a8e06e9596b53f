/// Cases to be moved to IROs on a day, seen before anything is written.
public struct AllocationPlan: Sendable {
    /// One case and the IRO who is to have it.
    public struct Move: Hashable, Sendable {
        public let kind: CaseKind
        /// The child's or carer's id.
        public let caseID: String
        public let to: StaffMember.ID

        public init(kind: CaseKind, caseID: String, to: StaffMember.ID) {
            self.kind = kind
            self.caseID = caseID
            self.to = to
        }
    }

    /// Something to know before the cases are moved.
    public struct Problem: Hashable, Sendable {
        /// The move it is about; nil where it is about an IRO.
        public let move: Move?
        public let sentence: String
        /// Whether the move cannot be made.
        public let isBlocking: Bool
    }

    /// An IRO's caseload before and after.
    public struct Effect: Hashable, Sendable {
        public let staff: StaffMember.ID
        public let before: Caseload
        public let after: Caseload
    }

    public let moves: [Move]
    public let day: Day
    /// Why cases change hands; written on the allocations that end.
    public let reason: String

    /// - Parameter moves: a case that stands twice is moved once, as the last says.
    public init(_ moves: [Move], day: Day, reason: String) {
        var last: [String: Move] = [:]
        for move in moves { last["\(move.kind.rawValue) \(move.caseID)"] = move }
        var seen: Set<String> = []
        self.moves = moves.compactMap { move in
            let key = "\(move.kind.rawValue) \(move.caseID)"
            return seen.insert(key).inserted ? last[key] : nil
        }
        self.day = day
        self.reason = reason
    }

    /// The allocations of a case that are open on the day.
    private func open(_ move: Move, _ facts: Facts) -> [(allocation: Allocation, record: RecordReference)] {
        func held(_ rows: Grouped<Allocation>, _ place: Int?) -> [(Allocation, RecordReference)] {
            guard let place else { return [] }
            return rows.range(place).filter { index in
                let row = rows.rows[index]
                return row.kind == move.kind && row.to.map { $0 > day } ?? true
            }.map { (rows.rows[$0], RecordReference(Allocation.shape.id, rows.ids[$0])) }
        }
        if move.kind == .fosterCarer { return held(facts.carerAllocations, facts.number(of: FosterCarer.ID(move.caseID))) }
        return held(facts.allocations, facts.number(of: Child.ID(move.caseID)))
    }

    /// The moves that change something: the others already stand as they should.
    func changing(_ facts: Facts) -> [(move: Move, open: [(allocation: Allocation, record: RecordReference)])] {
        moves.map { ($0, open($0, facts)) }.filter { pair in !pair.1.contains { $0.allocation.staff == pair.0.to } }
    }

    /// Each IRO's caseload before and after, those who gain or lose cases only, by name.
    public func effects(_ facts: Facts) -> [Effect] {
        var change: [StaffMember.ID: Double] = [:], count: [StaffMember.ID: Int] = [:]
        for move in moves { change[move.to, default: 0] += 0 }
        for (move, open) in changing(facts) {
            let weight = facts.weight(of: move.kind, on: day)
            change[move.to, default: 0] += weight
            count[move.to, default: 0] += 1
            for held in open {
                change[held.allocation.staff, default: 0] -= weight
                count[held.allocation.staff, default: 0] -= 1
            }
        }
        return change.keys.sorted { (facts.name(of: $0), $0) < (facts.name(of: $1), $1) }.map { staff in
            let before = facts.caseload(of: staff, on: day)
            return Effect(staff: staff, before: before, after: before.changed(cases: count[staff] ?? 0, weighted: change[staff] ?? 0))
        }
    }

    /// What stands in the way, and what to think of.
    public func problems(_ facts: Facts) -> [Problem] {
        var found: [Problem] = []
        if reason.trimmingSpaces.isEmpty, changing(facts).contains(where: { !$0.open.isEmpty }) {
            found.append(Problem(move: nil, sentence: "Say why the cases change hands.", isBlocking: true))
        }
        for staff in Set(moves.map(\.to)).sorted() {
            if let sentence = facts.whyNoCases(staff, on: day) { found.append(Problem(move: nil, sentence: sentence, isBlocking: true)) }
            if let away = facts.absent(staff, on: day) {
                found.append(Problem(move: nil, sentence: "\(facts.name(of: staff)) is away until \(away.to.long).", isBlocking: false))
            }
            if let ends = facts.registration(of: staff, on: day)?.expires, ends - day <= 90 {
                found.append(
                    Problem(
                        move: nil, sentence: "The registration of \(facts.name(of: staff)) as a social worker ends on \(ends.long).",
                        isBlocking: false))
            }
        }
        let target = Dictionary(
            moves.filter { $0.kind != .fosterCarer }.compactMap { move in facts.number(of: Child.ID(move.caseID)).map { ($0, move.to) } },
            uniquingKeysWith: { _, new in new })
        for move in moves {
            if move.kind == .fosterCarer {
                if facts.number(of: FosterCarer.ID(move.caseID)) == nil {
                    found.append(Problem(move: move, sentence: "No foster carer has this id.", isBlocking: true))
                }
                continue
            }
            guard let child = facts.number(of: Child.ID(move.caseID)) else {
                found.append(Problem(move: move, sentence: "No child has this id.", isBlocking: true))
                continue
            }
            for other in facts.brothersAndSisters(of: child) {
                guard let theirs = target[other] ?? facts.officerOnStaff(of: other, on: day), theirs != move.to else { continue }
                if facts.conflict(between: child, and: other) != nil { continue }
                found.append(
                    Problem(
                        move: move,
                        sentence: "\(facts.children[child].name) would have another IRO than \(facts.children[other].name), "
                            + "who has \(facts.name(of: theirs)). Brothers and sisters share an IRO unless a conflict of interest is recorded.",
                        isBlocking: false))
            }
        }
        for effect in effects(facts) where effect.after.standing == .above && effect.after.weighted > effect.before.weighted {
            found.append(
                Problem(
                    move: nil, sentence: "\(facts.name(of: effect.staff)) would have \(Amount(effect.after.weighted).text) cases, above \(effect.after.bandWords).",
                    isBlocking: false))
        }
        return found
    }

    /// The rows to write: allocations that end, with the store's number of each, and those that begin. The new ones have no id yet.
    public func rows(_ facts: Facts) -> (ended: [(record: RecordReference, allocation: Allocation)], begun: [Allocation]) {
        var ended: [(RecordReference, Allocation)] = []
        var begun: [Allocation] = []
        for (move, open) in changing(facts) {
            for held in open {
                var row = held.allocation
                row.to = max(day, row.from)
                row.endReason = reason
                ended.append((held.record, row))
            }
            var row = Allocation()
            row.kind = move.kind
            row.caseID = move.caseID
            row.staff = move.to
            row.from = day
            begun.append(row)
        }
        return (ended, begun)
    }
}
