#!/bin/sh
# Double-click: starts the desk and shows it in the browser. Needs Node.js 20 or newer.
cd "$(dirname "$0")/.." || exit 1
if ! command -v node >/dev/null; then
  echo '还没有装 Node.js。请到 https://nodejs.org 下载「LTS」，装好以后再双击这里。'
  read -r _
  exit 1
fi
node scripts/install.mjs || { read -r _; exit 1; }
[ -f dist/desk/index.html ] || npm run -s build:desk
exec npm run -s desk
