/// A form for one kind of entry about a child, made from its register: what it asks, in which order, and who may fill it in.
public struct EntryForm: Sendable, Identifiable {
    /// The name in addresses, such as `contacts`.
    public let id: String
    /// What one entry is called: “Contact”.
    public let title: String
    public let type: any Entry.Type
    /// What is asked to add or change one.
    public let ask: Ask
    /// What is asked to read one.
    public let readAsk: Ask
    public let fields: [Field]
    /// What is asked with an entry and kept in other registers, tied to it by its id. It moves, changes and is struck through with the entry.
    public let companions: [Companion]
    /// What the answers may not say together, by the names of the form's fields.
    public let together: @Sendable ([String: String]) -> [EntryProblem]

    /// Another register that an entry of the form fills as well.
    public struct Companion: Sendable {
        /// What stands before its columns' names in the form.
        public let prefix: String
        public let type: any Entry.Type
        /// The column that holds the id of the entry it belongs to.
        public let key: String
        public let fields: [Field]
        /// The column without which nothing is kept.
        public let needs: String?
        /// What is kept without being asked, from the entry's own columns: ours, theirs.
        public let taken: [String: String]
        public let fixed: [String: String]

        public init(
            _ prefix: String, _ type: any Entry.Type, key: String, _ fields: [Field], needs: String? = nil, taken: [String: String] = [:],
            fixed: [String: String] = [:]
        ) {
            self.prefix = prefix
            self.type = type
            self.key = key
            self.fields = fields
            self.needs = needs
            self.taken = taken
            self.fixed = fixed
        }
    }

    /// One question of the form.
    public struct Field: Sendable, Hashable {
        /// The register's column.
        public let column: String
        /// What stands above the field where the column's own title is not enough.
        public let label: String?
        public let hint: String?
        public let kind: Kind
        /// The name of the form's field behind which it is asked; nil where it is asked in its turn.
        public let after: String?

        public init(_ column: String, _ kind: Kind = .plain, _ label: String? = nil, hint: String? = nil, after: String? = nil) {
            self.after = after
            self.column = column
            self.kind = kind
            self.label = label
            self.hint = hint
        }
    }

    /// How a question is asked, where the kind of the column does not tell.
    public enum Kind: Sendable, Hashable {
        /// As the column's kind tells.
        case plain
        /// Several lines.
        case words
        /// One of the staff, by name.
        case staff
        /// One of the rooms.
        case room
        /// Another child of the service, by name or id.
        case otherChild
        /// People who sign in, by name; kept as their usernames.
        case accounts
        /// Today, unless another day is typed.
        case today
        /// The reader's own staff number, unless another is chosen.
        case oneself
        /// One of these words.
        case oneOf([String])
        /// One of the entries of another register, by what it is called.
        case listed(Listed)
        /// Words of one's own, of which these are usual.
        case suggesting([String])
    }

    public init(
        _ id: String, _ title: String, _ type: any Entry.Type, ask: Ask, readAsk: Ask = .readRecord, _ fields: [Field], with companions: [Companion] = [],
        together: @escaping @Sendable ([String: String]) -> [EntryProblem] = { _ in [] }
    ) {
        self.together = together
        self.companions = companions
        self.id = id
        self.title = title
        self.type = type
        self.ask = ask
        self.readAsk = readAsk
        self.fields = fields
    }

    public var shape: RegisterShape { type.shape }

    /// Whether its entries are the service's own, and on no child's file.
    public var isOfService: Bool { !ask.isAboutChild }

    /// Whether an entry can be put on another child's file: what is somebody's own, and what closes a record, cannot.
    public var canMove: Bool { !isOfService && !ask.isIndependent && ask != .restrict }

    /// The column of a field; nil when the register has none of that name.
    public func column(_ field: Field) -> RegisterShape.Column? { shape.columns.first { $0.name == field.column } }

    /// What the form calls the columns of its register.
    public var labels: [String: String] { Self.labels(fields) }

    /// The columns of words that people choose from.
    public var chosen: Set<String> { Self.chosen(fields) }

    public static func chosen(_ fields: [Field]) -> Set<String> {
        Set(
            fields.filter { field in
                switch field.kind {
                case .oneOf, .staff, .oneself, .room, .listed: true
                default: false
                }
            }.map(\.column))
    }

    static func labels(_ fields: [Field]) -> [String: String] {
        fields.reduce(into: [:]) { found, field in if let label = field.label { found[field.column] = label } }
    }

    /// The form of an id; nil when there is none.
    public static func named(_ id: String) -> EntryForm? { all.first { $0.id == id } }

    /// The form for the entries of a register; nil when they have none.
    public static func of(register id: String) -> EntryForm? { all.first { $0.shape.id == id } }
}

extension EntryForm.Companion {
    /// What the form calls the columns of this register.
    public var labels: [String: String] { EntryForm.labels(fields) }
    /// The columns of words that people choose from.
    public var chosen: Set<String> { EntryForm.chosen(fields) }
}
