import Care
import Testing

struct RegistersTests {
    @Test func `each register has its own file and table`() {
        #expect(Set(Registers.shapes.map(\.id)).count == Registers.all.count)
        #expect(Set(Registers.shapes.map(\.table)).count == Registers.all.count)
    }

    @Test func `every register has a key, and columns whose names and titles differ`() {
        for shape in Registers.shapes {
            #expect(shape.columns.contains { $0.isKey }, "\(shape.id)")
            #expect(Set(shape.columns.map { $0.name.lowercased() }).count == shape.columns.count, "\(shape.id)")
            #expect(Set(shape.columns.map(\.title)).count == shape.columns.count, "\(shape.id): \(shape.columns.map(\.title))")
            #expect(!shape.title.isEmpty && !shape.holds.isEmpty, "\(shape.id)")
        }
    }

    @Test func `the twelve modules of the return have the columns of its guide`() {
        let modules = Registers.shapes.filter(\.isStatutory)
        #expect(modules.count == 12)
        let columns = Dictionary(uniqueKeysWithValues: modules.map { ($0.id, $0.columns.map(\.name).joined(separator: ",")) })
        #expect(columns["header"] == "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB")
        #expect(columns["episodes"] == "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN")
        #expect(columns["reviews"] == "CHILD,DOB,REVIEW,REVIEW_CODE")
    }

    @Test func `no code of a list is longer than eight characters, and none stands twice`() {
        for shape in Registers.shapes {
            for case .code(let list) in shape.columns.map(\.kind) {
                #expect(list.codes.allSatisfy { $0.code.utf8.count <= 8 && $0.code == $0.code.uppercased() }, "\(list.title)")
                #expect(Set(list.codes.map(\.code)).count == list.codes.count, "\(list.title)")
            }
        }
    }

    @Test func `the key of a row is made of its key fields and nothing else`() {
        var one = Review(), other = Review()
        one.child = "ASH"
        one.held = "2016-05-04"
        other = one
        other.participation = Participation("PN7")
        var scratch: [UInt8] = []
        let key = Review.register.key(of: one, year: 2016, scratch: &scratch)
        #expect(key == Review.register.key(of: other, year: 2017, scratch: &scratch))
        other.held = "2016-05-05"
        #expect(key != Review.register.key(of: other, year: 2016, scratch: &scratch))
        #expect(key.occurrence(1) != key)
        #expect(key.occurrence(1) != key.occurrence(2))
    }
}
