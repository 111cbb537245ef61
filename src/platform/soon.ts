/** Ends after what is waiting (a tap, a drawing) has had its turn: long work is cut into slices by it. */
export const soon = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0))
