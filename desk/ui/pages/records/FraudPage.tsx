import { RecordsPage } from './RecordsPage'

export default function FraudPage(): JSX.Element {
  return <RecordsPage page="fraud" kinds={['guides', 'checks']} />
}
