/// A part of a whole in words. On a small base a percentage would say more than is known, so it is told as a count.
public enum SmallBase {
    /// From so many answers on, a share is told in per cent.
    public static let least = 20

    /// `11 of 12` where fewer than twenty were counted, else `92% of 130`; a dash where nothing was.
    public static func text(_ part: Int, of whole: Int) -> String {
        if whole <= 0 { return "–" }
        if whole < least { return "\(part) of \(whole)" }
        return "\(percent(part, of: whole))% of \(whole)"
    }

    /// The share in whole per cent, a half rounded up; nil where nothing was counted.
    static func percent(_ part: Int, of whole: Int) -> Int {
        whole <= 0 ? 0 : Int((Double(part) * 100 / Double(whole)).rounded())
    }
}
