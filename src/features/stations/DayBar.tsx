import type { MinuteInterval } from '@core/hours/hours'
import { DAY_MINUTES } from '@core/time/shanghaiTime'
import { View } from '@tarojs/components'
import { pictureProps } from '@/ui/aria'
import { copy } from './copy'

interface DayBarProps {
  isChecked: boolean
  intervals: readonly MinuteInterval[]
  minute: number
  /** What it shows, in a sentence. */
  label: string
}

const HOURS = [0, 6, 12, 18, 24]

/** A day from midnight to midnight: when it is open, and where in it one is. */
export function DayBar({ isChecked, intervals, minute, label }: DayBarProps): JSX.Element {
  return (
    <View className="day-bar" {...pictureProps(label)}>
      <View className="day-track">
        {intervals.map(([from, to]) => (
          <View
            key={from}
            className={isChecked ? 'day-open green' : 'day-open'}
            style={{ left: percent(from), width: percent(to - from) }}
          />
        ))}
      </View>
      <View className="day-now" style={{ left: percent(minute) }}>
        <View className={minute < DAY_MINUTES / 2 ? 'day-now-word' : 'day-now-word late'}>{copy.now}</View>
      </View>
      <View className="day-hours">
        {HOURS.map(hour => (
          <View key={hour}>{hour}</View>
        ))}
      </View>
    </View>
  )
}

const percent = (minutes: number): string => `${((100 * minutes) / DAY_MINUTES).toFixed(1)}%`
