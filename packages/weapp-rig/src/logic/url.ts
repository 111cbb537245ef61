export interface PageUrl {
  readonly route: string
  readonly query: Readonly<Record<string, string>>
}

/** WeChat hands a query over as it stands: nothing is decoded, the page has to do that. */
export function parsePageUrl(url: string, from = ''): PageUrl {
  const [path = '', search = ''] = url.split('?', 2)
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const steps: string[] = []
  for (const step of (path.startsWith('/') || !path.startsWith('.') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  const pairs = search
    .split('&')
    .filter(pair => pair !== '')
    .map(pair => [pair.split('=', 1)[0] ?? '', pair.includes('=') ? pair.slice(pair.indexOf('=') + 1) : ''])
  return { route: steps.join('/'), query: Object.fromEntries(pairs) }
}
