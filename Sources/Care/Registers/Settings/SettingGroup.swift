/// Settings that belong together, as the settings page shows them.
public struct SettingGroup: Sendable, Identifiable {
    /// The anchor of the group on the page.
    public let id: String
    public let title: String
    public let settings: [Setting]

    init(_ id: String, _ title: String, _ settings: [Setting]) {
        self.id = id
        self.title = title
        self.settings = settings
    }

    /// Every group, each setting in one of them.
    public static let all: [SettingGroup] = [
        SettingGroup("council", "The council", [.authorityName, .authorityCode, .iroPostTitle, .liveFrom]),
        SettingGroup("targets", "Targets", MeasureTarget.all.map(\.setting)),
        SettingGroup(
            "caseloads", "Caseloads",
            [.weightLookedAfter, .weightProtection, .weightFosterCarer, .weightInNeed, .caseloadLow, .caseloadHigh, .meetingsPerWeek, .lightDays]),
        SettingGroup("allocation", "Allocation and changes", [.allocationDays, .alertDays, .registrationDays]),
        SettingGroup(
            "reviews", "Reviews and other meetings",
            [
                .monthsAre, .bookingDays, .preparationDays, .preparationDaysAre, .invitationDays, .chaseDays, .adjournedDay, .midpointMonths,
            ]),
        SettingGroup("voice", "Children’s voice and own pages", [.ownLinkDays, .cardDays] + Setting.voice),
        SettingGroup("minutes", "Minutes and decisions", [.decisionsDays, .recordDays, .distributionDays, .confirmationDays]),
        SettingGroup("conferences", "Child protection conferences", [.conferenceLetterDays, .conferenceMinutesDays, .transferInDays]),
        SettingGroup("challenge", "Disputes and court", Setting.challenge + [.guardianDays]),
        SettingGroup("quality", "Audits and supervision", Setting.quality),
        SettingGroup("service", "Learning and meetings of the service", Setting.service),
        SettingGroup("short-breaks", "Short breaks", [.shortBreakReviews, .shortBreakFirstMonths, .shortBreakLaterMonths]),
        SettingGroup(
            "health", "Health and education",
            [.initialHealthDays, .dentalMonths, .healthAndDental, .planStartDays, .planFirstAge, .planLastAge]),
        SettingGroup("figures", "How figures are counted", [.placementsWindow, .chineseGroup, .milesLimit, .consultationApp]),
        SettingGroup("publishing", "What is published", Setting.disclosure),
        SettingGroup("product", "Signing in", [.sessionIdle]),
    ]
}

extension Setting {
    /// The group the setting stands in.
    public var group: SettingGroup? { SettingGroup.all.first { $0.settings.contains(self) } }
}
