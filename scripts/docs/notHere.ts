/** Commands that are followed elsewhere, and where. Everything else in a block is run. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^npm test$/, 'CI 跑的就是它'],
  [/^npm run screenshots$/, '重画图，半小时'],
]
/** They build the app, a minute or two each. */
const SLOW = /^npm start|^npm run (release|budget|upload|build:desk)\b/

/** Why a command isn't run here; null: it is. */
export const notHere = (command: string, isQuick: boolean): string | null =>
  ELSEWHERE.find(([form]) => form.test(command))?.[1] ?? (isQuick && SLOW.test(command) ? '--quick：不构建' : null)
