/** A partial date for a cell: Excel turns 2024-07 into a day, 2024\u5e747\u6708 it leaves. */
export function asWritten(date: string): string {
  const [year, month, day] = date.split('-')
  if (day !== undefined) return date
  return month === undefined ? `${year}\u5e74` : `${year}\u5e74${Number(month)}\u6708`
}
