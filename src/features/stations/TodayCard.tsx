import type { Station } from '@core/feed/types'
import { openState } from '@core/hours/openState'
import { todayOf } from '@core/hours/today'
import { freshness } from '@core/time/freshness'
import { formatMinute } from '@core/time/shanghaiTime'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/ui/Icon'
import { Tappable } from '@/ui/Tappable'
import { copy } from './copy'
import { DayBar } from './DayBar'
import { leftWords, todayWords } from './dayWords'
import { isSameEveryDay, WeekRows } from './WeekRows'

interface TodayCardProps {
  station: Pick<Station, 'hours' | 'status' | 'checked' | 'source'>
  nowMs: number
}

/** Today's hours in one line and as a bar of 24 hours, the week behind a tap; the source's own words when they can't be computed. */
export function TodayCard({ station, nowMs }: TodayCardProps): JSX.Element | null {
  const [isWeek, showWeek] = useState(false)
  const { hours } = station
  if (!hours) return null
  // Where nobody gets in, a bar that says open would be the louder of the two.
  if (station.status !== 'open')
    return (
      <View className="card below">
        <View className="meta">{copy.postedText(hours.text)}</View>
      </View>
    )
  const today = todayOf(hours, nowMs)
  if (today.intervals === null)
    return (
      <View className="card below">
        <View className="title">{hours.text}</View>
        <View className="meta">{copy.cannotTell}</View>
      </View>
    )
  const words = todayWords(today.intervals)
  const isPlain = isSameEveryDay(hours)
  return (
    <View className="card below">
      <View className="spread day-line">
        <View className="title">{`${copy.today} ${words}`}</View>
        <View className="meta">{leftWords(openState(hours, nowMs), nowMs)}</View>
      </View>
      {hours.scope && <View className="meta">{copy.hoursScope(hours.scope)}</View>}
      <DayBar
        isChecked={freshness(station, nowMs) === 'checked'}
        intervals={today.intervals}
        minute={today.minute}
        label={copy.barLabel(words, formatMinute(today.minute))}
      />
      {!today.isUsual && <View className="meta">{copy.unusualDay}</View>}
      <View className="meta">{copy.postedText(hours.text)}</View>
      {isPlain ? (
        <View className="meta">{copy.sameEveryDay}</View>
      ) : (
        <Tappable className="link" label={copy.week} isOn={isWeek} onTap={() => showWeek(!isWeek)}>
          {copy.week}
          <Icon name="down" />
        </Tappable>
      )}
      <View>{isWeek && <WeekRows hours={hours} nowMs={nowMs} />}</View>
    </View>
  )
}
