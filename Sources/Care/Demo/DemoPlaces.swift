/// The postcodes of a council that does not exist. No postcode area begins with Z.
struct DemoPlaces: Sendable {
    static let authorityName = "Exampleshire Council (fictional)"
    static let authorityCode = "E08009999"

    let postcodes: [Postcode]
    /// Postcodes inside the authority, in the authorities next to it, and far away.
    let own: [String], near: [String], far: [String]

    /// - Parameter count: the number of children, of which the number of postcodes depends.
    init(seed: UInt64, children count: Int) {
        var dice = Dice(seed: seed, topic: "places")
        var postcodes: [Postcode] = [], taken: Set<String> = []
        let letters = Array("ABDEFGHJLNPQRSTUWXYZ").map(String.init)
        func some(_ wanted: Int, _ area: String, _ authorities: [String], metres: ClosedRange<Int>) -> [String] {
            var names: [String] = []
            while names.count < wanted {
                let name = "\(area)\(dice.int(1, 19)) \(dice.int(1, 9))\(dice.word(letters))\(dice.word(letters))"
                guard taken.insert(name).inserted else { continue }
                var row = Postcode()
                row.postcode = name
                let across = dice.int(metres.lowerBound, metres.upperBound), along = dice.int(0, across)
                row.easting = 430_000 + (dice.percent(50) ? across : -across)
                row.northing = 310_000 + (dice.percent(50) ? along : -along)
                row.authority = dice.word(authorities)
                postcodes.append(row)
                names.append(name)
            }
            return names
        }
        own = some(min(4000, max(30, count / 2)), "ZX", [Self.authorityCode], metres: 0...9_000)
        near = some(min(2000, max(20, count / 4)), "ZY", ["E08009998", "E08009997", "E10009996"], metres: 10_000...28_000)
        far = some(min(800, max(10, count / 12)), "ZQ", ["E10009995", "E06009994", "E09009993"], metres: 45_000...120_000)
        self.postcodes = postcodes.sorted { $0.postcode < $1.postcode }
    }
}
