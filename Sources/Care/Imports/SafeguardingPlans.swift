import Documents

/// Plans for permanence, out of the standard's table of care plans.
extension SafeguardingImport {
    func plans(_ make: Make) {
        let known = Dictionary(stored[PermanenceTrack.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        // Several plans may be ticked at once (parallel planning): each is an entry here.
        let most = rows("ssd_cla_care_plan").map { Self.keys($0["lacp_cla_care_plan_json"]).count }.max() ?? 0
        for place in 0..<max(1, most) {
            make(PermanenceTrack.self, "ssd_cla_care_plan") { row in
                let keys = Self.keys(row["lacp_cla_care_plan_json"])
                guard place == 0 || keys.indices.contains(place) else { return nil }
                let key = keys.indices.contains(place) ? keys[place] : nil
                let id = row["lacp_table_id"].map { place == 0 ? $0 : "\($0)-\(key ?? "")" }
                let stored = id.flatMap { known[$0] }
                var made = SourceRow(line: row.line)
                made.put("track_id", id, from: "lacp_table_id")
                made.put("child_id", .words, "lacp_person_id", of: row)
                // One key of the standard stands for several of our plans.
                if stored == nil || stored?.plan.standardKey != key {
                    made.put("plan", key.map { PermanencePlan(standardKey: $0)?.rawValue ?? $0 }, from: "lacp_cla_care_plan_json")
                }
                made.put("agreed_date", .day, "lacp_cla_care_plan_start_date", of: row)
                made.put("ended_date", .day, "lacp_cla_care_plan_end_date", of: row)
                if stored == nil { made.put("stage", "plan agreed", from: "lacp_cla_care_plan_start_date") }
                return made
            }
        }
    }

    /// The keys that are ticked in `{"ADOPTION": "Y", "LTFOST18": "N"}`, in the order of their names; what is no such object is given back as it is.
    private static func keys(_ text: String?) -> [String] {
        guard let text else { return [] }
        guard let value = try? JSON.read(Array(text.utf8)), case .object(let members) = value else { return [text] }
        return members.filter { member in
            switch member.value {
            case .string(let answer): ["Y", "YES", "1", "TRUE"].contains(answer.uppercased())
            case .integer(let number): number == 1
            case .bool(let truth): truth
            default: false
            }
        }.map { $0.name.uppercased() }.sorted()
    }
}
