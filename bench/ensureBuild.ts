import { existsSync } from 'node:fs'
import { UNDER_TEST } from '../config/outputs'
import { appStages, runStages, testContentStages } from '../scripts/pipeline'

/** The build that npm test leaves, made when there is none: the faults are scripted for its feed's address. */
export async function ensureBuild(): Promise<{ weapp: string; h5: string; feed: string }> {
  const { weapp, h5, feed } = UNDER_TEST
  if (!existsSync(`${weapp}/app.js`) || !existsSync(`${h5}/index.html`)) {
    const isBuilt = await runStages(
      [...testContentStages(), ...appStages(UNDER_TEST)],
      line => void process.stderr.write(`${line}\n`),
    )
    if (!isBuilt) throw new Error('the build failed: see above')
  }
  return { weapp, h5, feed }
}
