/// Which days and hours, what for, and what is left out.
let openingWordingsOfHours = """
    > Friday, Saturday & Sunday 9am to 5pm
    = every Friday to Sunday, 09:00 to 17:00
    > Saturday 10am to 12 pm
    = every Saturday, 10:00 to 12:00
    > two hours on a Saturday
    = every Saturday
    ! ‘two hours’ does not say when it opens and closes.
    > Saturday afternoon
    = every Saturday
    ! ‘afternoon’ does not say when it opens and closes.
    > Saturday
    = every Saturday
    ! ‘Saturday’ has no opening and closing times.
    > 10am to 1pm
    ! ‘10am to 1pm’ has no day.
    > Saturdays 10-12
    = every Saturday, 10:00 to 12:00
    > Saturdays 10:30–12:30
    = every Saturday, 10:30 to 12:30
    > Saturdays 10.30 – 12.30
    = every Saturday, 10:30 to 12:30
    > Sat 2-4pm
    = every Saturday, 14:00 to 16:00
    > Sunday 9 til 5
    = every Sunday, 09:00 to 17:00
    ! We took ‘9 til 5’ as 09:00 to 17:00.
    > Saturdays 10am to noon
    = every Saturday, 10:00 to 12:00
    > Saturdays noon to 2
    = every Saturday, 12:00 to 14:00
    > Saturday 10 a.m. - 12 noon
    = every Saturday, 10:00 to 12:00
    > Saturday 10:00am-12:00pm
    = every Saturday, 10:00 to 12:00
    > Saturday 8pm to midnight
    = every Saturday, 20:00 to midnight
    > Saturday 12am to 10am
    = every Saturday, 00:00 to 10:00
    > Every Saturday 10 to 2
    = every Saturday, 10:00 to 14:00
    ! We took ‘10 to 2’ as 10:00 to 14:00.
    > Saturdays 7-9
    = every Saturday
    ! ‘7-9’ is not clear: add am or pm, and end after you begin.
    > Saturdays 7-9pm
    = every Saturday, 19:00 to 21:00
    > Saturdays 10-12pm
    = every Saturday, 10:00 to 12:00
    > Saturdays 11-1pm
    = every Saturday, 11:00 to 13:00
    > Saturdays 9-5pm
    = every Saturday, 09:00 to 17:00
    > Saturdays 10am-2
    = every Saturday, 10:00 to 14:00
    > Saturdays 5pm to 3pm
    = every Saturday
    ! ‘5pm to 3pm’ is not clear: add am or pm, and end after you begin.
    > Saturdays 25:00 to 26:00
    = every Saturday
    ! ‘Saturdays’ has no opening and closing times.
    ! We could not read ‘25:00 to 26:00’.
    > Saturdays 14:00-16:00
    = every Saturday, 14:00 to 16:00
    > Saturdays 1400-1600
    = every Saturday, 14:00 to 16:00
    > Saturdays 1030-1230
    = every Saturday, 10:30 to 12:30
    > Wed to Sat 10-4
    = every Wednesday to Saturday, 10:00 to 16:00
    ! We took ‘10-4’ as 10:00 to 16:00.
    > Daily 10-7
    = every day, 10:00 to 19:00
    ! We took ‘10-7’ as 10:00 to 19:00.
    > Monday-Friday 9am-5pm
    = every Monday to Friday, 09:00 to 17:00
    > Mon - Fri 9.00am - 5.00pm; Sat 10am-1pm
    = every Monday to Friday, 09:00 to 17:00
    = every Saturday, 10:00 to 13:00
    > Saturdays and Sundays 10-12
    = every Saturday and Sunday, 10:00 to 12:00
    > Saturdays 10-12 and Sundays 2-4
    = every Saturday, 10:00 to 12:00
    = every Sunday, 14:00 to 16:00
    ! We took ‘2-4’ as 14:00 to 16:00.
    > 10-12 on Saturdays and 2-4 on Sundays
    = every Saturday, 10:00 to 12:00
    = every Sunday, 14:00 to 16:00
    ! We took ‘2-4’ as 14:00 to 16:00.
    > 10-12 Saturdays, Sundays 2-4
    ! We could not read ‘10-12 Saturdays, Sundays 2-4’.
    > Saturdays 10-12 and 1-3
    = every Saturday, 10:00 to 12:00
    = every Saturday, 13:00 to 15:00
    ! We took ‘1-3’ as 13:00 to 15:00.
    > Saturdays except bank holidays 10-12
    = every Saturday, 10:00 to 12:00, not on bank holidays
    > Saturdays 10-12 (closed bank holidays)
    = every Saturday, 10:00 to 12:00, not on bank holidays
    > Daily 9-5. Closed Sundays and bank holidays.
    = every Monday to Saturday, 09:00 to 17:00, not on bank holidays
    ! We took ‘9-5’ as 09:00 to 17:00.
    > Daily except Sundays 9 to 5
    = every Monday to Saturday, 09:00 to 17:00
    ! We took ‘9 to 5’ as 09:00 to 17:00.
    > by appointment only
    = by arrangement
    > By arrangement
    = by arrangement
    > TBA
    ! ‘TBA’ leaves it to be announced.
    > Saturdays 10-12, other times by arrangement
    = every Saturday, 10:00 to 12:00
    = by arrangement
    > Saturdays 10-12. By appointment only.
    = every Saturday, 10:00 to 12:00, by arrangement
    > Saturdays in term time 10-12
    = every Saturday, 10:00 to 12:00
    ! We could not read ‘term time’.
    > Saturdays, 10am-12pm for children aged 5-11
    = every Saturday, 10:00 to 12:00
    ! We could not read ‘for children aged 5-11’.
    > Saturday 10-12 families
    = every Saturday
    ! ‘Saturday’ has no opening and closing times.
    ! We could not read ‘10-12 families’.
    > Saturday 10am for two hours
    = every Saturday, 10:00 to 12:00
    > Saturdays from 10am
    = every Saturday
    ! ‘from 10am’ does not say when it opens and closes.
    > Saturdays. 10am to 12pm
    = every Saturday, 10:00 to 12:00
    > Supported and supervised Saturdays 10-12
    = Supported: every Saturday, 10:00 to 12:00
    = Supervised: every Saturday, 10:00 to 12:00
    > Saturday 10-12 (supported), Sunday 2-4 (supervised)
    = Supported: every Saturday, 10:00 to 12:00
    = Supervised: every Sunday, 14:00 to 16:00
    ! We took ‘2-4’ as 14:00 to 16:00.
    > supported Saturdays 10-12, supervised Sundays 2-4
    = Supported: every Saturday, 10:00 to 12:00
    = Supervised: every Sunday, 14:00 to 16:00
    ! We took ‘2-4’ as 14:00 to 16:00.
    > SATURDAYS 10AM–12NOON
    = every Saturday, 10:00 to 12:00
    > Saturdays half past ten to half past twelve
    = every Saturday, 10:30 to 12:30
    > Thursdays after school
    = every Thursday
    ! ‘Thursdays’ has no opening and closing times.
    ! We could not read ‘after school’.
    > Thursday 4pm-6pm term time only; Saturday 10am-1pm all year round
    = every Thursday, 16:00 to 18:00
    = every Saturday, 10:00 to 13:00
    ! We could not read ‘term time only’.
    > 24/7
    ! We could not read ‘24/7’.
    > online only
    ! We could not read ‘online only’.
    > every Saterday 10-12
    ! We could not read ‘Saterday 10-12’.
    > Open Saturday mornings 9.30am - 12.30pm and Wednesday evenings 4.30pm to 6.30pm
    = every Saturday, 09:30 to 12:30
    = every Wednesday, 16:30 to 18:30
    > Handovers: Fridays 5-6pm, Sundays 5-6pm
    = Handover: every Friday and Sunday, 17:00 to 18:00
    > Saturday(s) 10am -12pm
    = every Saturday, 10:00 to 12:00
    > Sat/Sun 10-4
    = every Saturday and Sunday, 10:00 to 16:00
    ! We took ‘10-4’ as 10:00 to 16:00.
    > Mondays to Saturdays 8.30 to 18.00
    = every Monday to Saturday, 08:30 to 18:00
    > not Saturdays
    ! We could not read ‘not Saturdays’.
    > Saturdays 10-10
    = every Saturday
    ! ‘10-10’ is not clear: add am or pm, and end after you begin.
    > Saturdays at 10
    = every Saturday
    ! ‘at 10’ does not say when it opens and closes.
    > Sat 10-12, Sun 10-12 & 2-4
    = every Saturday and Sunday, 10:00 to 12:00
    = every Sunday, 14:00 to 16:00
    ! We took ‘2-4’ as 14:00 to 16:00.
    > Saturdays 10am-12pm (July and August: closed)
    = every Saturday, 10:00 to 12:00
    ! We could not read ‘July and August: closed’.
    > Saturdays 10.00 to 12.00 noon
    = every Saturday, 10:00 to 12:00
    > Monday: closed. Tuesday: 9am-5pm
    = every Tuesday, 09:00 to 17:00
    ! We could not read ‘Monday: closed’.
    > Saturday 10-12, Sunday closed
    = every Saturday, 10:00 to 12:00
    > Closed Mondays, Saturdays 10-12
    = every Saturday, 10:00 to 12:00
    > Tuesday to Saturday 10-4, closed Sunday, Monday and bank holidays
    = every Tuesday to Saturday, 10:00 to 16:00, not on bank holidays
    ! We took ‘10-4’ as 10:00 to 16:00.
    > 10am-4pm Mon-Sat
    = every Monday to Saturday, 10:00 to 16:00
    > Mon, Wed & Fri 10-2
    = every Monday, Wednesday and Friday, 10:00 to 14:00
    ! We took ‘10-2’ as 10:00 to 14:00.
    > Tues/Thurs 4-6pm
    = every Tuesday and Thursday, 16:00 to 18:00
    > Saturday 9:30 AM - 4 PM
    = every Saturday, 09:30 to 16:00
    > We are open every Saturday from 10.00 until 4.00
    = every Saturday, 10:00 to 16:00
    ! We took ‘from 10.00 until 4.00’ as 10:00 to 16:00.
    > Saturday AM
    = every Saturday
    ! ‘AM’ does not say when it opens and closes.
    > Saturday 10 - 11.30, 12 - 1.30
    = every Saturday, 10:00 to 11:30
    = every Saturday, 12:00 to 13:30
    ! We took ‘12 - 1.30’ as 12:00 to 13:30.
    > Mon-Thu 9-5, Fri 9-4
    = every Monday to Thursday, 09:00 to 17:00
    = every Friday, 09:00 to 16:00
    ! We took ‘9-5’ as 09:00 to 17:00.
    ! We took ‘9-4’ as 09:00 to 16:00.
    > Sats 10-1
    = every Saturday, 10:00 to 13:00
    ! We took ‘10-1’ as 10:00 to 13:00.
    > Saturdays 1.30 - 3.30 p.m.
    = every Saturday, 13:30 to 15:30
    > Saturday 0930-1230hrs
    = every Saturday, 09:30 to 12:30
    > Saturdays and bank holidays 10-12
    = every Saturday
    ! ‘Saturdays’ has no opening and closing times.
    ! We could not read ‘bank holidays 10-12’.
    > Saturdays for ages from 5 to 11
    = every Saturday
    ! ‘Saturdays’ has no opening and closing times.
    ! We could not read ‘for ages from 5 to 11’.
    > room 2-4, Saturdays 10-12
    = every Saturday, 10:00 to 12:00
    ! We could not read ‘room 2-4’.
    > Saturday contact 10-12, up to 6 families
    = every Saturday, 10:00 to 12:00
    ! We could not read ‘up to 6 families’.
    > Saturdays 10-12 (not August)
    = every Saturday, 10:00 to 12:00
    ! We could not read ‘not August’.
    > Sat 10am - 12pm / Sun 2pm - 4pm
    = every Saturday, 10:00 to 12:00
    = every Sunday, 14:00 to 16:00
    > Sat 11.00 - 1.00
    = every Saturday, 11:00 to 13:00
    ! We took ‘11.00 - 1.00’ as 11:00 to 13:00.
    > Fridays 4 - 7 pm
    = every Friday, 16:00 to 19:00
    > Wednesdays 4-6 and Saturdays 10-1 by appointment
    = every Wednesday, 16:00 to 18:00, by arrangement
    = every Saturday, 10:00 to 13:00, by arrangement
    ! We took ‘4-6’ as 16:00 to 18:00.
    ! We took ‘10-1’ as 10:00 to 13:00.
    > Saturday 12-2
    = every Saturday, 12:00 to 14:00
    ! We took ‘12-2’ as 12:00 to 14:00.
    > Saturday 12 to 4pm
    = every Saturday, 12:00 to 16:00
    > Saturday midday to 2pm
    = every Saturday, 12:00 to 14:00
    > Mon to Sun 8am-8pm by prior arrangement
    = every day, 08:00 to 20:00, by arrangement
    > Saturday mornings
    = every Saturday
    ! ‘mornings’ does not say when it opens and closes.
    > Thursday evenings 5 till 7 and Saturday mornings 10 till 12
    = every Thursday, 17:00 to 19:00
    = every Saturday, 10:00 to 12:00
    ! We took ‘5 till 7’ as 17:00 to 19:00.
    > Saturday 9.30 - 12.30 & 1.30 - 4.30
    = every Saturday, 09:30 to 12:30
    = every Saturday, 13:30 to 16:30
    ! We took ‘1.30 - 4.30’ as 13:30 to 16:30.
    > Wednesday & Saturday, times vary
    = every Wednesday and Saturday
    ! ‘Wednesday & Saturday’ has no opening and closing times.
    ! We could not read ‘vary’.
    """
