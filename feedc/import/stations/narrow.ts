/** Full-width digits, letters and marks of addresses, phones and times as ASCII; Chinese punctuation stays. */
export const narrow = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0b\uff0d\uff0e\uff0f]/g, char =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )

/** A heading as it is compared: narrow, lower case, no spaces, no stars, nothing in brackets. */
export const squeezeHeading = (text: string): string =>
  narrow(text)
    .replace(/[(\uff08\u3010[][^)\uff09\u3011\]]*[)\uff09\u3011\]]/g, '')
    .replace(/[\s*\u2605\uff0a:\uff1a\u3000"\u201c\u201d]/g, '')
    .toLowerCase()
