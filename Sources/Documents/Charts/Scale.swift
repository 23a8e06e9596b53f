/// From figures to places along an axis, with round figures marked.
struct Scale {
    let low: Double
    let high: Double
    let ticks: [Double]

    /// A scale that holds all the values, with three to six marks. Counts are marked at whole numbers; shares end at 100%.
    init(_ values: [Double], fromZero: Bool, format: NumberFormat, about wanted: Double = 4) {
        let values = values.filter(\.isFinite)
        let largest = values.max() ?? 0, smallest = values.min() ?? 0
        let bottom = fromZero ? min(0, smallest) : smallest
        let top = fromZero ? max(0, largest) : largest
        var step = Self.step(max(top - bottom, 1e-6) / wanted)
        if format == .count { step = max(1, step) }
        if top == bottom, fromZero || top == 0 { step = 1 }
        var low = (bottom / step).rounded(.down) * step
        var high = (top / step).rounded(.up) * step
        if case .percent = format {
            if top <= 100 { high = min(high, 100) }
            if bottom >= 0 { low = max(low, 0) }
        }
        if high - low < step / 2 { high = low + step }
        self.low = low
        self.high = high
        let count = Int(((high - low) / step + 0.001).rounded(.down))
        let start = low
        ticks = (0...max(1, min(count, 20))).map { start + Double($0) * step }.filter { $0 <= high + step / 1000 }
    }

    /// 1, 2 or 5 times a power of ten, at least as large as wanted.
    private static func step(_ rough: Double) -> Double {
        var power = 1.0
        while power * 10 <= rough { power *= 10 }
        while power > rough { power /= 10 }
        return [1, 2, 5].map { $0 * power }.first { $0 >= rough } ?? power * 10
    }

    /// How far along the axis a value lies, from 0 to 1.
    func share(_ value: Double) -> Double { min(1, max(0, (value - low) / (high - low))) }

    /// The figure beside a mark, as short as it can be.
    func label(_ tick: Double, _ format: NumberFormat) -> String {
        let isWhole = ticks.allSatisfy { $0 == $0.rounded() }
        switch format {
        case .count: return format.text(tick)
        case .decimal: return isWhole ? NumberFormat.count.text(tick) : NumberFormat.decimal(tick == tick.rounded() ? 1 : format.places).text(tick)
        case .percent: return isWhole ? NumberFormat.percent(0).text(tick) : format.text(tick)
        }
    }
}
