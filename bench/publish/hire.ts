import { type ChildProcess, fork } from 'node:child_process'
import type { Answer, Order } from './publisher'

/** A publisher in a process of its own, that can be killed. */
export interface Hired {
  publish(order: Order): Promise<Answer | null>
  kill(): void
}

export async function hire(): Promise<Hired> {
  const child: ChildProcess = fork('bench/publish/publisher.ts', { execArgv: ['--import', 'tsx'] })
  await new Promise(resolve => child.once('message', resolve))
  return {
    publish: order =>
      new Promise(resolve => {
        const end = (answer: Answer | null): void => {
          child.removeAllListeners()
          resolve(answer)
        }
        child.once('message', answer => end(answer as Answer))
        child.once('exit', () => end(null))
        child.send(order)
      }),
    kill: () => void child.kill('SIGKILL'),
  }
}
