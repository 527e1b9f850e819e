/// An adult asked for what is held about them (L3).
public struct OwnDataAskedFor: CaseEvent, Hashable {
    public var adult: AdultID

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        var request = OwnDataRequest(asked: moment.at)
        if let before = file.keeping.requests[adult] {
            request.decisions = before.decisions
            // What was given before paragraphs had owners is a copy too.
            request.copies = before.copies.isEmpty ? before.lastCopy.map { [$0] } ?? [] : before.copies
        }
        file.keeping.requests[adult] = request
    }
}

/// They asked for what is held about the children too (L3).
public struct ChildrensDataAskedFor: CaseEvent, Hashable {
    public var adult: AdultID

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.keeping.requests[adult]?.asksForChildren = true
    }
}

/// Somebody decided of paragraphs what becomes of them (L3).
public struct OwnDataDecided: CaseEvent, Hashable {
    public var adult: AdultID
    public var decisions: [One]

    /// One decision, under the key of its paragraph.
    public struct One: Codable, Hashable, Sendable {
        public var key: String
        public var decision: OwnDataDecision
    }

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        for one in decisions {
            file.keeping.requests[adult]?.decisions[one.key] = DecidedParagraph(
                decision: one.decision, by: moment.by, at: moment.at)
        }
    }
}

/// It was given, and is kept as it was given (L3).
public struct OwnDataGiven: CaseEvent, TellingEvent, Hashable {
    public var adult: AdultID
    public var copy: OwnDataCopy

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.keeping.requests[adult]?.released = moment.at
        file.keeping.requests[adult]?.copies.append(OwnDataRequest.GivenCopy(at: moment.at, copy: copy))
    }

    /// That adult, and nobody else.
    public func notices(of stream: StreamID, in house: House) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return [Notice(id, to: .adult(adult), .ownDataReady)]
    }
}

/// As it was kept before paragraphs had owners: somebody read through what is to be given (L3).
public struct OwnDataReviewed: CaseEvent, Hashable {
    public var adult: AdultID
    public var data: OwnData
    public var leftOut: [OwnDataPart]
    public var because: String?

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.keeping.requests[adult]?.reviewed = data
        file.keeping.requests[adult]?.leftOut = leftOut
        file.keeping.requests[adult]?.because = because
    }
}

/// As above: it was given.
public struct OwnDataReleased: CaseEvent, TellingEvent, Hashable {
    public var adult: AdultID

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.keeping.requests[adult]?.released = moment.at
    }

    /// That adult, and nobody else.
    public func notices(of stream: StreamID, in house: House) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return [Notice(id, to: .adult(adult), .ownDataReady)]
    }
}
