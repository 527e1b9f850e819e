/// An adult asked for what is held about them (L3).
public struct OwnDataAskedFor: CaseEvent, Hashable {
    public var adult: AdultID

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.keeping.requests[adult] = OwnDataRequest(asked: moment.at)
    }
}

/// Somebody read through what is to be given (L3), and it is kept as it was read.
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

/// It was given (L3).
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
