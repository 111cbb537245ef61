/** What a screen reader is told of a tappable thing. */
export interface Aria {
  label: string
  role?: 'button' | 'link' | 'checkbox' | 'tab' | 'radio'
  /** Checked, selected or expanded, for the roles that have such a state. */
  isOn?: boolean | undefined
}

/**
 * The same words for both twins: weapp templates read `ariaLabel` (config/ariaPlugin.js puts it into base.wxml),
 * a browser reads attributes, and there a thing that can be tapped must be reachable by keyboard too.
 */
export function ariaProps({ label, role = 'button', isOn }: Aria): Record<string, unknown> {
  if (process.env.TARO_ENV !== 'h5') {
    return { ariaLabel: label, ariaRole: role, ...(isOn !== undefined && { ariaChecked: isOn }) }
  }
  const state = isOn === undefined ? {} : role === 'tab' ? { 'aria-selected': String(isOn) } : role === 'button' ? { 'aria-pressed': String(isOn) } : { 'aria-checked': String(isOn) }
  return { 'aria-label': label, role, tabindex: '0', ...state }
}
