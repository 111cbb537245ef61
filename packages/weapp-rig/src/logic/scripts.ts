import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** Compiled once a process: fifty phones in a test run parse the same 400 KB one time. */
const compiled = new Map<string, vm.Script>()

function compile(file: string): vm.Script {
  const known = compiled.get(file)
  if (known) return known
  const source = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`
  const script = new vm.Script(source, { filename: file })
  compiled.set(file, script)
  return script
}

/** WeChat's `require`: CommonJS, relative paths, one instance of each file a phone. */
export function createRequire(distDir: string, context: vm.Context): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const withEnding = file.endsWith('.js') ? file : `${file}.js`
    const known = loaded.get(withEnding)
    if (known) return known.exports
    if (!existsSync(withEnding))
      throw new Error(`expected a script at ${path.relative(distDir, withEnding)}, got no such file in ${distDir}`)
    const module = { exports: {} as unknown }
    loaded.set(withEnding, module)
    const run = compile(withEnding).runInContext(context) as (
      require: (id: string) => unknown,
      module: object,
      exports: unknown,
    ) => void
    run.call(
      module.exports,
      id => load(path.resolve(id.startsWith('/') ? distDir : path.dirname(withEnding), id.replace(/^\//, './'))),
      module,
      module.exports,
    )
    return module.exports
  }
  return file => load(path.join(distDir, file))
}
