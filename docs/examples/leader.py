"""Plays either side: takes the first offer that is worth it, asks for more early than late, and never strikes."""
import json
import sys

ONCE = {"P1", "U1", "B1", "U2", "I1", "I4"}
CALM = ["restrain", "pass", "hold-line", "take-out", "keep-word"]


def points(action, worth, left, done):
    """The higher the better; sealing the turn is 0."""
    if action["kind"] == "reaction":
        return 1 if action["choice"] in CALM else 0
    order = action.get("order", {"kind": ""})
    if worth:
        own, theirs = worth
        fair = own >= 8000 + 8000 * left and theirs >= 4000
        return own if order["kind"] in ("K1", "C1") and fair else -1
    if order["kind"] == "B8":
        return 1 if order["instruction"] == "turn-back" else -1
    return 1 if order["kind"] in ONCE - done else 0 if action["kind"] == "seal" else -1


turns, done = 1, set()
for line in sys.stdin:
    message = json.loads(line)
    if message["type"] == "start":
        turns = len(message["data"]["calendar"])
    if message["type"] == "choose":
        left = 1 - message["turn"] / turns
        rated = [points(a, w, left, done) for a, w in zip(message["legal"], message["worth"])]
        best = rated.index(max(rated))
        done.add(message["legal"][best].get("order", {}).get("kind"))
        print(json.dumps({"ply": message["ply"], "action": best}), flush=True)
