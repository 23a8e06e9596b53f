import Care
import Testing

struct ChangesTests {
    private func reviews(_ rows: String...) -> String { reviewColumns + rows.joined(separator: "\n") + "\n" }
    private let ash = "ASH,01/02/2010,04/05/2015,PN1", elm = "ELM,01/02/2011,05/05/2015,PN2"

    /// A return with enough dates of its year.
    private func episodes(_ from: String, _ status: String) -> String {
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
            + "ASH,04/05/2014,S,\(status),N1,U6,PR1,,,,,,\nELM,\(from),S,C2,N1,U6,PR1,,,,,,\n"
    }
    private var last: (name: String, text: String) { ("2015-16/episodes.csv", episodes("01/06/2015", "C1")) }
    private var now: (name: String, text: String) { ("2016-17/episodes.csv", episodes("01/06/2016", "C2")) }

    @Test func `the same files twice change nothing`() {
        let first = importing([last, now])
        #expect(!first.isQuiet)
        let again = importing([last, now], into: first.after)
        #expect(again.isQuiet)
        #expect(again.counts("episodes")?.missing == 0)
    }

    @Test func `the same file in two folders counts once`() {
        let plan = importing([("a/reviews.csv", reviews(ash, elm)), ("b/reviews.csv", reviews(ash, elm))])
        #expect(plan.counts("reviews")?.added == 2)
        #expect(plan.problems.isEmpty)
    }

    @Test func `two files that tell one row differently are noted, and one is kept`() {
        let plan = importing([("a/reviews.csv", reviews(ash)), ("b/reviews.csv", reviews("ASH,01/02/2010,04/05/2015,PN7"))])
        #expect(plan.after[Review.self].entries.map(\.participation.rawValue) == ["PN1"])
        #expect(plan.problems.map(\.severity) == [.note])
        #expect(plan.problems.first?.file == "b/reviews.csv")
        #expect(plan.problems.first?.line == 2)
    }

    @Test func `a later return wins over an earlier one, in whatever order they come`() {
        let together = importing([last, now]), inOrder = importing([now], into: importing([last]).after)
        let reversed = importing([last], into: importing([now]).after)
        for plan in [together, inOrder, reversed] {
            #expect(plan.after[Episode.self].entries.filter { $0.child == "ASH" }.map(\.legalStatus.rawValue) == ["C2"])
            #expect(plan.after[Episode.self].count == 3)
        }
        #expect(reversed.counts("episodes")?.toldLater == 1)
        #expect(importing([last, now], into: reversed.after).isQuiet)
    }

    @Test func `what a later return told again as it was stays when the earlier return comes corrected`() {
        let same = (name: "2016-17/episodes.csv", text: episodes("01/06/2016", "C1"))
        let corrected = (name: "2015-16/episodes.csv", text: episodes("01/06/2015", "V2"))
        let both = importing([same], into: importing([last]).after)
        #expect(both.counts("episodes")?.unchanged == 1)
        #expect(both.counts("episodes")?.changed == 0)
        #expect(importing([same], into: both.after).isQuiet)
        let plan = importing([corrected], into: both.after)
        #expect(plan.after[Episode.self].entries.filter { $0.child == "ASH" }.map(\.legalStatus.rawValue) == ["C1"])
        #expect(plan.counts("episodes")?.toldLater == 1)
    }

    @Test func `a correction is one change, and the row it replaces is known`() {
        var stored = importing([("a/reviews.csv", reviews(ash, elm))]).after
        var rows = stored[Review.self]
        rows.setIDs([(index: 0, id: 7), (index: 1, id: 8)])
        stored.set(rows)
        let plan = importing([("a/reviews.csv", reviews(ash, "ELM,01/02/2011,05/05/2015,PN3"))], into: stored)
        #expect(plan.counts("reviews")?.changed == 1)
        #expect(plan.counts("reviews")?.unchanged == 1)
        #expect((plan.changes.first as? Changes<Review>)?.changed.map(\.before) == [8])
    }

    @Test func `two reviews of one child on one day are two rows, also the second time`() {
        let plan = importing([("a/reviews.csv", reviews(ash, ash, elm))])
        #expect(plan.counts("reviews")?.added == 3)
        #expect(importing([("a/reviews.csv", reviews(ash, ash, elm))], into: plan.after).isQuiet)
        #expect(importing([("a/reviews.csv", reviews(ash, elm))], into: plan.after).counts("reviews")?.missing == 1)
    }

    @Test func `a fragment that would withdraw much of a register is spoken of`() {
        let whole = (0..<40).map { "N\($0),01/02/2011,06/05/2015,PN1" }
        let stored = importing([("a/reviews.csv", reviews(whole[0], whole[1], whole[2]) + whole[3...].joined(separator: "\r\n") + "\r\n")]).after
        let fragment = [("a/reviews.csv", reviews(whole[0], whole[1]))]
        let listed = importing(fragment, into: stored)
        #expect(listed.counts("reviews")?.missing == 38)
        #expect(listed.problems.isEmpty)
        let withdrawn = importing(fragment, into: stored, options: Import.Options(withdrawsMissing: true))
        #expect(withdrawn.counts("reviews")?.withdrawn == 38)
        #expect(withdrawn.problems.map(\.found) == ["38 of 40 stored rows are not in it"])
    }

    @Test func `rows that are told no more are listed and stay, unless they are to be withdrawn`() {
        let stored = importing([("a/reviews.csv", reviews(ash, elm))]).after
        let listed = importing([("a/reviews.csv", reviews(elm))], into: stored)
        #expect(listed.counts("reviews")?.missing == 1)
        #expect(listed.after[Review.self].count == 2)
        #expect(listed.isQuiet)
        let withdrawn = importing(
            [("a/reviews.csv", reviews(elm, "OAK,01/02/2011,06/05/2015,PN1"))], into: stored, options: Import.Options(withdrawsMissing: true))
        #expect(withdrawn.counts("reviews")?.withdrawn == 1)
        #expect(withdrawn.after[Review.self].entries.map(\.child) == ["ELM", "OAK"])
        #expect((withdrawn.changes.first as? Changes<Review>)?.added == [1])
    }

    @Test func `a return of another year takes nothing from this one`() {
        let stored = importing([last]).after
        #expect(importing([("2016-17/reviews.csv", reviews("ASH,01/02/2010,04/05/2016,PN1"))], into: stored).counts("episodes") == nil)
        #expect(importing([now], into: stored, options: Import.Options(withdrawsMissing: true)).counts("episodes")?.withdrawn == 0)
    }

    @Test func `a file of bad rows only is not quiet`() {
        let plan = importing([("a/reviews.csv", reviews("ASH,x,y,z"))])
        #expect(!plan.isQuiet)
        #expect(!plan.isClean)
        #expect(plan.counts("reviews")?.rejected == 1)
    }
}
