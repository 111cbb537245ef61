interface Field {
  isResult: boolean
  hasResult: boolean
  code: string
}

/** Fields that show nothing, or whose result is the text of a link anyway. */
const SILENT =
  /^\s*(XE|TC|TA|RD|SET|ASK|BOOKMARK|PRIVATE|ADVANCE|HYPERLINK|PAGE|NUMPAGES|SECTIONPAGES|TOC|INDEX|FORM\w+|MACROBUTTON|GOTOBUTTON)\b/i
/** One character in, or over, another: 「EQ \o\ac(○,1)」, the old way to set ruby too. The last one is the text. */
const OVERSTRUCK = /^\s*EQ\b.*\\o.*\(.*[,;]\s*([^,;()]+)\)\s*$/i

/** The fields that are open while a document is read: they may begin in one paragraph and end in another. */
export class Fields {
  private readonly open: Field[] = []

  /** What a field shows that has no result: its character, or its code for a notice. */
  mark(type: string): { readonly shown: string } | { readonly code: string } | null {
    const field = this.open[this.open.length - 1]
    if (type === 'begin') this.open.push({ isResult: false, hasResult: false, code: '' })
    else if (type === 'separate' && field) [field.isResult, field.hasResult] = [true, true]
    else if (type === 'end') {
      this.open.pop()
      if (field && !field.hasResult && !SILENT.test(field.code)) return withoutResult(field.code)
    }
    return null
  }

  write(code: string): void {
    const field = this.open[this.open.length - 1]
    if (field && !field.isResult) field.code += code
  }

  /** Text met now is part of a field's code, not of what it shows. */
  get isCode(): boolean {
    return this.open.some(({ isResult }) => !isResult)
  }

  get isContents(): boolean {
    return this.open.some(({ code }) => /^\s*TOC\b/i.test(code))
  }
}

function withoutResult(code: string): { readonly shown: string } | { readonly code: string } {
  const shown = OVERSTRUCK.exec(code)?.[1]
  return shown === undefined ? { code: code.trim() } : { shown: shown.trim() }
}
