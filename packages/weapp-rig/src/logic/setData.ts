/** One update that the logic layer sent to the view. */
export interface SetData {
  readonly page: string
  /** Size as JSON in UTF-8, which is what crosses to the view. */
  readonly bytes: number
  readonly keys: readonly string[]
  readonly atMs: number
}

type Tree = Record<string, unknown>

/** 'root.cn.[0].cn[1].v' → root, cn, 0, cn, 1, v */
const stepsOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? []

/** Puts a value where WeChat would; missing arrays and objects on the way are made. */
export function applyPath(data: Tree, path: string, value: unknown): void {
  const steps = stepsOf(path)
  const last = steps.pop()
  if (last === undefined) return
  let at = data
  steps.forEach((step, index) => {
    const next = steps[index + 1] ?? last
    if (typeof at[step] !== 'object' || at[step] === null) at[step] = /^\d+$/.test(next) ? [] : {}
    at = at[step] as Tree
  })
  at[last] = value
}
