/// Contact by video.
enum VirtualRoom {
    static let commands: [any Command.Type] = [
        NameOnScreen.self, CheckDevice.self, DeclareVideoReady.self, ChooseActivities.self, HoldSeat.self,
        NoteRoomFact.self, NoteInVideo.self, FollowUpVideo.self,
    ]
    static let events: [any Event.Type] = [
        ScreenNamed.self, DeviceChecked.self, VideoReadinessDeclared.self, ActivitiesChosen.self,
        VideoNoteKept.self, VideoFollowedUp.self, SeatHeld.self, RoomFactNoted.self,
    ]
}
