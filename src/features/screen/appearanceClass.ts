import type { Settings } from '@core/courier/courierState'
import type { SystemAppearance } from '@/platform/useSystemAppearance'

export const isDarkNow = (settings: Settings, system: SystemAppearance): boolean =>
  settings.theme === 'system' ? system.isDark : settings.theme === 'dark'

/** What the courier chose, or what the phone asks for. */
export function appearanceClass(settings: Settings, system: SystemAppearance): string {
  const step = settings.fontStep ?? system.fontStep
  return ['screen', `f${step}`, isDarkNow(settings, system) && 'dark', settings.isCare && 'care', system.isGapless && 'gapless']
    .filter(Boolean)
    .join(' ')
}
