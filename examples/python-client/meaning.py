"""What records mean: §3.3 hours at an instant, §3.4 alerts and checks, §3.7 what may be opened."""
import re
import unicodedata
from nuanfeng import KNOWN, MINUTE, day_of, instant, pattern

def is_open(hours, ms):
    if hours is None or hours["weekly"] is None:
        return "unknown"
    today, minute = day_of(ms), (ms + 8 * 60 * MINUTE) // MINUTE % 1440
    if hours["validThrough"] and str(today) > hours["validThrough"]:
        return "unknown"
    start = today.weekday() * 1440
    spans = [[max(a - start, 0), min(b - start, 1440)] for a, b in hours["weekly"] if b > start and a < start + 1440]
    spans = next((each["intervals"] for each in hours["exceptions"] if each["date"] == str(today)), spans)
    if spans is None:
        return "unknown"
    return "open" if any(a <= minute < (1440 if b == 1439 else b) for a, b in spans) else "closed"

def alerts_at(alerts, now):
    in_order = sorted((each for each in alerts if instant(each["effective"]) <= now + 10 * MINUTE), key=lambda each: instant(each["sent"]))
    seen, acted = set(), {"Update": {}, "Cancel": {}}
    for each in in_order:
        for reference in each["references"] if each["msgType"] in acted else []:
            if reference in seen:
                acted[each["msgType"]][reference] = each
        seen.add(each["identifier"])
    standing = [each for each in in_order if each["msgType"] != "Cancel" and each["identifier"] not in acted["Update"]]
    by = [(each, acted["Cancel"].get(each["identifier"])) for each in standing]
    last = lambda each: instant(each["expires"])
    rank = lambda key, words, each: words.index(each[key])
    active = sorted((each for each, cancel in by if not cancel and now < last(each)), key=lambda each: (
        rank("severity", KNOWN["severity"][0], each), rank("urgency", ("Immediate", "Expected", "Future", "Unknown", "Past"), each),
        -instant(each["sent"]), each["identifier"]))
    expired = sorted((each for each, cancel in by if not cancel and now >= last(each)), key=lambda each: -last(each))
    return {"active": [each["identifier"] for each in active], "expired": [each["identifier"] for each in expired],
            "cancelled": [[each["identifier"], cancel["identifier"]] for each, cancel in by if cancel and now < last(cancel)]}

def verdict(check, ticked):
    total = sum(each["weight"] for each in check["questions"] if each["text"] in ticked)
    return next((level for level in ("stop", "suspicious") if total >= check["thresholds"][level]), "no_sign")

LINK = pattern(r"^https://([a-z0-9]+(?:[-.]+[a-z0-9]+)*)((?:[/?#][\x21-\x5b\x5d-\x7e]*)?)$")
PHONE, APPID = pattern(r"^\d{3,12}(-\d{1,8}){0,2}$"), pattern(r"^wx[0-9a-f]{16}$")
KNOWN_SIGNS = re.compile("[\t\n\r -~\u00a5\u00b0\u00b7\u00d7\u2010-\u2015\u2018-\u201d\u2190-\u2193\u3001-\u301f\u3400-\u9fff\U00020000-\U00033fff]*")
ADDRESS = re.compile("|".join((
    r"://", r"\S[.。][a-z]{2}", r"[a-z\u3400-\u9fff-]\.[\u3400-\u9fff]", r"\d[.。]\d+[.。]\d+[.。]\d", r"\d[.。]\d+[:/]", r"xn--",
    r"。(?:中[国國]|公司|网[络址店站]|網[絡址店站]|商城|集团|政务|公益|在线|手机|信息)")))
DATE, DIGIT = re.compile(r"(?:19|20)\d\d[-‐]\d\d[-‐]\d\d"), r"[\d〇零一二三四五六七八九幺]"
LONG_NUMBER = re.compile(DIGIT + r"(?:[\s.·‐()-]{0,2}" + DIGIT + "){6,}")

def may_open(url, allow):
    found = LINK.search(url)
    return bool(found) and found.group(1) in allow["hosts"]

def may_copy(text, allow):
    plain = unicodedata.normalize("NFKC", text).lower()
    return may_open(text, allow) or bool(KNOWN_SIGNS.fullmatch(plain)) and not ADDRESS.search(plain) and all(
        may_dial(number, allow) for number in LONG_NUMBER.findall(DATE.sub("", plain)))

def may_dial(text, allow):
    return bool(PHONE.search(text)) and text in allow["phones"]

OUTWARD = {"url": may_open, "phone": may_dial, "copyText": may_copy,
           "appid": lambda text, allow: bool(APPID.search(text)) and text in allow["appids"]}
