"""English: names, commands, short sentences. The tables of the English voice; sentences with data in them are in en.py."""

from bot.messages.shaping import Verb, Whereabouts
from domain.cause import Cause
from domain.deadline_questions import About, Doubt
from domain.duties import DutyState
from domain.message import Hint
from domain.occurrence import Kind
from domain.people import Role
from domain.periods import Cycle, Period
from domain.places import Reach, Status
from domain.status import State

STATES = {
    State.NOT_STARTED: "Not started",
    State.IN_PROGRESS: "In progress",
    State.CLAIMED: "Awaiting confirmation",
    State.DONE: "Done",
    State.PAUSED: "Paused",
    State.DECLINED: "Declined",
    State.WITHDRAWN: "Withdrawn",
}

KINDS = {
    Kind.ASSIGNED: "task assigned",
    Kind.EDITED: "task changed",
    Kind.PROGRESS: "progress reported",
    Kind.BLOCKED: "difficulty reported",
    Kind.RECEIVED: "receipt acknowledged",
    Kind.CLAIMED: "completion reported",
    Kind.CONFIRMED: "completion confirmed",
    Kind.RETURNED: "supplement requested",
    Kind.EXTENSION_ASKED: "extension requested",
    Kind.EXTENSION_AGREED: "extension approved",
    Kind.EXTENSION_REFUSED: "extension not approved",
    Kind.EXTENSION_TAKEN_BACK: "extension request taken back",
    Kind.EXTENSION_FALLEN: "extension request void",
    Kind.COMMENT: "comment",
    Kind.CAUSE: "cause noted",
    Kind.HELP_ASKED: "another unit asked to help",
    Kind.DIRECTED: "directive",
    Kind.PUT_OFF: "reminder put off",
    Kind.PROPOSED: "return proposed to the head",
    Kind.DECLINED: "task returned",
    Kind.HANDED_ON: "assigned to another unit",
    Kind.KEPT: "return not accepted",
    Kind.REOPENED: "task reopened",
    Kind.PAUSED: "task paused",
    Kind.RESUMED: "task resumed",
    Kind.WITHDRAWN: "task withdrawn",
    Kind.NUDGED: "reminded",
    Kind.HELD: "held back",
    Kind.LET_GO: "let go",
    Kind.SERIES_ENDED: "ended the series",
    Kind.SERIES_RESUMED: "resumed the series",
    Kind.SKIPPED: "skipped the period",
    Kind.WANTED: "wants the period after all",
    Kind.REROUTED: "had another person reminded",
    Kind.AS_BEFORE: "wants to be reminded as before",
    Kind.RESTS: "rests from reminders",
    Kind.UNDONE: "change undone",
    Kind.DUTY_GIVEN: "gave a duty",
    Kind.DUTY_PROGRESS: "told of progress on a duty",
    Kind.DUTY_STUCK: "is stuck with a duty",
    Kind.DUTY_REPORTED: "reported a duty done",
    Kind.DUTY_ACCEPTED: "accepted a duty",
    Kind.DUTY_RETURNED: "wants more of a duty",
    Kind.DUTY_MOVED: "moved the day of a duty",
    Kind.DUTY_DROPPED: "dropped a duty",
    Kind.DUTY_NUDGED: "asked for a duty",
    Kind.DUTY_UNDONE: "took back a duty's change",
}

DUTY_STATES = {
    DutyState.OPEN: "not done yet",
    DutyState.REPORTED: "reported done, for the lead to accept",
    DutyState.DONE: "done",
    DutyState.DROPPED: "not needed any more",
    DutyState.VOID: "withdrawn",
}

CAUSES = {Cause.OBJECTIVE: "objective", Cause.SUBJECTIVE: "subjective"}

ASKS = {
    Kind.DIRECTED: ("What is to be done?", "the Police send the figures before 20/11"),
    Kind.COMMENT: ("What do you wish to say?", "up to which day are the figures?"),
    Kind.DECLINED: ("Why is it returned?", "not within the unit's functions"),
    Kind.EXTENSION_REFUSED: ("Why is the extension not approved?", "the common schedule has to be kept"),
    Kind.REOPENED: ("Why is it opened again?", "the figures do not match those of the Police"),
    Kind.EXTENSION_ASKED: ("Why is more time asked for?", "waiting for figures"),
    Kind.KEPT: ("Why is the return not accepted?", "within the unit's functions by its founding decision"),
}
"""What is asked for by a move, and an example of an answer."""

ROLES = {
    Role.OFFICER: "contact officer",
    Role.HEAD: "head of unit",
    Role.ADMIN: "Office staff",
    Role.LEADER: "leader",
    Role.VIEWER: "viewer",
}

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

WHERE = Whereabouts(
    channels={"telegram": "Telegram", "zalo": "Zalo", "local": "local chat"},
    statuses={Status.OK: "", Status.BLOCKED: " (has blocked the bot)", Status.UNOPENED: " (in a group only)"},
    reaches={Reach.OK: "", Reach.BLOCKED: "has blocked the bot", Reach.NOT_CONNECTED: "not connected"},
    group_gone="the bot is no longer in the group",
)

COMMANDS = {
    "nhiemvu": Verb("/items [UNIT]", "tasks of the unit"),
    "viec": Verb("/item CODE", "one task in full", "/item 2.3"),
    "tim": Verb("/find WORDS", "find tasks by words", "/find communication plan"),
    "xong": Verb("/done CODE DOCUMENT", "report completion", "/done 2.3 BC 45"),
    "tiendo": Verb("/progress CODE SHARE", "report progress", "/progress 2.3 60%"),
    "vuong": Verb("/blocked CODE REASON", "report a difficulty", "/blocked 2.3 waiting for figures"),
    "nguyennhan": Verb("/cause CODE objective | subjective", "name the cause of a difficulty", "/cause 2.3 objective"),
    "hotro": Verb("/support CODE UNIT", "ask another unit to help", "/support 2.3 CAP"),
    "traodoi": Verb("/note CODE WORDS", "ask, comment, propose", "/note 2.3 up to which day are the figures?"),
    "phancong": Verb(
        "/duty CODE UNIT; WHAT; due DAY",
        "give a coordinating unit a duty",
        "/duty 2.3 CAP; security figures; due 20/6\n/duty 2.3-CAP; due 22/6\n/duty 2.3-CAP drop",
    ),
    "dondoc": Verb("/nudge CODE [UNIT]", "ask coordinating units for it", "/nudge 2.3 CAP"),
    "nhaclai": Verb("/later CODE WHEN", "be reminded again later", "/later 2.3 this afternoon"),
    "giahan": Verb("/extend CODE DAY REASON", "ask for an extension", "/extend 2.3 30/6 waiting for figures"),
    "turut": Verb("/retract CODE", "take an extension request back", "/retract 2.3"),
    "lichsu": Verb("/history CODE", "history of a task", "/history 2.3"),
    "tonghop": Verb("/summary [UNIT | units | overdue]", "summary of progress"),
    "vuongmac": Verb("/stuck", "tasks in difficulty, waiting for a directive"),
    "chidao": Verb("/direct CODE WORDS", "tell a unit what to do", "/direct 2.3 the Police send the figures"),
    "giao": Verb(
        "/assign UNIT; TEXT; due DAY",
        "assign a task",
        "/assign P.VHXH; Communication plan for July; due 30/6; with CAP, DTN; product Plan; document 12/TB-UBND",
    ),
    "sua": Verb(
        "/edit CODE; due DAY; document NUMBER",
        "correct a task",
        "/edit 2.3; due 15/7; lead P.VHXH; text ...; with CAP; product Plan; document 15/TB-UBND",
    ),
    "xacnhan": Verb("/confirm CODE", "confirm a result", "/confirm 2.3"),
    "bosung": Verb("/return CODE WORDS", "request a supplement", "/return 2.3 the annex is missing"),
    "molai": Verb("/reopen CODE REASON", "reopen a task that was done", "/reopen 2.3 the figures do not match"),
    "tralai": Verb("/decline CODE REASON", "return a task that is not the unit's", "/decline 2.3 not our function"),
    "tamdung": Verb("/pause CODE; DOCUMENT REASON", "pause a task", "/pause 2.3; 15/TB-UBND waiting for funds"),
    "tieptuc": Verb("/resume CODE; DOCUMENT", "resume a paused task", "/resume 2.3; 18/TB-UBND"),
    "huy": Verb("/withdraw CODE; DOCUMENT REASON", "withdraw a task by a document", "/withdraw 2.3; 20/QD-UBND"),
    "duyet": Verb("/approve [CODE yes | CODE no REASON]", "decide on extensions", "/approve 2.3 yes"),
    "mienky": Verb(
        "/skip CODE [DAY] REASON",
        "skip a period of a recurring task",
        "/skip 5.2 holidays\n/skip 5.2 25/7 units merged\n/skip 5.2 25/7 off",
    ),
    "ketthuc": Verb(
        "/end CODE [REASON | off]", "end a recurring task: no further period", "/end 5.2 by 15/TB-UBND\n/end 5.2 off"
    ),
    "giucho": Verb(
        "/hold CODE [DAY | off]",
        "keep an overdue task from the head and the leader",
        "/hold 2.3 30/6\n/hold 2.3 off",
    ),
    "donvi": Verb(
        "/unit list | add | alias",
        "list and add units",
        "/unit add TYT; Health station; UBND\n/unit alias TYT; Clinic",
    ),
    "moi": Verb("/invite UNIT [officer|head|admin|leader|viewer|group]", "a code to join", "/invite P.VHXH head"),
    "nguoi": Verb("/people [UNIT] | /people remove NUMBER | /people log", "people, and units not connected"),
    "bangiao": Verb(
        "/handover UNIT [NAME | off | leave DAYS cover NAME]",
        "hand over to somebody new; away with somebody standing in",
        "/handover P.VHXH\n/handover P.VHXH leave from 10/6 to 14/6 cover Minh\n/handover P.VHXH leave off",
    ),
    "nhac": Verb("/remind CODE | UNIT", "remind now of a task, or a unit", "/remind 2.3\n/remind P.VHXH"),
    "thu": Verb("/rehearse DAY", "all messages that would leave on a day", "/rehearse 30/6"),
    "nhacai": Verb("/whoelse CODE [keep | rest]", "", "/whoelse 2.3 keep"),
    "lich": Verb(
        "/calendar [YEAR | off DAY | work DAY | remove DAY]",
        "working days, days off, swapped days",
        "/calendar off 2/1/2026 work 10/1/2026\n/calendar remove 2/1/2026",
    ),
    "start": Verb("/start CODE"),
    "trogiup": Verb("/help", "this list"),
    "hoantac": Verb("/undo", "take back the change just made (within 10 minutes)"),
    "thoi": Verb("/cancel", "leave the question that is open"),
    "lienket": Verb("/link | /link remove CHANNEL", "use the assistant on one more channel", "/link remove zalo"),
    "dulieu": Verb("/mydata", "what is stored of you"),
    "caidat": Verb(
        "/settings [vietnamese | symbols off | CHANNEL | bulletin WEEKDAY HOUR | bulletin off | audit HOUR]",
        "language, symbols, where reminders go, hour of bulletins",
        "/settings vietnamese\n/settings bulletin Tuesday 14:00",
    ),
}
"""By the first name of each verb, in the order of the help."""

HINTS = {
    Hint.STRANGER: "Good day. This is the task reminder assistant.\n"
    "To receive reminders, please send the code issued by the Office, for example: DK ABCDE23456.\n"
    "Registered on another channel: type /link there, then send the code here.",
    Hint.CODE_WRONG: "The code is wrong, already used or expired.\nPlease ask the Office for a new one.",
    Hint.CODE_MISSING: "Type DK and the code, for example: DK ABCDE23456\nThe Office issues the code.",
    Hint.CANCELLED: "Stopped. Nothing has changed.",
    Hint.LEFT: "Question left. What was recorded stands.\nTo take that back: /undo (within 10 minutes)",
    Hint.NOTHING_TO_CANCEL: "No question is open at present.",
    Hint.NOTHING_TO_UNDO: "There is nothing to undo.\nYou have made no change in the last 10 minutes.",
    Hint.REMINDED_ALREADY: "This cannot be undone.\nThat reminder has been sent.",
    Hint.CHANGED_SINCE: "This cannot be undone.\nSomebody else has updated the task since your change.",
    Hint.ALREADY_NOTED: "This has already been recorded.",
    Hint.NOT_BUILT: "This function is not available yet.",
    Hint.STAMPED: "The System has not kept the message you just sent.\n"
    "It may be of a kind that must not be sent over the network. Please delete it and send it as an official document; "
    'write here only: "Task under document no. ..., see at the Office".',
    Hint.TOO_LONG: "The message is too long, so the System has not kept it.\nPlease keep it within 4,000 characters.",
    Hint.SORRY: "The System has a fault and has not saved your message.\n"
    "Please send it again in 15 minutes or inform the Office.",
    Hint.NO_WORDS: "The System can only read text.\nPlease answer in words, for example: /done 2.3",
    Hint.NO_OFFICE: "There is no office yet.\nTo create one: /unit add CODE; NAME OF OFFICE",
    Hint.NOT_UNDERSTOOD: "The System did not understand your message.\n"
    "Report by code, for example: /done 2.3, /progress 2.3 60%, /blocked 2.3 no funding, "
    "/extend 2.3 30/6 waiting for figures.\n"
    "Tasks of the unit: /items. Help: /help",
    Hint.NOTHING_PENDING: "No extension request is waiting for a decision.",
    Hint.NO_SUCH_CHOICE: "This number is not among the choices.\nPlease choose again, or type /cancel.",
    Hint.DOCUMENT_NEEDED: "A change of deadline needs a document number.\n"
    "Please add: document NUMBER, for example: /edit 2.3; due 30/6; document 15/TB-UBND",
    Hint.OWN_REQUEST: "You may not decide a request of your own.\nPlease wait for somebody else to decide.",
    Hint.REQUEST_OPEN: "An extension request for this task is already waiting.\nThe System will tell you the decision. To take it back: /retract CODE",
    Hint.LAST_ADMIN: "You cannot remove yourself.",
    Hint.GROUP_UNBOUND: "This group belongs to no unit yet.\nAn admin sends here: /start UNIT_CODE",
    Hint.NO_HELP: "Recorded.\nWhen another unit is to help, type: /support CODE UNIT",
    Hint.IN_PRIVATE: "This is not for the group.\nPlease write to the assistant in private.",
    Hint.CODE_FOR_GROUP: "This code is for a group.\nPlease add the assistant to the unit's group and send the code there.",
    Hint.REPLY_TO_CHOOSE: "It is not clear what this number chooses.\nIn a group, please reply to the message that offers it.",
    Hint.CODE_TO_CHOOSE: "It is not clear what this number chooses.\nIn a group, please name the assistant and report by code, for example: 2.3 DONE BC 45",
    Hint.MORE_ALONE: "There is more: write to the assistant in private.",
    Hint.CROSSED: "A new message came just as you answered.\nPlease look at the newest message and answer again.",
    Hint.PHOTO_OLD: "What you sent is more than ten minutes old.\n"
    "Please send it again, or give the number of the document, for example: 2.3 DONE BC 45.",
    Hint.FILE_NEEDS_WORDS: "A file has come. Which task does it belong to?\n"
    "Please report by code within ten minutes, for example: 2.3 DONE BC 45. The file will go with it.",
    Hint.FILE_NOT_KEPT: "The System cannot keep this file.\n"
    "Kept are pictures (up to 5 MB) and PDF, Word and Excel files without macros (up to 10 MB). "
    "A document number in the report is enough, for example: 2.3 DONE BC 45.",
    Hint.PHOTO_NEEDS_WORDS: "A picture has come. Which task does it belong to?\n"
    "Please report by code within ten minutes, for example: 2.3 DONE BC 45. The picture will go with it.",
    Hint.ASKED_ANOTHER: "This question is for somebody else in the group.\nPlease report by code, for example: /done 2.3 BC 45",
    Hint.OPEN_PRIVATE: "For messages of your own, write to the assistant.\nPlease open a private chat with it, press Start or send any message.",
    Hint.START_IN_GROUP: "/start with a unit's code is for groups.\n"
    "Please add the assistant to the unit's group and send there: /start UNIT_CODE",
    Hint.NO_DUE_TO_MOVE: "This task has no deadline, so none can be extended.",
    Hint.NO_PROGRAMME: "There is no programme yet.\nTo assign a first task: /assign UNIT; TEXT; due DAY",
    Hint.NOTHING_COMES: "Nothing of this kind comes to you.\nYour settings: /settings",
    Hint.NO_SUCH_PERSON: "Nobody has this number.\nSee the list: /people",
    Hint.LINK_HERE: "This code is for another channel. Nothing has changed.\n"
    "Here the assistant knows you already. Please open it on the other channel and send the code there.",
    Hint.LAST_PLACE: "This is the only place where you are still reached.\n"
    "Nothing has changed. To move to another channel, please link that one first: /link",
    Hint.QUESTION_OVER: "This question is more than a day old and no longer open.\n"
    "Nothing has changed. Please send your report again.",
    Hint.NO_QUESTION: "No open question takes this number.\nTasks: /items. Help: /help",
    Hint.NOTHING_OPEN: "The unit has no task to report on at present.\nTasks: /items",
}

_FORM = "Please give the date as day/month, for example 30/6"


def question(doubt: Doubt) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a doubt
    """What is asked about a deadline, with the right form."""
    days = [f"{day:%d/%m/%Y}" for day in doubt.days]
    match doubt.about:
        case About.NOTHING_SAID:
            return f"There is no deadline yet. {_FORM}."
        case About.UNREADABLE:
            return f"The System could not read this deadline. {_FORM}."
        case About.YEAR:
            return f"This year it has passed. Do you mean {days[0]} (overdue) or {days[1]}?"
        case About.EITHER:
            return f"Do you mean {' or '.join(days)}?"
        case About.NO_SUCH_DAY:
            last = doubt.days[0]
            return (
                f"Month {last.month}/{last.year} has only {last.day} days, there is no day {doubt.day}. "
                f"Do you mean {days[0]} or another day?"
            )
        case About.NO_SUCH_DATE:
            return f"There is no such date in the calendar. {_FORM}."
        case About.QUARTERS:
            return f"A year has quarters I to IV only. {_FORM}."
        case About.SOLAR_OR_LUNAR:
            return f"Do you mean the solar calendar ({days[0]}) or the lunar one (that is {days[1]})?"
        case About.ONCE_OR_MONTHLY:
            return f"Only once ({days[0]}), or on day {doubt.days[0].day:02} of every month?"
        case About.OUTSIDE:
            return f"No day is stated. On which day is that document or event expected? {_FORM}, or answer NO DEADLINE."
        case About.TODAY:
            return f"Is today meant, {days[0]}? If not, please give another day, for example 30/6."
        case About.START:
            return f"From which day is the term counted? {_FORM}."
        case About.END:
            return f"Only the first day is stated ({days[0]}). When is it to be finished? {_FORM}."
        case About.WEEKS:
            return f"Every office numbers its weeks in its own way. {_FORM}."
        case About.SPLIT:
            return "There are several deadlines in it. Please make a task of each, with one deadline."
        case About.CYCLE:
            return (
                "The System cannot keep this cycle. Please give a day, or a cycle in Vietnamese, for example: 30/6, "
                "thu sau hang tuan (every Friday), ngay 15 hang thang (on day 15 of every month)."
            )
        case About.GONE if days:
            return f"The day {days[0]} has passed. Keep {days[0]} (overdue), or is it {days[1]}?"
        case About.GONE:
            return f"That day has passed. {_FORM}."
        case About.NOT_LATER:
            return f"The new deadline must be after the present one, {days[1]}; you gave {days[0]}. {_FORM}."
        case About.FAR:
            return f"If {days[0]} is meant, please choose 1 or give the year as well; if not, another day, for example 30/6."


ROMAN = ("", "I", "II", "III", "IV")


def period_name(period: Period) -> str:
    """Which period a report is of: "month 6/2026", "quarter II/2026"."""
    match period.cycle:
        case Cycle.WEEK:
            return f"week {period.first.day}/{period.first.month} - {period.last.day}/{period.last.month}"
        case Cycle.MONTH:
            return f"month {period.number}/{period.year}"
        case Cycle.QUARTER:
            return f"quarter {ROMAN[period.number]}/{period.year}"
        case Cycle.HALF_YEAR:
            return f"{'first' if period.number == 1 else 'second'} half of {period.year}"
        case Cycle.YEAR:
            return f"year {period.year}"
