import { readdirSync } from 'node:fs'
import { run } from '../run'

/** What isn't on this machine (the operator's folders, other units) is no fault of the unit's. */
const NOT_HERE = /is not executable|No such file|not found/

/** Every unit in deploy/ as systemd reads it, those too that no block could start here; complaints by file. */
export async function judgeUnits(): Promise<readonly { readonly file: string; readonly said: string }[]> {
  const files = readdirSync('deploy')
    .filter(name => /\.(service|timer)$/.test(name))
    .map(name => `deploy/${name}`)
  return Promise.all(
    files.map(async file => {
      const { output } = await run('systemd-analyze', ['verify', '--man=no', file])
      const said = output.split('\n').filter(line => line.includes(file.replace('deploy/', '')) && !NOT_HERE.test(line))
      return { file, said: said.join('\n') }
    }),
  )
}
