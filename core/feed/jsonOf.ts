/** JSON as the phone kept it; null for nothing and for garbage. It was bounded and verified before it was written. */
export function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
