/** `THOROUGH=1 npm test` tries everything; without it, long proofs try a fixed part, so that the whole stays under CI's ten minutes. */
export const IS_THOROUGH = process.env.THOROUGH === '1'

/** Every `step`-th of them, from `first` on. Tests that walk the same list begin at different places, so that together they miss none. */
export const sampled = <T>(all: readonly T[], step: number, first = 0): readonly T[] =>
  IS_THOROUGH ? all : all.filter((_, at) => at % step === first % step)
