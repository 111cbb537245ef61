/** A page is its own city's: there is nothing to say of others. */
export const CityNotice = (): null => null
