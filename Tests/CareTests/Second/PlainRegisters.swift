import Care

/// Tables 1, 7a, 7b, 19, 20, 21 and 23 to 25.
extension PlainCouncil {
    mutating func addCaseloads() {
        let plain = self
        func plans(_ day: Day) -> Double {
            Double(plain.records[ProtectionPlan.self].entries.count { $0.from <= day && ($0.to == nil || $0.to ?? day > day) })
        }
        func carers(_ day: Day) -> Double {
            Double(plain.records[FosterCarer.self].entries.count { $0.approved <= day && ($0.to == nil || $0.to ?? day > day) })
        }
        func total(_ day: Day) -> Double { Double(plain.present(day).count) + plans(day) + carers(day) / 2 }
        addStock("1", "LAC", .mean) { Double(plain.present($0).count) }
        addStock("1", "CP", .mean, plans)
        addStock("1", "Foster Carers (0.5 of a case)", .mean) { carers($0) / 2 }
        addStock("1", "Total", .mean, total)
        addStock("1", "Number of IROs in post", .last) { plain.posts($0) }
        addStock("1", "Average", .mean, hasYear: false) { total($0) / plain.posts($0) }
        put("1", "Average", year.title, Self.mean(ends.map(total)).map { $0 / posts(asAt) })
        addStock("1", "Foster carers, unweighted", .mean, carers)
        addStock("1", "CIN cases, outside the total", .mean) { day in
            plain.count(Allocation.self) { $0.kind == .inNeed && $0.from <= day && ($0.to == nil || $0.to ?? day > day) }
        }
    }

    /// Full-time equivalents of IROs in post on a day, the last one included.
    private func posts(_ day: Day, employment: String? = nil) -> Double {
        records[PostHolding.self].entries.filter { holding in
            let isIRO = records[Post.self].entries.contains {
                $0.id == holding.post && $0.title.lowercased() == "independent reviewing officer"
            }
            let isMeant = employment.map { word in
                records[StaffMember.self].entries.contains { $0.id == holding.staff && $0.employment == word }
            }
            return isIRO && holding.from <= day && (holding.to == nil || holding.to ?? day >= day) && isMeant ?? true
        }.reduce(0) { $0 + $1.fullTimeEquivalent.value }
    }

    mutating func addPosts() {
        let plain = self
        addStock("1a", "Establishment", .last, hasYear: false) { day in
            plain.records[Post.self].entries.filter {
                $0.title.lowercased() == "independent reviewing officer" && $0.from ?? day <= day && $0.to ?? day >= day
            }.reduce(0) { $0 + $1.fullTimeEquivalent.value }
        }
        addStock("1a", "In post", .last, hasYear: false) { plain.posts($0) }
        addStock("1a", "… of which agency", .last, hasYear: false) { plain.posts($0, employment: "agency") }

        let held = records[Allocation.self].entries.filter {
            $0.kind == .lookedAfter && $0.from <= asAt && ($0.to == nil || $0.to ?? year.start >= year.start)
        }
        let counts = Set(held.map(\.caseID)).map { id in Set(held.filter { $0.caseID == id }.map(\.staff)).count }
        addFlow("1c", "1 IRO", quarters: false) { _ in Double(counts.count { $0 == 1 }) }
        addFlow("1c", "2 IROs", quarters: false) { _ in Double(counts.count { $0 == 2 }) }
        addFlow("1c", "3 or more IROs", quarters: false) { _ in Double(counts.count { $0 >= 3 }) }
        addFlow("1c", "Total", quarters: false) { _ in Double(counts.count) }
    }

    mutating func addVoiceAndChallenge() {
        let plain = self
        let attendances = records[TrainingAttendance.self].entries.filter { $0.course.lowercased().contains("momo") }
        let groups = ["Social Workers (LAC)", "IROs", "Social Workers (Care Mgt)", "Foster Carers", "Other Professionals"]
        for group in Set(groups + attendances.map(\.roleGroup)) {
            addFlow("7a", group) { span in Double(attendances.count { $0.roleGroup == group && span.has($0.held) }) }
        }
        addFlow("7a", "Total") { span in Double(attendances.count { span.has($0.held) }) }
        let kinds = ["Share Good News", "Change", "Worker Visiting", "Preparation for Meeting", "Problem"]
        for kind in Set(kinds + records[AppStatement.self].entries.map(\.kind)) {
            addFlow("7b", kind) { span in plain.count(AppStatement.self) { $0.kind == kind && span.has($0.made) } }
        }
        addFlow("7b", "Total") { span in plain.count(AppStatement.self) { span.has($0.made) } }
        addFlow("19", "Informal") { span in plain.count(Dispute.self) { $0.level == .informal && span.has($0.raised) } }
        addFlow("19", "Formal") { span in plain.count(Dispute.self) { $0.level == .formal && span.has($0.raised) } }
        addFlow("19", "Total") { span in plain.count(Dispute.self) { span.has($0.raised) } }
    }

    mutating func addFlow() {
        let plain = self, cares = children.flatMap(\.cares)
        addFlow("9a", "Looked after at the start") { Double(plain.present($0.from.adding(days: -1)).count) }
        addFlow("9a", "Started") { span in Double(cares.count { span.has($0.from) }) }
        addFlow("9a", "Ceased") { span in Double(cares.count { $0.to.map(span.has) ?? false }) }
        addFlow("9a", "Looked after at the end") { Double(plain.present($0.to).count) }

        let routes: [(label: String, codes: [String])] = [
            ("Adopted", ["E11", "E12"]), ("Special guardianship order", ["E43", "E44", "E45", "E46", "E47", "E48"]),
            ("Child arrangements order", ["E41"]), ("Returned home", ["E4A", "E4B"]),
            ("Left to live with others without parental responsibility", ["E13"]), ("Independent living", ["E5", "E6"]),
            ("Remained with carers at 18", ["E17"]), ("Taken over by another authority", ["E3"]), ("Adult social care", ["E7"]),
            ("Custody or end of remand", ["E9", "E14"]), ("Died", ["E2"]), ("Other", ["E8", "E15", "E16"]),
        ]
        for (label, codes) in routes {
            addFlow("14a", label) { span in
                Double(cares.count { care in
                    guard let last = care.episodes.last, let to = last.to, span.has(to) else { return false }
                    return codes.contains(last.ending?.rawValue ?? "")
                })
            }
        }
        addFlow("14a", "Total") { span in Double(cares.count { $0.to.map(span.has) ?? false }) }
    }
}
