/**
 * BigInt literals are a syntax error where BigInt is missing and would take the whole script with them; calls are not.
 * `2n ** 256n` goes too: Babel would make Math.pow of it, which takes no BigInt. For @noble/ed25519 only.
 */
module.exports = function bigintLiterals(source) {
  const names = new Map()
  const body = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<![\w$.])2n \*\* (\d+n)/g, '(1n << $1)')
    .replace(/(?<![\w$.])(0x[0-9a-fA-F]+|\d+)n\b/g, (_, literal) => {
      if (!names.has(literal)) names.set(literal, `$big${names.size}`)
      return names.get(literal)
    })
  const declared = [...names].map(([literal, name]) => `const ${name} = BigInt("${literal}");`)
  return [...declared, body].join('\n')
}
