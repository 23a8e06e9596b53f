/// Names that nobody could take for a person's: plants and minerals, and surnames made for forms.
enum DemoNames {
    static let forenames = [
        "Acorn", "Agate", "Alder", "Amber", "Anise", "Aspen", "Aster", "Basil", "Beryl", "Birch", "Bramble", "Briar", "Bryony", "Campion",
        "Cedar", "Clover", "Cobalt", "Comfrey", "Coral", "Cosmos", "Cress", "Dill", "Elder", "Fennel", "Fern", "Flint", "Furze", "Garnet",
        "Gorse", "Granite", "Hazel", "Heather", "Holly", "Hyssop", "Ivy", "Jade", "Jasper", "Juniper", "Larch", "Laurel", "Lavender",
        "Linden",
        "Lovage", "Lupin", "Mallow", "Maple", "Marble", "Mica", "Moss", "Myrtle", "Nettle", "Oakley", "Olive", "Onyx", "Opal", "Pebble",
        "Quartz", "Rowan", "Rue", "Rush", "Saffron", "Sage", "Sedge", "Slate", "Sorrel", "Tansy", "Teasel", "Thistle", "Topaz", "Vetch",
        "Willow", "Yarrow", "Zinnia", "Zircon",
    ]

    private static let starts = [
        "Sample", "Tester", "Place", "Mock", "Paper", "Dummy", "Blank", "Form", "Invent", "Nominal", "Quasi", "Pretend", "Example", "Draft",
        "Trial", "Specimen", "Notreal", "Madeup", "Stencil", "Template",
    ]
    private static let ends = ["wood", "by", "holder", "ford", "ridge", "ham", "worth", "field", "moor", "ton"]

    static func forename(_ dice: inout Dice) -> String { dice.word(forenames) }
    static func surname(_ dice: inout Dice) -> String { dice.word(starts) + dice.word(ends) }
}
