import type { Hotline } from '@core/feed/types'
import { useFeed } from '@/store/stores'
import { confirm } from './confirm'
import { copy } from './copy'
import { dialListed } from './phone'

/**
 * One tap, one question that says what the number is for and what it isn't, then the dialler. A call waits for nothing: what a browser
 * hasn't fetched yet of those words (withEnrolment.ts) isn't said.
 */
export function useAskToDial(): (number: string) => void {
  const snapshot = useFeed(feed => feed.snapshot)
  return number =>
    void askFirst(
      number,
      snapshot.enrolment().hotlines.filter(hotline => hotline.number === number),
    )
}

async function askFirst(number: string, hotlines: readonly Hotline[]): Promise<void> {
  const title = copy.callTitle(
    number,
    hotlines.slice(0, 1).map(({ name }) => name),
  )
  if (await confirm(title, hotlines.map(copy.callPurpose).join('\n'), copy.dial)) dialListed(number)
}
