import { RecordsPage } from './RecordsPage'

export default function AlertsPage(): JSX.Element {
  return <RecordsPage page="alerts" kinds={['alerts']} />
}
