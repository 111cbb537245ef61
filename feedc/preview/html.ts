const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What an editor typed, as text and nothing else. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, letter => ENTITIES[letter]!)
