import { filesOf, runCompiler } from './compileTemplates.js'

/** Compiles every wxss of a dist with WeChat's own compiler; a broken one throws, by file and line. Returns their names. */
export function compileStyles(distDir: string): string[] {
  const files = filesOf(distDir, ['.wxss'])
  // One at a time: together, wcsc blames the first file for what is wrong in another.
  for (const file of files) runCompiler('wcsc', ['-db', '-pc', '0', file], distDir)
  return files
}
