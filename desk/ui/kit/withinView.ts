const overflow = { adjustX: 1, adjustY: 1, shiftY: true } as const

/**
 * Where a calendar opens: below its field, or above, and moved to where all of it is seen when the window is low. The gap belongs to the field:
 * a gap of the calendar's own is added after it was moved, and puts four pixels of it outside.
 */
export const WITHIN_VIEW = {
  bottomLeft: { points: ['tl', 'bl'], targetOffset: [0, -4], overflow },
  topLeft: { points: ['bl', 'tl'], targetOffset: [0, 4], overflow },
}
