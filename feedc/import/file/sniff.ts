export type Format = 'zip' | 'pdf' | 'ole' | 'rtf' | 'other'

const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le')

/** What a file is by its first bytes; extensions lie. */
export function sniff(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'ole'
  if (head.startsWith('{\\rtf')) return 'rtf'
  return head.includes('%PDF-') ? 'pdf' : 'other'
}

/** A password turns .docx and .xlsx into an OLE file with this stream in it. */
export const isEncryptedOffice = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(ENCRYPTED_STREAM)
