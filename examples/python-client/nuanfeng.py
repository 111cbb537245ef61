#!/usr/bin/env python3
"""A second client of the feed, written from docs/feed-format.md and docs/schema/ alone (§ numbers are that document's).

From bytes to records. What records mean at an instant is in meaning.py; show.py is a whole client; conformance.py runs the suite.
Needs Python 3.9 and its `cryptography` (Debian: python3-cryptography).
"""
import base64, hashlib, json, os, re
from datetime import datetime, timedelta, timezone

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
MINUTE, DAY = 60_000, 86_400_000
PARTS = ("news", "stations", "alerts", "enrolment")
SCHEMA = {name: json.load(open(os.path.join(ROOT, "docs", "schema", name + ".schema.json"), encoding="utf-8"))
          for name in ("envelope", "index", "directory-envelope", "directory") + PARTS}

class Refused(Exception):
    """One of the codes of §3.7, and nothing else, is what a reader is told."""
    def __init__(self, code):
        super().__init__(code)
        self.code = code

class Bad(Exception):
    """A value that a schema doesn't take."""

# §2 bytes to values, patterns, instants

def parse(data, limit):
    if len(data) > limit:
        raise Refused("too_large")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("not_utf8")
    # An open string at the end is left to the parser; what is in it is no bracket.
    open_now = deepest = 0
    for bracket in re.findall(r"[\[\]{}]", re.sub(r'"(?:[^"\\]|\\.)*("|\\?$)', "", text, flags=re.S)):
        open_now += 1 if bracket in "[{" else -1
        deepest = max(deepest, open_now)
    if deepest > 32:
        raise Refused("too_deep")
    try:
        value = json.loads(text, parse_int=number, parse_float=number, parse_constant=no_number)
    except (ValueError, RecursionError):
        raise Refused("not_json")
    if forbidden(value):
        raise Refused("forbidden_key")
    return value

def forbidden(value):
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return isinstance(value, dict) and "__proto__" in value or any(map(forbidden, inside))

def number(text):
    """IEEE doubles: 1.0 and 1e0 are the integer 1."""
    value = float(text)
    return int(value) if value.is_integer() and abs(value) < 2 ** 60 else value

def no_number(word):
    raise ValueError(word)

SPACE = "\t\n\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
TRIM = "\t\n\v\f\r \xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200b)))

def pattern(ecma):
    """ECMA-262 without flags, as Python writes it."""
    ours = ecma.replace(r"[^\s", "[^" + SPACE).replace(r"\S", "[^" + SPACE + "]").replace(r"\d", "[0-9]")
    return re.compile(ours[:-1] + r"\Z" if ours.endswith("$") else ours)

def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

def instant(text):
    """Milliseconds since 1970; None for a date that no calendar has."""
    try:
        at = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S+08:00").replace(tzinfo=timezone(timedelta(hours=8)))
    except ValueError:
        return None
    return int(at.timestamp()) * 1000 if text >= "1970" and at.second < 60 else None

def day_of(ms):
    return datetime.fromtimestamp(ms // 1000, timezone(timedelta(hours=8))).date()

# docs/schema: a value as a client reads it: what it knows, with what is absent filled in

def read(schema, value):
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return first(schema[word], value)
    if "not" in schema:
        if fits(schema["not"], value):
            raise Bad(value)
        return value
    if "const" in schema and (value != schema["const"] or type(value) is not type(schema["const"])):
        raise Bad(value)
    if "enum" in schema and not (isinstance(value, str) and value in schema["enum"]):
        raise Bad(value)
    kind = schema.get("type")
    return READERS[kind](schema, value) if kind else value

def first(options, value):
    for option in options:
        try:
            return read(option, value)
        except Bad:
            pass
    raise Bad(value)

def fits(schema, value):
    try:
        read(schema, value)
        return True
    except Bad:
        return False

def as_object(value):
    """§2: an array where an object belongs is an object without any field."""
    if isinstance(value, list):
        return {}
    if not isinstance(value, dict):
        raise Bad(value)
    return value

def read_object(schema, value):
    value, known = as_object(value), {}
    if "properties" not in schema:
        return value
    for name, field in schema["properties"].items():
        if value.get(name) is not None:
            known[name] = read(field, value[name])
        elif name in schema.get("required", []):
            raise Bad(name)
        elif "default" in field:
            known[name] = field["default"] if field["default"] is None else read(field, field["default"])
    return known

def read_array(schema, value):
    if not isinstance(value, list) or not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", 10 ** 9):
        raise Bad(value)
    items = schema.get("items", {})
    return [read(each, at) for each, at in zip(items, value)] if isinstance(items, list) else [read(items, each) for each in value]

def read_string(schema, value):
    if not isinstance(value, str) or not schema.get("minLength", 0) <= units(value) <= schema.get("maxLength", 10 ** 9):
        raise Bad(value)
    if "pattern" in schema and not pattern(schema["pattern"]).search(value):
        raise Bad(value)
    return value

def read_number(schema, value):
    if isinstance(value, bool) or not isinstance(value, (int, float)) or schema["type"] == "integer" and not isinstance(value, int):
        raise Bad(value)
    if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        raise Bad(value)
    return value

def read_plain(schema, value):
    if not isinstance(value, {"boolean": bool, "null": type(None)}[schema["type"]]):
        raise Bad(value)
    return value

READERS = {"object": read_object, "array": read_array, "string": read_string, "number": read_number, "integer": read_number,
           "boolean": read_plain, "null": read_plain}

# §3.1 the envelope and the index

def base64_of(text):
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        return None
    return data if base64.b64encode(data).decode() == text else None

def verified(public_key, signature, message):
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False

def opened(data, keys, kind, limit):
    """The payload of an envelope that one of these keys signed."""
    try:
        envelope = read(SCHEMA[kind], parse(data, limit))
    except Bad:
        raise Refused("bad_envelope")
    payload = base64_of(envelope["payload"])
    if payload is None:
        raise Refused("bad_envelope")
    kind = envelope["payloadType"].encode()
    message = b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)
    tried = [(key, each) for key in keys for each in envelope["signatures"] if each["keyid"] == key["keyid"]]
    if not tried:
        raise Refused("unknown_key")
    if not any(verified(base64_of(key["publicKey"]), base64_of(each["sig"]) or b"", message) for key, each in tried):
        raise Refused("bad_signature")
    return parse(payload, limit)

def open_index(data, trust):
    index = check_index(opened(data, trust["keys"], "envelope", 16 * 1024))
    if index["feed"] != trust["feed"]:
        raise Refused("other_feed")
    return index

def dated(value, name, schema=None):
    """What an index and a directory have in common."""
    try:
        spec = read(SCHEMA[name]["properties"]["spec"], as_object(value).get("spec"))
        if spec.split(".")[0] != "1":
            raise Refused("newer_spec")
        document = read(schema or SCHEMA[name], value)
    except Bad:
        raise Refused("bad_" + name)
    generated, expires = instant(document["generated"]), instant(document["expires"])
    if generated is None or expires is None or expires <= generated:
        raise Refused("bad_" + name)
    return document

def plausible(document):
    if document["revision"] > instant(document["generated"]) / 1000 + 366 * 86400:
        raise Refused("implausible_revision")
    return document

def check_index(value):
    index = dated(value, "index")
    named = all(index["parts"][name]["path"] == "%s.%s.json" % (name, index["parts"][name]["sha256"]) for name in PARTS)
    ended = all(each["path"].endswith(".%s.json" % each["sha256"]) for each in index["archive"])
    if not named or not ended:
        raise Refused("bad_index")
    return plausible(index)

# §3.7 step 4

def judge(index, held, floor, own, server, proven):
    generated = instant(index["generated"])
    clocks = ([own] if own + DAY >= proven else []) + ([] if server is None else [server])
    ahead = [clock for clock in clocks if generated > clock + DAY]
    if clocks and len(ahead) == len(clocks):
        raise Refused("from_the_future")
    doubted = held["revision"] > floor and instant(held["generated"]) > own + DAY
    if index["revision"] < (floor if doubted else max(floor, held["revision"])):
        raise Refused("rollback")
    binds = bool(clocks) and not ahead
    if index["revision"] == held["revision"]:
        if index != held:
            raise Refused("same_revision_other_bytes")
        return {"verdict": "same", "binds": binds}
    if own >= instant(index["expires"]) and own < instant(held["expires"]):
        raise Refused("expired")
    return {"verdict": "newer", "binds": binds}

# §3.7 steps 5 and 6: a part

def open_part(name, ref, data):
    if len(data) != ref["bytes"]:
        raise Refused("wrong_length")
    if hashlib.sha256(data).hexdigest() != ref["sha256"]:
        raise Refused("wrong_hash")
    return read_part(name, parse(data, 2 * 1024 * 1024))

def read_part(name, value):
    """{list: records}, and where what was dropped."""
    schema = SCHEMA[name]
    lists = [key for key, field in schema["properties"].items() if list_of(field)]
    shallow = dict(schema, properties={key: open_list(field) if key in lists else field for key, field in schema["properties"].items()})
    try:
        part = read(shallow, value)
    except Bad:
        raise Refused("bad_part")
    if name == "stations":
        shared = {key: [read_or_none(list_of(schema["properties"][key])["items"], each) for each in part[key]] for key in ("hours", "sources")}
        rows = [row for each in part["tables"] for row in rows_of(list_of(schema["properties"]["tables"])["items"], each)]
        part, lists = {"features": part["features"] + rows, "cells": part["cells"]}, ["features", "cells"]
    content, dropped = {}, []
    for key in lists:
        element = list_of(schema["properties"][key])["items"]
        content[key], ids = [], set()
        for at, each in enumerate(part[key]):
            try:
                record = soften(read(element, later_words(each) if name == "news" else each))
                record = station(record, shared) if key == "features" else article(record) if name == "news" else record
                if key == "alerts" and None in [instant(record[when]) for when in ("sent", "effective", "expires")]:
                    raise Bad(each)
                if key == "cells" and not record["path"].endswith(".%s.json" % record["sha256"]):
                    raise Bad(each)
            except Bad:
                dropped.append(["/%s/%d" % (key, at), "bad_item"])
                continue
            known_by = record.get("id") or record.get("identifier") or (key == "cells" and record["path"].split(".")[0])
            if known_by and known_by in ids:
                dropped.append(["/%s/%d" % (key, at), "duplicate_id"])
                continue
            ids.add(known_by)
            content[key].append(record)
    return {"cells": content.pop("cells", []), "content": content, "dropped": dropped}

def list_of(field):
    """The schema of a list, whether or not it may be null."""
    return next((each for each in field.get("anyOf", [field]) if each.get("type") == "array"), None)

def open_list(field):
    whole = {key: each for key, each in list_of(field).items() if key != "items"}
    return dict(field, anyOf=[whole, {"type": "null"}]) if "anyOf" in field else whole

def read_or_none(schema, value):
    try:
        return soften(read(schema, value))
    except Bad:
        return None

KNOWN = {"kind": (("official", "media", "repost", "general"), "repost"),
         "severity": (("Extreme", "Severe", "Moderate", "Minor", "Unknown"), "Unknown"),
         "urgency": (("Immediate", "Expected", "Future", "Past", "Unknown"), "Unknown"),
         "certainty": (("Observed", "Likely", "Possible", "Unlikely", "Unknown"), "Unknown"),
         "precision": (("address", "landmark", "subdistrict", "district"), "district")}

def soften(value, under=""):
    """§2: words that came later, and lists of intervals that say nothing."""
    if isinstance(value, list):
        return [soften(each, under) for each in value]
    if not isinstance(value, dict):
        return value
    record = {key: soften(each, key) for key, each in value.items()}
    for key, (words, otherwise) in KNOWN.items():
        is_source = "name" in record and "url" in record and "date" in record
        if key in record and (key != "kind" or is_source) and record[key] not in words:
            record[key] = otherwise
    for key in ("weekly", "intervals"):
        spans = record.get(key)
        if spans and any(start >= end for start, end in spans):
            raise Bad(spans)
        if spans and any(before[1] > after[0] for before, after in zip(spans, spans[1:])):
            record[key] = None
    return record

TOPICS = ("rights", "antifraud", "stations", "care", "party", "culture")
BLOCKS = ("paragraph", "quote", "heading", "list", "image")
SERVICES = ("haircut", "massage", "legal_advice", "union_enrol", "antifraud_desk")
REPORTS = ("confirmed", "locked", "broken", "moved", "wrong")
DOCUMENT = open(os.path.join(ROOT, "docs", "feed-format.md"), encoding="utf-8").read()
AMENITIES = re.findall(r"^\| `(\w+)` \|", DOCUMENT[DOCUMENT.index("<!-- amenities"):DOCUMENT.index("<!-- /amenities")], re.M)

def later_words(item):
    """§3.2: tags and kinds of block that came later are passed over."""
    item = dict(as_object(item))
    if isinstance(item.get("tags"), list):
        item["tags"] = [tag for tag in item["tags"] if isinstance(tag, str) and tag in TOPICS]
        if len(item["tags"]) > 6:
            raise Bad(item)
    ours = item.get("_nuanfeng")
    if isinstance(ours, dict) and isinstance(ours.get("blocks"), list):
        known = [each for each in ours["blocks"] if not isinstance(each, dict) or each.get("type") in BLOCKS]
        if len(known) > 400:
            raise Bad(item)
        item["_nuanfeng"] = dict(ours, blocks=known)
    return item

def article(item):
    ours = item.pop("_nuanfeng")
    if instant(item["date_published"]) is None:
        raise Bad(item)
    blocks = ours.get("blocks")
    if blocks is None:
        texts = [text.strip(TRIM) for text in re.split("\n{2,}", item["content_text"])]
        blocks = [{"type": "paragraph", "text": text} for text in texts if text]
    return {"id": item["id"], "title": item["title"], "summary": item.get("summary"), "date_published": item["date_published"],
            "tags": item["tags"], "authors": [each["name"] for each in item["authors"]], "image": item.get("image"),
            "bulletin": ours["bulletin"], "rank": ours["rank"], "related": ours["related"], "blocks": blocks}

def rows_of(schema, table):
    """§3.3: the features that a table stands for; none when it is no table."""
    try:
        table = read(schema, table)
    except Bad:
        return
    for row in table["rows"]:
        cells = dict(zip(table["columns"], row))
        known_by, lng, lat = (cells.pop(column, None) for column in ("id", "lng", "lat"))
        geometry = None if lng is None or lat is None else {"type": "Point", "coordinates": [lng, lat]}
        yield {"type": "Feature", "id": known_by, "geometry": geometry, "properties": dict(table["properties"], **cells)}

def station(feature, shared):
    record = dict(feature["properties"], id=feature["id"], geometry=feature["geometry"])
    for key, many in (("hours", "hours"), ("source", "sources")):
        if isinstance(record[key], int):
            if record[key] >= len(shared[many]) or shared[many][record[key]] is None:
                raise Bad(record)
            record[key] = shared[many][record[key]]
    record["amenities"] = {code: record["amenities"][code] for code in AMENITIES if isinstance(record["amenities"].get(code), bool)}
    record["services"] = [code for code in SERVICES if code in record["services"]]
    record["heard"] = [each for each in record.get("heard") or [] if each["kind"] in REPORTS and instant(each["at"]) is not None]
    return record
