const overflow = { adjustX: 1, adjustY: 1, shiftY: true } as const

/** Where a calendar opens: below its field, or above, and moved to where all of it is seen when the window is low. */
export const WITHIN_VIEW = {
  bottomLeft: { points: ['tl', 'bl'], offset: [0, 4], overflow },
  topLeft: { points: ['bl', 'tl'], offset: [0, -4], overflow },
}
