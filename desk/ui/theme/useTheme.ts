import { useEffect, useState } from 'react'
import { create } from 'zustand'

export type ThemeChoice = 'system' | 'light' | 'dark'
const KEY = 'desk.theme'
const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark']

function remembered(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY)
    return CHOICES.find(choice => choice === kept) ?? 'system'
  } catch {
    return 'system'
  }
}

interface ThemeState {
  readonly choice: ThemeChoice
  choose(choice: ThemeChoice): void
}

/** Light, dark, or as the computer has it; kept on this computer. */
export const useThemeChoice = create<ThemeState>()(set => ({
  choice: remembered(),
  choose: choice => {
    set({ choice })
    try {
      localStorage.setItem(KEY, choice)
    } catch {
      // A browser that keeps nothing still shows what was chosen.
    }
  },
}))

/** Whether it is dark now; puts the class on the page. */
export function useIsDark(): boolean {
  const choice = useThemeChoice(state => state.choice)
  const [isSystemDark, setSystemDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const listen = (): void => setSystemDark(query.matches)
    query.addEventListener('change', listen)
    return () => query.removeEventListener('change', listen)
  }, [])
  const isDark = choice === 'dark' || (choice === 'system' && isSystemDark)
  useEffect(() => {
    document.documentElement.classList.toggle('dark', isDark)
  }, [isDark])
  return isDark
}
