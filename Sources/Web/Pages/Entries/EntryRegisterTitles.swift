import Care

/// What people call the entries of a register in a child's history: by their form, or in plain words where the register's name is that of a return.
enum EntryRegisterTitles {
    static func title(_ shape: RegisterShape) -> String { plain[shape.id] ?? EntryForm.of(register: shape.id)?.title ?? shape.title }

    private static let plain: [String: String] = [
        "header": "Who the child is", "oc2": "Health and behaviour in the yearly return", "episodes": "Legal status and placements",
        "children": "Name and family", "placed_for_adoption": "Decision to place for adoption", "prev_perm": "Permanence before this care",
    ]
}
