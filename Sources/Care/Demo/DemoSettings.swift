extension DemoWorld {
    /// The number of children looked after at the end of a day.
    func stock(on day: Day) -> Int { children.count { $0.isInCare(on: day) } }

    /// Residents under 18: as many as give a usual rate.
    var residents: Int { max(1_000, size * 110 / 10 * 10) }

    /// The authority's own settings, its population, postcodes and plans.
    mutating func fillSettings() {
        let items: KeyValuePairs<String, String> = [
            "authority_name": DemoPlaces.authorityName,
            "authority_ons_code": DemoPlaces.authorityCode,
            "year_start": year.start.iso,
            "year_end": year.end.iso,
            "data_extracted_at_close_of": end.iso,
            "ssda903_code_values_of": year.name,
            "service_target_reviews_on_time_percent": "90",
            "caseload_weight_LAC": "1",
            "caseload_weight_CP": "1",
            "caseload_weight_FOSTER_CARER": "0.5",
            "caseload_weight_CIN": "0",
            "recommended_caseload_low": "50",
            "recommended_caseload_high": "70",
        ]
        put(
            items.filter { !isLiving || $0.key != "data_extracted_at_close_of" }.map { item, value in
                var row = AuthoritySetting()
                row.item = item
                row.value = value
                return row
            })
        put(places.postcodes)
        var population = Population()
        population.area = "authority"
        population.from = firstYear.previous.previous.start
        population.to = year.end
        population.under18 = residents
        population.source = "fictional; the same in every year"
        put([population])
    }
}
