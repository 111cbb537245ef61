const IMAGE = /\bimg\.[0-9a-f]{64}\.(?:jpg|png|webp)\b/g

/**
 * Images beside the index that parts name, each once. Found in the text, whatever the field: one too many is kept,
 * one too few would leave a hole in an article.
 */
export function imagesIn(parts: Iterable<Uint8Array>): readonly string[] {
  const names = new Set<string>()
  for (const bytes of parts) for (const [name] of Buffer.from(bytes).toString().matchAll(IMAGE)) names.add(name)
  return [...names]
}
