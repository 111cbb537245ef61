let asked: string | null = null

/** What a view of the app is given for a tap, here where a tap is only an address yet. */
export const to = (address: string) => (): void => {
  asked = address
}

/** Where that tap leads. */
export function addressOf(onTap: () => void): string {
  asked = null
  onTap()
  if (asked === null) throw new Error('first screen: a tap that leads nowhere')
  return asked
}
