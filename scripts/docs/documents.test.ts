import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { copy } from '@feedc/copy'
import { blocksIn, COMMANDS, DOCUMENTS, linesOf } from './blocks'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const commands = DOCUMENTS.flatMap(file =>
  blocksIn(file)
    .filter(({ language }) => COMMANDS.includes(language))
    .flatMap(block => linesOf(block).map(({ command }) => ({ command, at: `${file}:${block.line}` }))),
)
/** What is said in passing of programs that aren't ours. */
const OF_OTHERS = /^(git|node|docker|systemctl|journalctl|--collector\.)/
/** What feedc says that a command of its own takes; those with help of their own say it there. */
const takenBy = (name: string): string =>
  ['inbox', 'import', 'directory'].includes(name)
    ? readFileSync(`feedc/${name}/copy.ts`, 'utf8')
    : (copy.usage.split('\n').find(line => line.startsWith(`  feedc ${name} `)) ?? '')
const FEEDC = commands.filter(({ command }) => command.includes('feedc -- '))

describe('a command in a document (npm run docs:check follows them all)', () => {
  it('is told from what a command prints', () => {
    assert.ok(commands.length > 50)
    for (const file of DOCUMENTS)
      for (const { language, line, text } of blocksIn(file))
        if (language === '')
          assert.doesNotMatch(text, /^(npm|apt-get|cp|curl|export|ssh|rsync) /m, `${file}:${line}: a fence without sh`)
  })

  it('stands in a document that is followed', () => {
    const all = execFileSync('git', ['ls-files', '-z', '*.md'], { encoding: 'utf8' }).split('\0').filter(Boolean)
    const left = all.filter(file => existsSync(file) && blocksIn(file).some(({ language }) => COMMANDS.includes(language)))
    assert.deepEqual(
      left.filter(file => !(DOCUMENTS as readonly string[]).includes(file)),
      [],
    )
  })

  it('names a script that there is, and options that feedc takes', () => {
    for (const { command, at } of commands)
      for (const [, script = ''] of command.matchAll(/npm run (?:-s )?([\w:]+)/g))
        assert.ok(script in scripts, `${at}: npm run ${script}`)
    for (const { command, at } of FEEDC) {
      const [name = '', ...words] = (command.split('feedc -- ')[1] ?? '').split(/\s+/)
      for (const [option] of words.join(' ').matchAll(/--[a-z-]+/g))
        assert.ok(takenBy(name).includes(option), `${at}: ${name} ${option}`)
    }
  })

  it('names no option in passing that nothing of ours takes', () => {
    const programs = execFileSync('git', [
      'ls-files',
      '-z',
      'scripts/*.ts',
      'bench/*.ts',
      'feedc/*copy.ts',
      'inbox/*.ts',
      'desk/*.ts',
    ])
    const taken = programs
      .toString()
      .split('\0')
      .filter(file => file !== '' && !file.endsWith('.test.ts') && existsSync(file))
      .map(file => readFileSync(file, 'utf8'))
      .join('\n')
    const lost = DOCUMENTS.flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/`([^`\n]+)`/g)]
        .filter(([, span = '']) => !OF_OTHERS.test(span))
        .flatMap(([, span = '']) => [...span.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)])
        .filter(([option, name]) => !taken.includes(option) && !taken.includes(`'${name}'`))
        .map(([option]) => `${file}: ${option}`),
    )
    assert.deepEqual(lost, [])
  })

  it('says where it is followed, when that isn’t here', () => {
    for (const file of DOCUMENTS)
      for (const { elsewhere, language, line } of blocksIn(file))
        if (elsewhere !== null) assert.ok(COMMANDS.includes(language) && elsewhere.length > 3, `${file}:${line}`)
  })
})
