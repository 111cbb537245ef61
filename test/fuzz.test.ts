import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openIndex } from '@core/feed/openIndex'
import { openPart } from '@core/feed/openPart'
import { parsePart } from '@core/feed/parsePart'
import { PART_NAMES } from '@core/feed/wire/index'
import { aFeed, aSigner, envelope, trustIn } from '@test/fakes/signedFeed'
import * as fc from 'fast-check'

const signer = aSigner()
const trust = trustIn(signer)
const { index, files } = aFeed(signer)
const signed = Buffer.from(files.get('index.json')!)
const others = [aSigner(), aSigner()].map(other => Buffer.from(envelope(index, other, signer.keyid)))

type Mutation = (bytes: Buffer) => Buffer
const spliced =
  (at: number, gone: number, put: Uint8Array): Mutation =>
  bytes => {
    const from = at % (bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + gone)])
  }
/** Bits, cuts, insertions, repetitions, and pieces of another envelope in the same place. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(5000), fc.nat(7)).map(
    ([at, bit]): Mutation =>
      bytes =>
        Buffer.from(bytes.map((byte, i) => (i === at % bytes.length ? byte ^ (1 << bit) : byte))),
  ),
  fc.tuple(fc.nat(5000), fc.nat(40), fc.uint8Array({ maxLength: 20 })).map(([at, gone, put]) => spliced(at, gone, put)),
  fc
    .tuple(
      fc.nat(5000),
      fc.constantFrom('{', '[', '"', '\\', '}', ',', 'null', '-1', '1e999', '"__proto__":{},', '\ufeff', '9007199254740993'),
    )
    .map(([at, put]) => spliced(at, 0, Buffer.from(put))),
  fc.nat(5000).map(
    (at): Mutation =>
      bytes =>
        bytes.subarray(0, at % bytes.length),
  ),
  fc.nat(5000).map(
    (at): Mutation =>
      bytes =>
        Buffer.concat([bytes.subarray(0, at % bytes.length), bytes]),
  ),
  fc
    .tuple(fc.nat(5000), fc.integer({ min: 1, max: 400 }), fc.constantFrom(...others))
    .map(([at, length, other]) => spliced(at, length, other.subarray(at % signed.length, (at % signed.length) + length))),
)
const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 })
const mutate = (bytes: Uint8Array, steps: readonly Mutation[]): Buffer =>
  steps.reduce<Buffer>((at, step) => step(at), Buffer.from(bytes))

/** Another value somewhere in a document that stays JSON. */
function graft(value: unknown, path: readonly number[], put: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null || Object.keys(value).length === 0) return put
  const keys = Object.keys(value)
  const key = keys[step % keys.length]!
  const grafted = graft((value as Record<string, unknown>)[key], rest, put)
  return Array.isArray(value) ? value.map((old, i) => (String(i) === key ? grafted : old)) : { ...value, [key]: grafted }
}
const grafts = fc.tuple(fc.array(fc.nat(50), { maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }))

it('never throws and never accepts, over 6,000 envelopes with bytes changed', () => {
  fc.assert(
    fc.property(mutations, steps => {
      const opened = openIndex(mutate(signed, steps), trust)
      // A change that leaves payload and signature whole (white space, an added key) is the same feed.
      if (opened.ok) assert.deepEqual(opened.value.index, index)
    }),
    { numRuns: 6000 },
  )
})

it('never throws and never accepts, over 2,000 envelopes that stay JSON', () => {
  fc.assert(
    fc.property(grafts, fc.boolean(), ([path, put], isInside) => {
      const payload = graft(index, path, put)
      const forged = isInside
        ? { ...(JSON.parse(signed.toString()) as object), payload: Buffer.from(JSON.stringify(payload)).toString('base64') }
        : graft(JSON.parse(signed.toString()), path, put)
      const opened = openIndex(Buffer.from(JSON.stringify(forged)), trust)
      if (opened.ok) assert.deepEqual(opened.value.index, index)
    }),
    { numRuns: 2000 },
  )
})

it('never throws and never accepts, over 2,000 parts with bytes changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PART_NAMES), mutations, (name, steps) => {
      const bytes = Buffer.from(files.get(index.parts[name].path)!)
      const mutated = mutate(bytes, steps)
      assert.equal(openPart(name, index.parts[name], mutated).ok, mutated.equals(bytes))
    }),
    { numRuns: 2000 },
  )
})

it('never throws over 2,000 parts that an editor with a key could have signed by mistake', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PART_NAMES), grafts, (name, [path, put]) => {
      const part: unknown = JSON.parse(Buffer.from(files.get(index.parts[name].path)!).toString())
      const parsed = parsePart(name, graft(part, path, put))
      if (!parsed.ok) assert.equal(parsed.error.code, 'bad_part')
    }),
    { numRuns: 2000 },
  )
})
