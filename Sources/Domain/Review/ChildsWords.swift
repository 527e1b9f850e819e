/// What a child said when contact was reviewed, in the child's own words (H1). For the centre alone: neither
/// side reads it.
public struct ChildsWords: Codable, Hashable, Sendable {
    public var child: ChildID
    public var words: String

    public init(child: ChildID, words: String) {
        self.child = child
        self.words = words
    }
}

/// A child was heard in a review.
public struct ChildHeard: CaseEvent, Hashable {
    public var said: ChildsWords

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.reviews.childrenHeard.append(CaseReviews.Heard(on: moment.at.day, said: said))
    }
}
