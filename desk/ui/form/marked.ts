/** Whole lines between two places, each with the mark in front; without it when all had it. */
export function marked(text: string, start: number, end: number, prefix: string): { text: string; from: number; to: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const after = text.indexOf('\n', end)
  const to = after === -1 ? text.length : after
  const lines = text.slice(from, to).split('\n')
  const bare = lines.map(line => line.replace(/^(?:#{1,6} |[-*] |> )/, ''))
  const isOn = lines.every(line => line.startsWith(prefix))
  const next = (isOn ? bare : bare.map(line => prefix + line)).join('\n')
  return { text: text.slice(0, from) + next + text.slice(to), from, to: from + next.length }
}
