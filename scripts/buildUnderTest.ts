/** npm run build:test — the build that `npm test` runs its journeys on, and nothing else: for whoever runs one journey at a time. */
import { UNDER_TEST } from '../config/outputs'
import { appStages, deskStage, runStages, testContentStages } from './pipeline'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

void runStages([...testContentStages(), ...appStages(UNDER_TEST), deskStage()], say).then(isBuilt =>
  process.exit(isBuilt ? 0 : 1),
)
