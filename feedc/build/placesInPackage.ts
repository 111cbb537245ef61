import { packPlaces } from '@core/geo/packPlaces'
import type { Content } from '@feedc/content/Content'

/** The place list as it travels. */
export const placesInPackage = ({ places }: Pick<Content, 'places'>): { packed: string } => ({ packed: packPlaces(places) })
