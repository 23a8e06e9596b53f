import Care
import Store

extension Route {
    @Sendable static func measures(_ visit: Visit) throws -> Answer { .page(MeasuresPage()) }

    @Sendable static func measure(_ visit: Visit) throws -> Answer {
        let now = try visit.snapshot()
        guard let measure = Measure.named(visit.parameter("id")) else { throw Refusal.notFound("no such measure") }
        let year = visit.asked("year").flatMap { ReportingYear($0) } ?? now.latest
        guard now.years.contains(year) else { throw Refusal.notFound("no such year") }
        return .page(MeasurePage(measure: measure, tables: now.tables(year), years: now.years))
    }

    @Sendable static func accessibility(_ visit: Visit) throws -> Answer { .page(AccessibilityPage()) }

    @Sendable static func privacy(_ visit: Visit) throws -> Answer { .page(PrivacyPage(authority: visit.site.authority)) }

    @Sendable static func asset(_ visit: Visit) throws -> Answer {
        guard let asset = visit.site.assets[visit.parameter("name")] else { throw Refusal.notFound("no such asset") }
        return Answer(content: .asset(asset))
    }

    /// For whatever watches the server: it answers, and its store can be read.
    @Sendable static func health(_ visit: Visit) throws -> Answer {
        _ = try visit.site.store.version()
        return Answer(content: .text("ok\n"))
    }
}
