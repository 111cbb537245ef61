/**
 * The time as far as it is known: a signed feed proves that it is at least the instant at which it was made.
 * For deciding which warnings hold: a clock that is years behind must not hide one.
 */
export const provenNowMs = ({ generatedAtMs }: { readonly generatedAtMs: number }, nowMs: number): number =>
  Math.max(nowMs, generatedAtMs)
