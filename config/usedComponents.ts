import { readdirSync, readFileSync } from 'node:fs'

/** Names that `src/` imports from '@tarojs/components': what WeChat's templates and Taro's runtime have to know of. */
export function usedComponents(root: string): readonly string[] {
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.tsx'))
  const imports = files.flatMap(file => [
    ...readFileSync(`${root}/${file}`, 'utf8').matchAll(/import \{([^}]*)\} from '@tarojs\/components'/g),
  ])
  return [
    ...new Set(imports.flatMap(([, names = '']) => names.split(',').map(name => name.trim().replace(/ as .*/, '')))),
  ].filter(name => name !== '')
}
