import { useFeed } from '@/store/stores'
import { Strip } from '@/ui/Strip'
import { copy } from './copy'

/** How much of a large city is on this phone, where it isn't all of it, and the way to have the rest; else nothing. */
export function CityCoverage(): JSX.Element | null {
  const snapshot = useFeed(feed => feed.snapshot)
  const widened = useFeed(feed => feed.widened)
  const isComing = useFeed(feed => feed.isWidening)
  const canRefresh = useFeed(feed => feed.canRefresh)
  const lookAround = useFeed(feed => feed.lookAround)
  const refresh = useFeed(feed => feed.refresh)
  if (snapshot.isWhole('stations')) return null
  const { held, total } = snapshot.coverage()
  // What a package had no room for comes with the first refresh.
  const hasCells = snapshot.parts.stations.elsewhere().cells.length > 0
  const fetchAll = (): void => void (hasCells ? lookAround('all') : refresh('retry'))
  return (
    <Strip
      icon="info"
      title={copy.coverage(held, total)}
      {...(canRefresh && { detail: isComing ? copy.coming : copy.widened[widened ?? 'bounded'], onTap: fetchAll })}
    />
  )
}
