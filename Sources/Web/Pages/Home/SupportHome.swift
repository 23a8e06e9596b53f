import Care
import Documents

/// Business support's part of the home page: the queue, one's own tasks first.
struct SupportHome {
    let desk: HomeDesk

    var html: HTML {
        let tasks = desk.facts.workQueue
        let own = tasks.filter { $0.claim?.by == desk.person.username }
        let free = tasks.filter { $0.claim == nil }
        return HTML {
            part("The queue", id: "queue") {
                counts(
                    "The queue in numbers",
                    [
                        (tasks.count { $0.urgency == .late }, "late", Links.queue(QueueFilter(urgency: .late))),
                        (tasks.count { $0.urgency == .soon }, "due soon", Links.queue(QueueFilter(urgency: .soon))),
                        (own.count, "mine", Links.queue(QueueFilter(claims: .mine))),
                        (free.count, "claimed by nobody", Links.queue(QueueFilter(claims: .free))),
                        (tasks.count, "in all", Links.queue(QueueFilter())),
                    ])
                p("govuk-body") { link("Open the queue", "/queue") }
            }
            part("My tasks", id: "my-tasks") {
                TaskTable(caption: "My tasks", tasks: Array(own.prefix(15)), parts: desk.parts, names: [:], ticks: false, whenEmpty: "You have claimed no task.").html
            }
            part("Next in the queue", id: "next-tasks") {
                TaskTable(caption: "Next in the queue", tasks: Array(free.prefix(10)), parts: desk.parts, names: [:], ticks: false, whenEmpty: "Nobody waits for anything.").html
            }
        }
    }
}
