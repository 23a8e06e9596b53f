extension Records {
    /// The last day the records know of: the day the council's files were extracted, or else the end of the last collection year.
    ///
    /// A return taken in the middle of its year knows nothing after today, so that the horizon is then today. A return that holds reviews
    /// after today, more than a stray one, was made for its whole year.
    ///
    /// - Parameter told: the authority's own item `data_extracted_at_close_of`, where there is one.
    public func horizon(today: Day, told: String?) -> Day {
        if let told = told.flatMap({ Day($0) }) {
            // A council that brings its files every week works here today; and once work is entered here, the records no longer end with them.
            return told < today && (today - told <= 7 || goesOn(after: told)) ? today : told
        }
        guard let year = collectionYears.max().flatMap({ ReportingYear(endingIn: Int($0)) }) else { return today }
        // What is entered here after the year is seen at once.
        if year.end <= today { return goesOn(after: year.end) ? today : year.end }
        let reviews = self[Review.self].entries
        let ahead = reviews.count { $0.held > today && $0.held <= year.end }
        return ahead * 100 > reviews.count ? year.end : today
    }

    /// Whether something was entered that happened after a day: a meeting, a change, a visit, a note, a case.
    private func goesOn(after day: Day) -> Bool {
        self[Meeting.self].entries.contains { $0.planned > day } || self[ChangeAlert.self].entries.contains { $0.told > day }
            || self[IROVisit.self].entries.contains { $0.held > day } || self[WarningNote.self].entries.contains { $0.from > day }
            || self[OwnNote.self].entries.contains { $0.day > day } || self[Allocation.self].entries.contains { $0.from > day }
    }
}

extension Facts {
    /// The last day the records know of, and no later than the day of the facts.
    public var horizon: Day { min(today, records.horizon(today: today, told: settings.authority("data_extracted_at_close_of"))) }
}
