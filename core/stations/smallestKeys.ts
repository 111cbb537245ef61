/**
 * The `size` smallest of many (key, index) pairs, in ascending order, ties by index: a bounded max-heap,
 * so that listing 30 of 20,000 costs one comparison for nearly every station.
 */
export class SmallestKeys {
  private readonly keys: Float64Array
  private readonly indexes: Int32Array
  private count = 0

  constructor(private readonly size: number) {
    this.keys = new Float64Array(size)
    this.indexes = new Int32Array(size)
  }

  /** Whether it is kept, for now. Keys must not be NaN. */
  offer(key: number, index: number): boolean {
    if (this.count < this.size) this.rise(this.count++, key, index)
    else if (this.size > 0 && this.isBefore(key, index, 0)) this.sink(key, index)
    else return false
    return true
  }

  /** No greater key is kept any more; +∞ while there is room. */
  get greatest(): number {
    return this.size > 0 && this.count === this.size ? this.keys[0]! : Number.POSITIVE_INFINITY
  }

  /** The kept indexes, smallest key first. Empties the heap. */
  drain(): readonly number[] {
    const drained: number[] = new Array(this.count)
    while (this.count > 0) {
      drained[this.count - 1] = this.indexes[0]!
      this.count -= 1
      this.sink(this.keys[this.count]!, this.indexes[this.count]!)
    }
    return drained
  }

  private isBefore(key: number, index: number, slot: number): boolean {
    const other = this.keys[slot]!
    return key < other || (key === other && index < this.indexes[slot]!)
  }

  private rise(from: number, key: number, index: number): void {
    let slot = from
    while (slot > 0) {
      const parent = (slot - 1) >> 1
      if (this.isBefore(key, index, parent)) break
      this.move(parent, slot)
      slot = parent
    }
    this.put(slot, key, index)
  }

  /** Replaces the root. */
  private sink(key: number, index: number): void {
    let slot = 0
    for (;;) {
      let child = 2 * slot + 1
      if (child >= this.count) break
      if (child + 1 < this.count && this.isBefore(this.keys[child]!, this.indexes[child]!, child + 1)) child += 1
      if (!this.isBefore(key, index, child)) break
      this.move(child, slot)
      slot = child
    }
    this.put(slot, key, index)
  }

  private move(from: number, to: number): void {
    this.put(to, this.keys[from]!, this.indexes[from]!)
  }

  private put(slot: number, key: number, index: number): void {
    this.keys[slot] = key
    this.indexes[slot] = index
  }
}
