/** What the first page will read, read before it is drawn. In a package the page comes at once, and reads for itself (readAhead.h5.ts). */
export const readAhead = (_reads: readonly (() => unknown)[]): void => undefined
