import Care
import Samples

/// The sentences a check finds, in the order of the findings.
func found(_ check: Check, today: Day = "2017-03-31", _ tables: SampleTable...) -> [String] {
    Facts(sampleRecords(tables), today: today).findings([check]).map(\.sentence)
}

/// The children a check finds something wrong with, in the order of the findings.
func whom(_ check: Check, today: Day = "2017-03-31", _ tables: SampleTable...) -> [String] {
    Facts(sampleRecords(tables), today: today).findings([check]).map(\.subject.id)
}
