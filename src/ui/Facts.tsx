import { View } from '@tarojs/components'
import { Heading } from './Heading'
import { Some } from './Some'

/** A titled card of lines; nothing to say, nothing drawn. */
export function Facts({
  title,
  lines,
  isBulleted = false,
}: {
  title: string
  lines: readonly string[]
  isBulleted?: boolean
}): JSX.Element | null {
  if (lines.length === 0) return null
  return (
    <>
      <Heading>{title}</Heading>
      <View className="card divided">
        <Some of={lines} most={40}>
          {line => (
            <View key={line} className={isBulleted ? 'line tight bullet' : 'line tight'}>
              {line}
            </View>
          )}
        </Some>
      </View>
    </>
  )
}
