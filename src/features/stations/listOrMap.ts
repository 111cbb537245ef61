import { copy } from './copy'

export type ListOrMap = 'list' | 'map'

export const LIST_OR_MAP: readonly { key: ListOrMap; text: string; icon: string }[] = [
  { key: 'list', text: copy.list, icon: 'list' },
  { key: 'map', text: copy.map, icon: 'map' },
]
