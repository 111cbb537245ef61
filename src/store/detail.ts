/** What a screen opened by an id has to show: the thing, or that it is gone. Withdrawn or a mistyped link, the way on is the same. */
export type Detail<T> = { readonly kind: 'gone' } | ({ readonly kind: 'ready' } & T)
