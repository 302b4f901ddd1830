import type { Payload } from 'payload'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { onWriteWait } from '../../database/index.ts'
import type { CacheCounts } from '../read-cache/read-cache.ts'
import { remembered } from '../remembered.ts'
import type { Observer } from '../request-log.ts'
import { routeClass } from './route-class.ts'

export type Metrics = {
  /** Counts a request. */
  observe: Observer
  /** All figures in the text format of Prometheus, and its media type. */
  text: () => Promise<string>
  type: string
}

/** Seconds: a kept answer takes one of the first, an import one of the last. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** The figures of one server: its requests, its read cache when it has one, the wait for writes, and the process. */
export function metrics(payload: Payload, cache: (() => CacheCounts) | null): Metrics {
  const register = new Registry()
  const registers = [register]
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by kind of address and status',
    labelNames: ['route', 'status'],
    buckets: BUCKETS,
    registers,
  })
  const seriesOf = remembered((name: string) => durations.labels(...name.split(' ')))
  const waits = new Histogram({
    name: 'database_write_wait_seconds',
    help: 'Time that a write transaction waits for its turn (SQLite)',
    buckets: BUCKETS,
    registers,
  })
  onWriteWait(payload.db, (seconds) => {
    waits.observe(seconds)
  })
  if (cache) cacheFigures(cache, registers)
  return {
    observe: ({ url = '' }, { statusCode }, { startedAt }) => {
      const seconds = (performance.now() - startedAt) / 1000
      seriesOf(`${routeClass(url)} ${String(statusCode)}`).observe(seconds)
    },
    text: () => Registry.merge([ofProcess(), register]).metrics(),
    type: register.contentType,
  }
}

function cacheFigures(counts: () => CacheCounts, registers: Registry[]): void {
  const counted: [name: 'hits' | 'misses' | 'evicted', help: string][] = [
    ['hits', 'Answers given from the read cache, 304s included'],
    ['misses', 'Answers that the read cache did not have'],
    ['evicted', 'Answers that had to go so that others had room'],
  ]
  for (const [name, help] of counted) {
    const counter: Counter = new Counter({
      name: `read_cache_${name}_total`,
      help,
      registers,
      collect: () => {
        counter.reset()
        counter.inc(counts()[name])
      },
    })
  }
  const held: [name: 'bytes' | 'entries', help: string][] = [
    ['bytes', 'Bytes that the read cache takes'],
    ['entries', 'Answers that the read cache holds'],
  ]
  for (const [name, help] of held) {
    const gauge: Gauge = new Gauge({
      name: `read_cache_${name}`,
      help,
      registers,
      collect: () => {
        gauge.set(counts()[name])
      },
    })
  }
}

let shared: Registry | undefined

/** Processor, memory, event loop and collector: one for all servers of a process, for each is measured without end. */
function ofProcess(): Registry {
  if (shared) return shared
  shared = new Registry()
  collectDefaultMetrics({ register: shared })
  return shared
}
