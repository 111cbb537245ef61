import { Button, Dropdown, type MenuProps } from 'antd'
import { ChevronDown, CircleAlert, CircleCheck, LoaderCircle, Smartphone } from 'lucide-react'
import { useState } from 'react'
import { ask } from '../ask/ask'
import { client, useSession } from '../ask/questions'
import { clock } from '../kit/times'
import { type ThemeChoice, useThemeChoice } from '../theme/useTheme'
import { copy } from './copy'
import { Finder } from './Finder'
import { PhoneDrawer } from './PhoneDrawer'
import { hrefOf } from './route'
import { useSaved } from './saved'

export function TopBar(): JSX.Element {
  const { data: session } = useSession()
  const [isPhoneOpen, setPhoneOpen] = useState(false)
  return (
    <header className="desk-top">
      <a className="desk-brand" href={hrefOf('today')}>
        <Hive />
        {copy.brand} <em>{copy.desk}</em>
      </a>
      {session && <span className="desk-city">{session.title}</span>}
      <Finder />
      <SavedSentence />
      <Button size="small" icon={<Smartphone size={15} aria-hidden />} onClick={() => setPhoneOpen(true)}>
        {copy.onPhone}
      </Button>
      <Me />
      <PhoneDrawer isOpen={isPhoneOpen} onClose={() => setPhoneOpen(false)} />
    </header>
  )
}

const Hive = (): JSX.Element => (
  <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
    <path
      fill="var(--honey)"
      d="M20.5 7.2 13 2.9a2 2 0 0 0-2 0L3.5 7.2a2 2 0 0 0-1 1.73v6.14a2 2 0 0 0 1 1.73l7.5 4.3a2 2 0 0 0 2 0l7.5-4.3a2 2 0 0 0 1-1.73V8.93a2 2 0 0 0-1-1.73Z"
    />
  </svg>
)

function SavedSentence(): JSX.Element {
  const state = useSaved(saved => saved.state)
  const [Icon, words] =
    state.kind === 'saving'
      ? ([LoaderCircle, copy.saved.saving] as const)
      : state.kind === 'saved'
        ? ([CircleCheck, copy.saved.saved(clock(state.at))] as const)
        : state.kind === 'unsaved'
          ? ([CircleAlert, copy.saved.unsaved(state.why)] as const)
          : ([CircleCheck, copy.saved.untouched] as const)
  return (
    <p className={`desk-saved${state.kind === 'unsaved' ? ' is-unsaved' : ''}`} role="status" title={words}>
      <Icon size={15} aria-hidden />
      <span>{words}</span>
    </p>
  )
}

function Me(): JSX.Element {
  const { data: session } = useSession()
  const { choice, choose } = useThemeChoice()
  const themes: MenuProps['items'] = (['system', 'light', 'dark'] as const).map(key => ({ key, label: copy.theme[key] }))
  const items: MenuProps['items'] = [
    { key: 'theme', type: 'group', label: copy.theme.label, children: themes },
    ...(session?.needsLogin ? [{ type: 'divider' as const }, { key: 'leave', label: copy.leave }] : []),
  ]
  const pick = ({ key }: { key: string }): void => {
    if (key === 'leave') void ask('logout').finally(() => client.resetQueries())
    else choose(key as ThemeChoice)
  }
  const name = session?.person?.name ?? ''
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: pick, selectedKeys: [choice] }}>
      <button type="button" className="desk-me">
        <span className="desk-avatar" aria-hidden>
          {name.slice(0, 1)}
        </span>
        {name}
        <ChevronDown size={15} aria-hidden />
      </button>
    </Dropdown>
  )
}
