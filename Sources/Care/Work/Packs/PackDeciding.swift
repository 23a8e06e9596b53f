/// What somebody typed on the page of a pack, and what is still in the way of what they want to do with it.
public struct PackDeciding: Sendable {
    /// Why a finding is right to stand, by its key: what stood in the form.
    public var reasons: [String: String] = [:]
    /// The findings for which the reason holds for everybody at the meeting.
    public var forAll: Set<String> = []
    public var method = ""
    /// The username of the second person.
    public var second = ""

    public init(reasons: [String: String] = [:], forAll: Set<String> = [], method: String = "", second: String = "") {
        self.reasons = reasons
        self.forAll = forAll
        self.method = method
        self.second = second
    }

    /// What can be done with a pack.
    public enum Wish: String, CaseIterable, Sendable {
        /// Keep the reasons, and send it later or with the others.
        case keep
        /// Keep the reasons and ask a second person to read it.
        case ask
        /// Say that one has read it as the second person.
        case confirm
        case send
    }
}

extension PackSending {
    /// Why each finding is right to stand, as the form has it or else as it was decided before.
    public func reasons(_ typed: PackDeciding) -> [String: String] {
        var all: [String: String] = [:]
        for finding in findings {
            let words = (typed.reasons[finding.key] ?? reasons[finding.key]?.reason ?? "").trimmingSpaces
            if !words.isEmpty { all[finding.key] = words }
        }
        return all
    }

    /// The reasons that are new, or that now hold for more than this person.
    public func newReasons(_ typed: PackDeciding) -> [(finding: String, reason: String, forAll: Bool)] {
        findings.filter { $0.weight != .never }.compactMap { finding in
            guard let words = typed.reasons[finding.key]?.trimmingSpaces, !words.isEmpty else { return nil }
            let forAll = typed.forAll.contains(finding.key)
            if let known = reasons[finding.key], known.reason == words, known.person == nil || !forAll { return nil }
            return (finding.key, words, forAll)
        }
    }

    /// What is still in the way, each with the field it is about.
    ///
    /// - Parameters:
    ///   - reader: the username of who asks.
    ///   - others: the usernames of everybody else who may be the second person.
    ///   - isPreviewed: whether the reader has looked at the pack as it now stands.
    public func problems(_ wish: PackDeciding.Wish, _ typed: PackDeciding, reader: String, others: Set<String>, isPreviewed: Bool) -> [EntryProblem] {
        var found = wish == .keep ? [] : bars.map { EntryProblem("send", $0) }
        if wish != .keep, !isPreviewed {
            found.append(EntryProblem("preview-again", "You have not looked at this pack as it stands now: it was changed, or not opened. Open it again and read it first."))
        }
        if wish == .confirm { return found + confirming(reader) }
        let reasons = reasons(typed)
        if wish == .keep, newReasons(typed).isEmpty {
            found.append(EntryProblem(findings.first { $0.weight != .never }?.key ?? "send", "Say first why something is right to stand."))
        }
        for finding in findings where wish != .keep {
            if finding.weight == .never {
                found.append(EntryProblem(finding.key, finding.sentence))
            } else if reasons[finding.key] == nil {
                found.append(EntryProblem(finding.key, "Say why “\(finding.found)” under “\(finding.heading)” is right to stand, or change the words."))
            }
        }
        if wish == .ask { found += asking(typed.second, reader, others) }
        if wish == .send {
            if needsSecond { found += secondProblems(reasons, reader) }
            if PackMethod(rawValue: typed.method) == nil { found.append(EntryProblem("method", "Choose how the pack goes.")) }
        }
        return found
    }

    private func asking(_ second: String, _ reader: String, _ others: Set<String>) -> [EntryProblem] {
        if !needsSecond { return [EntryProblem("second", "Nothing in this pack needs a second person.")] }
        if second.isEmpty { return [EntryProblem("second", "Choose the second person who is to read this pack.")] }
        if second.lowercased() == reader.lowercased() { return [EntryProblem("second", "The second person must be somebody other than you.")] }
        if others.contains(second) { return [] }
        return [EntryProblem("second", "The second person needs an account of their own that may send minutes. Choose one from the list.")]
    }

    private func confirming(_ reader: String) -> [EntryProblem] {
        guard let second else {
            return [EntryProblem("second", "What this pack says, or why, was changed after you were asked to read it. Whoever sends it has to ask you again.")]
        }
        if second.askedOf != reader { return [EntryProblem("second", "Somebody else was asked to read this pack. Only they can say that they have.")] }
        return second.read == nil ? [] : [EntryProblem("second", "You have said already that you have read this pack.")]
    }

    private func secondProblems(_ reasons: [String: String], _ sender: String) -> [EntryProblem] {
        guard let second, second.mark == secondMark(reasons) else {
            return [EntryProblem("second", "A second person has to read this pack as it stands. Ask somebody.")]
        }
        if second.read == nil { return [EntryProblem("second", "The second person has not said yet that they have read this pack.")] }
        if second.askedOf == sender { return [EntryProblem("second", "You are the second person for this pack. Somebody else has to send it.")] }
        return []
    }

    /// What the ledger keeps of the decision to send: each finding with its reason.
    public func account(of reasons: [String: String]) -> String {
        var parts = findings.map { "\($0.kind.rawValue) under “\($0.heading)”: \(reasons[$0.key] ?? "")" }
        if let second, second.read != nil { parts.append("read by a second person: \(second.askedOf)") }
        return parts.joined(separator: "; ")
    }
}

extension PackSending {
    /// Why it does not go now, in a sentence; nil when it does.
    ///
    /// - Parameter name: the name of an account.
    public func whyNot(reader: String, isPreviewed: Bool, name: (String) -> String) -> String? {
        switch standing {
        case .barred: bars.first
        case .stopped: "It says something that goes to nobody."
        case .toDecide(let count): "\(count) \(count == 1 ? "thing" : "things") in it \(count == 1 ? "has" : "have") to be decided."
        case .needsSecond: "A second person has to be asked to read it."
        case .waiting(let username): "It waits for \(name(username)) to read it."
        case .ready:
            if needsSecond, second?.askedOf == reader {
                "You are its second person. Somebody else has to send it."
            } else {
                isPreviewed ? nil : "You have not previewed it as it stands now."
            }
        }
    }
}
