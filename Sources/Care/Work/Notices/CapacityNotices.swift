import Documents

/// The manager is told of each week within the next four in which more meetings are expected than can be chaired (features, 3.4).
extension Facts {
    var capacityNotices: [Notice] {
        capacityForecast.shortSoon.map { week in
            Notice(
                key: StableKey.make(Notice.Kind.capacity.rawValue, week.end.iso), kind: .capacity, child: nil, meeting: nil,
                sentence: "In the week from \(week.start.long), \(tenths(week.demand)) meetings are expected and \(tenths(week.slots)) can be chaired.",
                since: today, due: week.start, staff: [], roles: [.manager])
        }
    }

    private func tenths(_ value: Double) -> String { Amount((value * 10).rounded() / 10).text }
}
