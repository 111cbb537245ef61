import type { MatchRange } from '@core/search/matchRanges'
import { Text } from '@tarojs/components'

/** Text with the found words marked; the mark is a background and bold, so colour isn't alone. */
export function Marked({ text, ranges }: { text: string; ranges: readonly MatchRange[] }): JSX.Element {
  const pieces: JSX.Element[] = []
  let at = 0
  for (const [from, to] of ranges) {
    if (from > at) pieces.push(<Text key={at}>{text.slice(at, from)}</Text>)
    pieces.push(
      <Text key={from} className="mark">
        {text.slice(from, to)}
      </Text>,
    )
    at = to
  }
  if (at < text.length) pieces.push(<Text key={at}>{text.slice(at)}</Text>)
  return <>{pieces}</>
}
