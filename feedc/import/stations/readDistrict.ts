const SUFFIX = /(\u65b0\u533a|[\u533a\u53bf\u5e02])$/

/** 「浦东」「黄浦区」「上海市静安区」 as the district's full name; null when it is none of the city's. */
export function readDistrict(text: string, districts: readonly string[]): string | null {
  const word = text.replace(/\s/g, '')
  if (word === '') return null
  return (
    districts.find(name => word.includes(name)) ??
    districts.find(name => word.replace(SUFFIX, '').endsWith(name.replace(SUFFIX, ''))) ??
    null
  )
}

/** The district an address or a list's title names in full. */
export const districtIn = (text: string, districts: readonly string[]): string | null =>
  districts.find(name => text.replace(/\s/g, '').includes(name)) ?? null
