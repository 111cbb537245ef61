#!/usr/bin/env python3
"""§3.12 The directory of cities: whose signature counts in which, and whose feed somebody should read."""
from nuanfeng import SCHEMA, Bad, Refused, dated, list_of, open_index, opened, plausible, read

LIMIT, FIELDS = 512 * 1024, SCHEMA["directory"]["properties"]
CITY = list_of(FIELDS["cities"])["items"]
# Its cities are read one by one.
SHALLOW = dict(SCHEMA["directory"], properties=dict(FIELDS, cities={key: each for key, each in FIELDS["cities"].items() if key != "items"}))

def open_directory(data, root):
    """What a root key signed, and where the cities stood that were left out."""
    directory, dropped = check_directory(opened(data, root["keys"], "directory-envelope", LIMIT))
    if directory["directory"] != root["directory"]:
        raise Refused("other_feed")
    return directory, dropped

def check_directory(value):
    directory = plausible(dated(value, "directory", SHALLOW))
    kept, dropped = cities_of(directory["cities"])
    return dict(directory, cities=kept), dropped

def cities_of(values):
    kept, dropped = {}, []
    for at, each in enumerate(values):
        try:
            city = read(CITY, each)
            west, south, east, north = city["box"]
            if west >= east or south >= north:
                raise Bad(each)
        except Bad:
            dropped.append(["/cities/%d" % at, "bad_item"])
            continue
        if city["id"] in kept:
            dropped.append(["/cities/%d" % at, "duplicate_id"])
        kept.setdefault(city["id"], city)
    return list(kept.values()), dropped

def open_city(directory, known_by, data):
    """The index of one city, by that city's keys and nobody else's."""
    keys = [key for city in directory["cities"] if city["id"] == known_by for key in city["keys"]]
    return open_index(data, {"feed": known_by, "keys": keys})

def city_for(cities, here, lng, lat):
    """Whose feed to read there; None: the one that is read already, or nobody's."""
    around = [city for city in cities if city["box"][0] <= lng <= city["box"][2] and city["box"][1] <= lat <= city["box"][3]]
    if not around or here in [city["id"] for city in around]:
        return None
    return min(around, key=lambda city: (city["box"][2] - city["box"][0]) * (city["box"][3] - city["box"][1]))["id"]
