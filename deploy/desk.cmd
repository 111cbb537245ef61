@echo off
rem Double-click: starts the desk and shows it in the browser. Needs Node.js 20 or newer.
chcp 65001 >nul
cd /d "%~dp0.."
where node >nul 2>nul
if errorlevel 1 (
  echo 还没有装 Node.js。请到 https://nodejs.org 下载「LTS」，一路「下一步」装好，再双击这里。
  pause
  exit /b 1
)
node scripts\install.mjs
if errorlevel 1 (
  pause
  exit /b 1
)
if not exist dist\desk\index.html call npm run -s build:desk
call npm run -s desk
pause
