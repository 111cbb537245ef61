/** A process that publishes when told to, as an operator's `feedc publish` does: started once, because a race is over sooner than Node starts. */
import { publish } from '@feedc/commands/publish'

export interface Order {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly waitMs: number
}
export interface Answer {
  readonly exit: number
  readonly said: string
}

process.on('message', async ({ args, env, waitMs }: Order) => {
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  await new Promise(resolve => setTimeout(resolve, waitMs))
  const exit = await publish(args, { out: say, err: say, nowMs: Date.now, env })
  process.send?.({ exit, said: lines.join('\n') } satisfies Answer)
})
process.send?.('ready')
