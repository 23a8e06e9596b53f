/// What people of the sample council answer before meetings: each answer fits its question.
enum DemoAnswers {
    /// The answers to choose from for one of the product's own questions; where a council asks something else, ones that fit any question.
    static func fitting(_ question: String) -> [String] { known[question] ?? ["I have nothing to add to what I said last time.", "I would rather talk about it at the meeting."] }

    private static let going = ["I like my room.", "I made the team at school.", "I get on with everybody here.", "Swimming, and my friends.", "More than last time."]
    private static let worries = ["I worry about tests.", "That I have to move again.", "Nothing just now.", "My mum being on her own."]
    private static let changes = ["More time with my sister.", "Nothing. It is fine as it is.", "I want a later bedtime.", "I want to know when things happen."]
    private static let family = ["Yes, every week, and it goes well.", "Not enough. I miss my sister.", "I see my mum, and I would like to see my nan too."]

    private static let known: [String: [String]] = [
        "What do you like about where you live?": ["My room, and the dog.", "The garden.", "The dinners are nice."],
        "Who do you like to be with?": ["My sister.", "My carer and the dog.", "My friend from school."],
        "What makes you sad or cross?": ["When visits are called off.", "When people shout.", "Going to bed."],
        "What would you wish for?": ["A bike.", "To see my nan.", "That my brother lives here too."],
        "What is going well?": going,
        "What are you worried about?": worries,
        "What is not going well?": worries,
        "Do you see your family as you want to?": family,
        "Do you see your family and friends as you want to?": family,
        "How is school?": ["School is ok. Maths is not.", "Good. I like art best.", "I do not like break time."],
        "How are school, college or work, and your health?": ["College is good, and I feel well.", "School is ok. I need new glasses.", "I missed some days, I was ill."],
        "Do you know the plan for you, and what do you think of it?": ["Yes. I stay here until I am 18, and that is right.", "Not really. Nobody told me the end of it.", "I know it, and I want it sooner."],
        "What should change?": changes, "What should change before your next review?": changes,
        "What do you think is going well for your child?": ["They look happy there.", "School is going better.", "They are kind to their carers."],
        "What worries you?": ["That they forget where they come from.", "The plan for next year is not settled.", "That nobody tells me things."],
        "How is the time you spend together?": ["Good, but the visits are too short.", "It is hard with somebody watching.", "We cook together, and that helps."],
        "What do you think should happen next?": ["More visits, and then a weekend.", "They should stay where they are for now.", "I would like to hear about school."],
        "What do you need to take part in the meeting?": ["A lift to the meeting would help.", "Somebody to sit with me.", "A time after work."],
        "How has the child been since the last meeting?": ["Settled, and laughing more.", "Mornings before school are hard.", "Up and down, better since the holidays."],
        "What is going well at home, at school and with friends?": ["Friends can stay over now, and it goes well.", "Homework is done without a row.", "They joined a club."],
        "How is the child’s health, and is anything overdue?": ["Well. The dentist is overdue.", "Well, and nothing is overdue.", "The eye test is still to be booked."],
        "What do you need so that you can go on caring well?": ["An answer about holidays.", "A weekend of respite now and then.", "Nothing more than we have."],
        "What have you done with the child since the last meeting?": ["Met each week in the homework club.", "Six sessions, and all were kept.", "Attendance is at 96 per cent; we looked at it together."],
        "What do you recommend, by whom and by when?": ["A place in the homework club from January, by the school.", "The assessment is to be finished by the end of term, by us.", "Keep the sessions going until the next review."],
    ]
}
