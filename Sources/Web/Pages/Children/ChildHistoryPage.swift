import Care
import Documents

/// Everything that was ever written on a child's file, field by field: who, when, why; struck through and moved entries, too.
struct ChildHistoryPage: Page {
    let record: ChildRecord
    /// Oldest first.
    let versions: [Shown]
    /// The register that is asked for; nil for all.
    let register: String?
    let page: Int

    private static let size = 40

    var title: String { "\(ChildTab.history.title): \(record.told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    var body: HTML {
        let shown = register.map { id in versions.filter { $0.register == id } } ?? versions
        let steps = Array(EntryChanges.of(shown).reversed())
        let slice = Slice(steps.count, page: page, size: Self.size)
        return HTML {
            ChildHead(record: record, tab: .history).html
            p("govuk-body fp-lead") {
                "\(counted(steps.count, "step")), the latest first. Nothing is ever deleted: what was struck through, moved or changed is here with who did it and why. \(slice.sentence ?? "")"
            }
            filter
            if steps.isEmpty { p("govuk-body fp-empty") { "Nothing is recorded." } }
            HTML.element("ol", [.class("fp-history")]) { steps[slice.range].map { entryStep($0, record.facts) } }
            pagination(slice.page, of: slice.pages) { address(register, page: $0) }
        }
    }

    private func address(_ register: String?, page: Int = 1) -> String {
        let told = [register.map { "of=\($0)" }, page > 1 ? "page=\(page)" : nil].compactMap { $0 }
        return record.address(of: .history) + (told.isEmpty ? "" : "?" + told.joined(separator: "&"))
    }

    private var filter: HTML {
        let counts = Dictionary(grouping: versions, by: \.register).mapValues(\.count)
        let registers = Registers.all.filter { counts[$0.shape.id] != nil || $0.shape.id == register }
        return views(
            "Kinds of entry",
            [("All", address(nil), register == nil)] + registers.map { (EntryRegisterTitles.title($0.shape), address($0.shape.id), $0.shape.id == register) })
    }
}
