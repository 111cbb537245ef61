import type { Page } from 'playwright-core'

/** Where the keyboard stands after a Tab. */
interface Stop {
  readonly at: number
  readonly name: string
  readonly top: number
  readonly bottom: number
  readonly isFixed: boolean
  readonly hasRing: boolean
}

/**
 * Goes through the page on top with the Tab key alone, from its first element that can be reached to its last, and says what
 * somebody without a mouse would meet: something that is never reached, a place that shows no ring, a name that isn't there, an
 * order that isn't that of reading. `most`: after so many stops it is content.
 */
export async function walkByKeyboard(page: Page, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const names = await markReachable(page)
  const problems: string[] = []
  const reached = new Set<number>()
  let above: Stop | null = null
  for (let presses = 0; presses < Math.min(names.length, most); presses += 1) {
    if (presses > 0) await page.keyboard.press('Tab')
    const stop: Stop | null = await stopOf(page)
    if (stop === null) continue
    if (stop.name === '') problems.push(`stop ${stop.at + 1} has no name`)
    if (!stop.hasRing) problems.push(`"${stop.name}" shows no ring when the keyboard is on it`)
    if (reached.has(stop.at)) problems.push(`"${stop.name}" is reached twice`)
    reached.add(stop.at)
    if (above && !above.isFixed && !stop.isFixed && stop.bottom <= above.top)
      problems.push(`"${stop.name}" comes after "${above.name}" and stands above it`)
    above = stop
  }
  const left = names.length > most ? new Set<number>() : await stillThere(page)
  const missed = names.filter((_, at) => left.has(at) && !reached.has(at))
  if (missed.length > 0)
    problems.push(
      `never reached: ${missed
        .slice(0, 3)
        .map(name => `"${name}"`)
        .join(', ')}${missed.length > 3 ? ` and ${missed.length - 3} more` : ''}`,
    )
  return problems
}

/** Numbers what can be reached on the page on top, puts the keyboard on the first, and gives their names. */
function markReachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tops = Array.from(document.querySelectorAll('.taro_page')).filter(each => each.getClientRects().length > 0)
    const inside = tops.at(-1)?.querySelectorAll<HTMLElement>('[tabindex="0"], a[href], button, input, textarea, [onclick]') ?? []
    const reachable = Array.from(inside).filter(
      each => each.getClientRects().length > 0 && getComputedStyle(each).visibility !== 'hidden',
    )
    for (const [at, each] of reachable.entries()) each.dataset.stop = String(at)
    reachable[0]?.focus()
    return reachable.map(
      each =>
        (each.textContent ?? '').trim().slice(0, 20) || each.getAttribute('aria-label') || each.getAttribute('placeholder') || '',
    )
  })
}

/** What can still be reached of it; nothing of a page that has grown meanwhile: what was last is elsewhere now. */
const stillThere = (page: Page): Promise<Set<number>> =>
  page
    .evaluate(() => {
      const reachable = Array.from(document.querySelectorAll<HTMLElement>('.taro_page [tabindex="0"]')).filter(
        each => each.getClientRects().length > 0,
      )
      return reachable.some(each => each.dataset.stop === undefined) ? [] : reachable.map(each => Number(each.dataset.stop))
    })
    .then(stops => new Set(stops))

function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const on = document.activeElement
    if (!(on instanceof HTMLElement) || on.dataset.stop === undefined) return null
    const { top, bottom } = on.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(on)
    const name =
      (on.textContent ?? '').trim().slice(0, 20) || on.getAttribute('aria-label') || on.getAttribute('placeholder') || ''
    const scrolled = on.closest('.taro_page')?.scrollTop ?? 0
    let isFixed = false
    for (let each: Element | null = on; each; each = each.parentElement)
      isFixed ||= /fixed|sticky/.test(getComputedStyle(each).position)
    return {
      at: Number(on.dataset.stop),
      name,
      top: top + scrolled,
      bottom: bottom + scrolled,
      isFixed,
      hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    }
  })
}
