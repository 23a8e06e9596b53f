import Care
import HTTPTypes
import Store

/// Advocates and independent visitors.
extension Route {
    @Sendable static func advocacy(_ visit: Visit) throws -> Answer {
        let look = try visit.look()
        let page = AdvocacyPage(
            whole: look.snapshot.facts, facts: look.facts, links: look.links, mayKeep: { look.allows(.keepAdvocacy, $0) }, keepsVisitors: look.allows(.keepVisitors),
            isPublic: visit.asked("copy") == "public", page: visit.page)
        return .page(page).about("advocacy", "page \(visit.page)")
    }

    /// The themes of a referral, each ticked; what is not among the usual ones is written below.
    @Sendable static func advocacyThemesForm(_ visit: Visit) throws -> Answer {
        let (record, each) = try referral(visit)
        var values = Dictionary(each.themes.filter { usualThemes.contains($0) }.map { (themeName($0), "yes") }, uniquingKeysWith: { one, _ in one })
        values["others"] = each.themes.filter { !usualThemes.contains($0) }.joined(separator: "; ")
        return .page(themesPage(visit, record, values)).about(record.told.id.text, "themes of a referral")
    }

    @Sendable static func keepAdvocacyThemes(_ visit: Visit) throws -> Answer {
        try tryTwice(visit) { look in
            let (record, each) = try referral(visit)
            let others = visit.field("others").split(separator: ";").map { String($0).trimmingSpaces.lowercased() }.filter { !$0.isEmpty }
            let wanted = Set(usualThemes.filter { !visit.field(themeName($0)).isEmpty } + others)
            let rows = look.facts.records[AdvocacyTheme.self]
            var entries = Entries()
            for index in rows.entries.indices where rows.entries[index].referral == each.referral.id && !wanted.contains(rows.entries[index].theme) {
                entries.end(AdvocacyTheme.self, rows.ids[index])
            }
            for theme in wanted.sorted() where !each.themes.contains(theme) {
                var row = AdvocacyTheme()
                (row.referral, row.theme) = (each.referral.id, theme)
                entries.add(row)
            }
            if entries.isEmpty { return .redirect("/advocacy#referrals") }
            let saved = try visit.site.store.save(entries, action: "keep themes of advocacy", subject: record.told.id.text, visit.deed(""))
            return visit.savedRedirect("/advocacy", saved)
        }
    }

    private static let usualThemes = [
        "meetings: attending or getting views over", "placement", "contact with family", "education", "social worker", "leaving care", "finance", "complaint",
    ]

    private static func themeName(_ theme: String) -> String { "theme-\(usualThemes.firstIndex(of: theme).map { $0 + 1 } ?? 0)" }

    private static func referral(_ visit: Visit) throws -> (ChildRecord, AdvocacyCase) {
        let record = try visit.record(), rows = record.facts.records[AdvocacyReferral.self]
        guard let number = Int64(visit.parameter("number")), let place = rows.ids.firstIndex(of: number),
            let found = record.facts.advocacyCases(of: record.child).first(where: { $0.referral.id == rows.entries[place].id })
        else { throw Refusal.notFound("no such referral of this child") }
        return (record, found)
    }

    private static func themesPage(_ visit: Visit, _ record: ChildRecord, _ values: [String: String]) -> ChallengeFormPage {
        let form = ChallengeForm(
            title: "What the advocate helps with", address: visit.path, button: "Save the themes",
            questions: [
                .init("themes", "Themes", .ticks(usualThemes.map { (name: themeName($0), title: $0.capitalised) }), hint: "Tick all that apply: one child may have several."),
                .init("others", "Others", .line, hint: "With semicolons between them."),
            ], values: values)
        return ChallengeFormPage(form: form, over: record.told.name, lead: [], back: "/advocacy", trail: [("Advocacy and visitors", "/advocacy")], area: .advocacy, today: record.today, token: visit.token)
    }
}
