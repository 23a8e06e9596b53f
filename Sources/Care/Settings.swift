/// A number, word or choice the service decides for itself: a target, a weight, a limit, a local clock.
///
/// What the law fixes is not here but in the timescale it belongs to. What guidance recommends, or what our sources could not settle,
/// is here, with the usual value as the default.
public struct Setting: Hashable, Sendable {
    public let id: String
    public let title: String
    /// What the setting changes, and where its default comes from.
    public let meaning: String
    public let kind: Kind
    /// The value until somebody sets another.
    public let standard: String
    /// The item of the register `authority` that gives it, where the council's file does.
    public let authorityItem: String?

    public enum Kind: Hashable, Sendable {
        case number(unit: String, in: ClosedRange<Double>)
        case whole(unit: String, in: ClosedRange<Int>)
        case choice([String])
        case text
        case day
    }

    init(_ id: String, _ title: String, _ meaning: String, _ kind: Kind, _ standard: String, item: String? = nil) {
        self.id = id
        self.title = title
        self.meaning = meaning
        self.kind = kind
        self.standard = standard
        authorityItem = item
    }

    /// Whether the setting may be left empty: those whose usual value is nothing.
    public var mayBeEmpty: Bool { standard.isEmpty }

    /// Whether a text is a value of this setting.
    public func accepts(_ text: String) -> Bool {
        if text.isEmpty { return mayBeEmpty }
        return switch kind {
        case .number(_, let range): Self.plainNumber(text).map(range.contains) ?? false
        case .whole(_, let range): text.allSatisfy(\.isASCIIDigit) && Int(text).map(range.contains) ?? false
        case .choice(let words): words.contains(text)
        case .text: text.count <= 100 && text.trimmingSpaces == text && !text.contains(where: \.isNewline)
        case .day: Day(text) != nil
        }
    }

    /// A number as people write one, digits with at most one point among them: neither `nan` nor `1e2` nor `0x10`.
    private static func plainNumber(_ text: String) -> Double? {
        guard text.count <= 12, text.first?.isASCIIDigit == true, text.allSatisfy({ $0.isASCIIDigit || $0 == "." }) else { return nil }
        return Double(text)
    }

    /// What is wanted, for a message beside the field.
    public var wanted: String {
        let what =
            switch kind {
            case .number(let unit, let range): "a number of \(unit) from \(Amount(range.lowerBound).text) to \(Amount(range.upperBound).text)"
            case .whole(let unit, let range): "a whole number of \(unit) from \(range.lowerBound) to \(range.upperBound)"
            case .choice(let words): "one of: \(words.joined(separator: ", "))"
            case .text: "some words, no more than 100 characters"
            case .day: "a day, such as 2026-04-01"
            }
        return mayBeEmpty ? "\(what); or nothing" : what
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

/// A value of a setting from a day on.
public struct SettingChange: Hashable, Sendable {
    public var setting: String
    public var from: Day
    public var value: String

    public init(setting: String, from: Day, value: String) {
        self.setting = setting
        self.from = from
        self.value = value
    }
}

/// What every setting was on any day: changing a target from a day changes results only from that day.
public struct Settings: Hashable, Sendable {
    private var changes: [String: [SettingChange]] = [:]
    private var fromAuthority: [String: String] = [:]

    public init(changes: [SettingChange] = [], authority: [AuthoritySetting] = []) {
        for change in changes { self.changes[change.setting, default: []].append(change) }
        for key in self.changes.keys { self.changes[key]?.sort { $0.from < $1.from } }
        for item in authority where !item.value.isEmpty { fromAuthority[item.item] = item.value }
    }

    /// Puts a change among the others, in place of one from the same day.
    mutating func add(_ change: SettingChange) {
        var known = history(named: change.setting).filter { $0.from != change.from }
        known.append(change)
        changes[change.setting] = known.sorted { $0.from < $1.from }
    }

    private func history(named id: String) -> [SettingChange] { changes[id] ?? [] }

    /// The value in force on a day.
    public func text(_ setting: Setting, on day: Day) -> String {
        if let change = changes[setting.id]?.last(where: { $0.from <= day }) { return change.value }
        return first(setting).value
    }

    public func number(_ setting: Setting, on day: Day) -> Double {
        Double(text(setting, on: day)) ?? Double(setting.standard) ?? 0
    }

    public func whole(_ setting: Setting, on day: Day) -> Int {
        Int(exactly: number(setting, on: day).rounded()) ?? 0
    }

    /// Every value a setting ever had, oldest first, its standard not included.
    public func history(_ setting: Setting) -> [SettingChange] { history(named: setting.id) }

    /// The value before anybody changed it here: the council's file's, or else the usual one.
    public func first(_ setting: Setting) -> (value: String, isFromFile: Bool) {
        if let item = setting.authorityItem, let value = fromAuthority[item], setting.accepts(value) { return (value, true) }
        return (setting.standard, false)
    }

    /// An item of the authority's own file, such as its name.
    public func authority(_ item: String) -> String? { fromAuthority[item] }
}

extension Setting {
    public static let authorityName = Setting(
        "authority-name", "Name of the authority", "Stands on every page and report.", .text, "Your council", item: "authority_name")
    public static let authorityCode = Setting(
        "authority-code", "ONS code of the authority", "Tells whether a placement is inside the authority.", .text, "",
        item: "authority_ons_code")

    public static let reviewsTarget = Setting(
        "reviews-on-time-target", "Target: children with all their reviews on time", "At least this share, in per cent. The annual report's service target.",
        .number(unit: "per cent", in: 0...100), "90", item: "service_target_reviews_on_time_percent")
    public static let minutesTarget = Setting(
        "minutes-on-time-target", "Target: minutes distributed in time", "At least this share, in per cent. The service's own choice.",
        .number(unit: "per cent", in: 0...100), "90")
    public static let seenTarget = Setting(
        "seen-target", "Target: children seen before their review", "At least this share, in per cent. The service's own choice.",
        .number(unit: "per cent", in: 0...100), "80")
    public static let conferencesTarget = Setting(
        "initial-conferences-target", "Target: initial conferences in time", "At least this share, in per cent. The service's own choice.",
        .number(unit: "per cent", in: 0...100), "90")
    public static let weightLookedAfter = Setting(
        "caseload-weight-lac", "Weight of a looked-after child in a caseload", "Cases.", .number(unit: "cases", in: 0...10), "1",
        item: "caseload_weight_LAC")
    public static let weightProtection = Setting(
        "caseload-weight-cp", "Weight of a child on a protection plan in a caseload", "Cases. Children are counted, not families.",
        .number(unit: "cases", in: 0...10), "1", item: "caseload_weight_CP")
    public static let weightFosterCarer = Setting(
        "caseload-weight-foster-carer", "Weight of a foster carer in a caseload", "Cases. Annual reports count half a case.",
        .number(unit: "cases", in: 0...10), "0.5", item: "caseload_weight_FOSTER_CARER")
    public static let weightInNeed = Setting(
        "caseload-weight-cin", "Weight of a child in need in a caseload", "Cases. Outside every total in annual reports.",
        .number(unit: "cases", in: 0...10), "0", item: "caseload_weight_CIN")
    public static let caseloadLow = Setting(
        "caseload-low", "Recommended caseload, from", "Cases of a full-time IRO; IRO Handbook, chapter 7.",
        .number(unit: "cases", in: 0...500), "50", item: "recommended_caseload_low")
    public static let caseloadHigh = Setting(
        "caseload-high", "Recommended caseload, to", "Cases of a full-time IRO; IRO Handbook, chapter 7.",
        .number(unit: "cases", in: 0...500), "70", item: "recommended_caseload_high")
    public static let iroPostTitle = Setting(
        "iro-post-title", "Title of an IRO's post", "Posts with this title are counted as IROs in post.", .text,
        "Independent Reviewing Officer")

    public static let monthsAre = Setting(
        "months-are", "How months are counted", "calendar: to the corresponding day. days: 91 for three months, 183 for six, as some systems do.",
        .choice(["calendar", "days"]), "calendar")
    public static let allocationDays = Setting(
        "iro-allocation-days", "Days to name an IRO", "Working days after the child becomes looked after. The Act says before the first review; 5 is practice.",
        .whole(unit: "working days", in: 0...60), "5")
    public static let decisionsDays = Setting(
        "decisions-days", "Days to send a review's decisions", "Working days after the review. IRO Handbook, chapter 3.",
        .whole(unit: "working days", in: 0...60), "5")
    public static let recordDays = Setting(
        "record-days", "Days to write a review's full record", "Working days after the review. IRO Handbook, chapter 3.",
        .whole(unit: "working days", in: 0...60), "15")
    public static let distributionDays = Setting(
        "distribution-days", "Days to distribute a review's record", "Working days after the review. IRO Handbook.",
        .whole(unit: "working days", in: 0...60), "20")
    public static let preparationDays = Setting(
        "preparation-days", "Days before a review for the preparation meeting", "Annual reports give 20 and do not say which kind of days.",
        .whole(unit: "days", in: 0...60), "20")
    public static let preparationDaysAre = Setting(
        "preparation-days-are", "Which days the preparation meeting counts", "working or calendar.", .choice(["working", "calendar"]), "working")
    public static let midpointMonths = Setting(
        "midpoint-months", "Months after a review for the midpoint check", "Local practice: about three months after each six-monthly review.",
        .whole(unit: "months", in: 1...6), "3")
    public static let conferenceLetterDays = Setting(
        "conference-letter-days", "Days to send a conference's decisions", "Working days after the conference. Local standard.",
        .whole(unit: "working days", in: 0...60), "1")
    public static let conferenceMinutesDays = Setting(
        "conference-minutes-days", "Days to distribute a conference's minutes", "Working days after the conference. Local standard.",
        .whole(unit: "working days", in: 0...60), "15")
    public static let transferInDays = Setting(
        "transfer-in-days", "Days to hold a transfer-in conference", "Working days after the notification. Working Together.",
        .whole(unit: "working days", in: 0...60), "15")
    public static let shortBreakFirstMonths = Setting(
        "short-break-first-months", "Months to the first review of a series of short breaks",
        "After the first placement. From one council's published procedure; regulation 48 was not seen to set it.",
        .whole(unit: "months", in: 1...12), "3")
    public static let shortBreakLaterMonths = Setting(
        "short-break-later-months", "Months between later reviews of short breaks",
        "After the last review. From one council's published procedure.", .whole(unit: "months", in: 1...12), "6")
    public static let shortBreakReviews = Setting(
        "short-break-reviews", "Where short breaks are reviewed",
        "here: their clock runs. elsewhere: it does not. when recorded: it runs once a review of short breaks is on record here.",
        .choice(["when recorded", "here", "elsewhere"]), "when recorded")
    public static let initialHealthDays = Setting(
        "initial-health-days", "Days to an initial health assessment", "Working days after the child becomes looked after: in time for the first review.",
        .whole(unit: "working days", in: 0...60), "20")
    public static let dentalMonths = Setting(
        "dental-months", "Months between dental checks", "At least once in the year for the return.", .whole(unit: "months", in: 1...24), "12")
    public static let planStartDays = Setting(
        "pep-start-days", "Days to a first personal education plan", "Working days after the child becomes looked after.",
        .whole(unit: "working days", in: 0...60), "10")
    public static let planFirstAge = Setting(
        "pep-first-age", "Youngest age with a personal education plan", "Completed years.", .whole(unit: "years", in: 2...6), "5")
    public static let planLastAge = Setting(
        "pep-last-age", "Oldest age with a personal education plan", "Completed years.", .whole(unit: "years", in: 15...18), "16")
    public static let lightDays = Setting(
        "light-days", "Days a traffic light holds", "Days after it was set. After that it is not current until the IRO sets another. Local practice.",
        .whole(unit: "days", in: 7...366), "100")
    public static let meetingsPerWeek = Setting(
        "meetings-per-week", "Meetings a full-time chair holds in a week", "Reviews and conferences. The capacity forecast counts with it. Local practice.",
        .number(unit: "meetings", in: 0.5...20), "4")

    public static let sessionIdle = Setting(
        "session-idle-minutes", "Minutes until an unused session ends", "Two minutes before, the page asks whether to stay signed in.",
        .whole(unit: "minutes", in: 10...60), "30")

    public static let adjournedDay = Setting(
        "adjourned-day", "The day an adjourned meeting counts from",
        "begun: the day it began, if it was completed within 20 working days. completed: the day it was completed. No source fixes it.",
        .choice(["begun", "completed"]), "begun")
    public static let confirmationDays = Setting(
        "confirmation-days", "Days for a team manager to confirm decisions", "Working days after they were sent; silence counts as agreed. IRO Handbook.",
        .whole(unit: "working days", in: 0...60), "5")
    public static let alertDays = Setting(
        "alert-days", "Days for an IRO to answer a change", "Working days after the IRO was told; then it goes to the manager.",
        .whole(unit: "working days", in: 0...60), "2")
    public static let guardianDays = Setting(
        "guardian-days", "Days to record the children's guardian", "Working days after proceedings were issued. Local protocol with Cafcass.",
        .whole(unit: "working days", in: 0...60), "5")
    public static let invitationDays = Setting(
        "invitation-days", "Days before a meeting to send invitations and consultation papers", "Working days. IRO Handbook.",
        .whole(unit: "working days", in: 0...60), "10")
    public static let chaseDays = Setting(
        "chase-days", "Days before a meeting to chase consultation papers", "Working days. Local practice.",
        .whole(unit: "working days", in: 0...60), "5")
    public static let bookingDays = Setting(
        "booking-days", "Days before a meeting is due to have it booked", "Working days. Local practice.",
        .whole(unit: "working days", in: 0...120), "30")
    public static let registrationDays = Setting(
        "registration-days", "Days before a registration ends to say so", "Days. Local practice.", .whole(unit: "days", in: 0...365), "60")
    public static let liveFrom = Setting(
        "live-from", "First day the service works in this product",
        "Changes imported from before it tell no IRO; empty: those of the last 60 days do.", .day, "")

    public static let healthAndDental = Setting(
        "health-and-dental", "Which checks Table 18 counts", "both: a health assessment and a dental check. either: one of them.",
        .choice(["both", "either"]), "both")
    public static let placementsWindow = Setting(
        "placements-window", "Window of three or more placements", "twelve-months: the year up to the day. year-to-date: since 1 April.",
        .choice(["twelve-months", "year-to-date"]), "twelve-months")
    public static let chineseGroup = Setting(
        "chinese-group", "Ethnic group of Chinese children", "other: as Annex A maps it. asian: as censuses since 2011 group it.",
        .choice(["other", "asian"]), "other")
    public static let milesLimit = Setting(
        "distance-miles", "Miles that make a placement distant", "Measured in a straight line from home.", .number(unit: "miles", in: 1...500), "20")
    public static let consultationApp = Setting(
        "consultation-app", "Name of the consultation app in training records", "Courses whose name holds this word are counted in Table 7a.", .text, "MoMo")

    /// Every setting, as the settings page lists them: a new one is added to its group.
    public static let all: [Setting] = SettingGroup.all.flatMap(\.settings)

    /// The setting of an id; nil when there is none.
    public static func named(_ id: String) -> Setting? { all.first { $0.id == id } }
}
