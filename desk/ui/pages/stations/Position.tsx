import { distanceM, type Wgs84 } from '@core/geo/geo'
import type { Position as Found, StationLine } from '@desk/api/stations'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { Problem } from '../../kit/Problem'
import { copy } from './copy'
import { RingMap } from './RingMap'

interface PositionProps {
  readonly line: StationLine
  readonly lines: readonly StationLine[]
  readonly onMove: (cells: Readonly<Record<string, string>>) => void
}

const NEAR_M = 1500
const MOST_NEAR = 12
/** Six decimals are a hand's breadth; nothing here is known better. */
const DECIMALS = 5

/** Where a station is: found by words or pasted text, moved by a click. */
export function Position({ line, lines, onMove }: PositionProps): JSX.Element {
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Found[] | null>(null)
  const [moved, setMoved] = useState<Wgs84 | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const here = pointOf(line)
  const centre = here ?? firstOf(found)
  const look = async (): Promise<void> => {
    setTrouble(null)
    try {
      setFound(await ask<readonly Found[]>('position', { body: { text } }))
    } catch (fault) {
      setTrouble(wordsOf(fault))
    }
  }
  const take = ({ lng, lat }: Pick<Found, 'lng' | 'lat'>, precision: string): void => {
    onMove({ lng: lng.toFixed(DECIMALS), lat: lat.toFixed(DECIMALS), precision })
    setFound(null)
    setMoved(null)
    setText('')
  }
  return (
    <section className="position">
      <h3>{copy.position}</h3>
      {here === null && <p className="field-notice">{copy.noPosition}</p>}
      {centre && (
        <>
          <RingMap
            centre={centre}
            name={line.cells.name ?? ''}
            near={nearOf(centre, line, lines)}
            moved={moved}
            onPick={setMoved}
          />
          {moved ? (
            <Button size="small" onClick={() => take(moved, line.cells.precision ?? '')}>
              {copy.moveHere}
            </Button>
          ) : (
            <p className="muted small">{copy.clickHint}</p>
          )}
        </>
      )}
      <form
        className="row"
        onSubmit={event => {
          event.preventDefault()
          void look()
        }}
      >
        <Input.TextArea
          autoSize
          aria-label={copy.find}
          placeholder={copy.find}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <Button htmlType="submit" disabled={text.trim() === ''}>
          {copy.findGo}
        </Button>
      </form>
      {trouble && <Problem>{trouble}</Problem>}
      {found?.length === 0 && <p className="muted">{copy.findNone}</p>}
      {found?.map(each => (
        <p key={`${each.lng} ${each.lat} ${each.from}`} className="row">
          <span>
            {each.from} {each.errorM !== null && <span className="muted small">{copy.off(each.errorM)}</span>}
          </span>
          <Button size="small" className="push" onClick={() => take(each, each.precision)}>
            {copy.take}
          </Button>
        </p>
      ))}
    </section>
  )
}

function pointOf({ cells: { lng = '', lat = '' } }: StationLine): Wgs84 | null {
  if (lng === '' || lat === '') return null
  const at = { datum: 'wgs84', lng: Number(lng), lat: Number(lat) } as const
  return Number.isFinite(at.lng) && Number.isFinite(at.lat) ? at : null
}

const firstOf = (found: readonly Found[] | null): Wgs84 | null => {
  const first = found?.[0]
  return first ? { datum: 'wgs84', lng: first.lng, lat: first.lat } : null
}

function nearOf(centre: Wgs84, line: StationLine, lines: readonly StationLine[]): readonly { name: string; at: Wgs84 }[] {
  return lines
    .flatMap(each => {
      const at = each.id === line.id ? null : pointOf(each)
      const far = at === null ? Number.POSITIVE_INFINITY : distanceM(centre, at)
      return at !== null && far <= NEAR_M ? [{ name: each.cells.name ?? '', at, far }] : []
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NEAR)
}
