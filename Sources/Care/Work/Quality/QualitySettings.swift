/// How much is audited, and how often people are supervised. No law sets it: annual report 7.10, 8.2 and 8.3.3.
extension Setting {
    public static let auditQuotaIs = Setting(
        "audit-quota-is", "How many files an IRO audits in a month", "so many: as the next two settings say. half of caseload: half of what the IRO holds.",
        .choice(["so many", "half of caseload"]), "so many")
    public static let auditQuotaLookedAfter = Setting(
        "audit-quota-lac", "Files of looked-after children an IRO audits in a month", "Annual report 7.10: two.", .whole(unit: "files", in: 0...40), "2")
    public static let auditQuotaProtection = Setting(
        "audit-quota-cp", "Files of children on a plan an IRO audits in a month", "Annual report 7.10: two.", .whole(unit: "files", in: 0...40), "2")
    public static let auditSecondShare = Setting(
        "audit-second-share", "Share of audits that are done a second time", "By somebody who has not seen the first. Local practice.",
        .number(unit: "per cent", in: 0...100), "10")
    public static let supervisionWeeks = Setting(
        "supervision-weeks", "Weeks between two sessions of supervision", "After that the manager is told. Annual report 8.3.3: monthly.",
        .whole(unit: "weeks", in: 1...26), "5")

    /// What the settings page shows of audits and supervision.
    static let quality: [Setting] = [auditQuotaIs, auditQuotaLookedAfter, auditQuotaProtection, auditSecondShare, supervisionWeeks]
}
