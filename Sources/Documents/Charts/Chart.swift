/// Charts drawn by hand as SVG: they scale to any width, print sharply, and mean nothing by colour alone.
///
/// Each stands above the table it is drawn from. The page's styles give `.chart` its greatest width; the text is sized for a phone.
public enum Chart {
    /// The values of one line, or of one bar in each group; nil where there is no figure.
    public struct Series: Sendable, Hashable {
        public var name: String
        public var values: [Double?]

        public init(_ name: String, _ values: [Double?]) {
            self.name = name
            self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
        }

        /// The value of a category; none where the series is shorter than the others.
        func value(_ index: Int) -> Double? { values.indices.contains(index) ? values[index] : nil }
    }

    /// A line to compare with, such as the service's target.
    public struct Target: Sendable, Hashable {
        public var name: String
        public var value: Double

        public init(_ name: String, _ value: Double) {
            self.name = name
            self.value = value
        }
    }

    /// What a chart is called and where it stands.
    public struct Caption: Sendable, Hashable {
        /// Unlike every other id on the page.
        public var id: String
        public var title: String
        /// What the chart shows, in a sentence or two, for those who cannot see it; made from the figures where it is not given.
        public var description: String?

        public init(id: String, title: String, description: String? = nil) {
            self.id = id
            self.title = title
            self.description = description
        }
    }

    /// The palette of the Government Analysis Function, in its order: dark and light by turns.
    static let colours = ["#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1"]
    static let ink = "#0B0C0C"
    static let quiet = "#505A5F"
    static let rule = "#D8DBDD"
    static let band = "#F3F2F1"
    static let noData = "No data"

    static func colour(_ index: Int) -> String { colours[index % colours.count] }
    /// What can be read on a colour: white on the dark ones, black on the light.
    static func ink(on index: Int) -> String { index % 2 == 0 ? "#FFFFFF" : ink }

    /// The figures in words, where the page gives no description.
    static func words(_ categories: [String], _ series: [Series], _ format: NumberFormat, target: Target? = nil, marks: [Mark] = []) -> String {
        var sentences = series.map { series in
            let values = categories.enumerated().map { "\($0.element) \(series.value($0.offset).map(format.text) ?? "no data")" }
            return (series.name.isEmpty ? "" : "\(series.name): ") + values.joined(separator: ", ") + "."
        }
        if let target { sentences.append("\(target.name): \(format.text(target.value)).") }
        return (sentences + marks.map(\.words)).joined(separator: " ")
    }
}
