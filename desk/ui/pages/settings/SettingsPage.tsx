import type { Settings } from '@desk/api/settings'
import { Button, Input, Segmented, Skeleton, Switch } from 'antd'
import { useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { client, forget, useSettings } from '../../ask/questions'
import { Problem } from '../../kit/Problem'
import { copy as shell } from '../../shell/copy'
import { useSaved } from '../../shell/saved'
import { type ThemeChoice, useThemeChoice } from '../../theme/useTheme'
import { copy } from './copy'
import './settings.css'

export default function SettingsPage(): JSX.Element {
  const { data, error, refetch } = useSettings()
  return (
    <div className="page settings">
      <h1>{copy.title}</h1>
      {error && <Problem onRetry={() => void refetch()}>{wordsOf(error)}</Problem>}
      {data ? <Editable key={`${data.needsTwoPeople} ${data.pageUrl}`} settings={data} /> : <Skeleton active title={false} />}
      {data && <Operators settings={data} />}
      <Look />
    </div>
  )
}

const URL_SHAPE = /^$|^https?:\/\/[^\s"'<>]+$/

function Editable({ settings }: { readonly settings: Settings }): JSX.Element {
  const [needsTwoPeople, setNeedsTwoPeople] = useState(settings.needsTwoPeople)
  const [pageUrl, setPageUrl] = useState(settings.pageUrl)
  const [trouble, setTrouble] = useState<string | null>(null)
  const said = useSaved()
  const isWrong = !URL_SHAPE.test(pageUrl.trim())
  const isChanged = needsTwoPeople !== settings.needsTwoPeople || pageUrl.trim() !== settings.pageUrl
  const save = async (): Promise<void> => {
    setTrouble(null)
    said.saving()
    try {
      client.setQueryData(
        ['settings'],
        await ask<Settings>('saveSettings', { body: { needsTwoPeople, pageUrl: pageUrl.trim() } }),
      )
      forget('settings', 'publish')
      said.saved()
    } catch (fault) {
      setTrouble(wordsOf(fault))
      said.failed(wordsOf(fault))
    }
  }
  return (
    <section className="card pad settings-list">
      <div className="row">
        <div>
          <label htmlFor="two-people">{copy.two}</label>
          <p className="muted">{copy.twoHint}</p>
        </div>
        <Switch id="two-people" className="push" checked={needsTwoPeople} onChange={setNeedsTwoPeople} />
      </div>
      <div>
        <label htmlFor="page-url">{copy.page}</label>
        <Input
          id="page-url"
          value={pageUrl}
          placeholder="https://"
          status={isWrong ? 'error' : ''}
          onChange={event => setPageUrl(event.target.value)}
        />
        <p className="muted">{isWrong ? copy.pageWrong : copy.pageHint}</p>
      </div>
      {trouble && <Problem>{trouble}</Problem>}
      <Button type="primary" disabled={!isChanged || isWrong} onClick={() => void save()}>
        {copy.save}
      </Button>
    </section>
  )
}

const Operators = ({ settings: { target, key, inbox, people } }: { readonly settings: Settings }): JSX.Element => (
  <section className="card pad settings-list">
    <h2>{copy.operator}</h2>
    <dl>
      <dt>{copy.target}</dt>
      <dd>{target || copy.noTarget}</dd>
      <dt>{copy.key}</dt>
      <dd>{key === null ? copy.noKey : key.isDevelopment ? copy.keyDevelopment : copy.keyReal}</dd>
      <dt>{copy.inbox}</dt>
      <dd>{inbox ?? copy.noInbox}</dd>
      <dt>{copy.people}</dt>
      <dd>{people.length === 0 ? copy.nobody : people.map(({ name, role }) => `${name}（${copy.roles[role]}）`).join('、')}</dd>
    </dl>
  </section>
)

function Look(): JSX.Element {
  const { choice, choose } = useThemeChoice()
  return (
    <section className="card pad settings-list">
      <h2>{copy.look}</h2>
      <div className="row">
        <p className="muted">{copy.lookHint}</p>
        <Segmented<ThemeChoice>
          className="push"
          value={choice}
          onChange={choose}
          options={(['system', 'light', 'dark'] as const).map(value => ({ value, label: shell.theme[value] }))}
        />
      </div>
    </section>
  )
}
