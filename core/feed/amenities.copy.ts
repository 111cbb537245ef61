interface AmenityRow {
  /** What editors write and couriers read. */
  readonly label: string
  /** One of the six that a 爱心接力站 is required to have: always shown, in three states. */
  readonly isStandard?: true
  /** Its turn in the short row on a card, 1 = asked for first, there with a glyph of its own and a word for little room; null = never there. */
  readonly card: { readonly rank: number; readonly short?: string } | null
}

/**
 * Standing equipment, in the order in which it is listed everywhere: the only place that says what there may be.
 * Codes follow OSM where OSM has one. What a list from elsewhere calls it: feedc/import/stations/equipment.copy.ts.
 */
const TABLE = {
  ac: { label: '空调', isStandard: true, card: { rank: 6 } },
  fridge: { label: '冰箱', isStandard: true, card: { rank: 13 } },
  microwave: { label: '微波炉', isStandard: true, card: { rank: 2, short: '热饭' } },
  drinking_water: { label: '饮水', isStandard: true, card: { rank: 4 } },
  phone_charging: { label: '手机充电', isStandard: true, card: { rank: 1, short: '充电' } },
  seating: { label: '桌椅', isStandard: true, card: { rank: 5 } },
  toilet: { label: '卫生间', card: { rank: 3 } },
  ebike_charging: { label: '电动车充电', card: { rank: 7, short: '充电瓶' } },
  battery_swap: { label: '换电柜', card: { rank: 8, short: '换电' } },
  first_aid: { label: '药箱', card: { rank: 10 } },
  meal: { label: '用餐', card: { rank: 9 } },
  wifi: { label: 'WiFi', card: { rank: 12 } },
  rain_gear: { label: '雨具', card: { rank: 14 } },
  shower: { label: '淋浴', card: { rank: 11 } },
  washroom: { label: '洗漱', card: null },
  laundry: { label: '洗衣机', card: null },
  locker: { label: '储物柜', card: null },
  recliner: { label: '躺椅', card: null },
  kitchen: { label: '厨房', card: null },
  books: { label: '书报', card: null },
  tv: { label: '电视', card: null },
  powerbank: { label: '充电宝', card: null },
  aed: { label: 'AED', card: null },
  bp_monitor: { label: '血压计', card: null },
  tire_pump: { label: '打气筒', card: null },
  tools: { label: '维修工具', card: null },
  supplies: { label: '免费物资', card: null },
  heating_cooling: { label: '取暖纳凉', card: null },
  mother_baby: { label: '母婴室', card: null },
  womens_room: { label: '女士休息室', card: null },
  sterilizer: { label: '消毒柜', card: null },
  shop: { label: '小卖部', card: null },
  beds_paid: { label: '收费床位', card: null },
} as const satisfies Readonly<Record<string, AmenityRow>>

export type Amenity = keyof typeof TABLE
export const AMENITY: Readonly<Record<Amenity, AmenityRow>> = TABLE
export const AMENITIES = Object.keys(TABLE) as readonly Amenity[]
export const STANDARD_SIX = AMENITIES.filter(code => AMENITY[code].isStandard)
