/** What a screen reader is told of a tappable thing. */
export interface Aria {
  /** Empty: the words inside it are its name. */
  label: string
  role?: 'button' | 'link' | 'checkbox' | 'tab'
  /** Checked, selected or expanded, for the roles that have such a state. */
  isOn?: boolean | undefined
}

/**
 * The same words for both twins: weapp templates read `ariaLabel` (config/ariaPlugin.js puts it into base.wxml),
 * a browser names a thing by the words in it, and there it must be reachable by keyboard too.
 */
export function ariaProps({ label, role = 'button', isOn }: Aria): Record<string, unknown> {
  if (process.env.TARO_ENV === 'h5') return webAria({ role, isOn })
  const name = label === '' ? {} : { ariaLabel: spoken(label) }
  return isOn === undefined ? { ...name, ariaRole: role } : { ...name, ariaRole: CHECKABLE[role], ariaChecked: isOn }
}

/**
 * A label for weapp's ear: what keeps a date on one line (U+2011, U+00A0, U+2060) is for the eye, and may be read out or choked
 * on. In a browser it is empty: the words inside name the thing, and a label beside them would have to match them all.
 */
export const spoken = (words: string): string =>
  process.env.TARO_ENV === 'h5'
    ? ''
    : words
        .replace(/\u2011/g, '-')
        .replace(/\u00a0/g, ' ')
        .replace(/\u2060/g, '')

/** On weapp the one state we carry is aria-checked, and a reader speaks it only for roles that can be checked. */
const CHECKABLE = { button: 'checkbox', link: 'checkbox', checkbox: 'checkbox', tab: 'radio' } as const

/**
 * The browser's half alone. An element that Taro compiles into a template (compileMode) must write `ariaLabel` and
 * `ariaRole` out, because spread props don't reach the template; it spreads this beside them.
 */
export function webAria({ role = 'button', isOn }: Pick<Aria, 'role' | 'isOn'>): Record<string, unknown> {
  if (process.env.TARO_ENV !== 'h5') return {}
  return { role, tabindex: '0', ...(isOn !== undefined && { [STATE[role]]: String(isOn) }) }
}

const STATE = {
  button: 'aria-pressed',
  link: 'aria-current',
  checkbox: 'aria-checked',
  tab: 'aria-selected',
} as const

/** A part of the page that isn't tapped but has a role: the browser's landmarks, and the list that tabs belong to. */
export const roleProps = (role: 'main' | 'tablist'): Record<string, unknown> => (process.env.TARO_ENV === 'h5' ? { role } : {})

/** What heads a part of the page, so that who reads by ear can go from one to the next; level 1 is the page's own name. WeChat has no such role. */
export const headingProps = (level: 1 | 2 = 2): Record<string, unknown> =>
  process.env.TARO_ENV === 'h5' ? { role: 'heading', 'aria-level': String(level) } : {}

/** A picture that says in a sentence what it shows; what it is drawn of is passed over. */
export const pictureProps = (label: string): Record<string, unknown> =>
  process.env.TARO_ENV === 'h5' ? { role: 'img', 'aria-label': label } : { ariaRole: 'img', ariaLabel: spoken(label) }

/** Words that appear by themselves and are worth hearing without being looked for. */
export const liveProps = (): Record<string, unknown> =>
  process.env.TARO_ENV === 'h5' ? { role: 'status' } : { ariaLive: 'polite' }

/** The same, said whole under a name of its own: in WeChat a part that changed would be read without the rest. */
export const announcedProps = (label: string): Record<string, unknown> =>
  process.env.TARO_ENV === 'h5' ? { role: 'status', 'aria-atomic': 'true' } : { ariaLive: 'polite', ariaLabel: spoken(label) }
