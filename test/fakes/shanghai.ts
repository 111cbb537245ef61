import { readContent } from '@feedc/content/readContent'
import type { CityFacts } from '@feedc/content/toCity'

/** The city of the tests' own content (test/content-fixture/city.yaml). */
export const SHANGHAI: CityFacts = readContent('test/content-fixture', '2026-11-24').content.city!.value
