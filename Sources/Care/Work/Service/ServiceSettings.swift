/// How soon an incident is decided on, and how often the service meets. No law sets it: annual report 4.3, 4.5, 4.6, 4.8 and 4.9.
extension Setting {
    public static let incidentDays = Setting(
        "incident-days", "Days to decide who must be told of an incident", "Working days. After that it stands on the IRO manager’s home page. Local practice.",
        .whole(unit: "working days", in: 1...20), "5")
    public static let serviceMeetingMonths = Setting(
        "service-meeting-months", "Months between two IRO service meetings", "Annual report 4.6: every month. 0: none is planned.", .whole(unit: "months", in: 0...12), "1")
    public static let regionalMonths = Setting(
        "regional-meeting-months", "Months between two meetings of the regional IRO managers’ group", "Annual report 4.3: every second month. 0: none is planned.",
        .whole(unit: "months", in: 0...12), "2")
    public static let workshopMonths = Setting(
        "workshop-months", "Months between two workshops with operational managers", "Annual report 4.5: every month. 0: none is planned.", .whole(unit: "months", in: 0...12), "1")
    public static let teamMeetingMonths = Setting(
        "team-meeting-months", "Months between two team meetings", "Annual report 8.3.3. 0: none is planned.", .whole(unit: "months", in: 0...12), "1")
    public static let starterDays = Setting(
        "starter-days", "Days somebody counts as new to the service", "From the first day at work. Their starter checklist is shown until then.", .whole(unit: "days", in: 30...365), "183")

    /// What the settings page shows of learning and the service's meetings.
    static let service: [Setting] = [incidentDays, serviceMeetingMonths, regionalMonths, workshopMonths, teamMeetingMonths, starterDays]
}
