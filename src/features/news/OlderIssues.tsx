import { View } from '@tarojs/components'
import { Button } from '@/ui/Button'
import { Skeleton } from '@/ui/Skeleton'
import { Strip } from '@/ui/Strip'
import { copy } from './copy'
import type { OlderIssues as Older } from './useOlderIssues'

/** Below the last issue: more to fetch, under way, why it didn't come, or the end. */
export function OlderIssues({ older }: { older: Older }): JSX.Element | null {
  switch (older.kind) {
    case 'none':
      return null
    case 'end':
      return <View className="meta ending">{copy.noOlder}</View>
    case 'fetching':
      return <Skeleton text={copy.fetchingOlder} />
    case 'more':
      return (
        <View className="buttons">
          <Button text={copy.older} onTap={older.read} />
        </View>
      )
    case 'offline':
    case 'refused':
      return (
        <View className="stack below">
          <Strip
            icon={older.kind === 'offline' ? 'offline' : 'shield-check'}
            title={older.kind === 'offline' ? copy.olderOffline : copy.olderRefused}
          />
          <View className="row">
            <Button text={copy.tryAgain} onTap={older.read} />
          </View>
        </View>
      )
  }
}
