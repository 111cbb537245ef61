#!/bin/sh
# Once an hour (nuanfeng-confirmed.timer): takes up what couriers confirmed by the city's rule, and publishes when there is anything new.
# CONTENT: the folder that editors keep. KEY: the release key. TO: where couriers read. DATABASE_URL: the inbox.
# Cut off anywhere, the next hour goes on.
set -eu
feedc() { npm run -s feedc -- "$@"; }
heard=$CONTENT/heard.csv
published=$STATE_DIRECTORY/heard.csv

feedc inbox accept --by-rule --content "$CONTENT"
[ -f "$heard" ] || exit 0
cmp -s "$heard" "$published" && exit 0
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cp "$heard" "$out/heard.csv"
feedc build "$CONTENT" --out "$out/feed" --key "$KEY" --release
feedc publish "$out/feed" --to "$TO" --trust "$KEY"
mv "$out/heard.csv" "$published"
