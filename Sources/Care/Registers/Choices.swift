public import Documents

/// What kind of case an IRO holds.
public enum CaseKind: String, Choice {
    case lookedAfter = "LAC"
    case protection = "CP"
    case fosterCarer = "FOSTER_CARER"
    case inNeed = "CIN"

    /// As people write it.
    public var title: String {
        switch self {
        case .lookedAfter: "looked-after child"
        case .protection: "child protection"
        case .fosterCarer: "foster carer"
        case .inNeed: "child in need"
        }
    }
}

/// Whether a dispute is tried informally or raised formally (IRO Handbook, chapter 6).
public enum DisputeLevel: String, Choice {
    case informal, formal
}

/// The kinds of child protection conference (Working Together).
public enum ConferenceKind: String, Choice {
    case initial
    case transferIn = "transfer-in"
    case review
}

/// What a conference decided for one child.
public enum ConferenceOutcome: String, Choice {
    case planMade = "plan made"
    case noPlan = "no plan"
    case planContinues = "plan continues"
    case planEnded = "plan ended"
}

/// Whether the child chaired the review. Attending is not co-chairing: the child led some or all of the meeting.
public enum Chairing: String, Choice {
    case no
    case coChaired = "co-chaired"
    case chaired
}

/// A yes or no of the statutory return, written 1 and 0.
public enum Flag: String, Choice {
    case no = "0"
    case yes = "1"

    public static func read(_ cell: CSV.Cell) -> Flag? {
        guard cell.count == 1 else { return nil }
        return cell[0] == 0x31 ? .yes : cell[0] == 0x30 ? .no : nil
    }
}

/// A date of which the day, or the day and month, or all may be unknown: `zz/05/2020`. Kept as it was entered.
public struct PartialDay: FieldValue {
    public let text: String

    public init(_ text: String) { self.text = text }

    public static var kind: FieldKind { .partialDay }
    public static var blank: PartialDay { PartialDay("") }

    public static func read(_ cell: CSV.Cell) -> PartialDay? {
        let text = String(decoding: cell, as: UTF8.self)
        if Day.read(cell) != nil { return PartialDay(text) }
        let parts = text.lowercased().split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 2, parts[1].count == 2, parts[2].count == 4 else { return nil }
        func isKnown(_ part: Substring, _ range: ClosedRange<Int>) -> Bool { Int(part).map(range.contains) ?? false }
        let year = parts[2] == "zzzz" || isKnown(parts[2], 1900...2200)
        let month = parts[1] == "zz" || isKnown(parts[1], 1...12)
        guard parts[0] == "zz", year, month else { return nil }
        return PartialDay(text)
    }

    public func write(to out: inout [UInt8]) { out.append(contentsOf: text.utf8) }

    /// The day itself, where every part is known.
    public var day: Day? {
        var text = text
        return text.withUTF8 { Day.slashed($0) ?? Day.iso($0) }
    }
}
