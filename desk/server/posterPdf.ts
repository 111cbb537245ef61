import { existsSync } from 'node:fs'
import type { StationRow } from '@feedc/import/stations/StationRow'
import PDFDocument from 'pdfkit'
import QRCode from 'qrcode'
import { posterCopy as copy } from './poster.copy'

/** Fonts with Chinese that a computer of an office or a server has: file, and the face in a collection. */
const FONTS: readonly (readonly [file: string, face: string | undefined])[] = [
  ['/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc', 'NotoSansCJKsc-Bold'],
  ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', 'NotoSansCJKsc-Regular'],
  ['C:\\Windows\\Fonts\\msyhbd.ttc', 'MicrosoftYaHei-Bold'],
  ['C:\\Windows\\Fonts\\simhei.ttf', undefined],
  ['/System/Library/Fonts/STHeiti Medium.ttc', 'STHeitiSC-Medium'],
]

/** A4 in points, and what is left white around. */
const [WIDTH, HEIGHT, MARGIN] = [595.28, 841.89, 56]
const QR_SIZE = 300
const INK = '#1F2328'
const HONEY = '#F5A300'

export type PosterStation = Pick<StationRow, 'id' | 'name' | 'district' | 'address' | 'landmark' | 'hours'>

/** The first of the fonts that is here; null: posters can't be printed on this computer. */
export const posterFont = (): (typeof FONTS)[number] | null => FONTS.find(([file]) => existsSync(file)) ?? null

/** A page a station: its name, a code that opens its page, and how to say whether the door was open. */
export async function postersPdf(
  stations: readonly PosterStation[],
  pageUrl: string,
  [file, face]: (typeof FONTS)[number],
): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: MARGIN, autoFirstPage: false, info: { Title: copy.title } })
  const chunks: Buffer[] = []
  pdf.on('data', chunk => chunks.push(chunk as Buffer))
  const ended = new Promise<void>(resolve => pdf.on('end', resolve))
  pdf.registerFont('cjk', file, face)
  for (const station of stations) drawPoster(pdf, station, addressOf(pageUrl, station.id))
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}

/** The station's own page in the couriers' web app. */
const addressOf = (pageUrl: string, id: string): string =>
  `${pageUrl.replace(/\/?(#.*)?$/, '/')}#/pages/station/index?id=${encodeURIComponent(id)}`

function drawPoster(pdf: PDFKit.PDFDocument, station: PosterStation, address: string): void {
  const width = WIDTH - 2 * MARGIN
  const line = (text: string, size: number, y: number, height: number): void => {
    if (text !== '')
      pdf
        .fillColor(INK)
        .fontSize(sizeToFit(pdf, text, size, width, height))
        .text(text, MARGIN, y, { width, align: 'center', height })
  }
  pdf.addPage().font('cjk')
  pdf.rect(0, 0, WIDTH, 18).fill(HONEY)
  line(station.name, 40, 64, 110)
  line([station.district, station.address || station.landmark].filter(Boolean).join(' '), 18, 184, 56)
  line(station.hours === '' ? '' : copy.hours(station.hours), 16, 244, 46)
  drawCode(pdf, address, (WIDTH - QR_SIZE) / 2, 306)
  line(copy.scan, 26, 630, 40)
  line(copy.say, 18, 678, 60)
  pdf.rect(MARGIN, HEIGHT - 78, width, 1).fill(INK)
  line(copy.foot(station.id), 11, HEIGHT - 70, 14)
}

/** Smaller, until it fits: the longest name is a name still. */
function sizeToFit(pdf: PDFKit.PDFDocument, text: string, most: number, width: number, height: number): number {
  for (let size = most; size > 8; size -= 1)
    if (pdf.fontSize(size).heightOfString(text, { width, align: 'center' }) <= height) return size
  return 8
}

/** Squares, not a picture: sharp at any size. The quiet zone is the paper's. */
function drawCode(pdf: PDFKit.PDFDocument, text: string, x: number, y: number): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const side = QR_SIZE / modules.size
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) pdf.rect(x + column * side, y + row * side, side + 0.05, side + 0.05)
  pdf.fill(INK)
}
