import { describe, it } from 'node:test'
import { sampled } from '@test/sample'
import { ATTACKS } from './attacks'

describe('whoever holds the bucket, the CDN or the Wi-Fi, before the app as it is built', () => {
  for (const [name, drive] of sampled(Object.entries(ATTACKS), 6, 2)) it(`gets nowhere by ${name}`, drive)
})
