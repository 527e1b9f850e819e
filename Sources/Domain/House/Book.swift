/// Every command there is and every event, by name. A test compares it with the sources.
public enum Book {
    /// The type of every command.
    public static let commands: [any Command.Type] = Room.allCases.flatMap { $0.commands }
    public static let events: [any Event.Type] = Room.allCases.flatMap { $0.events }

    /// The command of that name; nil where there is none.
    public static func command(_ name: String) -> (any Command.Type)? { commandsByName[name] }
    /// The event of that name; nil where there is none.
    public static func event(_ name: String) -> (any Event.Type)? { eventsByName[name] }

    private static let commandsByName: [String: any Command.Type] =
        Dictionary(uniqueKeysWithValues: commands.map { ($0.name, $0) })
    private static let eventsByName: [String: any Event.Type] =
        Dictionary(uniqueKeysWithValues: events.map { ($0.name, $0) })
}

extension Room {
    /// What this room does.
    var commands: [any Command.Type] {
        switch self {
        case .register: RegisterRoom.commands
        case .enquiry: EnquiryRoom.commands
        case .order: OrderRoom.commands
        case .court: CourtRoom.commands
        case .practice: PracticeRoom.commands
        case .referral: ReferralRoom.commands
        case .assessment: AssessmentRoom.commands
        case .diary: DiaryRoom.commands
        case .session: SessionRoom.commands
        case .record: RecordRoom.commands
        case .safeguarding: SafeguardingRoom.commands
        case .review: ReviewRoom.commands
        case .cost: CostRoom.commands
        case .privacy: PrivacyRoom.commands
        case .virtual: VirtualRoom.commands
        case .suspension: SuspensionRoom.commands
        case .commissioning: CommissioningRoom.commands
        case .localAuthority: LocalAuthorityRoom.commands
        case .people: PeopleRoom.commands
        case .figures: FiguresRoom.commands
        }
    }

    /// What happens in this room.
    var events: [any Event.Type] {
        switch self {
        case .register: RegisterRoom.events
        case .enquiry: EnquiryRoom.events
        case .order: OrderRoom.events
        case .court: CourtRoom.events
        case .practice: PracticeRoom.events
        case .referral: ReferralRoom.events
        case .assessment: AssessmentRoom.events
        case .diary: DiaryRoom.events
        case .session: SessionRoom.events
        case .record: RecordRoom.events
        case .safeguarding: SafeguardingRoom.events
        case .review: ReviewRoom.events
        case .cost: CostRoom.events
        case .privacy: PrivacyRoom.events
        case .virtual: VirtualRoom.events
        case .suspension: SuspensionRoom.events
        case .commissioning: CommissioningRoom.events
        case .localAuthority: LocalAuthorityRoom.events
        case .people: PeopleRoom.events
        case .figures: FiguresRoom.events
        }
    }
}
