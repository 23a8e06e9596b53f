/// Sentences of meetings' records; all of them invented.
enum DemoWords {
    static let goingWell: [(ages: ClosedRange<Int>, words: String)] = [
        (5...15, "The carers keep mornings the same every day. The child goes to school without tears, and was there every day this half term."),
        (5...15, "The child has a friend for the first time and was asked to a birthday. The school sees more talking and less hiding."),
        (0...17, "Family time happens every fortnight as planned. The parent comes in time and brings a game."),
        (6...9, "The first reading book was finished at home. The reading age has gone up by a year since the last meeting."),
        (0...17, "The health assessment was done in time, and the glasses are worn."),
        (0...3, "Sleeps through the night and gains weight. The carer knows what each cry means."),
        (15...17, "The young person gets up for college alone and has been late twice in the term."),
    ]
    static let worries: [(ages: ClosedRange<Int>, words: String)] = [
        (4...13, "Nobody has told the child how long the stay here will be. Nights are bad after family time."),
        (3...17, "Two placements in a year. The carers are tired, and have asked for a weekend off each month."),
        (6...16, "School calls home on most Fridays. There is a risk that the child is sent away for a time."),
        (12...17, "The young person went missing twice in the month and does not say where to."),
        (4...17, "Life story work was agreed twice and has not begun."),
        (0...9, "The assessment of the grandparents is three weeks late, and the court hearing comes nearer."),
    ]
    static let moved = [
        "The child moved since the last meeting. The move was planned, and the child had met the carers three times.",
        "The child moved at short notice. The boxes came two weeks later, and the new carers drove for the bicycle.",
    ]
    static let placement = [
        "The child lives with the same carers as at the last meeting, has a room of their own and a key to it. Everybody wants this to last.",
        "The home is 40 minutes from school. A nearer one is looked for; the child wants to keep the school whatever happens.",
    ]
    static let family = [
        "Family time with the mother once a fortnight for two hours, with a worker near. Calls on Sundays.",
        "Brothers and sisters meet once a month at the trampoline park. All of them want it more often.",
        "Family time with the father has stopped while the court decides.",
    ]
    static let health: [(ages: ClosedRange<Int>, words: String)] = [
        (0...17, "Assessment, dentist and inoculations are up to date. Sleeps eight hours."),
        (4...17, "The dentist is overdue by two months; the carer has an appointment for next week."),
        (10...17, "Waits for the talking therapy since spring. The nurse asks where in the queue the child is."),
    ]
    static let education: [(ages: ClosedRange<Int>, words: String)] = [
        (5...16, "The education plan was written this term. Maths is on the way up; a tutor comes on Wednesdays."),
        (5...16, "No education plan this term. The school and the virtual school meet within two weeks."),
        (0...1, "Too young for nursery. The carer goes to a play group on Mondays."),
        (16...17, "Goes to college three days a week and works in a bakery on Saturdays."),
        (2...4, "Goes to nursery four mornings, plays beside other children and starts to share."),
    ]
    static let identity: [(ages: ClosedRange<Int>, words: String)] = [
        (3...17, "The life story book has its first chapter. There are photographs of the house the child was born in."),
        (5...17, "The child asks where the family comes from. The carers cook a dish of theirs on Sundays and found a book."),
    ]
    static let contingency: [(ages: ClosedRange<Int>, words: String)] = [
        (0...17, "If the carers can no longer go on, the aunt is asked first. A review comes before any move."),
        (0...17, "If family time upsets the child again, the social worker rings the IRO before it is changed."),
    ]
    static let summary = [
        "The plan is right and goes on. Two things are late and have a new date and one name each.",
        "The plan is not right yet: where the child will grow up must be decided by the next meeting.",
        "A good half year. The child's own words lead the plan.",
    ]
    static let protectionSummary = [
        "The children stay on a plan. The parents know what must change and who helps them.",
        "Much has changed: nobody at the meeting thinks the children are still likely to be harmed.",
        "Those present were of one mind. The core group meets within ten working days.",
    ]

    /// One line that fits an age; nothing where none does.
    static func line(_ lines: [(ages: ClosedRange<Int>, words: String)], _ age: Int, _ dice: inout Dice) -> String {
        dice.word(lines.filter { $0.ages.contains(age) }.map(\.words))
    }

    /// Something to be done by somebody.
    struct Action {
        let words: String
        let outcome: String
        let owner: String
        let days: Int
        var ages = 0...17
    }

    static let actions: [Action] = [
        Action(words: "Begin life story work with the child, the first session at home.", outcome: "The child knows why they do not live at home.", owner: "Social worker", days: 28, ages: 4...15),
        Action(words: "Write down who may say yes to haircuts, trips and sleepovers, and give the carers a copy.", outcome: "The child does not miss trips.", owner: "Social worker", days: 14, ages: 3...17),
        Action(words: "Ask the education team for a tutor in maths.", outcome: "The child keeps up with the class.", owner: "School", days: 21, ages: 7...16),
        Action(words: "Take the child to the dentist.", outcome: "No toothache, and the check is done.", owner: "Carer", days: 30, ages: 3...17),
        Action(words: "Arrange for the brothers and sisters to meet each month.", outcome: "They stay close.", owner: "Social worker", days: 35),
        Action(words: "Finish the assessment of the grandparents.", outcome: "The court can decide in time.", owner: "Social worker", days: 42, ages: 0...9),
        Action(words: "Open a savings account and tell the child what is in it.", outcome: "The savings go with the child.", owner: "Social worker", days: 56),
        Action(words: "Send the family time dates for the next half year to everybody.", outcome: "The child knows when they meet.", owner: "Social worker", days: 10),
        Action(words: "Find out where in the queue for therapy the child is, and tell the carers.", outcome: "The wait has an end.", owner: "Nurse", days: 14, ages: 10...17),
        Action(words: "Visit the child between the meetings and ask how the new school is.", outcome: "The child has somebody to tell.", owner: "IRO", days: 80, ages: 5...16),
        Action(words: "Put the plan for permanence to panel.", outcome: "The child knows where they will grow up.", owner: "Team manager", days: 60),
        Action(words: "Write the pathway plan with the young person.", outcome: "The young person knows what happens at 18.", owner: "Social worker", days: 45, ages: 15...17),
    ]

    static let protectionActions: [Action] = [
        Action(words: "Core group meets within ten working days.", outcome: "The plan is in everybody's hands.", owner: "Social worker", days: 14),
        Action(words: "See the children every ten working days, at home and alone.", outcome: "The children can say how it is.", owner: "Social worker", days: 90),
        Action(words: "Go to the course on living without drink, and show the record of it.", outcome: "A sober grown-up is at home every evening.", owner: "Parent", days: 60),
        Action(words: "Make a list with the family of who comes at night when things go wrong.", outcome: "The children have somebody to ring.", owner: "Social worker", days: 21),
        Action(words: "Tell the social worker on the same day when a child is not at school.", outcome: "Nobody waits a week to ask why.", owner: "School", days: 30),
    ]

    static let dangers: [(danger: String, goal: String)] = [
        (
            "The children may be left alone at night again when the grown-ups drink, and be hurt or frightened.",
            "A sober grown-up whom the children trust is there every night, and the children say so."
        ),
        (
            "The child may see the parents fight and be hit when stepping between them.",
            "The parents leave the room before a quarrel, and the child has seen them do it for three months."
        ),
        (
            "The young person may meet older people who give presents and ask for something in return.",
            "The young person says where they go, comes home by ten, and has two grown-ups to ring."
        ),
    ]
    static let visitChecks = [
        "Bedroom, sleep, food, school, who the child can tell", "How the move went, clothes and things that came along, family time",
        "What the child wants to say at the review, and who should say it", "Whether the child knows the plan in their own words",
    ]
    static let visitFound = [
        "Showed the room and the certificates on the wall. Wants the meeting to be short and at home.",
        "Quiet at first. Talked while drawing. Worries about the journey to school in winter.",
        "Happy and tired after swimming. Asked when the next visit to Nan is.",
        "Does not want to come to the meeting and gave the IRO three things to say.",
        "Looked well. The carer and the child laughed about a burnt cake. No worries to report.",
    ]
    static let preparation = [
        "The care plan is up to date. The social worker brings the dates of family time, and sees the child before.",
        "Agreed to hold the meeting at home and without the school; the teacher writes.",
        "The report comes by Friday. The health part is missing, and the nurse has been asked.",
    ]
}
