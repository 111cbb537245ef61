#!/usr/bin/env python3
"""Puts the conformance suite (§4, test/vectors/README.md) to the client beside this file.

    python3 conformance.py [FOLDER]    run the vectors of a folder; exit code 1 when one isn't answered as it must be
    python3 conformance.py answer      vectors on stdin, one a line; their answers on stdout
"""
import base64, json, os, sys
from directory import check_directory, cities_of, city_for, open_city, open_directory
from meaning import OUTWARD, alerts_at, is_open, verdict
from nuanfeng import ROOT, SCHEMA, Refused, check_index, instant, judge, list_of, open_index, open_part, read, read_part, soften

def answer(vector):
    try:
        return dict({"code": "ok"}, **ANSWERS[vector["kind"]](vector))
    except Refused as refused:
        return {"code": refused.code}

def bytes_of(vector):
    return base64.b64decode(vector["base64"]) if "base64" in vector else vector["text"].encode("utf-8", "surrogatepass")

def judged(vector, offered, check):
    held, now = vector.get("held"), vector.get("nowMs", instant("2026-11-24T08:00:00+08:00"))
    return judge(offered, check(held["index"]), held["floor"], now, vector.get("serverMs"), vector.get("provenMs", 0)) if held else {}

def answer_index(vector):
    return judged(vector, open_index(bytes_of(vector), vector["trust"]), check_index)

def answer_directory(vector):
    directory, dropped = open_directory(bytes_of(vector), vector["trust"])
    if "city" in vector:
        return open_city(directory, vector["city"]["id"], vector["city"]["text"].encode()) and {}
    return dict(judged(vector, directory, lambda held: check_directory(held)[0]), dropped=dropped, cities=directory["cities"])

def answer_which(vector):
    cities = cities_of(vector["cities"])[0]
    return {"answers": [city_for(cities, *each) for each in vector["from"]]}

def answer_hours(vector):
    hours = soften(read(list_of(SCHEMA["stations"]["properties"]["hours"])["items"], vector["hours"]))
    return {"answers": [is_open(hours, instant(at)) for at in vector["at"]]}

def answer_alerts(vector):
    alerts = read_part("alerts", {"alerts": vector["alerts"], "guides": [], "checks": []})["content"]["alerts"]
    return {"answers": [alerts_at(alerts, instant(at)) for at in vector["at"]]}

def answer_check(vector):
    check = read_part("alerts", {"alerts": [], "guides": [], "checks": [vector["check"]]})["content"]["checks"][0]
    return {"answers": [verdict(check, ticked) for ticked in vector["ticked"]]}

ANSWERS = {"index": answer_index, "directory": answer_directory, "which": answer_which, "part": lambda vector: open_part(vector["name"], vector["ref"], bytes_of(vector)) and {},
           "items": lambda vector: read_part(vector["part"], vector["json"]), "hours": answer_hours, "alerts": answer_alerts,
           "check": answer_check,
           "outward": lambda vector: {"answers": [OUTWARD[vector["as"]](text, vector["allow"]) for text in vector["texts"]]}}

def run_vectors(folder):
    failed, files = 0, sorted(name for name in os.listdir(folder) if name.endswith(".json"))
    for name in files:
        vector = json.load(open(os.path.join(folder, name), encoding="utf-8"))
        said = answer(vector)
        expected = dict({"code": name.split(".")[0]}, **vector.get("expect", {}))
        if {key: said.get(key) for key in expected} != expected:
            failed += 1
            print("%s: expected %s, got %s" % (name, expected, {key: said.get(key) for key in expected}))
    print("%d of %d vectors" % (len(files) - failed, len(files)))
    return 1 if failed else 0

if __name__ == "__main__":
    if sys.argv[1:] == ["answer"]:
        for line in sys.stdin:
            print(json.dumps(answer(json.loads(line))), flush=True)
    else:
        sys.exit(run_vectors(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "test", "vectors")))
