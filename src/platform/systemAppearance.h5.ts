import type { SystemAppearance } from './systemAppearance'

const darkQuery = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

/** A browser says dark or light; letters grow by its own zoom. */
export const readAppearance = (): SystemAppearance => ({ isDark: darkQuery().matches, fontStep: 2, isGapless: false })

export function watchDark(onDark: (isDark: boolean) => void): () => void {
  const query = darkQuery()
  const listener = (event: MediaQueryListEvent): void => onDark(event.matches)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
