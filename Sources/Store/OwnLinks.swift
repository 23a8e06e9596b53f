public import Care
import GRDB

/// What a link of somebody's own opens.
public enum OwnPurpose: String, Sendable, Hashable, CaseIterable {
    /// A child's own pages.
    case ownPages = "own pages"
    /// The questions put to one person before a meeting.
    case consultation
    /// Five questions after a meeting.
    case feedback
    /// A survey: one address for everybody, which keeps nothing of who opened it.
    case survey
}

/// A link as the store knows it: its secret is not here.
public struct OwnLink: Sendable, Hashable, Identifiable {
    public let id: Int64
    public let purpose: OwnPurpose
    public let child: Child.ID?
    public let meeting: Meeting.ID?
    /// What else it is about: the person of the meeting, the request, the survey.
    public let subject: String?
    /// Opened on a worker's device, with the worker there.
    public let withWorker: Bool
    /// The username of whoever made it.
    public let madeBy: String
    public let made: Day
    public let last: Day
    /// The moment it was first opened; nil while nobody has.
    public let opened: String?
    public let revoked: String?

    public func isOver(on day: Day) -> Bool { revoked != nil || day > last }
    /// As the audit trail calls whoever came by it.
    public var actor: String { "link \(id)" }
}

/// What a link to be made is for.
public struct NewOwnLink: Sendable, Hashable {
    public var purpose: OwnPurpose
    public var child: Child.ID?
    public var meeting: Meeting.ID?
    public var subject: String?
    public var withWorker = false
    public var days: Int

    public init(_ purpose: OwnPurpose, child: Child.ID? = nil, meeting: Meeting.ID? = nil, subject: String? = nil, withWorker: Bool = false, days: Int) {
        self.purpose = purpose
        self.child = child
        self.meeting = meeting
        self.subject = subject
        self.withWorker = withWorker
        self.days = days
    }
}

/// How the pages look to whoever came by a link.
public enum OwnStyle: String, Sendable, Hashable, CaseIterable {
    case plain, pictures, large
}

/// A visit that began with a link, and reaches the pages of that link only.
public struct OwnSession: Sendable, Hashable {
    public let link: OwnLink
    /// Every form carries it.
    public let token: String
    public let style: OwnStyle
}

/// What came of opening a link.
public enum LinkOpening: Sendable, Equatable {
    /// The session's secret, and the one that lets this device open the link again; each is for a cookie and kept nowhere.
    case opened(OwnLink, session: String, device: String)
    /// It has ended: its days are over, or somebody revoked it.
    case over
    /// It was opened before, on another device.
    case used
    case unknown
    /// Too many wrong tries lately. The delay ends in so many seconds.
    case delayed(seconds: Int)
}

extension Store {
    /// How long somebody may leave the pages alone before they shut, and how long they stay open at most, in seconds.
    static let ownIdle = 3600
    static let ownLongest = 12 * 3600

    /// Makes a link. Its secret is shown once: three groups of seven letters and digits, which can be typed from paper.
    public func makeOwnLink(_ new: NewOwnLink, _ deed: Deed) throws -> (link: OwnLink, secret: String) {
        let secret = Self.ownSecret()
        let link = try write(deed, action: "make link") { db, ledger in
            let last = deed.day.adding(days: max(1, new.days))
            try db.execute(
                sql: """
                    INSERT INTO own_link (entered, digest, purpose, child, meeting, subject, with_worker, made_by, made_day, last_day)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    ledger, Self.digest(of: secret.utf8), new.purpose.rawValue, new.child?.text, new.meeting?.text, new.subject,
                    new.withWorker ? "yes" : "no", deed.actor, deed.day.iso, last.iso,
                ])
            let id = db.lastInsertedRowID
            let made = OwnLink(
                id: id, purpose: new.purpose, child: new.child, meeting: new.meeting, subject: new.subject, withWorker: new.withWorker, madeBy: deed.actor,
                made: deed.day, last: last, opened: nil, revoked: nil)
            return (made, LedgerEntry(subject: Self.subject(of: new), after: "link \(id), \(new.purpose.rawValue), until \(last.iso)"))
        }
        return (link, secret)
    }

    /// Ends a link and every visit that began with it.
    public func revokeOwnLink(_ id: Int64, _ deed: Deed) throws {
        guard let link = try ownLink(id), link.revoked == nil else { return }
        let new = NewOwnLink(link.purpose, child: link.child, meeting: link.meeting, subject: link.subject, days: 1)
        try write(deed, action: "revoke link") { db, _ in
            try db.execute(sql: "UPDATE own_link SET revoked = ? WHERE id = ? AND revoked IS NULL", arguments: [deed.at, id])
            try db.execute(sql: "DELETE FROM own_session WHERE link = ?", arguments: [id])
            return ((), LedgerEntry(subject: Self.subject(of: new), after: "link \(id)"))
        }
    }

    /// What a line of the ledger about a link is about: the child, or else the meeting, or else the survey.
    private static func subject(of new: NewOwnLink) -> String {
        new.child?.text ?? new.meeting.map { "meeting:\($0.text)" } ?? "survey:\(new.subject ?? "")"
    }

    public func ownLink(_ id: Int64) throws -> OwnLink? {
        try pool.read { db in try Row.fetchOne(db, sql: "SELECT * FROM own_link WHERE id = ?", arguments: [id]).flatMap(Self.ownLink) }
    }

    /// The links made for a child, the newest first.
    public func ownLinks(of children: [Child.ID]) throws -> [OwnLink] {
        let marks = Array(repeating: "?", count: children.count).joined(separator: ", ")
        return try ownLinks("child IN (\(marks))", StatementArguments(children.map(\.text)))
    }

    /// The links made for a meeting's people, the newest first.
    public func ownLinks(of meeting: Meeting.ID) throws -> [OwnLink] { try ownLinks("meeting = ?", [meeting.text]) }

    /// The links of a survey, the newest first.
    public func ownLinks(ofSurvey survey: String) throws -> [OwnLink] { try ownLinks("purpose = 'survey' AND subject = ?", [survey]) }

    private func ownLinks(_ condition: String, _ arguments: StatementArguments) throws -> [OwnLink] {
        try pool.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM own_link WHERE \(condition) ORDER BY id DESC", arguments: arguments).compactMap(Self.ownLink)
        }
    }

    // MARK: Opening

    /// The link of a secret, open or over; nil when there is none. Nothing is noted of the look.
    public func ownLink(secret: String) throws -> OwnLink? {
        let digest = Self.digest(of: Self.typedSecret(secret).utf8)
        return try pool.read { db in try Row.fetchOne(db, sql: "SELECT * FROM own_link WHERE digest = ?", arguments: [digest]).flatMap(Self.ownLink) }
    }

    /// Opens a link, once: another device gets nothing by it. The device it was opened on may come back until it ends.
    ///
    /// Wrong secrets slow each other down as wrong passwords do; a right one is never kept waiting.
    public func openOwnLink(_ secret: String, device: String?, at now: Moment, today: Day) throws -> LinkOpening {
        guard let link = try ownLink(secret: secret), link.purpose != .survey else {
            if let seconds = try noteTry(Self.digest(of: "own links".utf8), now) { return .delayed(seconds: seconds) }
            return .unknown
        }
        if link.isOver(on: today) { return .over }
        let session = Hex.text(Hex.random(32)), fresh = Hex.text(Hex.random(32))
        let kept = device.map { Self.digest(of: $0.utf8) }
        return try pool.write { db in
            let known = try String.fetchOne(db, sql: "SELECT device FROM own_link WHERE id = ?", arguments: [link.id])
            if let known, known != kept { return .used }
            if known == nil {
                try db.execute(
                    sql: "UPDATE own_link SET opened = ?, device = ? WHERE id = ? AND device IS NULL",
                    arguments: [now.text, Self.digest(of: fresh.utf8), link.id])
            }
            try db.execute(sql: "DELETE FROM own_session WHERE began < ?", arguments: [now.adding(seconds: -Self.ownLongest).text])
            try db.execute(
                sql: "INSERT INTO own_session (id, link, token, began, seen, style) VALUES (?, ?, ?, ?, ?, 'plain')",
                arguments: [Self.digest(of: session.utf8), link.id, Hex.text(Hex.random(32)), now.text, now.text])
            return .opened(link, session: session, device: known == nil ? fresh : device ?? fresh)
        }
    }

    /// The visit of a secret; nil when there is none, it has run out, or its link has ended.
    public func ownSession(_ secret: String, at now: Moment, today: Day) throws -> OwnSession? {
        let id = Self.digest(of: secret.utf8)
        let found = try pool.read { db -> (link: OwnLink, token: String, began: String, seen: String, style: String)? in
            guard let row = try Row.fetchOne(
                db, sql: "SELECT own_link.*, token, began, seen, style FROM own_session JOIN own_link ON own_link.id = own_session.link WHERE own_session.id = ?",
                arguments: [id]), let link = Self.ownLink(row)
            else { return nil }
            return (link, row["token"], row["began"], row["seen"], row["style"])
        }
        guard let found, let began = Moment(found.began), let seen = Moment(found.seen), !found.link.isOver(on: today), now - seen < Self.ownIdle,
            now - began < Self.ownLongest
        else { return nil }
        if now - seen >= 60 { try pool.write { db in try db.execute(sql: "UPDATE own_session SET seen = ? WHERE id = ?", arguments: [now.text, id]) } }
        return OwnSession(link: found.link, token: found.token, style: OwnStyle(rawValue: found.style) ?? .plain)
    }

    public func setOwnStyle(_ secret: String, _ style: OwnStyle) throws {
        try pool.write { db in
            try db.execute(sql: "UPDATE own_session SET style = ? WHERE id = ?", arguments: [style.rawValue, Self.digest(of: secret.utf8)])
        }
    }

    /// Ends a visit: its secret opens nothing from now on.
    public func endOwnSession(_ secret: String) throws {
        try pool.write { db in try db.execute(sql: "DELETE FROM own_session WHERE id = ?", arguments: [Self.digest(of: secret.utf8)]) }
    }

    // MARK: Secrets

    /// A hundred bits, without letters that are taken for digits.
    private static func ownSecret() -> String {
        let letters = Array("abcdefghjkmnpqrstvwxyz23456789")
        var generator = SystemRandomNumberGenerator()
        let drawn = (0..<21).map { _ in letters[Int.random(in: letters.indices, using: &generator)] }
        return stride(from: 0, to: drawn.count, by: 7).map { String(drawn[$0..<min($0 + 7, drawn.count)]) }.joined(separator: "-")
    }

    /// A secret as it was meant: people type capitals, and spaces for hyphens.
    private static func typedSecret(_ text: String) -> String { String(text.lowercased().map { $0 == " " ? "-" : $0 }.prefix(64)) }

    private static func ownLink(_ row: Row) -> OwnLink? {
        guard let purpose = OwnPurpose(rawValue: row["purpose"]), let made = Day(row["made_day"] as String), let last = Day(row["last_day"] as String) else { return nil }
        return OwnLink(
            id: row["id"], purpose: purpose, child: (row["child"] as String?).map { Child.ID($0) }, meeting: (row["meeting"] as String?).map { Meeting.ID($0) },
            subject: row["subject"], withWorker: row["with_worker"] as String == "yes", madeBy: row["made_by"], made: made, last: last, opened: row["opened"],
            revoked: row["revoked"])
    }
}
