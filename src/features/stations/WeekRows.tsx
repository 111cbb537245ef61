import type { OpeningHours } from '@core/hours/hours'
import { weekTable } from '@core/hours/openState'
import { weekdayOf } from '@core/time/shanghaiTime'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { todayWords } from './dayWords'

/** Nothing to unfold: seven days alike. */
export const isSameEveryDay = (hours: OpeningHours): boolean => new Set(weekTable(hours).map(String)).size === 1

/** The ordinary week, with today marked. */
export function WeekRows({ hours, nowMs }: { hours: OpeningHours; nowMs: number }): JSX.Element {
  const today = weekdayOf(nowMs)
  return (
    <>
      {weekTable(hours).map((intervals, weekday) => (
        <View key={copy.weekday[weekday]!} className={weekday === today ? 'week-row today' : 'week-row'}>
          <View>{weekday === today ? `${copy.weekday[weekday]} ${copy.today}` : copy.weekday[weekday]}</View>
          <View className="week-hours">{todayWords(intervals)}</View>
        </View>
      ))}
    </>
  )
}
