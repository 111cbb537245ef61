import type { SystemAppearance } from '@/platform/useSystemAppearance'
import type { Settings } from '@/store/courierState'

/** What the courier chose, or what the phone asks for. */
export function appearanceClass(settings: Settings, system: SystemAppearance): string {
  const isDark = settings.theme === 'system' ? system.isDark : settings.theme === 'dark'
  const step = settings.fontStep ?? system.fontStep
  return ['screen', `f${step}`, isDark && 'dark', settings.isCare && 'care'].filter(Boolean).join(' ')
}
