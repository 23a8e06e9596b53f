/// How a pack reaches its person.
public enum PackMethod: String, CaseIterable, Sendable {
    case post
    case secureEmail = "secure email"
    case byHand = "handed over"

    public var title: String { rawValue.capitalised }
}

/// A pack on its way to one person, with everything that must be settled before it goes.
public struct PackSending: Sendable {
    public let pack: Pack
    /// What in it the person may not be told, or not without a decision.
    public let findings: [PackFinding]
    /// Why it cannot go at all as things are, each a sentence.
    public let bars: [String]
    /// The reasons already given, by what was found: those for this person before those for everybody at the meeting.
    public let reasons: [String: PackReason]
    private let seconds: [PackSecond]

    /// - Parameters:
    ///   - seen: the facts as the sender may see them: the pack is made of these.
    ///   - whole: the facts of the whole service: what is searched for.
    public init?(_ person: MeetingPerson.ID, _ kind: PackKind, seen: Facts, whole: Facts) {
        guard let pack = seen.pack(for: person, kind), let meeting = seen.meeting(pack.meeting) else { return nil }
        self.pack = pack
        findings = PackCheck.findings(pack, facts: whole)
        bars = Self.bars(pack, meeting, seen, whole)
        let given = seen.packReasons(of: pack.meeting)
        var reasons: [String: PackReason] = [:]
        for reason in given where reason.person == nil { reasons[reason.finding] = reason }
        for reason in given where reason.person == person { reasons[reason.finding] = reason }
        self.reasons = reasons
        seconds = seen.packSeconds(of: pack.meeting).filter { $0.person == person && $0.kind == kind }
    }

    /// Whether a second person has to have read it.
    public var needsSecond: Bool { findings.contains { $0.weight == .red } }
    /// What no reason lifts.
    public var blocking: [PackFinding] { findings.filter { $0.weight == .never } }
    /// What nobody has decided about yet.
    public var undecided: [PackFinding] { findings.filter { $0.weight == .never || reasons[$0.key] == nil } }

    // MARK: How it stands

    /// What is next with a pack.
    public enum Standing: Hashable, Sendable {
        case barred, stopped
        /// So many things are to be decided.
        case toDecide(Int)
        /// Nobody has been asked to read it as the second person.
        case needsSecond
        /// The username of the second person who has not read it yet.
        case waiting(String)
        case ready
    }

    public var standing: Standing {
        if !bars.isEmpty { return .barred }
        if !blocking.isEmpty { return .stopped }
        if !undecided.isEmpty { return .toDecide(undecided.count) }
        guard needsSecond else { return .ready }
        guard let second else { return .needsSecond }
        return second.read == nil ? .waiting(second.askedOf) : .ready
    }

    /// Whether it can go with nothing more to decide. It must also have been looked at by who sends it.
    public var isReady: Bool { standing == .ready }

    /// What a second person reads: the words, and why what was found is right.
    public func secondMark(_ reasons: [String: String]) -> String {
        StableKey.make("second", pack.text, findings.map { "\($0.key) \(reasons[$0.key] ?? "")" }.joined(separator: "\n"))
    }

    /// The second reading of the pack as it stands; nil when nobody was asked, or what it says or why was changed since.
    public var second: PackSecond? {
        let mark = secondMark(reasons.mapValues(\.reason))
        return seconds.last.flatMap { $0.mark == mark ? $0 : nil }
    }

    /// Whether somebody was asked to read words that have been changed since.
    public var isSecondStale: Bool { second == nil && !seconds.isEmpty }

    private static func bars(_ pack: Pack, _ meeting: Meeting, _ seen: Facts, _ whole: Facts) -> [String] {
        var found: [String] = []
        let person = pack.person
        if seen.closesChild(of: meeting.id, in: whole) {
            found.append("The record of a child of this meeting is closed to you. Ask somebody who may open it to send the packs.")
        }
        if meeting.held == nil { found.append("The meeting has not been held.") }
        if person.receives != .yes { found.append("\(pack.recipient) is not marked to receive the record. Change that on the meeting first.") }
        if let contact = person.contact.flatMap({ seen.contact($0) }) {
            if contact.mayReceive == .no { found.append("\(contact.name) may not receive papers, says the list of people and contacts.") }
            if let to = contact.to, to < seen.today { found.append("\(contact.name) is no longer among the child’s people: that ended on \(to.long).") }
        }
        switch pack.kind {
        case .decisions:
            if seen.decisions(at: meeting.id).isEmpty { found.append("No decisions have been written yet.") }
        case .minutes:
            if seen.minutes(of: meeting.id)?.approved == nil { found.append("The record is not approved yet. Until it is, only the decisions can go.") }
        }
        if pack.parts.isEmpty, found.isEmpty { found.append("Nothing in the record is for \(pack.recipient).") }
        return found
    }
}

extension Facts {
    /// Whether a meeting is also about a child that these narrowed facts do not hold.
    public func closesChild(of meeting: Meeting.ID, in whole: Facts) -> Bool { whole.children(of: meeting).count > children(of: meeting).count }
}
