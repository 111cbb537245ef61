/**
 * Runs `work` with the host's local clock set to UTC. opening_hours and chinese-days reckon in local time; UTC has no
 * summer time, so a day has 1,440 minutes and a build gives the same bytes in every zone. Shanghai has none either,
 * so their "local time" can be read as Shanghai's wall clock. Synchronous only.
 */
export function withUtcClock<T>(work: () => T): T {
  const zone = process.env.TZ
  process.env.TZ = 'UTC'
  try {
    return work()
  } finally {
    // Assigning undefined would set the zone to the word "undefined".
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
}
