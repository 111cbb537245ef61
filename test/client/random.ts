import { randomFrom } from '../../bench/synthetic'

export interface Random {
  pick<T>(from: readonly T[]): T
  /** 0 … below. */
  upTo(below: number): number
  chance(share: number): boolean
}

/** The same choices for the same seed. */
export function random(seed: number): Random {
  const upTo = randomFrom(seed)
  return { upTo, pick: from => from[upTo(from.length)]!, chance: share => upTo(1000) < share * 1000 }
}
