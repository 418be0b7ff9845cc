#!/usr/bin/env python3
"""A year of an edition of thirty measures: what is typed each month, and what must follow.

Written from the definitions of how figures are computed alone, apart from the program that it
checks. Fractions are exact; rounding is half away from zero. Run it in its own folder: it writes
typed.tsv, expected.tsv and changes.tsv, the same every time.
"""
from fractions import Fraction as F

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
FIRST = 2021 * 12 + 6  # July 2021, counted in months from January of year 0
EDITIONS = [FIRST + i for i in range(12)]  # to June 2022: a financial year ends in between
START = 2019 * 12 + 3  # figures begin in April 2019


class Chance:
    """Numbers that look random and are the same on every machine."""

    def __init__(self, seed):
        self.state = seed * 7919 + 17

    def next(self, low, high):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return low + (self.state >> 8) % (high - low + 1)


# ---- periods: (kind, last month) -----------------------------------------------------------
LENGTH = {"Monthly": 1, "Quarterly": 3, "Half-yearly": 6, "Annual": 12, "Biennial": 12}


def fy(last):
    """The financial year, from April, that a month belongs to, by the year it starts in."""
    return (last - 3) // 12


def year_label(start):
    return "%d/%02d" % (start, (start + 1) % 100)


def label(frequency, last):
    n = LENGTH[frequency]
    if n == 1:
        return "%s %d" % (MONTHS[last % 12], last // 12)
    if n == 12:
        return year_label(fy(last))
    part = ((last - 3) % 12) // n + 1
    return "%s%d %s" % ("Q" if n == 3 else "H", part, year_label(fy(last)))


def json_label(frequency, last):
    n = LENGTH[frequency]
    if n == 1:
        return "%d-%02d" % (last // 12, last % 12 + 1)
    year = "%d-%02d" % (fy(last), (fy(last) + 1) % 100)
    if n == 12:
        return year
    return "%s-%s%d" % (year, "Q" if n == 3 else "H", ((last - 3) % 12) // n + 1)


def current(m, edition):
    n = LENGTH[m.frequency]
    ended = edition - (edition + 1 - 3) % n
    last = ended - n * m.arrears
    if m.frequency == "Biennial":
        while (fy(last) - fy(START)) % 2:
            last -= 12
    return last


def step(m):
    return 24 if m.frequency == "Biennial" else LENGTH[m.frequency]


# ---- measures ------------------------------------------------------------------------------
class Measure:
    def __init__(self, id, unit, frequency, travel, kind, **more):
        self.id, self.unit, self.frequency, self.travel, self.kind = id, unit, frequency, travel, kind
        self.decimals, self.arrears, self.per, self.aggregate = 1, 0, None, ""
        self.state, self.accumulates, self.covers, self.compare = "", False, False, ""
        self.tolerance, self.owner, self.override = "", "Head of Care", None
        self.title, self.short = "Title of " + id, "Page " + id
        self.fractions, self.level, self.wave, self.whole = False, 500, 60, 1000
        self.drift = 0
        self.__dict__.update(more)
        self.figures = {}  # (basis, last) -> (numerator, denominator, value, suppressed)
        self.targets = {}  # scope label -> (target, to)
        self.new_levels = set()
        self.listed = True

    def percent(self):
        return self.unit in ("Percentage", "Ratio")


ALL = [
    Measure("M01", "Percentage", "Monthly", "Upwards", "Target", fractions=True),
    Measure("M02", "Percentage", "Monthly", "Upwards", "Target", fractions=True, level=820, wave=25, whole=412),
    Measure("M03", "Percentage", "Monthly", "Upwards", "Target", level=640, wave=30),
    Measure("M04", "Percentage", "Monthly", "Downwards", "Target", fractions=True, level=120, wave=30, whole=350),
    Measure("M05", "Percentage", "Monthly", "Downwards", "Target", level=200, wave=45),
    Measure("M06", "Percentage", "Monthly", "Upwards", "Profile", level=360, wave=8, drift=3),
    Measure("M07", "Percentage", "Monthly", "Downwards", "Profile", level=500, wave=12, drift=-4),
    Measure("M08", "Number", "Monthly", "Downwards", "Target", decimals=0, aggregate="Sum", level=1400, wave=200),
    Measure("M09", "Number", "Monthly", "Upwards", "Target", decimals=0, aggregate="Sum", level=90, wave=20),
    Measure("M10", "Number", "Monthly", "Upwards", "DoT Only", decimals=0, aggregate="Mean", level=700, wave=80),
    Measure("M11", "Number", "Monthly", "None", "None", decimals=0, aggregate="Sum", level=300, wave=50),
    Measure("M12", "Number", "Monthly", "Downwards", "DoT Only", decimals=1, aggregate="Latest", level=2500, wave=300),
    Measure("M13", "Rate", "Quarterly", "Downwards", "Target", per=100000, arrears=1, fractions=True, level=5, wave=2, whole=148000),
    Measure("M14", "Rate", "Quarterly", "Upwards", "Target", per=1000, fractions=True, level=40, wave=9, whole=21000),
    Measure("M15", "Currency", "Quarterly", "Downwards", "Target", decimals=0, accumulates=True, level=310000, wave=40000),
    Measure("M16", "Number", "Monthly", "Upwards", "Profile", decimals=0, accumulates=True, level=25, wave=8),
    Measure("M17", "Percentage", "Quarterly", "Upwards", "DoT Only", fractions=True, level=700, wave=40, whole=900),
    Measure("M18", "Percentage", "Annual", "Upwards", "Target", level=600, wave=40),
    Measure("M19", "Number", "Biennial", "Upwards", "Target", decimals=1, level=70, wave=9),
    Measure("M20", "Number", "Half-yearly", "Upwards", "Target", decimals=0, level=150, wave=30),
    Measure("M21", "Ratio", "Monthly", "Range", "Target", fractions=True, level=1010, wave=90, whole=800),
    Measure("M22", "Days", "Monthly", "Downwards", "Target", decimals=1, aggregate="Mean", level=24, wave=5),
    Measure("M23", "Number", "Monthly", "Upwards", "DoT Only", decimals=0, compare="Last year", level=420, wave=90),
    Measure("M24", "Percentage", "Monthly", "Upwards", "Target", covers=True, level=910, wave=6),
    Measure("M25", "Percentage", "Monthly", "Upwards", "Target", state="Suspended", level=500, wave=30),
    Measure("M26", "Number", "Monthly", "Upwards", "None", state="Placeholder"),
    Measure("M27", "Percentage", "Monthly", "Upwards", "Target", fractions=True, level=770, wave=30, whole=640),
    Measure("M28", "Percentage", "Monthly", "Upwards", "Target", tolerance="2pp", level=880, wave=25),
    Measure("M29", "Number", "Monthly", "Downwards", "Target", decimals=0, level=60, wave=14),
    Measure("M30", "Percentage", "Quarterly", "Downwards", "Target", fractions=True, arrears=0, level=90, wave=20, whole=500),
]
NEW = Measure("M31", "Number", "Monthly", "Upwards", "Target", decimals=0, level=33, wave=6)
BY_ID = {m.id: m for m in ALL + [NEW]}

TYPED, EXPECTED, CHANGES = [], [], []


def typed(edition, sheet, id, period, basis, column, value):
    TYPED.append([label("Monthly", edition), sheet, id, period, basis, column, value])


def number(x):
    """A decimal that ends."""
    x = F(x)
    for digits in range(12):
        if (x * 10**digits).denominator == 1:
            n = x * 10**digits
            sign = "-" if n < 0 else ""
            text = str(abs(n.numerator)).rjust(digits + 1, "0")
            return "=" + sign + (text[:-digits] + "." + text[-digits:] if digits else text)
    raise ValueError(x)


def make(m, last, chance):
    """A figure of its own kind of size."""
    n = m.level + m.drift * ((last - START) // LENGTH[m.frequency]) + chance.next(-m.wave, m.wave)
    if m.fractions and m.unit == "Rate":
        return (F(n * m.whole, 10000).__floor__() + 1, m.whole, None, False)
    if m.fractions:
        whole = m.whole + chance.next(-20, 20)
        return (n * whole // 1000, whole, None, False)
    if m.percent():
        return (None, None, F(n, 1000), False)
    return (None, None, F(n) + (F(chance.next(0, 9), 10) if m.decimals else 0), False)


def put(edition, m, basis, last, figure, note=""):
    m.figures[(basis, last)] = figure
    period = label(m.frequency, last)
    numerator, denominator, value, suppressed = figure
    for column, x in (("Numerator", numerator), ("Denominator", denominator), ("Value", value)):
        if x is not None:
            typed(edition, "Data", m.id, period, basis, column, number(x))
    if suppressed:
        typed(edition, "Data", m.id, period, basis, "Value", "[c]")
    if note:
        typed(edition, "Data", m.id, period, basis, "Note", note)


def target(edition, m, scope, value, to=None):
    m.targets[scope] = (F(value), None if to is None else F(to))
    typed(edition, "Targets", m.id, scope, "", "Target", number(value))
    if to is not None:
        typed(edition, "Targets", m.id, scope, "", "To", number(to))


def define(edition, m):
    cells = {
        "Theme": "Theme " + str((int(m.id[1:]) - 1) // 6 + 1),
        "Measure": m.title,
        "Short name": m.short,
        "State": m.state,
    }
    if m.state != "Placeholder":
        cells.update({
            "Unit": m.unit,
            "Per": "" if m.per is None else number(m.per),
            "Decimals": number(m.decimals),
            "Frequency": m.frequency,
            "Compare with": m.compare,
            "Arrears": number(m.arrears) if m.arrears else "",
            "Preferred travel": m.travel,
            "Target type": m.kind,
            "Tolerance": m.tolerance,
            "12 months": m.aggregate,
            "Covers": "12 months" if m.covers else "",
            "Accumulates": "Yes" if m.accumulates else "",
            "Owner": m.owner,
        })
    for column, value in cells.items():
        if value:
            typed(edition, "Measures", m.id, "", "", column, value)


# ---- figures -------------------------------------------------------------------------------
def value_of(m, figure):
    if figure is None or figure[3]:
        return None
    n, d, v, _ = figure
    if n is None:
        return v
    return F(n, d) * (m.per or 1) if d else F(n)


def reported(m, last):
    return value_of(m, m.figures.get(("Reported", last)))


def known(m, last):
    """As known now: recalculated, else reported."""
    figure = m.figures.get(("Recalculated", last))
    return value_of(m, figure if figure is not None else m.figures.get(("Reported", last)))


def half_away(x, digits):
    scaled = abs(F(x)) * 10**digits
    n = (scaled + F(1, 2)).__floor__()
    return F(n if x >= 0 else -n, 10**digits)


def shown(m, x):
    return half_away(x, m.decimals + (2 if m.percent() else 0))


def fixed(x, digits):
    n = half_away(x, digits) * 10**digits
    text = str(abs(n.numerator)).rjust(digits + 1, "0")
    whole = "{:,}".format(int(text[:-digits] if digits else text))
    sign = "-" if n < 0 else ""
    return sign, whole + ("." + text[-digits:] if digits else "")


def text(m, x):
    if m.percent():
        sign, body = fixed(x * 100, m.decimals)
        return sign + body + "%"
    sign, body = fixed(x, m.decimals)
    if m.unit == "Currency":
        return sign + "£" + body
    if m.unit == "Days":
        return sign + body + (" day" if body == "1" else " days")
    return sign + body


def previous_of(m, last):
    return last - 12 if m.accumulates or m.compare else last - step(m)


def change(m, now, before):
    if now is None or before is None:
        return None
    difference = now - before
    if m.percent():
        return difference, "pp", fixed(abs(difference) * 100, m.decimals)[1] + " pp", half_away(difference * 100, m.decimals)
    if before == 0:
        return None
    part = difference / abs(before)
    return part, "percent", fixed(abs(part) * 100, 1)[1] + "%", half_away(part * 100, 1)


def target_for(m, last):
    for scope in (label(m.frequency, last), year_label(fy(last)), ""):
        if scope in m.targets:
            return m.targets[scope]
    return None


def judged(m):
    return m.kind in ("Target", "Profile")


def distance(m, x, goal):
    """How far outside the range, or how far short; and the end that it is of."""
    low, high = goal
    if m.travel == "Range":
        if x > high:
            return x - high, high
        return (low - x if x < low else F(0)), low
    short = low - x if m.travel == "Upwards" else x - low
    return max(short, F(0)), low


def band(m, short, end):
    limit = F(2, 100) if m.tolerance == "2pp" else abs(end) * F(5, 100)
    return "AMBER" if short <= limit else "RED"


def status(m, last):
    if m.state == "Placeholder":
        return "Placeholder"
    if m.state == "Suspended" or m.travel == "None":
        return "N/A"
    now = reported(m, last)
    if now is None:
        return "N/A"
    if judged(m):
        goal = target_for(m, last)
        if goal is None:
            return "N/A"
        short, end = distance(m, shown(m, now), goal)
        return "GREEN" if short == 0 else band(m, short, end)
    if m.kind == "DoT Only":
        before = reported(m, previous_of(m, last))
        if before is None:
            return "N/A"
        moved = change(m, now, before)[3]
        worse = moved < 0 if m.travel == "Upwards" else moved > 0
        if not worse:
            return "GREEN"
        if shown(m, now) == shown(m, before):
            return "AMBER"
        return band(m, abs(shown(m, now) - before), before)
    return "N/A"


def direction(m, last):
    now, before = reported(m, last), reported(m, previous_of(m, last))
    moved = change(m, now, before)
    if moved is None:
        return "N/A", "null"
    travel = "Static" if moved[3] == 0 else "Up" if now > before else "Down"
    if m.travel == "None":
        return travel, "null"
    if travel == "Static":
        return travel, "Amber"
    if m.travel == "Range":
        goal, earlier = target_for(m, last), target_for(m, previous_of(m, last))
        a, b = distance(m, now, goal)[0], distance(m, before, goal)[0]
        if a == 0 or a < b:
            return travel, "Green"
        return travel, "Red" if a > b else "Amber"
    return travel, "Green" if (travel == "Up") == (m.travel == "Upwards") else "Red"


def twelve_months(m, last):
    n = {"Monthly": 12, "Quarterly": 4, "Half-yearly": 2}.get(m.frequency)
    method = m.aggregate or ("Ratio" if m.fractions and not m.accumulates else "None")
    if n is None or method == "None":
        return None
    if method == "Latest":
        now = reported(m, last)
        return None if now is None else (method, now, 1)
    lasts = [last - i * LENGTH[m.frequency] for i in range(n)]
    if method == "Ratio":
        pairs = []
        for one in lasts:
            figure = m.figures.get(("Recalculated", one)) or m.figures.get(("Reported", one))
            if figure is not None and not figure[3] and figure[0] is not None and figure[1]:
                pairs.append(figure)
        if not pairs:
            return None
        return method, F(sum(p[0] for p in pairs), sum(p[1] for p in pairs)) * (m.per or 1), len(pairs)
    values = [v for v in (known(m, one) for one in lasts) if v is not None]
    if not values:
        return None
    total = sum(values)
    return method, total if method == "Sum" else total / len(values), len(values)


WORDS = {"Monthly": "months", "Quarterly": "quarters", "Half-yearly": "half-years", "Annual": "years", "Biennial": "years"}


def variation(m, last):
    """(verdict, target, mean, lower, upper, points) or the sentence that refuses."""
    if m.accumulates:
        return "A year-to-date figure rises by itself; usual variation is not judged."
    if m.covers:
        return "Each figure shares eleven months with the one before; usual variation is not judged."
    run, one = [], last
    while known(m, one) is not None:
        run.insert(0, known(m, one))
        if one in m.new_levels:
            break
        one -= LENGTH[m.frequency]
    if len(run) < 13:
        return None  # whether too short or broken, some sentence says so
    mean = sum(run) / len(run)
    moves = [abs(b - a) for a, b in zip(run, run[1:])]
    reach = F(266, 100) * sum(moves) / len(moves)
    low, high = mean - reach, mean + reach
    signals = set()
    x = run[-1]
    if x > high:
        signals.add("up")
    if x < low:
        signals.add("down")
    tail = run[-7:]
    if all(b > a for a, b in zip(tail, tail[1:])):
        signals.add("up")
    if all(b < a for a, b in zip(tail, tail[1:])):
        signals.add("down")
    if all(v > mean for v in tail):
        signals.add("up")
    if all(v < mean for v in tail):
        signals.add("down")
    near = reach * F(2, 3)
    three = run[-3:]
    if all(v > mean for v in three) and x > mean + near and sum(v > mean + near for v in three) >= 2:
        signals.add("up")
    if all(v < mean for v in three) and x < mean - near and sum(v < mean - near for v in three) >= 2:
        signals.add("down")
    if not signals:
        verdict = "Usual"
    elif len(signals) == 2:
        verdict = "Mixed"
    elif m.travel in ("None", "Range"):
        verdict = None if m.travel == "Range" else ("Higher" if "up" in signals else "Lower")
    else:
        verdict = "Improving" if ("up" in signals) == (m.travel == "Upwards") else "Worsening"
    reachable = ""
    goal = target_for(m, last) if judged(m) else None
    if goal is not None and m.travel in ("Upwards", "Downwards"):
        aim = goal[0]
        met = [distance(m, shown(m, v), goal)[0] == 0 for v in run]
        if all(met):
            reachable = "always met"
        elif aim >= high:
            reachable = "not reachable" if m.travel == "Upwards" else "always met"
        elif aim <= low:
            reachable = "always met" if m.travel == "Upwards" else "not reachable"
        else:
            reachable = "hit or miss"
    if m.unit != "Ratio":
        low = max(low, F(0)) if m.unit in ("Percentage", "Number", "Rate", "Days") else low
    if m.unit == "Percentage":
        high = min(high, F(1))
    return verdict, reachable, mean, low, high, len(run)


def outlook(m, last):
    """(verdict, needed, average, best, left) of a level with a year-end target."""
    goal = m.targets.get("EoY " + year_label(fy(last)))
    now = reported(m, last)
    if goal is None or now is None or m.accumulates or not judged(m):
        return None
    n = LENGTH[m.frequency]
    left = ((2 - last) % 12) // n
    if left == 0:
        return None
    sign = 1 if m.travel == "Upwards" else -1
    needed = sign * (goal[0] - now) / left
    before = known(m, last - 12)
    if before is None:
        return None
    average = sign * (now - before) / (12 // n)
    moves = []
    for i in range(24 // n - left + 1):
        a, b = known(m, last - n * (i + left)), known(m, last - n * i)
        if a is not None and b is not None:
            moves.append(sign * (b - a))
    best = max(moves) / left
    if distance(m, shown(m, now), goal)[0] == 0 or needed <= average:
        verdict = "Likely"
    else:
        verdict = "Possible" if needed <= best else "Unlikely"
    return verdict, needed, average, best, left


# ---- the year ------------------------------------------------------------------------------
def due(m, edition):
    return current(m, edition)


def history(edition):
    for m in ALL:
        define(edition, m)
        if m.state == "Placeholder":
            continue
        chance = m.chance = Chance(int(m.id[1:]))
        n = LENGTH[m.frequency]
        last = START + n - 1 - (START - 3) % n if n > 1 else START
        sums = {}
        while last <= current(m, edition):
            if m.frequency == "Biennial" and (fy(last) - fy(START)) % 2:
                last += 12
                continue
            put(edition, m, "Reported", last, accumulated(m, last, make(m, last, chance)))
            last += n


def accumulated(m, last, figure):
    """A year-to-date figure is added to that of the period before in its year."""
    if not m.accumulates:
        return figure
    before = m.figures.get(("Reported", last - LENGTH[m.frequency]))
    first = fy(last) != fy(last - LENGTH[m.frequency])
    return (None, None, figure[2] + (0 if first or before is None else before[2]), False)


def goals(edition, year):
    """Targets of a financial year."""
    y = year_label(year)
    shift = F(year - 2021, 100)
    target(edition, BY_ID["M01"], y, F(1, 2) + shift)
    target(edition, BY_ID["M01"], "EoY " + y, F(52, 100) + shift)
    target(edition, BY_ID["M02"], y, F(825, 1000))
    target(edition, BY_ID["M03"], y, F(68, 100))
    target(edition, BY_ID["M04"], y, F(12, 100))
    target(edition, BY_ID["M05"], y, F(18, 100))
    for m, low, move in ((BY_ID["M06"], 430, 3), (BY_ID["M07"], 400, -4)):
        for i in range(12):
            target(edition, m, label("Monthly", (year * 12 + 3) + i), F(low + move * (i + 12 * (year - 2021)), 1000))
        target(edition, m, "EoY " + y, F(low + move * (11 + 12 * (year - 2021)), 1000))
    target(edition, BY_ID["M08"], y, 1350)
    target(edition, BY_ID["M08"], "EoY " + y, 1300)
    target(edition, BY_ID["M13"], y, 50)
    target(edition, BY_ID["M15"], y, 1200000)
    for i in range(12):
        target(edition, BY_ID["M16"], label("Monthly", (year * 12 + 3) + i), 24 * (i + 1))
    target(edition, BY_ID["M16"], "EoY " + y, 290)
    target(edition, BY_ID["M25"], y, F(1, 2)) if year == 2021 else None
    target(edition, BY_ID["M30"], y, F(8, 100))


def always(edition):
    target(edition, BY_ID["M09"], "", 85)
    target(edition, BY_ID["M14"], "", 38)
    target(edition, BY_ID["M18"], "", F(61, 100))
    target(edition, BY_ID["M19"], "", 70)
    target(edition, BY_ID["M20"], "", 148)
    target(edition, BY_ID["M21"], "", F(95, 100), F(105, 100))
    target(edition, BY_ID["M22"], "", 25)
    target(edition, BY_ID["M24"], "", F(9, 10))
    target(edition, BY_ID["M27"], "", F(76, 100))
    target(edition, BY_ID["M28"], "", F(89, 100))
    target(edition, BY_ID["M29"], "", 58)


def events(edition, index):
    """What happens in a month beside new figures; kinds of changes that must be told."""
    month = label("Monthly", edition)
    if month in ("Sep 2021", "Oct 2021"):  # the status set by hand and its reason come and go
        CHANGES.extend([[month, "definition", "M02", ""]] * 2)
    if month == "Sep 2021":  # a status set by hand, for this month only
        m = BY_ID["M02"]
        m.override = "AMBER"
        typed(edition, "Measures", m.id, "", "", "Status override", "AMBER")
        typed(edition, "Measures", m.id, "", "", "Override reason", "A system was down for a week.")
    if month == "Oct 2021":  # a target changed within its year, and a late correction
        target(edition, BY_ID["M03"], "2021/22", F(66, 100))
        CHANGES.append([month, "target", "M03", "2021-22"])
        correct(edition, BY_ID["M01"], edition - 2, 40, "Late returns")
    if month == "Nov 2021":  # a new measure, with a history
        ALL.append(NEW)
        define(edition, NEW)
        NEW.chance = Chance(31)
        for last in range(2021 * 12 + 3, edition + 1):
            put(edition, NEW, "Reported", last, make(NEW, last, NEW.chance))
        target(edition, NEW, "", 30)
        CHANGES.append([month, "added", "M31", ""])
    if month == "Dec 2021":  # another name, and a second correction far back
        m = BY_ID["M12"]
        m.title, m.short = "Another title", "Another page"
        typed(edition, "Measures", m.id, "", "", "Measure", m.title)
        typed(edition, "Measures", m.id, "", "", "Short name", m.short)
        CHANGES.extend([[month, "renamed", "M12", ""]] * 2)
        correct(edition, BY_ID["M09"], edition - 3, 11, "Counted twice")
    if month == "Jan 2022":  # retired, and a new level
        BY_ID["M05"].listed = False
        typed(edition, "Measures", "M05", "", "", "State", "Retired")
        CHANGES.append([month, "removed", "M05", ""])
        BY_ID["M10"].new_levels.add(edition)
        typed(edition, "Data", "M10", month, "Reported", "New level", "Yes")
    if month == "Feb 2022":  # another owner
        m = BY_ID["M04"]
        m.owner = "Head of Homes"
        typed(edition, "Measures", m.id, "", "", "Owner", m.owner)
        CHANGES.append([month, "owner", "M04", ""])
    if month == "Mar 2022":  # the month that was missing in February comes in
        put(edition, BY_ID["M29"], "Reported", edition - 1, make(BY_ID["M29"], edition - 1, BY_ID["M29"].chance))
        CHANGES.append([month, "restated", "M29", json_label("Monthly", edition - 1)])
    if month == "Apr 2022":
        goals(edition, 2022)
        for id in ("M01", "M03"):  # the others' targets for a whole year are the same again
            CHANGES.append([month, "target", id, "2022-23"])
    if index > 0:  # the month before as it is known now
        m = BY_ID["M27"]
        n, d, v, _ = m.figures[("Reported", edition - 1)]
        put(edition, m, "Recalculated", edition - 1, (n + 3, d + 1, None, False))
        CHANGES.append([month, "restated", "M27", json_label("Monthly", edition - 1)])


def correct(edition, m, last, more, why):
    n, d, v, _ = m.figures[("Reported", last)]
    figure = (n + more, d, None, False) if d else (None, None, v + more, False)
    put(edition, m, "Reported", last, figure, why)
    CHANGES.append([label("Monthly", edition), "restated", m.id, json_label(m.frequency, last)])


def new_figures(edition):
    for m in list(ALL):
        if m.state == "Placeholder" or not m.listed or m is NEW and not m.figures:
            continue
        last = due(m, edition)
        if ("Reported", last) in m.figures:
            continue
        month = label("Monthly", edition)
        if m.id == "M29" and month == "Feb 2022":
            continue  # it comes a month late
        figure = accumulated(m, last, make(m, last, m.chance))
        if m.id == "M11" and month == "Dec 2021":
            figure = (None, None, None, True)
        put(edition, m, "Reported", last, figure)


SHOWN = {}  # the status of each measure in the edition before


def moved(edition, id, now, period):
    before = SHOWN.get(id)
    SHOWN[id] = now
    if before is not None and before != now:
        CHANGES.append([label("Monthly", edition), "status", id, period])


def plain(x):
    return "" if x is None else repr(float(x))


def expect(edition):
    month = label("Monthly", edition)
    for m in ALL:
        if not m.listed:
            continue
        row = {"edition": month, "id": m.id}
        row["status"] = m.override or status(m, current(m, edition) if m.state != "Placeholder" else 0)
        if m.state != "Placeholder":
            last = current(m, edition)
            before = previous_of(m, last)
            now, then = reported(m, last), reported(m, before)
            goal = target_for(m, last) if judged(m) else None
            end = m.targets.get("EoY " + year_label(fy(last))) if judged(m) else None
            step_made = change(m, now, then)
            row["target"] = plain(goal[0]) if goal else ""
            row["eoyTarget"] = plain(end[0]) if end else ""
            row["current"] = json_label(m.frequency, last)
            row["value"] = plain(now)
            row["text"] = text(m, now) if now is not None else ""
            row["previous"] = json_label(m.frequency, before)
            row["previousValue"] = plain(then)
            recalculated = value_of(m, m.figures.get(("Recalculated", before)))
            row["recalculated"] = plain(recalculated)
            row["change"] = plain(step_made[0]) if step_made else ""
            row["changeText"] = step_made[2] if step_made else ""
            row["travel"], row["colour"] = direction(m, last)
            aggregate = twelve_months(m, last)
            row["aggregate"] = plain(aggregate[1]) if aggregate else ""
            row["aggregatePeriods"] = str(aggregate[2]) if aggregate else ""
            usual = variation(m, last)
            if isinstance(usual, tuple):
                row["verdict"] = usual[0] if usual[0] else "*"
                row["reachable"], row["mean"] = usual[1], plain(usual[2])
                row["lower"], row["upper"] = plain(usual[3]), plain(usual[4])
                row["points"] = str(usual[5])
            else:
                row["reason"] = usual if usual else "*"
            way = outlook(m, last)
            if way:
                row["outlook"], row["needed"] = way[0], plain(way[1])
                row["average"], row["best"], row["left"] = plain(way[2]), plain(way[3]), str(way[4])
        moved(edition, m.id, row["status"], row.get("current", ""))
        EXPECTED.append(row)


def write(name, rows):
    with open(name, "w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write("\t".join(row) + "\n")


for index, edition in enumerate(EDITIONS):
    for m in ALL:
        m.override = None
    if index == 0:
        history(edition)
        for name, address in (("Head of Care", "care@example.org"), ("Head of Homes", "homes@example.org")):
            typed(edition, "Owners", name, "", "", "Email", address)
        goals(edition, 2021)
        always(edition)
    else:
        new_figures(edition)
    events(edition, index)
    expect(edition)

FIELDS = ("edition id status target eoyTarget current value text previous previousValue recalculated change"
          " changeText travel colour aggregate aggregatePeriods verdict reachable mean lower upper points reason"
          " outlook needed average best left").split()
write("typed.tsv", [["edition", "sheet", "id", "period", "basis", "column", "value"]] + TYPED)
write("expected.tsv", [FIELDS] + [[row.get(field, "") for field in FIELDS] for row in EXPECTED])
write("changes.tsv", [["edition", "kind", "measure", "period"]] + CHANGES)
