import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { DeskRole, Person } from '@desk/api/session'
import { writeWhole } from '@feedc/import/file/writeWhole'

interface User extends Person {
  readonly salt: string
  readonly hash: string
}

/** 32 MB and a tenth of a second a try. Source: OWASP Password Storage, 2023: N = 2^15, r = 8, p = 3 or more of either. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
const HASH_BYTES = 32

/** What is kept of a password. A desk is never started with another than scrypt's (desk/cli.ts); a test that signs in often has a quick one. */
export type PasswordHash = (password: string, salt: string) => Promise<Buffer>
const PASSWORD_BYTES = 12

/** Who may sign in. Passwords are the desk's to make: nobody's own is ever typed here. */
export class Users {
  private constructor(
    private readonly file: string,
    private users: readonly User[],
    private readonly hashOf: PasswordHash,
  ) {}

  static async open(file: string, hashOf: PasswordHash = dearHash): Promise<Users> {
    const text = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'ENOENT') throw fault
      return '[]'
    })
    return new Users(file, JSON.parse(text) as User[], hashOf)
  }

  get people(): readonly Person[] {
    return this.users.map(({ name, role }) => ({ name, role }))
  }

  /** Makes somebody, or gives them a new password; answers it, once. */
  async add(name: string, role: DeskRole): Promise<string> {
    const password = randomBytes(PASSWORD_BYTES).toString('base64url')
    const salt = randomBytes(16).toString('base64')
    const hash = (await this.hashOf(password, salt)).toString('base64')
    await this.write([...this.users.filter(user => user.name !== name), { name, role, salt, hash }])
    return password
  }

  async remove(name: string): Promise<boolean> {
    const rest = this.users.filter(user => user.name !== name)
    if (rest.length === this.users.length) return false
    await this.write(rest)
    return true
  }

  /** As long for a name that nobody has as for one that somebody has. */
  async check(name: string, password: string): Promise<Person | null> {
    const user = this.users.find(each => each.name === name)
    const given = await this.hashOf(password, user?.salt ?? NOBODY)
    const kept = Buffer.from(user?.hash ?? Buffer.alloc(HASH_BYTES).toString('base64'), 'base64')
    return user && timingSafeEqual(given, kept) ? { name: user.name, role: user.role } : null
  }

  private async write(users: readonly User[]): Promise<void> {
    await writeWhole(this.file, `${JSON.stringify(users, null, 2)}\n`, { file: 0o600 })
    this.users = users
  }
}

const NOBODY = randomBytes(16).toString('base64')

const dearHash: PasswordHash = (password, salt) =>
  new Promise((resolve, reject) => {
    const done = (fault: Error | null, hash: Buffer): void => (fault ? reject(fault) : resolve(hash))
    scrypt(password.normalize('NFKC'), Buffer.from(salt, 'base64'), HASH_BYTES, COST, done)
  })
