import Care
import HTTPTypes
import Store

/// The settings of the service: each value counts from a day on, and every change stands in the ledger with who and why.
extension Route {
    @Sendable static func settings(_ visit: Visit) throws -> Answer { .page(SettingsPage(facts: try visit.snapshot().facts)) }

    @Sendable static func setting(_ visit: Visit) throws -> Answer { .page(try settingPage(visit, try meant(visit), SettingForm())) }

    @Sendable static func changeSetting(_ visit: Visit) throws -> Answer {
        let setting = try meant(visit), today = visit.site.today(), settings = try visit.snapshot().facts.settings
        var form = SettingForm(
            value: visit.field("value"), from: visit.field("from"), why: visit.field("why"), isMeant: visit.field("past") == "yes")
        let value = setting.value(typed: form.value, today: today), day = EntryText.day(form.from, today: today)
        if let day {
            form.problems += settings.problems(setting: setting, to: value, from: day).map { EntryProblem("value", $0) }
            form.isPast = day < today
            if let problem = Settings.problem(from: day, today: today, isMeant: form.isMeant) { form.problems.append(EntryProblem("from", problem)) }
        } else {
            if !setting.accepts(value) { form.problems.append(EntryProblem("value", "“\(setting.title)” takes \(setting.wanted).")) }
            form.problems.append(EntryProblem("from", "“From which day” must be a day that exists, such as \(today.slashed), or today."))
        }
        if form.why.isEmpty { form.problems.append(EntryProblem("why", "Say why it is changed: it stands in the audit trail.")) }
        guard let day, form.problems.isEmpty else {
            return .page(try settingPage(visit, setting, form), status: .unprocessableContent)
        }
        let saved = try visit.site.store.change(setting, to: value, from: day, visit.deed(form.why))
        return .redirect("\(setting.address)?saved=\(saved.ledger)")
    }

    @Sendable static func takeBackSetting(_ visit: Visit) throws -> Answer {
        let setting = try meant(visit)
        var typed = SettingTakingBack(day: visit.field("taken"), why: visit.field("taken-why"))
        let day = Day(typed.day)
        if day == nil { typed.problems.append(EntryProblem("taken", "Choose the value to take back.")) }
        if typed.why.isEmpty { typed.problems.append(EntryProblem("taken-why", "Say why it is taken back: it stands in the audit trail.")) }
        if let day, typed.problems.isEmpty {
            do {
                try visit.site.store.takeBack(setting, from: day, visit.deed(typed.why))
                return .redirect(setting.address)
            } catch SaveProblem.nothingThere {
                typed.problems.append(EntryProblem("taken", "It has no value from that day any more: somebody has taken it back."))
            }
        }
        return .page(try settingPage(visit, setting, SettingForm(), typed), status: .unprocessableContent)
    }

    private static func meant(_ visit: Visit) throws -> Setting {
        guard let setting = Setting.named(visit.parameter("id")) else { throw Refusal.notFound("no such setting") }
        return setting
    }

    private static func settingPage(
        _ visit: Visit, _ setting: Setting, _ form: SettingForm, _ takingBack: SettingTakingBack = SettingTakingBack()
    ) throws -> SettingPage {
        let look = try visit.look(), store = visit.site.store
        let names = Dictionary(try store.accounts().map { ($0.username, $0.name) }, uniquingKeysWith: { one, _ in one })
        func hand(_ hand: Version.Hand) -> SettingState.Hand {
            SettingState.Hand(who: names[hand.actor] ?? hand.actor, when: visit.site.dayAndTime(hand.at), why: hand.reason)
        }
        let history = try store.history(of: setting).map {
            SettingState(
                value: $0.value, from: $0.from, set: hand($0.written), ended: $0.ended.map(hand), isTakenBack: $0.ended?.action == Store.takingBack)
        }
        return SettingPage(
            setting: setting, facts: look.snapshot.facts, history: history,
            typed: look.allows(.changeSettings) ? form : nil, takingBack: takingBack, token: visit.token)
    }
}
