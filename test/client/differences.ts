import { isDeepStrictEqual } from 'node:util'
import { productAnswer } from './productAnswer'
import { pythonAnswers } from './pythonClient'
import type { Vector } from './vector'

export interface Difference {
  readonly vector: Vector
  readonly product: unknown
  readonly python: unknown
}

/** As JSON, where a field that is null and one that isn't there are the same: nobody knows (§2). */
const plain = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (_, value: unknown) => (value === null ? undefined : value)))

/** Where the product and the second client don't say the same. */
export function differences(vectors: readonly Vector[]): readonly Difference[] {
  const answers = pythonAnswers(vectors)
  return vectors.flatMap((vector, at) => {
    const [product, python] = [plain(productAnswer(vector)), plain(answers[at])]
    return isDeepStrictEqual(product, python) ? [] : [{ vector, product, python }]
  })
}
