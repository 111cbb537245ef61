import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@test/freePort'

/** The name that the operator's server has in documents' commands once they are filled in. */
export const SERVER_NAME = 'operator-server'

/**
 * The operator's server as ssh and rsync reach it: Debian's sshd on a free port of this machine, with keys made for it, for whoever
 * runs this. Commands there begin with `path` as PATH. `config` is for `ssh -F`.
 */
export async function openSshd(home: string, path: string): Promise<{ readonly config: string; close(): void }> {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  // sshd of root wants this folder, which the service would have made.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true })
  for (const name of ['host', 'own']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(home, name)])
  const port = await freePort()
  const settings = {
    ListenAddress: `127.0.0.1:${port}`,
    HostKey: join(home, 'host'),
    AuthorizedKeysFile: join(home, 'own.pub'),
    PidFile: 'none',
    StrictModes: 'no',
    UsePAM: 'no',
    PasswordAuthentication: 'no',
    PermitRootLogin: 'prohibit-password',
    SetEnv: `PATH=${path}`,
  }
  writeFileSync(join(home, 'sshd_config'), linesOf(settings))
  const config = join(home, 'config')
  const ours = {
    HostName: '127.0.0.1',
    Port: port,
    User: userInfo().username,
    IdentityFile: join(home, 'own'),
    IdentitiesOnly: 'yes',
    StrictHostKeyChecking: 'accept-new',
    UserKnownHostsFile: join(home, 'known_hosts'),
    LogLevel: 'ERROR',
  }
  writeFileSync(config, `Host ${SERVER_NAME}\n${linesOf(ours)}`)
  const child = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', join(home, 'sshd_config')], { stdio: 'ignore' })
  await answers(config)
  return { config, close: () => void child.kill() }
}

const linesOf = (settings: Readonly<Record<string, string | number>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name} ${value}\n`)
    .join('')

async function answers(config: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      execFileSync('ssh', ['-F', config, SERVER_NAME, 'true'], { stdio: 'ignore' })
      return
    } catch (fault) {
      if (tries === 50) throw fault
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
}
