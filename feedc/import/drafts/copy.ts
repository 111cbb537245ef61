import type { Topic } from '@core/feed/wire/news'

/** Words that speak for a topic. A suggestion for the editor, so plain words will do. */
export const TOPIC_WORDS: Record<Topic, RegExp> = {
  antifraud: /诈骗|反诈|防诈|骗局|被骗|到付|骗子|电信网络|识骗/g,
  stations: /驿站|服务站|接力站|爱心之家|暖新|歇脚|落脚|司机之家/g,
  rights: /权益|入会|建会|维权|工伤|保险|社保|职代会|集体协商|保障性住房|劳动合同|工资|法律援助|总工会/g,
  care: /慰问|送温暖|关爱|关心|清凉|高温|体检|礼包|暖冬|送清凉|义诊|子女/g,
  party: /党支部|党员|党日|党建|党组织|党委|红色|党课|主题教育/g,
  culture: /文化|书信|运动会|比赛|演出|电影|集邮|展览|阅读|征文|文艺/g,
}

/** How near a topic is to a courier's own day, until the editor says otherwise. */
export const TOPIC_RANK: Record<Topic, number> = { antifraud: 1, stations: 2, rights: 3, care: 4, culture: 7, party: 8 }

export const SENTENCE = /^[^。！？]*[。！？]?/
export const REPORT_OPENING = /^(近日|日前|近期|\d{1,2}\s*月\s*\d{1,2}\s*日(上午|下午|晚)?|会上)[，,]/
export const TAIL_GROUP = /^(主送|抄送|抄报|分送|分发|报送|呈报|呈送|印送|报|送|发|呈)\s*[：:]\s*/
export const OFFICIAL = '官方'
export const ELLIPSIS = '…'
