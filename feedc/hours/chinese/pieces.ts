import type { MinuteInterval } from '@core/hours/hours'
import type { Statement } from './Meaning'

/** A clock time as written; the word before it says which half of the day. */
export interface Moment {
  readonly minute: number
  readonly part: string | null
}

/** Why a span of time can't be meant. */
export type TimeFault =
  | 'backwards'
  | 'empty_interval'
  | 'longer_than_a_day'
  | 'short'
  | 'hour_and_word'
  | 'which_half'
  | 'out_of_order'
  | 'all_day_and_clock'
  | 'whole_day'

export interface Times {
  readonly times: readonly MinuteInterval[]
  readonly fault: TimeFault | null
}

/** A piece of the text: what it says, what is left out of it (「节假日除外」 alone), and what the next piece may attach to. */
export interface Item {
  readonly kind: 'opening' | 'bare' | 'closing' | 'exception' | 'note'
  readonly statements: readonly Statement[]
  readonly fault: TimeFault | null
  /** Its days stand in brackets behind its times, so times before it are theirs too. */
  readonly isTrailing?: true
  /** Its days stand in brackets before its times: only where a sentence begins, for elsewhere they are those of the times before. */
  readonly isLeading?: true
  /** 「闭馆时间：周一」: times close behind it might be those at which it rests. */
  readonly isLabelled?: true
}

/** What stands between two pieces. */
export type Mark = 'comma' | 'semi' | 'join' | 'none'
