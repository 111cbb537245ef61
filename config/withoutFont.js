/** Taro's stylesheet for browsers carries a font of icons that no screen of ours draws: 5 KB that no line compresses. */
module.exports = source => source.replace(/@font-face\{[^}]*\}/g, '')
