import { INITIAL } from '@core/courier/courierState'
import { Segmented, Spin } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { copy } from './copy'
import './phone.css'

type Look = 'light' | 'dark' | 'care'
/** The screen couriers hold, in CSS pixels. */
const WIDTH = 390

interface PhoneProps {
  /** Where the draft's real page is served: `…/#/pages/…`. null: it isn't there yet. */
  readonly src: string | null
  /** Changes when the draft did: the page is opened again. */
  readonly version?: string | number
  readonly note?: string
  readonly title?: string
}

/** The real page of the draft, in a frame the size of a phone. */
export function Phone({ src, version, note, title = copy.phone.title }: PhoneProps): JSX.Element {
  const [look, setLook] = useState<Look>('light')
  const { box, scale, height } = useFit()
  return (
    <section className="phone-pane" aria-label={copy.phone.label}>
      <header>
        <b>{title}</b>
        <Segmented<Look>
          size="small"
          className="push"
          value={look}
          onChange={setLook}
          options={[
            { value: 'light', label: copy.phone.light },
            { value: 'dark', label: copy.phone.dark },
            { value: 'care', label: copy.phone.care },
          ]}
        />
      </header>
      <div className="phone" ref={box}>
        {src === null ? (
          <div className="phone-wait">
            <Spin />
            <p className="muted">{copy.phone.loading}</p>
          </div>
        ) : (
          <iframe
            key={`${look} ${src} ${version ?? ''}`}
            title={copy.phone.label}
            src={dressed(src, look, version)}
            style={{ width: WIDTH, height: height / scale, transform: `scale(${scale})` }}
          />
        )}
      </div>
      <p className="phone-note">{note ?? copy.phone.draft}</p>
    </section>
  )
}

/** The courier's own settings of the frame, where the page will look for them; the version makes it load anew. */
function dressed(src: string, look: Look, version: string | number | undefined): string {
  const settings = { theme: look === 'dark' ? 'dark' : 'light', fontStep: null, isCare: look === 'care' } as const
  try {
    localStorage.setItem('courier', JSON.stringify({ data: { ...INITIAL, settings } }))
  } catch {
    // Without storage the page shows itself as it is.
  }
  const [before = '', after = ''] = src.split('#')
  return `${before}${version === undefined ? '' : `?v=${encodeURIComponent(version)}`}#${after}`
}

/** How much the phone has to shrink for the room it has. */
function useFit(): { box: React.RefObject<HTMLDivElement>; scale: number; height: number } {
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ width: WIDTH, height: 600 })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setRoom({ width: element.clientWidth, height: element.clientHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, scale: Math.min(1, room.width / WIDTH) || 1, height: room.height }
}
