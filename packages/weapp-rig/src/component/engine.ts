import { createRequire } from 'node:module'

/** What we use of miniprogram-simulate: WeChat's component engine (exparser) over jsdom. */
export interface EngineNode {
  readonly dom: Element
  querySelector(selector: string): EngineNode | undefined
  dispatchEvent(type: string, options?: { detail?: object }): void
  setData(data: object, done?: () => void): void
  attach(parent: Element): void
  detach(): void
}

export interface Engine {
  load(path: string, tagName: string, options: object): string
  render(id: string): EngineNode
}

let engine: Engine | null = null

/** The engine expects a browser's globals, so a process that uses it gets jsdom's; node:test gives every file its own. */
export function loadEngine(): Engine {
  if (engine) return engine
  const require = createRequire(import.meta.url)
  const { JSDOM } = require('jsdom') as { JSDOM: new (html: string, options: object) => { window: Record<string, unknown> } }
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'http://localhost/', pretendToBeVisual: true })
  const globals = globalThis as Record<string, unknown>
  for (const name of [
    'document',
    'Element',
    'Node',
    'HTMLElement',
    'Event',
    'CustomEvent',
    'TouchEvent',
    'requestAnimationFrame',
    'cancelAnimationFrame',
    'getComputedStyle',
  ]) {
    globals[name] = window[name]
  }
  globals.window = globalThis
  engine = require('miniprogram-simulate') as Engine
  return engine
}
