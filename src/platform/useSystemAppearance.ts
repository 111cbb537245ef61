import { useEffect, useState } from 'react'
import { readAppearance, type SystemAppearance, watchDark } from './systemAppearance'

export type { SystemAppearance } from './systemAppearance'

/** What the phone asks for: dark or light, large text or not. Follows changes while the app is open. */
export function useSystemAppearance(): SystemAppearance {
  const [appearance, setAppearance] = useState(readAppearance)
  useEffect(() => watchDark(isDark => setAppearance(past => ({ ...past, isDark }))), [])
  return appearance
}
