import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  /** One report's end: `stored`, `known`, `failed` or why it was refused. */
  count(outcome: string): void
  /** Seconds from the report's bytes to its answer. */
  observe(seconds: number): void
  /** Prometheus' text format. */
  text(): Promise<string>
  readonly contentType: string
}

/** Numbers alone: no label tells a station, a phone or an address. */
export function createMetrics(waiting: () => number): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const reports = new Counter({
    name: 'inbox_reports_total',
    help: 'Reports by what became of them',
    labelNames: ['outcome'],
    registers: [register],
  })
  const seconds = new Histogram({
    name: 'inbox_report_seconds',
    help: 'Seconds from the bytes of a report to its answer',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers: [register],
  })
  new Gauge({
    name: 'inbox_waiting_reports',
    help: 'Reports that wait to be written',
    registers: [register],
    collect() {
      this.set(waiting())
    },
  })
  return {
    count: outcome => reports.inc({ outcome }),
    observe: value => seconds.observe(value),
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}
