/// Wordings that put several things together, or put them oddly.
let openingWordingsMixed = """
    > Saturdays 10am till 12pm, first and third of every month
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    > Open 1st, 2nd, 3rd and 4th Saturday
    = 1st, 2nd, 3rd and 4th Saturday of the month
    ! ‘Saturday’ has no opening and closing times.
    > Sundays 2:00pm to 4:00pm except the first Sunday
    = every Sunday, 14:00 to 16:00
    ! We could not read ‘except the first Sunday’.
    > Tuesday 4pm-6pm & Saturday 9am-1pm by appointment, not bank holidays
    = every Tuesday, 16:00 to 18:00, by arrangement, not on bank holidays
    = every Saturday, 09:00 to 13:00, by arrangement, not on bank holidays
    > We open every Saturday morning between 9:30 and 11:30 and every other Sunday afternoon from 2 until 4
    = every Saturday, 09:30 to 11:30
    = every other Sunday (first date needed), 14:00 to 16:00
    ! We took ‘from 2 until 4’ as 14:00 to 16:00.
    ! ‘every other’ needs its first date.
    > Saturday 10am – 1pm. Closed Christmas and Easter.
    = every Saturday, 10:00 to 13:00
    ! We could not read ‘Closed Christmas and Easter’.
    > 1st, 3rd and 5th Sat, 9:45 - 11:45 a.m.
    = 1st, 3rd and 5th Saturday of the month, 09:45 to 11:45
    > Every fourth Sunday
    = every 4 weeks on Sunday (first date needed)
    ! We took ‘Every fourth Sunday’ as every 4 weeks, not as the one of each month.
    ! ‘Sunday’ has no opening and closing times.
    ! ‘Every fourth Sunday’ needs its first date.
    > the second Tuesday of each month, 6pm
    = 2nd Tuesday of the month
    ! ‘6pm’ does not say when it opens and closes.
    > Saturdays 9-1
    = every Saturday, 09:00 to 13:00
    ! We took ‘9-1’ as 09:00 to 13:00.
    > Saturdays 1-5
    = every Saturday, 13:00 to 17:00
    ! We took ‘1-5’ as 13:00 to 17:00.
    > Saturday 12pm
    = every Saturday
    ! ‘12pm’ does not say when it opens and closes.
    > Sunday 1.00 - 3.00pm and 3.15 - 5.15pm
    = every Sunday, 13:00 to 15:00
    = every Sunday, 15:15 to 17:15
    > First Saturday in the month 10-1
    = 1st Saturday of the month, 10:00 to 13:00
    ! We took ‘10-1’ as 10:00 to 13:00.
    > Twice a month, 2nd and 4th Saturdays, 10am-12
    = 2nd and 4th Saturday of the month, 10:00 to 12:00
    > Saturdays and alternate Wednesdays 3.30-5.30
    = every Saturday, 15:30 to 17:30
    = every other Wednesday (first date needed), 15:30 to 17:30
    ! We took ‘3.30-5.30’ as 15:30 to 17:30.
    ! ‘alternate’ needs its first date.
    > Saturday & Sunday alternate weeks 10-4
    = every other Saturday and Sunday (first date needed), 10:00 to 16:00
    ! We took ‘10-4’ as 10:00 to 16:00.
    ! ‘alternate weeks’ needs its first date.
    > Sat: 10-12 / Sun: 1-3
    = every Saturday, 10:00 to 12:00
    = every Sunday, 13:00 to 15:00
    ! We took ‘1-3’ as 13:00 to 15:00.
    > Supported (Saturdays 10-12); Supervised (weekdays 9-5)
    = Supported: every Saturday, 10:00 to 12:00
    = Supervised: every Monday to Friday, 09:00 to 17:00
    ! We took ‘9-5’ as 09:00 to 17:00.
    > fortnightly on Saturdays (next: 5th December 2026) 10-12
    = every other Saturday from 5 December 2026, 10:00 to 12:00
    > alternating Saturdays & Sundays 10-12
    = every other Saturday and Sunday (first date needed), 10:00 to 12:00
    ! ‘alternating’ needs its first date.
    > Last Sunday of each month except December 2-4
    = last Sunday of the month
    ! ‘Sunday’ has no opening and closing times.
    ! We could not read ‘except December 2-4’.
    > Monthly, 2-4pm
    ! ‘2-4pm’ has no day.
    ! ‘Monthly’ has no day.
    > every Sat. & Sun. 10-1 p.m.
    = every Saturday and Sunday, 10:00 to 13:00
    > Saturday 10 'til 12
    = every Saturday, 10:00 to 12:00
    > Monday to Friday: 9am - 5pm
    = every Monday to Friday, 09:00 to 17:00
    > Saturday: 10am - 4pm
    = every Saturday, 10:00 to 16:00
    > Every Saturday, excluding Bank Holiday weekends, 10am-12 noon
    = every Saturday, 10:00 to 12:00
    ! We could not read ‘excluding Bank Holiday weekends’.
    > odd Saturdays 10-12
    = Saturday, in some weeks (which ones is not said), 10:00 to 12:00
    ! ‘odd’ does not say which weeks.
    > no set times
    ! We could not read ‘no set times’.
    > Sat 10am to 12pm 1st and 3rd, 2pm to 4pm 2nd and 4th
    ! We could not read ‘Sat 10am to 12pm 1st and 3rd, 2pm to 4pm 2nd and 4th’.
    > Wed-Sun
    = every Wednesday to Sunday
    ! ‘Wed-Sun’ has no opening and closing times.
    > each Saturday; 10.00-11.00; 11.15-12.15
    = every Saturday, 10:00 to 11:00
    = every Saturday, 11:15 to 12:15
    > Saturdays 10 am to 12 midday fortnightly from Saturday 5 December 2026
    = every other Saturday from 5 December 2026, 10:00 to 12:00
    > week days 9-5
    = every Monday to Friday, 09:00 to 17:00
    ! We took ‘9-5’ as 09:00 to 17:00.
    > Saturdays 10-12; 1-3pm
    = every Saturday, 10:00 to 12:00
    = every Saturday, 13:00 to 15:00
    > some Saturdays 10-12
    = Saturday, in some weeks (which ones is not said), 10:00 to 12:00
    ! ‘some’ does not say which weeks.
    > 1 & 3rd Saturday 10-12
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    > first date 5 December 2026, fortnightly Saturdays 10-12
    = every other Saturday from 5 December 2026, 10:00 to 12:00
    > Saturdays and Sundays. 10-12. 2-4pm.
    = every Saturday and Sunday, 10:00 to 12:00
    = every Saturday and Sunday, 14:00 to 16:00
    """
