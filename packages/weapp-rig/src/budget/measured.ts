/** Numbers by name, with the place where the worst one was found. */
export type Measured = Record<string, { readonly value: number; readonly at?: string }>

/** Keeps the larger of what is there and what was just seen. */
export function largest(measured: Measured, name: string, value: number, at: string): void {
  if (value > (measured[name]?.value ?? -1)) measured[name] = { value, at }
}
