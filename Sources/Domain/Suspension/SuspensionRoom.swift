/// When contact at centres must stop, what families have meanwhile, and the way back.
enum SuspensionRoom {
    static let commands: [any Command.Type] = [
        SuspendFaceToFace.self, EndSuspension.self, DecideAlternative.self, SettleHeldSessions.self,
    ]
    static let events: [any Event.Type] = [
        FaceToFaceSuspended.self, SuspensionEnded.self, AlternativeDecided.self,
    ]
}
