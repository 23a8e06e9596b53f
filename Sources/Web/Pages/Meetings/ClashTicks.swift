import Care
import Documents

/// What only warns of a meeting that is booked or moved: whoever does it ticks that they know of it.
struct ClashTicks {
    let clashes: [Clash]
    let sure: Set<String>

    static let name = "sure"

    private static func asked(_ clashes: [Clash]) -> [Clash] { clashes.filter { !$0.isRefused } }

    /// What has not been confirmed yet, and how it is.
    static func unconfirmed(_ clashes: [Clash], _ sure: Set<String>) -> [(sentence: String, field: String)] {
        asked(clashes).filter { !sure.contains($0.key) }.map { ("\($0.sentence) If it is to be so all the same, tick it below.", $0.key) }
    }

    var html: HTML {
        let asked = Self.asked(clashes)
        return HTML {
            if !asked.isEmpty {
                HTML.element("fieldset", [.class("govuk-fieldset govuk-form-group")]) {
                    HTML.element("legend", [.class("govuk-fieldset__legend")]) { "To confirm" }
                    asked.map { clash in
                        checkbox("It is to be so all the same: \(clash.sentence)", name: Self.name, value: clash.key, isTicked: sure.contains(clash.key), id: clash.key)
                    }
                }
            }
        }
    }
}
