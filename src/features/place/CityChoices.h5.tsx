/** A page is its own city's: whoever wants another opens that one's page. */
export const CityChoices = (_: { words: string; onDone: () => void }): null => null
