extension Setting {
    public static let ownLinkDays = Setting(
        "own-link-days", "Days a link to somebody’s own pages lasts",
        "A link for a child, a parent or a carer opens nothing after so many days.", .whole(unit: "days", in: 1...90), "28")
    public static let cardDays = Setting(
        "card-days", "Working days to the card of the IRO",
        "From the day an IRO is given a case to the day the child has the card that says who they are.", .whole(unit: "working days", in: 1...60), "10")
}
