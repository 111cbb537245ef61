import assert from 'node:assert/strict'

/** The state of a detail hook that must have found its thing. */
export function ready<T extends { readonly kind: string }>(state: T): Extract<T, { readonly kind: 'ready' }> {
  assert.equal(state.kind, 'ready')
  return state as Extract<T, { readonly kind: 'ready' }>
}
