/// A part of a whole in words. On a small base a percentage would say more than is known, so it is told as a count.
public enum SmallBase {
    /// From so many answers on, a share is told in per cent.
    public static let least = 20

    /// `11 of 12` where fewer than twenty were counted, else `92% of 130`; a dash where nothing was.
    ///
    /// - Parameter bound: what the share is held against, in per cent: a share just below 95 is not printed as 95 beside an aim of 95.
    public static func text(_ part: Int, of whole: Int, beside bound: Double? = nil) -> String {
        if whole <= 0 { return "–" }
        if whole < least { return "\(part) of \(whole)" }
        return "\(percent(part, of: whole, beside: bound)) of \(whole)"
    }

    /// The share in whole per cent, a half rounded up. Where rounding would say none, all or a bound that it is not, with as many decimals as
    /// tell them apart, three at most.
    static func percent(_ part: Int, of whole: Int, beside bound: Double? = nil) -> String {
        let share = Double(part) * 100 / Double(whole)
        let decimals = (0..<3).first { decimals in
            let scale = [1.0, 10, 100][decimals], rounded = (share * scale).rounded() / scale
            return ![0, 100, bound ?? 100].contains { $0 == rounded && $0 != share }
        }
        return NumberFormat.percent(decimals ?? 3).text(share)
    }
}
