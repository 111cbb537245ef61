/** Told apart without colour too: each set goes from dark to light, so that a grey printer keeps the order. */
export const BAR = '#8a5a00'
export const NIGHT = ['#12355b', '#3f7cac', '#c3d3df', '#eeeae2']
export const STATES = ['#0b6b3a', '#d99a96', '#eeeae2']
export const AGES = ['#8a5a00', '#e3cfa4']
export const MAP = { land: '#f1ede4', border: '#b9b2a3', station: '#12355b', gap: '#b3261e', name: '#5b626b' }
/** Around the lightest ones, which would be lost on white paper. */
export const OUTLINE = '#8b8577'
