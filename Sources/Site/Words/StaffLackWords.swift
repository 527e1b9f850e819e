import Domain

/// What somebody lacks to work with families, in words for whoever puts them on duty (L1, L2).
enum StaffLackWords {
    static func refusal(_ name: String, _ lacks: [StaffLack], on day: Day) -> RefusalText {
        RefusalText(
            "\(name) cannot work with families on \(Spoken.day(day))",
            "What is missing: \(Spoken.list(lacks.map { words($0).text })).",
            next: "Choose somebody else for that day.",
            "When you have seen what is missing, write it down on their page under “Staff”.")
    }

    static func known(_ name: String, on day: Day) -> RefusalText {
        RefusalText(
            "\(name) knows this family",
            "Nobody works where a family is that they know. This is about \(Spoken.day(day)).",
            next: "Choose somebody else for that time.",
            "If it was a mistake, take it back on the page of the case, under “Who knows this family”.")
    }

    static func words(_ lack: StaffLack) -> Phrase {
        switch lack {
        case .check: "a DBS check"
        case .checkLevel(let level): "a DBS check at a higher level (\(self.level(level)))"
        case .checkEnded(let day): "a new DBS check, as the last one held until \(Spoken.date(day))"
        case .references(let missing): "\(Spoken.count(missing, "reference", "references"))"
        case .training(let training): "\(self.training(training))"
        case .trainingEnded(let training, let day):
            "\(self.training(training)) again, as the last one held until \(Spoken.date(day))"
        }
    }

    static func level(_ level: DBSLevel) -> Phrase {
        switch level {
        case .basic: "basic"
        case .standard: "standard"
        case .enhanced: "enhanced"
        case .enhancedWithBarredLists: "enhanced, with the barred lists"
        }
    }

    /// What must be renewed, in the middle of a sentence.
    static func item(_ item: StaffClock.Item) -> Phrase {
        switch item {
        case .check: "DBS check"
        case .training(let training): self.training(training)
        case .qualification: "supervisor’s qualification"
        }
    }

    /// The same at the head of a line.
    static func title(_ item: StaffClock.Item) -> Phrase {
        switch item {
        case .check: "DBS check"
        case .training(let training): title(training)
        case .qualification: "Supervisor’s qualification"
        }
    }

    static func title(_ training: Training) -> Phrase {
        switch training {
        case .safeguarding: "Safeguarding training"
        case .induction: "Induction"
        case .domesticAbuse: "Domestic abuse training"
        }
    }

    static func training(_ training: Training) -> Phrase {
        switch training {
        case .safeguarding: "safeguarding training"
        case .induction: "the induction"
        case .domesticAbuse: "domestic abuse training"
        }
    }
}
