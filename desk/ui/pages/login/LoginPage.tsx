import type { LoginBody } from '@desk/api/session'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { ask, wordsOf } from '../../ask/ask'
import { client } from '../../ask/questions'
import { Problem } from '../../kit/Problem'
import { copy } from './copy'
import './login.css'

/** Asked where the desk is open to more than this computer. */
export function LoginPage({ title }: { readonly title: string }): JSX.Element {
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const enter = async (body: LoginBody): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    try {
      await ask('login', { body })
      await client.resetQueries()
    } catch (fault) {
      setTrouble(wordsOf(fault))
    }
    setBusy(false)
  }
  return (
    <main className="login">
      <div className="card login-card">
        <h1>{copy.title(title)}</h1>
        <Form<LoginBody> layout="vertical" requiredMark={false} onFinish={body => void enter(body)}>
          <Form.Item name="name" label={copy.name} rules={[{ required: true }]}>
            <Input autoComplete="username" autoFocus />
          </Form.Item>
          <Form.Item name="password" label={copy.password} rules={[{ required: true }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          {trouble && <Problem>{trouble}</Problem>}
          <Button block type="primary" htmlType="submit" loading={isBusy} className="login-enter">
            {copy.enter}
          </Button>
        </Form>
        <p className="muted">{copy.hint}</p>
      </div>
    </main>
  )
}
