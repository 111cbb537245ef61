import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SettingsBody } from '@desk/api/settings'
import { writeWhole } from '@feedc/import/file/writeWhole'

interface Kept extends SettingsBody {
  /** Who said of which version that it may be published. */
  readonly approval: { readonly version: string; readonly by: string } | null
}

const FIRST: Kept = { needsTwoPeople: false, pageUrl: '', approval: null }

/** What is set in the page, and the last approval: one small file. */
export class OwnSettings {
  private constructor(
    private readonly file: string,
    private kept: Kept,
  ) {}

  static async open(home: string): Promise<OwnSettings> {
    const file = join(home, 'settings.json')
    const text = await readFile(file, 'utf8').catch(() => null)
    return new OwnSettings(file, text === null ? FIRST : { ...FIRST, ...(JSON.parse(text) as Partial<Kept>) })
  }

  get now(): Kept {
    return this.kept
  }

  /** Who approved this very version; null: nobody. */
  approvedBy = (version: string): string | null => (this.kept.approval?.version === version ? this.kept.approval.by : null)

  async change(by: Partial<Kept>): Promise<void> {
    const next = { ...this.kept, ...by }
    await writeWhole(this.file, JSON.stringify(next), { file: 0o600 })
    this.kept = next
  }
}
