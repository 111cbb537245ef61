/** Runs of white space inside a line say "apart" once, and nothing before closing punctuation. */
export const tidy = (text: string): string =>
  text
    .replace(/[ \t\u3000]+/g, ' ')
    .replace(/ (?=[\uff0c\u3002\u3001\uff1b\uff1a\uff01\uff1f\uff09\u300b\u300d\u300f\u3011\u201d])/g, '')
    .trim()
