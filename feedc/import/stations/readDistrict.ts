import { DISTRICTS } from './copy'

const SUFFIX = /(\u65b0\u533a|\u533a|\u53bf)$/

/** 「浦东」「黄浦区」「上海市静安区」 as the district's full name; null when it is none of the sixteen. */
export function readDistrict(text: string): string | null {
  const word = text.replace(/\s/g, '')
  if (word === '') return null
  return (
    DISTRICTS.find(name => word.includes(name)) ??
    DISTRICTS.find(name => word.replace(SUFFIX, '').endsWith(name.replace(SUFFIX, ''))) ??
    null
  )
}

/** The district an address or a list's title names in full. */
export const districtIn = (text: string): string | null => DISTRICTS.find(name => text.replace(/\s/g, '').includes(name)) ?? null
