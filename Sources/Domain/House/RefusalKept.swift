/// A refusal as it is kept with the act that it answered, so that the same act gets the same answer again.
extension Refusal: Codable {
    /// Every room's reasons.
    public static let reasons: [any RefusalReason.Type] = [
        RegisterRefusal.self, ReferralRefusal.self, AssessmentRefusal.self, DiaryRefusal.self,
        SessionRefusal.self, RecordRefusal.self, SafeguardingRefusal.self, ReviewRefusal.self,
        SuspensionRefusal.self, ConcernRefusal.self, AccreditationRefusal.self,
        EnquiryRefusal.self, CourtRefusal.self, SuitabilityRefusal.self, CommissioningRefusal.self,
        PracticeRefusal.self,
        CostRefusal.self, StepDownRefusal.self, RetentionRefusal.self, VirtualRefusal.self, OrderRefusal.self,
    ]

    private enum CodingKeys: String, CodingKey {
        case rule, room, reason
    }

    /// - Throws: a decoding error where no room has such reasons, or not this one.
    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        let room = try box.decode(String.self, forKey: .room)
        guard let type = Self.reasons.first(where: { String(describing: $0) == room }) else {
            throw DecodingError.dataCorruptedError(
                forKey: .room, in: box, debugDescription: "no reasons are called \(room)")
        }
        self.init(
            try box.decode(RuleID.self, forKey: .rule),
            try type.init(from: box.superDecoder(forKey: .reason)))
    }

    /// - Throws: an encoding error where the reason's room is not listed: it could never be read again.
    public func encode(to encoder: any Encoder) throws {
        let room = String(describing: type(of: reason))
        guard Self.reasons.contains(where: { String(describing: $0) == room }) else {
            throw EncodingError.invalidValue(
                reason, .init(codingPath: encoder.codingPath, debugDescription: "\(room) is not listed"))
        }
        var box = encoder.container(keyedBy: CodingKeys.self)
        try box.encode(rule, forKey: .rule)
        try box.encode(room, forKey: .room)
        try reason.encode(to: box.superEncoder(forKey: .reason))
    }
}
