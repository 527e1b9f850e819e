/// The diary, and the centre's own set-up that it rests on: rooms, openings, staff, settings.
enum DiaryRoom {
    static let commands: [any Command.Type] = [
        AddRoom.self, ChangeRoom.self, RemoveRoom.self, SetOpenings.self, CloseDay.self, ReopenDay.self,
        EnlistStaff.self, DismissStaff.self, ChangeSettings.self, StateHouseRules.self, RosterStaff.self,
        BookSessions.self, ConfirmSessions.self, AssignSupervisor.self, MoveSession.self, CancelSession.self,
        WordLetter.self, UseUsualWords.self, SetLogo.self,
    ]
    static let events: [any Event.Type] = [
        RoomAdded.self, RoomChanged.self, RoomRemoved.self, OpeningsSet.self, DayClosed.self,
        DayReopened.self, StaffEnlisted.self, StaffDismissed.self, SettingsChanged.self,
        HouseRulesStated.self, StaffRostered.self, SessionPlaced.self, SessionTakenOff.self,
        SupervisorPlaced.self, SessionsBooked.self, SessionsConfirmed.self, SupervisorAssigned.self,
        SessionMoved.self, SessionCancelled.self, LetterWorded.self, LogoSet.self,
    ]
}
