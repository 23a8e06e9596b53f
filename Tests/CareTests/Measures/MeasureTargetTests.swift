import Samples
import Testing

@testable import Care

struct MeasureTargetTests {
    private func facts(_ changes: [SettingChange]) -> Facts { Facts(Records(), settings: Settings(changes: changes), today: "2026-11-23") }

    @Test func `a target changed from a day leaves the day before with the one it had`() {
        let facts = facts([SettingChange(setting: "reviews-on-time-target", from: "2026-04-01", value: "95")])
        #expect(facts.target(of: .childrenReviewedOnTime, on: "2026-03-31") == .atLeast(90))
        #expect(facts.target(of: .childrenReviewedOnTime, on: "2026-04-01") == .atLeast(95))
    }

    @Test func `a measure has no target until somebody sets one, and none again when it is emptied`() {
        let facts = facts([
            SettingChange(setting: "target-long-plans", from: "2026-04-01", value: "5"), SettingChange(setting: "target-long-plans", from: "2026-10-01", value: ""),
        ])
        #expect(facts.target(of: .longPlans, on: "2026-03-31") == nil)
        #expect(facts.target(of: .longPlans, on: "2026-09-30") == .atMost(5))
        #expect(facts.target(of: .longPlans, on: "2026-10-01") == nil)
        #expect(facts.target(of: .reviewsHeld, on: "2026-10-01") == nil)
    }

    @Test func `a share that should be low is met at its bound and missed above it`() {
        #expect(KeyFigure.Target.atMost(5).isMet(by: 5))
        #expect(!KeyFigure.Target.atMost(5).isMet(by: 5.1))
    }

    @Test func `only shares have targets, one each`() {
        #expect(Set(MeasureTarget.all.map(\.measure.id)).count == MeasureTarget.all.count)
        for target in MeasureTarget.all { #expect(target.measure.met != nil, "\(target.measure.id)") }
    }
}
