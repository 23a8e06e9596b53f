extension Records {
    /// The last day the records know of: the day the council's files were extracted, or else the end of the last collection year.
    ///
    /// A return taken in the middle of its year knows nothing after today, so that the horizon is then today. A return that holds reviews
    /// after today, more than a stray one, was made for its whole year.
    ///
    /// - Parameter told: the authority's own item `data_extracted_at_close_of`, where there is one.
    public func horizon(today: Day, told: String?) -> Day {
        if let told = told.flatMap({ Day($0) }) {
            // Once work is entered here, the records no longer end with the files they began with.
            let goesOn = self[Meeting.self].entries.contains { $0.planned > told } || self[ChangeAlert.self].entries.contains { $0.told > told }
            return goesOn ? today : told
        }
        guard let year = collectionYears.max().flatMap({ ReportingYear(endingIn: Int($0)) }) else { return today }
        if year.end <= today { return year.end }
        let reviews = self[Review.self].entries
        let ahead = reviews.count { $0.held > today && $0.held <= year.end }
        return ahead * 100 > reviews.count ? year.end : today
    }
}

extension Facts {
    /// The last day the records know of, and no later than the day of the facts.
    public var horizon: Day { min(today, records.horizon(today: today, told: settings.authority("data_extracted_at_close_of"))) }
}
