import type { MinuteInterval, OpeningHours } from '@core/hours/hours'
import { weekTable } from '@core/hours/openState'
import { DAY_MINUTES, formatMinute, weekdayOf } from '@core/time/shanghaiTime'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/Heading'
import { copy } from './copy'

interface WeekTableProps {
  hours: OpeningHours | null
  nowMs: number
}

/** The posted hours as a week with today marked; as the source's own words when they can't be computed. */
export function WeekTable({ hours, nowMs }: WeekTableProps): JSX.Element | null {
  if (!hours) return null
  const today = weekdayOf(nowMs)
  const rows = hours.weekly ? weekTable(hours) : []
  return (
    <>
      <Heading>{copy.hours}</Heading>
      <View className="card">
        <View>{hours.text}</View>
        {hours.scope && <View className="meta">{copy.hoursScope(hours.scope)}</View>}
        {rows.map((intervals, weekday) => (
          <View key={copy.weekday[weekday]!} className={weekday === today ? 'week-row today' : 'week-row'}>
            <View>{weekday === today ? `${copy.weekday[weekday]} ${copy.today}` : copy.weekday[weekday]}</View>
            <View className="week-hours">
              {intervals.length === 0 ? copy.closedAllDay : intervals.map(intervalWords).join('、')}
            </View>
          </View>
        ))}
      </View>
    </>
  )
}

function intervalWords([from, to]: MinuteInterval): string {
  if (from === 0 && to >= DAY_MINUTES) return copy.allDay
  return `${formatMinute(from)}–${to > DAY_MINUTES ? copy.nextDay : ''}${formatMinute(to > DAY_MINUTES ? to - DAY_MINUTES : to)}`
}
