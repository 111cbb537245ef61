import { CityCoverage } from './CityCoverage'
import { FeedStatus } from './FeedStatus'

/** Above a list of stations: how old it is, and how much of the city it is. */
export const StationsStatus = (): JSX.Element => (
  <>
    <FeedStatus />
    <CityCoverage />
  </>
)
