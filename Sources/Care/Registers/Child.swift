/// A child as the service knows them: what the return's header and the children's register say of one id, put together.
public struct Child: Sendable, Hashable {
    public typealias ID = Identifier<Child>

    public let id: ID
    /// Nil for a child not born yet.
    public let born: Day?
    public let sex: Sex?
    public let ethnicity: Ethnicity?
    public let forename: String?
    public let surname: String?
    /// Brothers and sisters share it.
    public let family: String?

    public init(
        id: ID, born: Day?, sex: Sex? = nil, ethnicity: Ethnicity? = nil, forename: String? = nil, surname: String? = nil, family: String? = nil
    ) {
        self.id = id
        self.born = born
        self.sex = sex
        self.ethnicity = ethnicity
        self.forename = forename
        self.surname = surname
        self.family = family
    }

    /// The name, or the id of a child whose name was never told, as in a return without registers.
    public var name: String {
        let name = [forename, surname].compactMap { $0 }.joined(separator: " ")
        return name.isEmpty ? id.text : name
    }

    /// The first letters of the names, where a name must not stand: `AT`.
    public var initials: String { [forename, surname].compactMap { $0?.prefix(1).uppercased() }.joined() }
}
