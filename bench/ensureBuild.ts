import { existsSync } from 'node:fs'
import { buildStages, runStages, TEST_FEED_URL } from '../scripts/pipeline'
import { trustIn } from '../scripts/upload/readPackage'

const WEAPP = 'dist/weapp'
const H5 = 'dist/h5'

/** The build that npm test leaves, made when there is another or none: the faults are scripted for its feed's address. */
export async function ensureBuild(): Promise<{ weapp: string; h5: string; feed: string }> {
  const isThere = existsSync(`${WEAPP}/app.js`) && existsSync(`${H5}/index.html`)
  if (!isThere || trustIn(WEAPP)?.feedUrl !== TEST_FEED_URL) {
    const isBuilt = await runStages(buildStages(TEST_FEED_URL), line => void process.stderr.write(`${line}\n`))
    if (!isBuilt) throw new Error('the build failed: see above')
  }
  return { weapp: WEAPP, h5: H5, feed: 'dist/feed' }
}
