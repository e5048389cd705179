import Extraction

/// Why two reports are of one event.
///
/// “OMON raided homes in Yekaterinburg on June 27” and, in another article, “Russian forces raided houses in Yekaterinburg in late June
/// 2025”: the dates meet, Russia and Yekaterinburg are in both, and so is the raid.
struct EventMatch: Sendable, Hashable {
    /// In words.
    let evidence: String

    /// The match of two members whose times leave `time`; null where the evidence is too thin. Precise rather than greedy: what
    /// merely might be one event stays two.
    init?(_ left: EventMember, _ right: EventMember, meeting time: EventTime, names: [String: String]) {
        guard Self.statusAgrees(left.event.status, right.event.status), Self.targetsAgree(left, right) else {
            return nil
        }
        let actors = Self.common(left.participants, right.participants)
        let stems = Self.common(left.stems, right.stems)
        guard !actors.isEmpty, !stems.isEmpty, actors.count + stems.count >= Self.threshold(left, right) else {
            return nil
        }
        evidence = Self.sentence(time, actors.map { names[$0] ?? $0 }, stems)
    }

    /// How many participants and words of the title must be common: more where the date says less, the category is none, or one
    /// article tells both.
    private static func threshold(_ left: EventMember, _ right: EventMember) -> Int {
        let isDay = (left.time?.isDay ?? false) && (right.time?.isDay ?? false)
        return 3 + (isDay ? 0 : 1) + (left.event.category == .other ? 1 : 0) + (left.article == right.article ? 2 : 0)
    }

    private static func statusAgrees(_ left: EventStatus, _ right: EventStatus) -> Bool {
        isPossible(left) == isPossible(right)
    }

    private static func isPossible(_ status: EventStatus) -> Bool { status == .threatened || status == .hypothetical }

    private static func targetsAgree(_ left: EventMember, _ right: EventMember) -> Bool {
        left.targets.isEmpty || right.targets.isEmpty || !left.targets.isDisjoint(with: right.targets)
    }

    private static func common(_ left: [String], _ right: [String]) -> [String] {
        let right = Set(right)
        return left.filter(right.contains)
    }

    private static func sentence(_ time: EventTime, _ actors: [String], _ stems: [String]) -> String {
        "Both allow \(time.words); both name \(actors.joined(separator: ", ")); "
            + "both titles have \(stems.joined(separator: ", "))."
    }
}

extension EventTime {
    /// In digits.
    fileprivate var words: String {
        switch self {
        case .day(let day): day.digits
        case .yearless(let month, let day): "--\(twoDigits(month))-\(twoDigits(day))"
        case .stretch(let first, let last): "\(first.digits) to \(last.digits)"
        }
    }
}
