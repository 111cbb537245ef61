import { View } from '@tarojs/components'
import { headingProps } from './aria'

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
      <View className="h3" {...headingProps()}>
        {title}
      </View>
      <View className="card divided">
        {lines.map(line => (
          <View key={line} className={isBulleted ? 'line tight bullet' : 'line tight'}>
            {line}
          </View>
        ))}
      </View>
    </>
  )
}
