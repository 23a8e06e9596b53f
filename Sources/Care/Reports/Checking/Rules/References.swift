import Documents

extension ReportRule {
    /// Tables are numbered once each, in the order they stand in, and a report that was numbered by hand leaves none out.
    static let tableNumbers = ReportRule("table numbering") { report in
        var all: [Difference] = []
        var seen: Set<String> = []
        for table in report.tables where !seen.insert(table.table.number).inserted {
            all.append(Difference(
                kind: .numbering, place: table.place(), said: "Table \(table.table.number): \(table.table.title)", should: "There is another Table \(table.table.number) before it.",
                mend: "Number each table once."))
        }
        // 7 stands before 7a, and 7c before 8.
        func place(_ number: String) -> (Int, String)? {
            let digits = number.prefix { $0.isASCII && $0.isNumber }
            return Int(digits).map { ($0, number.dropFirst(digits.count).lowercased()) }
        }
        for (before, table) in zip(report.tables, report.tables.dropFirst()) {
            guard let first = place(before.table.number), let second = place(table.table.number), second < first else { continue }
            all.append(Difference(
                kind: .numbering, place: table.place(), said: "Table \(table.table.number)", should: "It stands after Table \(before.table.number).",
                mend: "Number the tables in the order they stand in."))
        }
        if report.known.isPublished {
            let numbers = Set(report.tables.compactMap { Int($0.table.number.prefix { $0.isNumber }) })
            for missing in 1..<max(2, numbers.max() ?? 0) where !numbers.contains(missing) {
                let after = report.tables.first { (Int($0.table.number.prefix { $0.isNumber }) ?? 0) > missing }
                all.append(Difference(
                    kind: .numbering, place: after?.place() ?? Difference.Place(section: ""), said: "no Table \(missing)", should: "The tables go on from \(missing - 1) to \(missing + 1).",
                    mend: "Number the tables without a gap, or say which one was left out."))
            }
        }
        var paragraphs: Set<String> = []
        var last = ""
        for sentence in report.sentences where !sentence.paragraph.isEmpty && sentence.paragraph != last {
            last = sentence.paragraph
            if !paragraphs.insert(last).inserted {
                all.append(Difference(kind: .numbering, place: sentence.place, said: last, should: "There are two paragraphs \(last).", mend: "Number each paragraph once."))
            }
        }
        return all
    }

    /// What the words refer to is there, and there once.
    static let crossReferences = ReportRule("cross-references") { report in
        let tables = report.tables.map { $0.table.number.lowercased() }
        let numbers = Set(report.sentences.map(\.paragraph) + report.report.sections.map(\.number))
        return report.sentences.flatMap { sentence in
            sentence.words.indices.compactMap { index -> Difference? in
                guard index + 1 < sentence.words.count else { return nil }
                let word = sentence.words[index].plain, next = sentence.words[index + 1]
                func difference(_ should: String) -> Difference {
                    Difference(kind: .numbering, place: sentence.place, said: "\(sentence.words[index].text) \(next.text)", should: should, mend: "Name the number that is meant.")
                }
                if word == "table", sentence.words[index].text.first?.isUppercase ?? false, next.plain.first?.isNumber ?? false {
                    let count = tables.count { $0 == next.plain }
                    if count == 0 { return difference("There is no Table \(next.text).") }
                    if count > 1, !next.isReference { return difference("There are \(count) tables of that number.") }
                }
                if word == "paragraph", next.text.contains("."), next.plain.first?.isNumber ?? false, !sentence.says("handbook", "regulations", "guidance"), !numbers.contains(next.text) {
                    return difference("There is no paragraph \(next.text).")
                }
                return nil
            }
        }
    }

    /// A chart or a table that the words promise stands in their section.
    static let promises = ReportRule("promised and absent") { report in
        report.sentences.compactMap { sentence -> Difference? in
            let text = " " + sentence.plain.joined(separator: " ") + " "
            if text.contains(" some of the tables ") {
                return Difference(
                    kind: .gap, place: sentence.place, said: sentence.text, should: "Which tables, and which months are missing.", mend: "Say it at each table that has a gap.")
            }
            if let lost = lostAppendix(sentence, report) { return lost }
            guard text.contains(" chart below ") || text.contains(" in the chart ") || text.contains(" see chart ") else { return nil }
            let section = report.report.sections.first { $0.id == sentence.section }
            let isThere = section?.blocks.contains { if case .chart = $0 { true } else { false } } ?? false
            return isThere ? nil : Difference(
                kind: .promise, place: sentence.place, said: sentence.text, should: "There is no chart in the section.", mend: "Add the chart with its figures, or take the promise out.")
        }
    }

    /// “See Appendix B” in a report without one. Annex A is Ofsted's list of children, and an appendix of another document is there.
    private static func lostAppendix(_ sentence: CheckedSentence, _ report: CheckedReport) -> Difference? {
        let words = sentence.words
        guard !sentence.says("handbook", "guidance", "regulations", "ofsted", "act", "return") else { return nil }
        for (word, next) in zip(words, words.dropFirst()) where ["appendix", "annex", "annexe"].contains(word.plain) && !word.endsClause {
            let isNumber = Int(next.plain) != nil || next.text.uppercased() == next.text && (next.plain.count == 1 || !next.plain.isEmpty && next.plain.allSatisfy("ivx".contains))
            let isTerm = word.plain != "appendix" && next.plain == "a"
            let name = "\(word.plain) \(next.plain)"
            guard isNumber, !isTerm, !report.report.sections.contains(where: { (CheckedWord.words($0.title).map(\.plain).joined(separator: " ") + " ").contains(name + " ") }) else { continue }
            return Difference(
                kind: .promise, place: sentence.place, said: "\(word.text) \(next.text)", should: "The report has no \(word.text) \(next.text).", mend: "Add it, name the section that is meant, or take the promise out.")
        }
        return nil
    }

    /// Cases listed one by one are as many as another table counts of them.
    static let listedCases = ReportRule("listed cases against counts") { report in
        report.tables.flatMap { list -> [Difference] in
            let days = list.table.rows.map { quarter(of: $0.label) }
            guard !days.isEmpty, days.allSatisfy({ $0 != nil }), list.table.title.lowercased().contains("problems"),
                let table = report.tables.first(where: { one in one.table.rows.contains { CheckedWord.plain($0.label) == "problem" } && !one.quarters.isEmpty && !one.isBound }),
                let row = table.table.rows.firstIndex(where: { CheckedWord.plain($0.label) == "problem" })
            else { return [] }
            return table.quarters.compactMap { column in
                guard let quarter = table.columns[column].quarter, let counted = table.value(row, column) else { return nil }
                let listed = days.count { $0 == quarter }
                guard Double(listed) != counted else { return nil }
                return Difference(
                    kind: .oneValue, place: table.place(row, column), said: NumberFormat.count.text(counted), should: "Table \(list.table.number) lists \(listed) in that quarter.",
                    mend: "Count by the dates listed, or say which day counts.")
            }
        }
    }

    /// The quarter of a date such as `15.09.16`.
    private static func quarter(of label: String) -> Int? {
        let parts = label.split { $0 == "." || $0 == "/" }.compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[1]) else { return nil }
        return (parts[1] + 8) % 12 / 3 + 1
    }

    /// A comparator has its source, and its unit is that of the row.
    static let comparators = ReportRule("comparators with their source") { report in
        report.tables.flatMap { table in
            table.columns.indices.compactMap { column -> Difference? in
                guard table.columns[column].isComparator else { return nil }
                let cells = table.table.rows.indices.compactMap { table.cell($0, column) }.filter { $0.value != nil }
                let isSourced = cells.allSatisfy { $0.reason.map { $0 != "Published" } ?? false } || ["source", "published", "statistics", "dfe"].contains { table.told.contains($0) }
                guard !cells.isEmpty, !isSourced else { return nil }
                return Difference(
                    kind: .comparator, place: table.place(nil, column), said: cells.map(\.text).joined(separator: ", "), should: "Where the figures come from, of which date, in which unit.",
                    mend: "Name the source in a note.")
            }
        }
    }

    /// A percentage of fewer than twenty is told in both its numbers (E22 of the features).
    static let smallBases = ReportRule("percentages of very few") { report in
        report.sentences.compactMap { sentence -> Difference? in
            let words = sentence.words
            // A number beside a percentage may be the size of a change.
            guard DirectionWord.all(sentence, isLowBetter: false).isEmpty else { return nil }
            guard let base = words.indices.first(where: { index in
                guard let number = words[index].number, !words[index].isPercent, !words[index].isLabel, number > 0, number < Double(SmallBase.least), number == number.rounded(), index + 1 < words.count
                else { return false }
                return ["responses", "children", "reviews", "people", "replies", "answers", "young", "forms"].contains(words[index + 1].plain)
            }), let share = words.indices.first(where: { $0 > base && words[$0].isPercent && words[$0].number != nil && (words[$0].figure == nil || words[$0].figure?.text.hasSuffix("%") == true) }),
                share - base < 8, let number = words[base].number, let percent = words[share].number
            else { return nil }
            let part = (percent * number / 100).rounded()
            return Difference(
                kind: .smallBase, place: sentence.place, said: "\(words[share].text): \(sentence.text)", should: "\(NumberFormat.count.text(part)) of \(NumberFormat.count.text(number)).",
                mend: "Print both numbers: a percentage of fewer than \(SmallBase.least) says more than is known.")
        }
    }

    /// A gap in a table says why it is there.
    static let gaps = ReportRule("gaps labelled") { report in
        report.tables.flatMap { table -> [Difference] in
            var all: [Difference] = []
            for column in table.columns.indices {
                guard let quarter = table.columns[column].quarter else { continue }
                let empty = table.table.rows.indices.filter { row in
                    guard let cell = table.cell(row, column), cell.value == nil, cell.words == nil, cell.reason == nil else { return false }
                    return CheckedWord.isAbsence(cell.absence)
                }
                guard let row = empty.first, !table.told.contains("q\(quarter)"), !table.told.contains("quarter \(quarter)") else { continue }
                if table.isBound, !table.table.notes.isEmpty { continue }
                all.append(Difference(
                    kind: .gap, place: table.place(nil, column), said: table.cell(row, column)?.absence ?? "", should: "Why there is no figure.", mend: "Say the reason in a note at the table."))
            }
            for gap in report.known.gaps where PublishedFigures.table(gap.table) == table.table.id && table.isBound {
                guard table.table.rows.flatMap(\.cells).contains(where: { $0.reason?.contains(gap.reason) ?? false }), !table.table.notes.contains(where: { $0.contains(gap.reason) }) else { continue }
                all.append(Difference(
                    kind: .gap, place: table.place(), said: gap.period, should: gap.reason, mend: "Put the gap's reason in a note at the table."))
            }
            return all
        }
    }

    /// A number in the words is bound to a measure, or confirmed with its source; the change between two bound figures follows from them.
    static let unbound = ReportRule("numbers typed by hand") { report in
        guard !report.known.isPublished else { return [] }
        return report.sentences.flatMap { sentence -> [Difference] in
            let bound = sentence.words.compactMap { word in word.figure.flatMap { $0.reference.isEmpty ? nil : $0.value } }
            let derived = zip(bound, bound.dropFirst()).flatMap { one, next -> [(Double, Bool)] in
                [(abs(next - one), false)] + (one == 0 ? [] : [(abs(next - one) * 100 / abs(one), true)])
            }
            return sentence.words.indices.compactMap { index -> Difference? in
                let word = sentence.words[index]
                guard let number = word.number, word.figure.map({ $0.reference.isEmpty }) ?? true, !word.isLabel, !word.isReference, word.year == nil else { return nil }
                guard !report.isNoFigure(index, sentence), !report.known.confirmed.contains("\(sentence.section)|\(word.text)") else { return nil }
                let step = NumberFormat.decimal(word.places).step
                let isDerived = derived.contains { value, isShare in isShare == word.isPercent && abs(value - number) <= step / 2 + 1e-9 }
                if isDerived { return nil }
                if !derived.isEmpty, word.isSigned {
                    return Difference(
                        kind: .change, place: sentence.place, said: "\(word.text): \(sentence.text)", should: "The figures beside it differ by \(NumberFormat.decimal(word.places).text(derived[0].0)).",
                        mend: "Correct the change, in its unit.")
                }
                return Difference(
                    kind: .unbound, place: sentence.place, said: "\(word.text): \(sentence.text)", should: "A figure that comes from the records, or a source.",
                    mend: "Bind it with {{…}}, or confirm it and name its source.")
            }
        }
    }
}
