/// What children of different ages might say, in their words, and what came of it. All of it is invented.
enum DemoVoices {
    /// One thing said, how it reached the service, and what was done.
    struct Said {
        let words: String
        let methods: [ViewMethod]
        let answer: String
        var result = ViewResult.done
    }

    static let young: [Said] = [
        Said(words: "I like my bed and the cat sleeps on it.", methods: [.visit], answer: "The cat stays. We told the carers what you said."),
        Said(words: "I drew Mummy and me at the swings. Can we go to the swings?", methods: [.drawing, .visit], answer: "Family time is at the park when it is dry."),
        Said(words: "I don't like it when people shout.", methods: [.visit], answer: "The carers speak quietly when you are near, and tell you when a noise will come."),
        Said(words: "My bear lives here too.", methods: [.visit, .drawing], answer: "We wrote down that the bear always comes along."),
        Said(words: "I want my brother to sleep in my room.", methods: [.drawing], answer: "He may sleep over in the holidays. Every week is too far to travel.", result: .couldNot),
    ]

    static let middle: [Said] = [
        Said(words: "I want to see Nan more than once a month. Once a month is ages.", methods: [.paper, .visit], answer: "Nan comes every second Saturday from next month."),
        Said(words: "Please can I stay at my school even if I move. All my friends are there.", methods: [.letter, .meeting], answer: "Your plan says that you stay at your school, and a taxi is paid for."),
        Said(words: "I'd like to do football on Tuesdays like Kit in my class.", methods: [.paper, .link], answer: "The carers have signed you up, and boots are bought."),
        Said(words: "I don't know why I can't live with Mum. Somebody should tell me properly.", methods: [.visit, .advocate], answer: "Your social worker starts your life story book with you this month.", result: .open),
        Said(words: "It is too many meetings. Can some people just send a letter?", methods: [.paper, .meeting], answer: "Only four people come now; the others write."),
        Said(words: "I want a hamster. I have asked three times.", methods: [.drawing, .paper], answer: "The carers' little one is allergic. They will ask about fish.", result: .couldNot),
        Said(words: "My room is the best room I ever had. I put stars on the ceiling.", methods: [.visit, .link], answer: "We wrote it at the top of the record."),
    ]

    static let older: [Said] = [
        Said(words: "I want to know what happens when I'm 18, and not two weeks before.", methods: [.meeting, .link], answer: "Your pathway plan is written with you by June, and you have a personal adviser now.", result: .open),
        Said(words: "Every time I get used to a social worker they leave. This is the fourth.", methods: [.meeting, .visit], answer: "Your worker has promised to stay through your exams, and the manager knows what you said."),
        Said(words: "I'd like to stay where I am until my exams are over. After that we can talk.", methods: [.letter, .meeting], answer: "The plan says that nothing moves before July."),
        Said(words: "Staying over at a friend's should not need three forms.", methods: [.app, .meeting], answer: "The carers may say yes by themselves now. It is in the delegated authority."),
        Said(words: "I don't want my dad to get the notes about my health. That's private.", methods: [.call, .link], answer: "The health part goes to you, your carer and the nurse only."),
        Said(words: "I want a bank card so I can save from my job.", methods: [.app, .paper], answer: "The account is open, and your savings have moved to it."),
        Said(words: "Can I see my sister without everybody watching?", methods: [.visit, .advocate], answer: "The assessment is under way. Until then your aunt stays in the next room.", result: .open),
    ]

    /// Said by somebody who led the meeting or a part of it.
    static let led = Said(
        words: "I chaired half of it. It was less boring than I thought.", methods: [.meeting],
        answer: "You are asked before every meeting which part you want to lead.")

    static func said(age: Int, _ dice: inout Dice) -> Said? { dice.pick(age < 7 ? young : age < 12 ? middle : older) }

    /// The child's part of a meeting's record.
    static func section(age: Int, words: String, _ dice: inout Dice) -> String {
        if age < 4 {
            return dice.word([
                "Too young to say it in words. The IRO watched the child play: the child looked for the carer, was picked up and settled.",
                "The child smiled at the carer and reached for the bricks. Babbles and claps. Sleeps through the night now.",
            ])
        }
        let name = dice.word(["The IRO asked what should be different by the next meeting.", "The child chose what was read out.", "Written down as it was said."])
        return "“\(words)” \(name)"
    }

    static let carers = [
        "“They eat well now and laugh more. Bedtimes are still hard, and we read two stories instead of one.”",
        "“Settled here as if it had always been so. We would like to know before the holidays which days are family time.”",
        "“School mornings were a battle in September. They are not any more.”",
        "“We need to know who says yes to a haircut. At present nobody does.”",
    ]
    static let parents = [
        "“I miss them every day. I have been to every session of the course.”",
        "“I was not told about the dentist. I want to hear of such things before, not after.”",
        "“They are looked after well. I did not think I would ever say that.”",
        "Did not come and sent no word. The social worker goes to see the parent this week.",
    ]
}
