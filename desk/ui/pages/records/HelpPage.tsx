import { RecordsPage } from './RecordsPage'

export default function HelpPage(): JSX.Element {
  return <RecordsPage page="help" kinds={['answers', 'hotlines', 'checklists', 'legal']} />
}
