/** Ends when the app may ask a server. In a package that is at once; in a browser the first page has the line to itself (firstPage.h5.ts). */
export const firstPageIsThere = async (): Promise<void> => undefined
