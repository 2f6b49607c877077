"""The faults that are injected, by number, and what must hold; what must hold after each of them is in INVARIANTS."""

from dataclasses import dataclass

INVARIANTS = {
    "I1": "every update that Telegram counts as delivered was kept",
    "I2": "each update has its effects once and whole, or none",
    "I3": "a message is there once if it counts as sent, never if not; only what counts as uncertain may be either",
    "I4": "what one person does takes effect in its order",
    "I5": "no name, word, address, id, token or key in the clear in any file or output",
    "I6": "the bot works, waits for a stated time, or has ended and said so; never hot, never a flood of log lines",
    "I7": "the database is sound, its schema and its audit trail too",
    "I8": "nobody but the team sees an organisation that is not approved",
    "I9": "counts that are shown are the counts of the rows",
}


@dataclass(frozen=True)
class Row:
    fault: str
    holds: str


MATRIX = """
## The process dies
 1 killed with a batch in hand, before it is stored | it comes again: nothing lost, effects once
 2 killed when it is stored, before Telegram is told so | what comes again is ignored: effects once
 3 killed while handling, before the commit | undone, handled after the start, the attempt counted
 4 killed after the commit, before anything is sent | the reply goes out after the start, the effect is there once
 5 killed between the claim and the socket | the row counts as uncertain; a broadcast does not send it again
 6 killed when Telegram has it, before that is noted | uncertain; Telegram took one
 7 killed while many outcomes are noted, at random | I3
 8 killed while an audience of 10,000 is written down | no row of it, or all; it goes to all in the end
 9 killed in an upgrade of the schema, at each step | the old schema or the new one; the next start goes through
10 killed during a backup | no file under the final name, the database as it was
11 killed during an erasure, at each step | erased or untouched; asked again it is completed
12 killed 200 times at random, 1,500 updates | I1, I2, I3, I4, I7
13 asked to stop under load | ends with 0 in time, nothing lost, nothing uncertain
14 asked twice, 0.2 s apart | nothing lost
15 asked while a flood, or a long poll, is waited out | ends at once; the deadline is kept
16 frozen for long, and another wants its place | nothing is twice; a file is locked to the other, a server gives it up
17 one update ends the process each time | set aside after five deaths; the others go on
18 a task cancelled inside a transaction | nobody after it commits half of its writes
## Asking for updates
19 one 401, one 404 to a poll | asked again, and on it goes
20 401 for ever | ends with 3, without the token in any output
21 409 for ever; 409 for a while | ends with 4 and says so; goes on
22 429 to polls: seconds, hours | no poll before the deadline; a stop is still quick
23 500, 502, 503, HTML | longer pauses up to 30 s, fewer than two calls a second
24 a 200 cut off, not UTF-8, empty, of another shape | nothing is confirmed, asked again, little log
25 headers, then silence | our own watchdog, a new connection
26 one byte a second | the same
27 a malformed update among good ones | those are handled, it is set aside, no word of it in the log
28 an unknown kind of update, new fields | kept, ignored
29 updates of 512 KiB, a hundred at once | memory bounded; handled or set aside
30 the same batch again, shuffled | effects once
31 numbers start again, lower | all are handled
32 10,000 updates wait at the start | all handled, replies at a lawful rate, nobody waits for one who wrote a lot
33 a second one, on the same database or with another | refused; one of the two ends; I1, I2
34 Telegram cannot be reached at the start, or its name is not known | it stays, is not ready, and then works
## Being delivered to
85 killed between the commit and the answer, or before both | it is delivered again: nothing lost, effects once
86 the same update many times at once | effects once
87 a wrong secret, another method, too long, no update | refused, or left out; nothing is kept, no word in the log
88 not ready, or the database cannot keep it | 503: Telegram delivers it again
89 Telegram refuses the address, loses it, cannot reach it | tried again, then ends and says why; told anew; noticed
90 through nginx, with TLS; the bot away, three of them | the same, and 502 or another of them meanwhile
## Sending
35 nobody listens | waits, is sent later, once
36 closed before the request was read | uncertain, the bot cannot know; a broadcast is not sent again
37 closed after Telegram took it | uncertain; Telegram took one
38 the answer comes later than we wait | the same
39 a 200 cut off, in HTML, not ok, without the number of a message | uncertain, nothing crashes, on it goes
40 429: a second, minutes, hours, without a number | nothing is sent before the deadline, also after a restart
41 429 for one chat | the others go on
42 403: blocked, deactivated, kicked | marked as gone; whoever writes again is back
43 400: chat not found | marked as gone by the second broadcast; whoever writes again is back
44 400: the text cannot be read, in mid-broadcast | held after at most those in flight; the team is told
45 a group moves, and moves again | its messages follow, one each
46 500 after Telegram took it | uncertain; Telegram took one
47 every connection for sending hangs | polls go on; what was not claimed waits and is not uncertain
48 401 in mid-broadcast: the token was revoked | rows wait; ends with 3; goes on with the new token
49 an admin presses send twice; two at once | one broadcast
50 cancelled, unsubscribed, erased during a broadcast | nothing more to them; counts are right
51 people write during a broadcast to 10,000 | 95 of 100 replies within 3 s
## The database
52 another program holds the database for 10 s | waits or tries again; nothing is confirmed meanwhile
53 disk full: storing, noting an outcome, backing up | nothing confirmed; uncertain; the old backup stays
54 the n-th write or sync fails | stops, confirms nothing, I7
55 what was not synced is lost with the process | I1, I2, I3
56 the journal removed, the file cut short, garbage in a page | refused in a sentence, ends with 5, file untouched
57 a file system that cannot be written | ends with 5 and says why
58 an SQLite with the bug of the write-ahead log | the other kind of journal
59 a schema newer than the program | refused in a sentence
60 yesterday's backup is restored | nothing is sent again, the erased stay erased, new updates are taken
61 the key is wrong, missing, changed | refuses to start; both keys can be read
## Time
62 the clock jumps: two hours on, two back, to 1970 | nothing expires in masses, nothing goes early
63 asleep for eight hours | due work is done once, what expired has expired
## People
64 a press older than Telegram keeps | it takes effect, nothing crashes
65 two taps; twenty | one effect
66 a press forged, another's, expired, cut off, with no message | refused, always in the same words, no change
67 a press by another member of a group | refused
68 commands edited, forwarded, of an anonymous admin, of a channel, through a bot | refused
69 look-alikes, hidden signs, heaps of accents, NUL, 4,096 emoji | flagged or refused; others' screens are whole
70 markup, links and unclosed tags in names | shown as typed, Telegram takes it
71 formulas, tabs, line ends, quotes in a table | read as text by programs for tables
72 signs of a search language in a question | an answer, no error
73 10,000 guesses at a code, in parallel, across deaths | at most five comparisons
74 5,000 messages of one, one each of 5,000 | others are answered in time, at most a notice a minute to the one
75 steps out of order, two devices, /cancel anywhere | as the model says
76 erased in every state, twice, then an old button | I5, kind answers
77 another language in mid-sign-on | the place is kept, the consent is read in the new language
## PostgreSQL and several replicas
78 the server ends connections in mid-transaction, starts again | done again, effects once
79 the answer to a commit gets lost | looked at again, effects once
80 a deadlock, a serialisation failure | done again at once, effects once
81 of three replicas one dies again and again; the same update comes at three at once | effects once, in order
82 who leads is cut off from the database, not from Telegram | it sends nothing after its lease; another goes on
83 an old and a new version at once | both work on the schema of the new one
## Leaks
84 all of these with marked token, name, address, words | I5
"""

PARTS: dict[str, list[int]] = {}
ROWS: dict[int, Row] = {}
for _line in MATRIX.strip().splitlines():
    if _line.startswith("## "):
        PARTS[_line[3:]] = _numbers = []
        continue
    _number, _, _told = _line.strip().partition(" ")
    _fault, _holds = _told.split(" | ")
    _numbers.append(int(_number))
    ROWS[int(_number)] = Row(_fault, _holds)
