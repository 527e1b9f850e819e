/// Which weeks: fortnights, ordinals and months.
let openingWordingsOfWeeks = """
    > Saturdays fortnightly 10.30am to 1.30pm
    = every other Saturday (first date needed), 10:30 to 13:30
    ! ‘fortnightly’ needs its first date.
    > Supported - Saturdays weekly 1pm to 3pm. Handovers on Saturday TBA. Supervised contact by arrangement
    = Supported: every Saturday, 13:00 to 15:00
    = Handover: every Saturday
    = Supervised: by arrangement
    ! ‘TBA’ leaves it to be announced.
    > 1st & 3rd Saturday of month 2pm to 4pm
    = 1st and 3rd Saturday of the month, 14:00 to 16:00
    > Supported: Sat weekly 10am to 5pm. Supervised: Wed to Sat 8am to 6.30pm by appt - later by request
    = Supported: every Saturday, 10:00 to 17:00
    = Supervised: every Wednesday to Saturday, 08:00 to 18:30, by arrangement
    ! We could not read ‘later’.
    > 1st and 3rd Saturday each month between 10:30 and 12:30
    = 1st and 3rd Saturday of the month, 10:30 to 12:30
    > twice a week on Thursday afternoons and Saturday mornings
    = every Thursday and Saturday
    ! ‘afternoons’ does not say when it opens and closes.
    ! ‘mornings’ does not say when it opens and closes.
    > 2nd and 4th Saturday of each month between 11am and 1pm
    = 2nd and 4th Saturday of the month, 11:00 to 13:00
    > supported once a week on Saturdays, all families in one playroom; supervised one family at a time
    = Supported: every Saturday
    ! ‘Saturdays’ has no opening and closing times.
    ! ‘supervised’ has no day.
    ! We could not read ‘all families in one playroom’.
    ! We could not read ‘one family at a time’.
    > alternate Saturdays 10-12
    = every other Saturday (first date needed), 10:00 to 12:00
    ! ‘alternate’ needs its first date.
    > every other Sunday 1pm - 3pm
    = every other Sunday (first date needed), 13:00 to 15:00
    ! ‘every other’ needs its first date.
    > every second Saturday 10-12
    = every other Saturday (first date needed), 10:00 to 12:00
    ! We took ‘every second Saturday’ as every 2 weeks, not as the one of each month.
    ! ‘every second Saturday’ needs its first date.
    > every second Saturday of the month 10-12
    = 2nd Saturday of the month, 10:00 to 12:00
    > every 2 weeks on Saturday 10-12
    = every other Saturday (first date needed), 10:00 to 12:00
    ! ‘every 2 weeks’ needs its first date.
    > Fortnightly on a Saturday from 10am until 12pm
    = every other Saturday (first date needed), 10:00 to 12:00
    ! ‘Fortnightly’ needs its first date.
    > Fortnightly Saturdays 10-12 starting 10 January 2026
    = every other Saturday from 10 January 2026, 10:00 to 12:00
    > Fortnightly Saturdays 10-12 from 11 January 2026
    = every other Saturday (first date needed), 10:00 to 12:00
    ! 2026-01-11 is a Sunday, which is not one of these days.
    ! ‘Fortnightly’ needs its first date.
    > Saturdays fortnightly 10-12, starting 10/01/2026
    = every other Saturday from 10 January 2026, 10:00 to 12:00
    > first and third Saturdays 10-12
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    > second and last Sunday 2-4pm
    = 2nd and last Sunday of the month, 14:00 to 16:00
    > 2nd, 4th and 5th Saturdays 10-12
    = 2nd, 4th and 5th Saturday of the month, 10:00 to 12:00
    > first Saturday and third Sunday 10-12
    = 1st Saturday of the month, 10:00 to 12:00
    = 3rd Sunday of the month, 10:00 to 12:00
    > 1st Saturday 10-12, 3rd Saturday 2-4
    = 1st Saturday of the month, 10:00 to 12:00
    = 3rd Saturday of the month, 14:00 to 16:00
    ! We took ‘2-4’ as 14:00 to 16:00.
    > last Saturday of the month 10am to 12pm
    = last Saturday of the month, 10:00 to 12:00
    > second to last Saturday 10-12
    = last but one Saturday of the month, 10:00 to 12:00
    > 1st to 3rd Saturday of the month 10-12
    = 1st, 2nd and 3rd Saturday of the month, 10:00 to 12:00
    > first Saturday of the month
    = 1st Saturday of the month
    ! ‘Saturday’ has no opening and closing times.
    > Saturdays (1st and 3rd of the month) 10am-12pm
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    > Saturday 10-12, 1st and 3rd of the month
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    > monthly on the first Saturday 10-12
    = 1st Saturday of the month, 10:00 to 12:00
    > Saturdays monthly 10-12
    = Saturday, in some weeks (which ones is not said), 10:00 to 12:00
    ! ‘monthly’ does not say which weeks.
    > twice a month on Saturdays 10-12
    = Saturday, in some weeks (which ones is not said), 10:00 to 12:00
    ! ‘twice a month’ does not say which weeks.
    > two Saturdays a month 10-12
    = Saturday, in some weeks (which ones is not said), 10:00 to 12:00
    ! ‘two Saturdays a month’ does not say which weeks.
    > twice a month
    ! ‘twice a month’ has no day.
    > weekdays 9-5
    = every Monday to Friday, 09:00 to 17:00
    ! We took ‘9-5’ as 09:00 to 17:00.
    > weekends 10am-4pm
    = every Saturday and Sunday, 10:00 to 16:00
    > Saturdays 10-12 except bank holiday weekends
    = every Saturday, 10:00 to 12:00
    ! We could not read ‘except bank holiday weekends’.
    > Saturdays except the last Saturday of the month 10-12
    = every Saturday, 10:00 to 12:00
    ! We could not read ‘except the last Saturday’.
    > Saturdays 10am-12pm. Fortnightly.
    = every other Saturday (first date needed), 10:00 to 12:00
    ! ‘Fortnightly’ needs its first date.
    > Supervised: Monday to Friday 9am-6pm; Supported: alternate Saturdays 10-12
    = Supervised: every Monday to Friday, 09:00 to 18:00
    = Supported: every other Saturday (first date needed), 10:00 to 12:00
    ! ‘alternate’ needs its first date.
    > biweekly Saturdays 10-12
    = Saturday, in some weeks (which ones is not said), 10:00 to 12:00
    ! ‘biweekly’ does not say which weeks.
    > bi-weekly on Sundays
    = Sunday, in some weeks (which ones is not said)
    ! ‘Sundays’ has no opening and closing times.
    ! ‘bi-weekly’ does not say which weeks.
    > first weekend of the month 10-12
    ! We could not read ‘first weekend’.
    ! ‘10-12’ has no day.
    > alternate weekends 10-12
    = every other Saturday and Sunday (first date needed), 10:00 to 12:00
    ! ‘alternate’ needs its first date.
    > Saturdays weekly and Sundays fortnightly 10-12
    = every Saturday, 10:00 to 12:00
    = every other Sunday (first date needed), 10:00 to 12:00
    ! ‘fortnightly’ needs its first date.
    > every Saturday and alternate Sundays 10-12
    = every Saturday, 10:00 to 12:00
    = every other Sunday (first date needed), 10:00 to 12:00
    ! ‘alternate’ needs its first date.
    > Saturdays fortnightly 10-12 and Sundays weekly 2-4
    = every other Saturday (first date needed), 10:00 to 12:00
    = every Sunday, 14:00 to 16:00
    ! ‘fortnightly’ needs its first date.
    ! We took ‘2-4’ as 14:00 to 16:00.
    > 1st 3rd Saturday 10-12
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    > 1st/3rd Sat 10-12
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    > weeks 1 and 3 Saturdays 10-12
    = Saturday, in some weeks (which ones is not said), 10:00 to 12:00
    ! ‘weeks 1 and 3’ does not say which weeks.
    > Saturdays 1st and 3rd week 10-12
    = Saturday, in some weeks (which ones is not said), 10:00 to 12:00
    ! ‘1st and 3rd week’ does not say which weeks.
    > every 4 weeks on Saturday 10-12
    = every 4 weeks on Saturday (first date needed), 10:00 to 12:00
    ! ‘every 4 weeks’ needs its first date.
    > 1st and 3rd Saturday and 2nd Sunday 10-12
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    = 2nd Sunday of the month, 10:00 to 12:00
    > 1st and 3rd Saturdays 10-12, 2nd and 4th Sundays 1-3
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    = 2nd and 4th Sunday of the month, 13:00 to 15:00
    ! We took ‘1-3’ as 13:00 to 15:00.
    > Fortnightly, 1st and 3rd Saturday 10-12
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    > every Saturday of the month 10-12
    = every Saturday, 10:00 to 12:00
    > first session 10-11 Saturdays, second session 11-12
    ! We could not read ‘10-11 Saturdays, second session 11-12’.
    ! We could not read ‘first session’.
    ! We could not read ‘second session’.
    > every 1st and 3rd Saturday 10-12
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    > every third Sunday 2-4pm
    = every 3 weeks on Sunday (first date needed), 14:00 to 16:00
    ! We took ‘every third Sunday’ as every 3 weeks, not as the one of each month.
    ! ‘every third Sunday’ needs its first date.
    > Open on the 1st, 3rd & 5th Saturday of the month from 9.45am to 11.45am
    = 1st, 3rd and 5th Saturday of the month, 09:45 to 11:45
    > 2nd Saturday of every month 10.00 a.m. till 12.30 p.m.
    = 2nd Saturday of the month, 10:00 to 12:30
    > Saturdays, fortnightly, 2pm - 4.30pm
    = every other Saturday (first date needed), 14:00 to 16:30
    ! ‘fortnightly’ needs its first date.
    > 7 days a week 9am - 8pm
    = every day, 09:00 to 20:00
    > Saturday & Sunday, 10 till 4, every week
    = every Saturday and Sunday, 10:00 to 16:00
    ! We took ‘10 till 4’ as 10:00 to 16:00.
    > Every week, Saturday 2-4
    = every Saturday, 14:00 to 16:00
    ! We took ‘2-4’ as 14:00 to 16:00.
    > Saturdays 10am-12pm & 2pm-4pm, alternate weeks
    = every other Saturday (first date needed), 10:00 to 12:00
    = every other Saturday (first date needed), 14:00 to 16:00
    ! ‘alternate weeks’ needs its first date.
    > Weekends and evenings
    = every Saturday and Sunday
    ! ‘evenings’ does not say when it opens and closes.
    > 3rd Sunday of the month, 2.00-4.30
    = 3rd Sunday of the month, 14:00 to 16:30
    ! We took ‘2.00-4.30’ as 14:00 to 16:30.
    > last and first Saturday 10 to noon
    = last and 1st Saturday of the month, 10:00 to 12:00
    > Supported: alternate Saturdays 10-12; alternate Sundays 2-4. Supervised by appointment
    = Supported: every other Saturday (first date needed), 10:00 to 12:00
    = Supported: every other Sunday (first date needed), 14:00 to 16:00
    = Supervised: by arrangement
    ! ‘alternate’ needs its first date.
    ! We took ‘2-4’ as 14:00 to 16:00.
    > Supported 1st and 3rd Saturday 10am-12pm. Handovers 2nd and 4th Saturday 9.30-10am and 12-12.30pm
    = Supported: 1st and 3rd Saturday of the month, 10:00 to 12:00
    = Handover: 2nd and 4th Saturday of the month, 09:30 to 10:00
    = Handover: 2nd and 4th Saturday of the month, 12:00 to 12:30
    > Every Saturday from 10.00am to 4.00pm & alternate Sundays from 10.00am to 1.00pm
    = every Saturday, 10:00 to 16:00
    = every other Sunday (first date needed), 10:00 to 13:00
    ! ‘alternate’ needs its first date.
    > Saturdays 10-12 and 2nd Sunday 1-3
    = every Saturday, 10:00 to 12:00
    = 2nd Sunday of the month, 13:00 to 15:00
    ! We took ‘1-3’ as 13:00 to 15:00.
    > 1st Sat of month 10am-12pm. 3rd Sat of month 1pm-3pm.
    = 1st Saturday of the month, 10:00 to 12:00
    = 3rd Saturday of the month, 13:00 to 15:00
    > Contact sessions are held on the first and third Saturday of every month between 10am and 12 noon
    = 1st and 3rd Saturday of the month, 10:00 to 12:00
    > Supervised contact: seven days a week by arrangement; supported contact: Sundays 1-4pm
    = Supervised: every day, by arrangement
    = Supported: every Sunday, 13:00 to 16:00
    > Saturdays 10am - 12pm (fortnightly)
    = every other Saturday (first date needed), 10:00 to 12:00
    ! ‘fortnightly’ needs its first date.
    > once a fortnight on a Sunday afternoon, 2pm to 4pm
    = every other Sunday (first date needed), 14:00 to 16:00
    ! ‘once a fortnight’ needs its first date.
    > 3 Saturdays a month
    = Saturday, in some weeks (which ones is not said)
    ! ‘Saturdays’ has no opening and closing times.
    ! ‘3 Saturdays a month’ does not say which weeks.
    """
