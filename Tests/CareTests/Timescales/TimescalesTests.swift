import Care
import Foundation
import Testing

struct TimescalesTests {
    @Test func `the file, the constant and the id of a timescale are one name, and all are listed`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.deletingLastPathComponent().appending(path: "Sources/Care/Timescales")
        var found: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let text = try String(contentsOf: file, encoding: .utf8)
            guard text.contains(" = Timescale(") else { continue }
            let id = kebab(file.deletingPathExtension().lastPathComponent)
            #expect(text.contains("public static let \(camel(id)) = Timescale(\n        \"\(id)\""), "\(file.lastPathComponent)")
            found.insert(id)
        }
        #expect(found == Set(Timescale.all.map(\.id)))
        #expect(Timescale.all.count == found.count)
    }

    @Test func `the registers a timescale reads exist`() {
        for timescale in Timescale.all {
            for register in timescale.reads { #expect(Registers.type(register) != nil, "\(timescale.id)") }
            #expect(!timescale.reads.isEmpty && !timescale.title.isEmpty && !timescale.basis.isEmpty)
        }
    }

    @Test func `a deadline's state turns on the day after it was due`() {
        func deadline(done: Day?, lapsed: Day? = nil) -> Deadline {
            Deadline(
                timescale: "first-review", subject: .child("ASH"), because: "the child became looked after on", trigger: "2016-12-12",
                limit: .workingDays(20), basis: "a rule", workingDays: WorkingDays(), done: done, lapsed: lapsed)
        }
        #expect(deadline(done: "2017-01-12").state(on: "2017-03-31") == .doneInTime)
        #expect(deadline(done: "2017-01-13").state(on: "2017-03-31") == .doneLate(days: 1))
        #expect(deadline(done: nil).state(on: "2017-01-12") == .notYetDue(days: 0))
        #expect(deadline(done: nil).state(on: "2017-01-13") == .overdue(days: 1))
        #expect(deadline(done: nil, lapsed: "2017-01-12").state(on: "2017-03-31") == .lapsed)
        #expect(deadline(done: nil, lapsed: "2017-01-14").state(on: "2017-03-31") == .overdue(days: 2))
        #expect(deadline(done: "2017-01-13").state(on: "2017-01-12") == .notYetDue(days: 0))
        #expect(
            deadline(done: nil).explanation
                == "by 12 January 2017: the child became looked after on 12 December 2016, and the limit is 20 working days; a rule")
    }

    @Test func `limits are said in words a reader can check`() {
        let limits: [(Limit, String)] = [
            (.workingDays(1), "1 working day"), (.months(6), "6 calendar months"), (.weeks(4), "4 weeks"), (.days(91), "91 days"),
            (.workingDaysBefore(20), "20 working days before it"), (.daysBefore(1), "1 day before it"),
            (.endOfTerm("2017-07-21"), "the end of the next school term"),
        ]
        for (limit, words) in limits { #expect(limit.words == words) }
    }

    private func kebab(_ name: String) -> String {
        let letters = Array(name)
        var text = ""
        for (index, letter) in letters.enumerated() {
            let startsWord =
                letter.isUppercase && index > 0
                && (letters[index - 1].isLowercase || (index + 1 < letters.count && letters[index + 1].isLowercase))
            text += (startsWord ? "-" : "") + letter.lowercased()
        }
        return text
    }

    private func camel(_ id: String) -> String {
        let words = id.split(separator: "-")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
