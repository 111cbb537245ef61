#!/usr/bin/env python3
"""Fetch, verify and read a feed as a client would, with nothing held from before.

    python3 show.py FOLDER-or-URL TRUST.json
"""
import json, os, sys, time, urllib.request
from email.utils import parsedate_to_datetime
from meaning import alerts_at, is_open
from nuanfeng import PARTS, Refused, judge, open_index, open_part

def fetch(base, path, limit):
    if not base.startswith("https://") and not base.startswith("http://127.0.0.1"):
        return open(os.path.join(base, path), "rb").read(limit + 1), None
    with urllib.request.urlopen(base.rstrip("/") + "/" + path, timeout=30) as answered:
        date = answered.headers.get("Date")
        return answered.read(limit + 1), date and int(parsedate_to_datetime(date).timestamp() * 1000)

def show(base, trust):
    data, server = fetch(base, "index.json", 16 * 1024)
    index, now = open_index(data, trust), int(time.time() * 1000)
    nothing = dict(index, revision=1, generated="1970-01-02T00:00:00+08:00", expires="1970-01-02T00:00:00+08:00")
    judge(index, nothing, 0, now, server, 0)
    print("%s, revision %d, until %s" % (index["feed"], index["revision"], index["expires"]))
    for name in PARTS:
        ref = index["parts"][name]
        part = open_part(name, ref, fetch(base, ref["path"], ref["bytes"])[0])
        for cell in part["cells"]:  # §3.11; an app would begin with those around its reader
            here = open_part("stations", cell, fetch(base, cell["path"], cell["bytes"])[0])
            part["content"]["features"] += here["content"]["features"]
            part["dropped"] += here["dropped"]
        print("%s: %s; %d dropped" % (name, ", ".join("%d %s" % (len(each), key) for key, each in part["content"].items()), len(part["dropped"])))
        if name == "stations":
            states = [is_open(each["hours"], now) if each["status"] == "open" else each["status"] for each in part["content"]["features"]]
            print("  now: " + ", ".join("%d %s" % (states.count(state), state) for state in sorted(set(states))))
        if name == "alerts":
            print("  now: %s" % alerts_at(part["content"]["alerts"], now))

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        show(sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8")))
    except Refused as refused:
        sys.exit("refused: " + refused.code)
