import type { Amenity } from '@core/feed/amenities.copy'
import type { Service } from '@core/feed/wire/stations'

/** Standing equipment, by what lists call it. A word fits when it contains one of these; longer ones are tried first. */
export const AMENITY_WORDS: Readonly<Record<Amenity, readonly string[]>> = {
  ebike_charging: ['电动车充电', '电瓶车充电', '电动自行车充电', '充电桩', '车辆充电', '电动车'],
  battery_swap: ['换电柜', '换电', '电池更换'],
  powerbank: ['充电宝', '移动电源'],
  phone_charging: ['手机充电', '充电插座', '充电设备', '充电设施', '充电线', '充电器', '应急充电', '充电', '插座', '插排', 'USB'],
  ac: ['空调', '冷暖空调'],
  fridge: ['冰箱', '冰柜', '冷藏'],
  microwave: ['微波炉', '热饭', '加热饭菜', '加热餐食', '饭菜加热', '加热'],
  drinking_water: ['饮水机', '饮用水', '饮水', '直饮水', '热水', '开水', '纯净水', '喝水', '茶水', '桶装水', '矿泉水', '凉茶'],
  seating: ['桌椅', '座椅', '休息座椅', '沙发', '休息区', '椅子', '桌子', '凳子', '歇脚', '休息'],
  womens_room: ['女士休息室', '女性休息室', '妈妈休息室', '女职工休息室'],
  mother_baby: ['母婴室', '母婴', '哺乳', '妈咪小屋', '爱心妈咪'],
  toilet: ['卫生间', '厕所', '洗手间', '公厕', '如厕'],
  first_aid: ['药箱', '急救箱', '医药箱', '急救药箱', '医疗箱', '急救包', '小药箱', '常用药', '应急药品', '药品', '医药包'],
  meal: ['用餐', '就餐', '餐饮', '爱心餐', '工作餐', '平价餐', '午餐', '吃饭', '食堂'],
  wifi: ['wifi', 'wi-fi', '无线网', '无线上网', '网络'],
  rain_gear: ['雨具', '雨伞', '雨衣', '爱心伞', '爱心雨伞'],
  shower: ['淋浴', '洗澡', '沐浴', '冲淋'],
  washroom: ['洗漱', '洗手池', '洗手台', '盥洗', '洗手', '洗脸'],
  laundry: ['洗衣机', '洗衣', '烘干机'],
  locker: ['储物柜', '寄存柜', '储物', '寄存', '更衣柜', '存包'],
  recliner: ['躺椅', '午休床', '午休椅', '折叠床', '按摩椅'],
  kitchen: ['厨房', '灶台', '做饭'],
  books: ['书报', '图书', '书籍', '阅读', '书架', '报刊', '书刊', '阅览', '杂志', '报纸'],
  tv: ['电视', '投影'],
  aed: ['AED', '除颤'],
  bp_monitor: ['血压计', '血压仪', '量血压', '血压'],
  tire_pump: ['打气筒', '充气泵', '打气'],
  tools: ['维修工具', '工具箱', '修车工具', '工具', '维修', '针线'],
  supplies: ['免费物资', '防暑', '清凉物资', '口罩', '手套', '爱心物资', '物资', '降温', '纸巾'],
  heating_cooling: ['取暖纳凉', '纳凉', '取暖', '避暑', '避寒', '取暖器', '风扇', '暖风'],
  sterilizer: ['消毒柜', '消毒'],
  shop: ['小卖部', '便利店', '小超市', '售货机', '自动售货'],
  beds_paid: ['收费床位', '床位', '住宿'],
}

export const SERVICE_WORDS: Readonly<Record<Service, readonly string[]>> = {
  haircut: ['理发', '剪发', '义剪'],
  massage: ['推拿', '按摩'],
  legal_advice: ['法律咨询', '法律服务', '法律援助', '普法'],
  union_enrol: ['入会办理', '工会入会', '建会入会', '扫码入会', '入会'],
  antifraud_desk: ['反诈宣传', '防诈', '反诈'],
}
