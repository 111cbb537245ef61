/** Beside the build, `<output>.first.json`: the scripts that home asks for once the app runs, so that a browser can fetch them before (scripts/webPage.ts). */
import { writeFileSync } from 'node:fs'
import type { Compiler, Module } from 'webpack'

const HOME = /[\\/]src[\\/]pages[\\/]home[\\/]index\.tsx$/

const isHome = (module: Module): boolean =>
  HOME.test(module.nameForCondition() ?? '') || ('modules' in module && (module.modules as readonly Module[]).some(isHome))

export class FirstPage {
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('first page', ({ compilation }) => {
      const home = [...compilation.modules].find(isHome)
      const groups = home
        ? [...compilation.chunkGraph.getModuleChunksIterable(home)].flatMap(chunk => [...chunk.groupsIterable])
        : []
      const files = groups.flatMap(group => group.chunks).flatMap(chunk => [...chunk.files])
      if (files.length === 0) throw new Error('first page: no script of this build holds src/pages/home/index.tsx')
      writeFileSync(`${compiler.outputPath}.first.json`, JSON.stringify([...new Set(files)].filter(file => file.endsWith('.js'))))
    })
  }
}
