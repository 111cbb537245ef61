export const baseLibrary = (): string | null => null
