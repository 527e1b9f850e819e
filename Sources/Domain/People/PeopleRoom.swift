/// Accounts and roles, and what a centre keeps of those who work there.
enum PeopleRoom {
    static let commands: [any Command.Type] = [
        RegisterPerson.self, GrantRole.self, WithdrawRole.self, KeepStaffRecord.self, CorrectOwnRecord.self,
        SayFamilyKnown.self, TakeBackFamilyKnown.self, SetPeopleSettings.self,
        NoteSignIn.self, ResetSignIn.self, InviteAgain.self, MakeSpokenCode.self,
    ]
    static let events: [any Event.Type] = [
        PersonRegistered.self, RoleGranted.self, RoleWithdrawn.self, StaffRecordKept.self,
        StaffRecordCorrected.self, FamilyKnown.self, FamilyNotKnown.self, PeopleSettingsSet.self,
        SignInNoted.self, SignInReset.self, InvitationAsked.self, SpokenCodeMade.self,
    ]
}
