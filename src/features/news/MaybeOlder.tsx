import { View } from '@tarojs/components'
import { Button } from '@/ui/Button'
import { Message } from '@/ui/Message'
import { Skeleton } from '@/ui/Skeleton'
import { copy } from './copy'
import type { ArticleState } from './useArticle'

interface MaybeOlderProps {
  state: Extract<ArticleState, { kind: 'maybe_older' }>
  onHome: () => void
}

const WORDS = { idle: copy.notInNewest, offline: copy.olderOffline, refused: copy.olderRefused } as const

/** An article that isn't in the newest issues: look further, which costs data, only when asked. */
export function MaybeOlder({ state: { status, look }, onHome }: MaybeOlderProps): JSX.Element {
  if (status === 'fetching') return <Skeleton text={copy.lookingInOlder} />
  return (
    <>
      <Message
        icon={status === 'offline' ? 'offline' : 'news'}
        text={WORDS[status]}
        action={{ text: status === 'idle' ? copy.lookInOlder : copy.tryAgain, onTap: look }}
      />
      <View className="row">
        <Button text={copy.goHome} onTap={onHome} />
      </View>
    </>
  )
}
