/** What the app throws at when the system ends it in the middle of a write. Nothing after it happens. */
export class Killed extends Error {
  constructor(step: number) {
    super(`the phone was killed at write ${step}`)
  }
}

/** What survives a restart: storage keys and files. Hand one to the next `openApp` to start the app again. */
export class Disk {
  readonly keys = new Map<string, string>()
  /** Files by path; null is a folder. */
  readonly files = new Map<string, Uint8Array | null>()
  /** Bytes that fit in files; the phone is full beyond. */
  fileQuotaBytes = 200 * 2 ** 20
  /** Bytes that fit in storage; WeChat's limit is 10 MB. */
  keyQuotaBytes = 10 * 2 ** 20
  /** Writes done so far, files and keys together. */
  writes = 0
  isFrozen = false
  #killAt: { step: number; isHalfWritten: boolean } | null = null

  /** The nth write from now never finishes: nothing of it lands, or half of its bytes do. */
  killAtWrite(n: number, isHalfWritten = false): void {
    this.#killAt = { step: this.writes + n, isHalfWritten }
  }

  /** The phone is switched on again with what it had. */
  thaw(): void {
    if (!this.isFrozen) return
    this.isFrozen = false
    this.#killAt = null
  }

  /** Every change goes through here, so that a kill can fall on any of them. `half` is what an interrupted change leaves. */
  write(change: () => void, half?: () => void): void {
    if (this.isFrozen) throw new Killed(this.writes)
    this.writes += 1
    if (this.#killAt?.step === this.writes) {
      if (this.#killAt.isHalfWritten) half?.()
      this.isFrozen = true
      throw new Killed(this.writes)
    }
    change()
  }

  /** Another phone with the same on it. */
  copy(): Disk {
    const twin = new Disk()
    for (const [key, json] of this.keys) twin.keys.set(key, json)
    for (const [path, bytes] of this.files) twin.files.set(path, bytes)
    return Object.assign(twin, { fileQuotaBytes: this.fileQuotaBytes, keyQuotaBytes: this.keyQuotaBytes })
  }

  get fileBytes(): number {
    let sum = 0
    for (const bytes of this.files.values()) sum += bytes?.byteLength ?? 0
    return sum
  }

  get keyBytes(): number {
    let sum = 0
    for (const [key, json] of this.keys) sum += Buffer.byteLength(key) + Buffer.byteLength(json)
    return sum
  }
}
