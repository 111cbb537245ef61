/** The wire takes 50,000 stations; a sheet that long is something else. */
export const MAX_ROWS = 50_000
export const MAX_COLUMNS = 120
