import { View } from '@tarojs/components'

/** A Lucide glyph as a mask in the text's colour. Decorative: a word always stands beside it. */
export function Icon({ name }: { name: string }): JSX.Element {
  return <View className={`icon icon-${name}`} />
}
