/** The few words that belong to no feature. */
export const copy = { more: (count: number) => `还有 ${count} 条，点这里看` } as const
