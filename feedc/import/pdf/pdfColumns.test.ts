import assert from 'node:assert/strict'
import { it } from 'node:test'
import { linesOfPage, type PdfRun } from './pdfLines'

const run = (text: string, x: number, y: number): PdfRun => ({ text, x, y, width: text.length * 10, size: 10, font: 'f' })
const texts = (runs: PdfRun[]) => linesOfPage(runs, 1).map(({ text }) => text)

it('reads the left column before the right, a banner across both first', () => {
  const rows = Array.from({ length: 6 }, (_, i) => [
    run(`左栏文字第${i}行满满一行字`, 50, 700 - i * 20),
    run(`右栏文字第${i}行满满一行字`, 300, 700 - i * 20),
  ])
  const read = texts([run('某省邮政快递行业工作简报增刊横贯两栏的大标题', 100, 740), ...rows.flat()])
  assert.equal(read[0], '某省邮政快递行业工作简报增刊横贯两栏的大标题')
  assert.deepEqual(
    read.slice(1, 7).map(text => text[0]),
    Array(6).fill('左'),
  )
  assert.deepEqual(
    read.slice(7).map(text => text[0]),
    Array(6).fill('右'),
  )
})

it('does not take the spaces of a signature or a short table for columns', () => {
  const rows = Array.from({ length: 8 }, (_, i) =>
    run('一行从左边一直写到右边的文字没有任何空当也没有分栏的意思就是这样', 50, 700 - i * 20),
  )
  const read = texts([...rows, run('某省邮政管理局', 50, 500), run('2025年3月5日', 300, 500)])
  assert.equal(read.at(-1), '某省邮政管理局 2025年3月5日')
})
