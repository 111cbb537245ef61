import { RecordsPage } from './RecordsPage'

export default function UnionPage(): JSX.Element {
  return <RecordsPage page="union" kinds={['benefits', 'channels', 'paths', 'triage']} />
}
