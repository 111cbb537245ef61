/** Full-width digits, letters and marks as ASCII, one for one, so that places in the text stay: for recognising, not for printing. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0d\uff0e\uff0f]/g, char =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
