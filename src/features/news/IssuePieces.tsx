import { unbroken } from '@core/feed/copy'
import type { Article, Topic } from '@core/feed/types'
import { View } from '@tarojs/components'
import { SectionTitle } from '@/ui/SectionTitle'
import { IssueRows } from './IssueRows'
import type { IssuePiece } from './newsChunks'

export interface IssuePiecesProps {
  pieces: readonly IssuePiece[]
  readIds: readonly string[]
  topic: Topic | null
  onOpen: (article: Article) => void
}

/** One chunk of the list: issues, or parts of them, with the heading where one begins. */
export function IssuePieces({ pieces, readIds, topic, onOpen }: IssuePiecesProps): JSX.Element {
  return (
    <>
      {pieces.map(({ id, date, title, articles, isStart, isEnd }) => (
        <View key={id} className={`${isStart ? '' : 'joined'}${isEnd ? '' : ' joins'}`}>
          {isStart && <SectionTitle text={unbroken(date)} hint={title} />}
          <IssueRows articles={articles} readIds={readIds} topic={topic} onOpen={onOpen} />
        </View>
      ))}
    </>
  )
}
