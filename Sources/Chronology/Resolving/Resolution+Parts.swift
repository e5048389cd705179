extension Resolution {
    /// With a time of day, which only TIMEX3 tells.
    func at(_ time: String) -> Resolution {
        var found = self
        found.kind = .time
        found.timex = timex.map { $0 + time }
        return found
    }

    /// An early, middle or late part: days of a month, about a month of a year, of all else the whole.
    func part(_ third: Third) -> Resolution {
        var found = self
        switch period {
        case .month(let month):
            let (first, last) = third.days(of: month)
            found.edtf = EDTF(from: first, to: last)
        case .year(let year):
            let month = third == .early ? 1 : third == .mid ? 6 : 12
            found.edtf = CalendarMonth(year: year.number, month: month).map {
                EDTF(.point(.month($0, approximate: true)))
            }
        default: break
        }
        return found
    }

    /// With `~` where the notation has room for it.
    var approximate: Resolution {
        guard case .point(let point)? = edtf?.value else { return self }
        var found = self
        found.edtf = EDTF(.point(point.approximated))
        return found
    }

    /// From there on; a beginning in an unknown year stays as it is, intervals have no notation for it.
    var open: Resolution {
        guard let start = edtf?.ends?.first else { return self }
        var found = self
        found.edtf = EDTF(.interval(EDTF.Interval(from: start.withoutSeason)))
        return found
    }
}

extension EDTF.Point {
    /// The same with `~`; unspecified digits cannot carry it.
    var approximated: EDTF.Point {
        switch self {
        case .day(let day, _): .day(day, approximate: true)
        case .month(let month, _): .month(month, approximate: true)
        case .season(let season, let year, _): .season(season, year, approximate: true)
        case .year(let year, _): .year(year, approximate: true)
        case .dayOfMonth, .monthOfYear, .dayOfYear, .decade, .century: self
        }
    }

    /// About the middle month of a season, since intervals are made of days, months and years.
    var withoutSeason: EDTF.Point {
        guard case .season(let season, let year, _) = self,
            let month = CalendarMonth(year: year.number, month: season.firstMonth)?.adding(1)
        else { return self }
        return .month(month, approximate: true)
    }
}
