/** 128 random bits as hex: names one thing among all phones without saying which phone. `random`: 0 ≤ r < 1. */
export function randomId(random: () => number): string {
  let id = ''
  while (id.length < 32) id += Math.floor(random() * 16).toString(16)
  return id
}
