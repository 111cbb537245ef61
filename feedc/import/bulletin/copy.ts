/**
 * What Chinese bulletins look like: the words and shapes by which their lines are told apart.
 * Patterns, not sentences: what an editor is told is in ../copy.ts.
 */

const NUM = '[0-9〇零一二三四五六七八九十百]'
/** 「- 3 -」「第 3 页 共 8 页」「3/8」「第三页」「Page 3」. */
export const PAGE_NUMBER = new RegExp(
  `^[-—–－─_·•~～〔【\\[(（<《|\\s]*(第\\s*${NUM}{1,4}\\s*[页頁]([，,/\\s]*[共/]?\\s*${NUM}{1,4}\\s*[页頁]?)?|[Pp](age|\\.)?\\s*\\d{1,3}(\\s*(of|/)\\s*\\d{1,3})?|\\d{1,3}(\\s*[/／]\\s*\\d{1,3})?|[一二三四五六七八九十]{1,3})[-—–－─_·•~～〕】\\])）>》|\\s]*$`,
)
export const PAGE_NUMBER_AT_EDGE = new RegExp(
  `([\\s|·—–-]+(第\\s*${NUM}{1,4}\\s*页(\\s*共\\s*${NUM}{1,4}\\s*页)?|[-—–]?\\s*\\d{1,3}\\s*[-—–]?))$|^((第\\s*${NUM}{1,4}\\s*页|[-—–]?\\s*\\d{1,3}\\s*[-—–]?)[\\s|·—–]+)(?=[\\u3400-\\u9fff])`,
)

/** Dates, in the ways people write them. */
export const FULL_DATE =
  /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})(?!\d)\s*[日号]?|([二〇零○ＯO一三四五六七八九]{4})\s*年\s*([一二三四五六七八九十]{1,3})\s*月\s*([一二三四五六七八九十]{1,3})\s*日/
export const DATE_OPEN_END =
  /(\d{4}|[二〇零○一三四五六七八九]{4})\s*(年\s*(([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*(月\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})?)?)?)?\s*$/
export const DATE_CLOSE_START = /^(\d{0,4}\s*年)?\s*(\d{0,2}\s*月)?\s*(\d{0,2}|[一二三四五六七八九十]{0,3})\s*日/
export const HAN_DIGITS = '〇一二三四五六七八九'
export const HAN_TEN = '十'
export const HAN_ZEROES = /[零○ＯO]/g

/** 「2025年11月8日—11月14日」: the days an issue covers. */
export const DATE_SPAN =
  /[（(]?\s*(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日\s*(?:[-—–－~～至到]{1,2})\s*(?:\d{4}\s*年\s*)?(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日\s*[)）]?/

export const SPAN_SIGN = /[-—–－~～至到]+/
export const DAY_OF_SPAN = /(?:(\d{4})\s*年)?\s*(?:(\d{1,2})\s*月)?\s*(\d{1,2})\s*日/

/** The masthead. */
export const ISSUER_VERB = /\s*[（(]?(编印|主编|编发|印发|主办|编制|编辑|编写|编报|印制|印|编)[）)]?$/
export const ISSUER_LABEL =
  /^(主办单位|主办|编印单位|编发单位|编制单位|编辑单位|编印|编发|编制|编辑部?|编|签发单位|印发单位|发布机构|发布单位)\s*[：:]\s*/
export const ISSUE_NUMBER =
  /^[（(〔【[]?\s*((\d{4}|[〇零○一二三四五六七八九]{4})\s*年?\s*(\d{1,2}\s*月\s*[号刊]?\s*)?)?[·,，]?\s*(第|总第|总|[Nn][Oo]\.?)\s*[0-9〇零○一二三四五六七八九十百]+\s*(?:[期号辑卷].{0,14})?[)）〕】\]]?$|^.{0,8}[〔（([【]\s*\d{4}\s*[〕）)\]】]\s*第?\s*\d{1,4}\s*[号期]$/
/** Beside a date in the masthead: the day of the week, what the date is of, who let the issue go. */
export const MASTHEAD_NOTE =
  /^[（(]?(星期|周|礼拜)[一二三四五六日天][）)]?$|^(出刊|出版|印发|编印|发行|刊发|编发)?(日期|时间)\s*[：:]?$|^(签发|签发人|审核|审签|责任编辑|责编|编辑|主编|校对|核稿)\s*[：:].{0,12}$/
/** Brackets that a date stood in. */
export const EMPTY_BRACKETS = /^[（(〔【[\s)）〕】\]]*$/
export const MASTHEAD_WORD =
  /(简报|快讯|动态|信息|通讯|月报|周报|专报|专刊|快报|简讯|通报|摘报|参考|导报|要情|要闻|要报|内参|会刊|邮政快递行业)([（(.{1,20}[)）])?$/
export const NEWSLETTER_WORD =
  /简报|快讯|动态|信息|通讯|月报|周报|专报|专刊|快报|简讯|通报|摘报|参考|导报|要情|要闻|要报|内参|会刊|期刊/
export const MASTHEAD_EXTRA =
  /^[（(★☆【]?\s*(((内部|内部资料|内部刊物|内部参考|内部文件|注意保存|妥善保管|请勿外传|不得外传|仅供参考|免费交流|特刊|增刊|精神文明建设专刊)[\s，,、]*)+)\s*[）)★☆】]?$/
export const CONTENTS_HEAD =
  /^[【[（(]?\s*(目\s*录|本期要目|本期导读|要\s*目|本期目录|导\s*读|本期内容|内容提要)\s*[】\])）]?[：:]?$/
export const CONTENTS_LINE = /(\.{4,}|…{2,}|·{4,}|．{3,})\s*[（(]?\d{0,3}[)）]?$/
export const COLUMN_HEAD = /^([【〖◆◇■□★☆●▲※]+\s*[^【】〖〗，。]{2,12}\s*[】〗◆◇■□★☆●▲※]*)$/
/** 「一、协会动态」 above the first marked headline of a part. */
export const NUMBERED_COLUMN = /^[一二三四五六七八九十]{1,3}[、.．]\s*[^，。；：:]{2,10}$/
/** 「工会动态」 above the first headline of a part, with no sign that it is none. */
export const PLAIN_COLUMN =
  /^[\u3400-\u9fff]{0,4}(动态|要闻|简讯|速递|风采|之窗|传真|聚焦|快讯|天地|园地|声音|扫描|集锦|荟萃|播报|看台|掠影)$/
/** Before each headline of a digest, or each point of a list. */
export const LIST_MARK = /^[◆◇■□★☆●○◎▲△※►▶]+\s*(?=\S)/
export const ORGANISATION =
  /(局|办|办公室|委|委员会|党委|党组|支部|部|处|科|室|会|总会|协会|联合会|公司|集团|中心|分局|管理局|报|报社|日报|网|新闻|新闻社|社|站|院|校|学校|银行|团|团委|工会|总工会|快递|顺丰|圆通|中通|申通|韵达|极兔|京东|德邦|邮政|政府|街道|镇|研究所|驿站|频道|客户端|公众号|发布)$/

/** What an issue says of itself before its first article. */
export const EDITORS_NOTE = /^[【[（(]?\s*(编者按|编者的话|编者语|编前语|按语|卷首语|按)\s*[】\])）]?\s*([：:]|$)/

/** The tail: to whom the issue goes. */
export const TAIL_LABEL = /^(主送|抄送|抄报|分送|分发|报送|呈报|呈送|印送|报|送|发|呈)\s*[：:]/
export const TAIL_COLOPHON =
  /^[（(]?\s*(共印|印数|印发份数|份数|责任编辑|责编|本期编辑|执行编辑|执行主编|副主编|主编|总编|编辑|编委|编审|编校|审核|审校|审稿|核稿|核发|签发|签批|统稿|撰稿|组稿|排版|校对|监制|联系人|联系电话|联系方式|投稿邮箱|投稿|电子邮箱|电子邮件|邮箱|电话|传真|地址|通讯地址|邮编|网址|微信公众号)(人)?\s*([：:]|\d+\s*份)/
export const TAIL_PRINTED = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*(印发|印|编印)$/

/** Below a notice's signature. */
export const DOCUMENT_NOTE = /^[（(【[]\s*(此件|此页|信息公开|公开属性|联系人)[^（）()]*[）)】\]]$/
/** A line that is only drawn. */
export const RULED_LINE = /^[\s_＿—–─━=＝*＊~～-]{4,}$/

/** Sentences. */
export const SENTENCE_END = /[。！？!?…][”’"』」）)\]】》]*$|[.][”"]?$/
export const FULL_STOP_END = /。[”’"』」）)\]】》]*$/
export const CLAUSE_END = /[；;：:][”’"』」]*$/
export const MID_SENTENCE_END = /[，,、（(“‘《「『【]$/
export const CLOSING_START = /^[，。、；：！？）》”’」』】,;:!?)\]%％…]/
export const COMMA = /[，,]/
export const FULL_STOP = /[。；;]/
export const NUMBERED =
  /^([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|\d{1,2}\s*[、.．)）](?!\d)|[①-⑳]|第[一二三四五六七八九十]+[章节部分、])/
/** Numbers that may stand before headlines, one style a document. */
export const TITLE_NUMBERS: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})\s*[、.．]\s*/,
  /^(\d{1,2})\s*[、.．)）](?!\d)\s*/,
  /^[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[)）]\s*/,
  /^[【〔]([一二三四五六七八九十]{1,3}|\d{1,2})[】〕]\s*/,
]
/** Paragraphs open so, sentences inside them seldom. */
export const PARAGRAPH_OPENER =
  /^(近日|日前|近期|连日来|当天|当日|据悉|据了解|据介绍|据统计|会上|会议[要强指认传听]|会后|下一步|接下来|活动(现场|中|当天|由|宣布)|研讨会上|座谈会上|仪式上|与会|随后|截至|一直以来|长期以来|春节临近|\d{4}\s*年\s*\d{1,2}\s*月|\d{1,2}\s*月\s*\d{1,2}\s*日|[一二三四五六七八九十]+是|自.{2,14}以来)/
/** Paragraphs and sentences alike. */
export const SENTENCE_OPENER =
  /^(近年来|目前|今年|去年|本月|本次|此次|活动|会议|同时|此外|其中|为了?.{2,30}[，,]|在.{2,20}[，,]|通过|自.{2,14}[，,]|根据|按照|随着|春节)/
export const HEADLINE_VERB =
  /(举行|召开|启动|开展|揭牌|举办|成立|启用|调研|慰问|座谈|座谈会|会议|活动|仪式|揭晓|发布|开幕|闭幕|落地|上线|工作|报告|骗局|品牌|群体|建设|通知|倡议书|提示|公告|先进|表彰|培训)$/
/** 「近日，」 opens a report; a headline never does. */
export const DATED_OPENER = /^(近日|日前|近期|连日来|当天|当日|据悉|目前|截至|\d{1,2}\s*月\s*\d{1,2}\s*日[，,上下早晚，至起])/

/** Sources at the end of an item. */
export const SOURCE_IN_BRACKETS =
  /\s*[（(【]\s*((?:信息来源|来源|稿源|供稿单位|供稿人|供稿|来稿单位|摘自|转自|撰稿|文|(?:本报|本刊)?(?:特约)?(?:通讯员|记者))\s*[：:/]?\s*)?([^（）()【】。！？!?]{2,40}?)\s*(供稿|讯|报道|提供)?\s*[）)】]\s*$/
export const SOURCE_LINE =
  /^[—–-]{0,4}\s*(?:信息来源|文章来源|来源|稿源|供稿单位|供稿人|来稿单位|供稿|摘自|转自)\s*[：:]\s*(.{2,60})$|^[□■◇◆]\s*(?:本报|本刊)?(?:特约)?(?:通讯员|记者)\s*[：:]?\s*(.{2,30})$/
/** Under a picture. */
export const CAPTION = /^[（(【▲△▼]?\s*(图为|图[一二三四五六七八九十\d]{0,2}\s*[：:]|图片(说明)?[：:]|[上下左右]图(为|[：:]))/
/** 「【某局：开展慰问】某局……」: each headline of a digest before its text. */
export const BRACKETED_HEADLINE = /^【([^【】]{4,40})】(?=\S)/
/** In brackets at the end of a sentence, but said of the sentence, not of where it comes from. */
export const NOT_A_SOURCE =
  /^(见|详见|如|附|含|图|注|下同|上接|下转|完|略|即|不含|以下|其中|截至|按|第|约|\d|http|www)|[%％]|\d{4,}$/
export const ORGANISATION_AND_NAME = /^[\u3400-\u9fff]{2,18}(局|委|办|会|社|报|网|处|科|中心|公司|集团)[\u3400-\u9fff·]{2,3}$/
export const BYLINE = /^[\u3400-\u9fff·]{2,4}([、 ][\u3400-\u9fff·]{2,4}){0,3}$/

/** Web pages. */
export const META_PAIR =
  /(?<![\u3400-\u9fff])[【[（(]?(发布日期|发布时间|发表时间|更新时间|更新日期|成文日期|日期|时间|信息来源|文章来源|稿件来源|来源|作者|责任编辑|编辑|审核|浏览次数|阅读次数|访问次数|点击次数|点击数|点击量|点击|阅读量|阅读|浏览量|浏览|人气|字号|字体|字体大小)\s*[：:]\s*([^：:|]*?)\s*[】\])）]?(?=\s+[【[（(]?[\u3400-\u9fff]{2,6}\s*[：:]|\s*\||\s*[【[]|$)/g
export const META_START =
  /^[【[（(]?\s*(发布日期|发布时间|发表时间|更新时间|更新日期|成文日期|日期|时间|信息来源|文章来源|稿件来源|来源|作者)\s*[：:]/
export const META_DATE_KEY = /日期|时间/
export const META_SOURCE_KEY = /来源/
export const CHROME_LINE =
  /^[【[（(<>»\s]*((阅读|在看|点赞|赞|分享|收藏|推荐|喜欢|留言|转发)\s*\d+万?\+?(\s|$)|阅读原文$|预览时标签不可点$|微信扫一扫|继续滑动看下一个$|轻触阅读原文$|(您?(现在)?(所在)?的?当?前?(的)?位置|当前栏目|当前页面|面包屑)\s*[：:]|(总|今日|本站|页面|网站)?(访问|浏览|阅读|点击)(量|数|次数|总数|人数)?\s*[：:]?\s*\d*\s*次?$|(点击|阅读|浏览)(次数|量|数)?\s*[：:]\s*\d*|打印(本页|此文|本文)?|关闭(窗口|本页)?|返回(顶部|首页|列表|上页)?|收藏(本页|本站)?|分享(到|至)?\s*[：:]?|字[号体]\s*[：:]|【?字体|(上|下)一?(篇|条|页|则)\s*[：:]?|相关(链接|新闻|文章|阅读|附件|推荐|报道|信息)\s*[：:]?|友情链接|网站(地图|首页|声明|标识码)|版权(所有|声明)|主办单位\s*[：:]|承办单位\s*[：:]|技术支持|联系我们|关于我们|设为首页|加入收藏|扫一扫|微信扫|微信公众号|无障碍|繁體|简体|English|[沪京]?(ICP备|公网安备)|Copyright|©|首页\s*([|>›»-]|$)|登录|注册|搜索|更多(>>|»)?|没有了$)/i
/** At the foot of a page; at the foot of a bulletin it is the colophon. */
export const CHROME_EDITOR = /^[【[（(\s]*(责任编辑|责编|编辑|审核|校对)\s*[：:]/
/** From here on a page is its footer. */
export const CHROME_FOOTER =
  /^[【[（(\s]*(友情链接|相关(链接|新闻|文章|阅读|推荐|报道)|版权所有|网站地图|(上|下)一(篇|条)|Copyright|[沪京]?ICP备)/i
export const CHROME_TRAILER =
  /\s*([【[（(]\s*(打印|关闭|打印本页|关闭窗口|返回|返回顶部|收藏|分享|字体[^】\])）]*)(本页|窗口)?\s*[】\])）]\s*)+$/
/** 「字号：[大] [中] [小]」 after a page's notes. */
export const CHROME_FONT_SIZE = /\s*[【[（(]?\s*字[号体](大小)?\s*[：:]?(\s*[|【[（(]*\s*[特大中小默认超]{1,2}\s*[|】\])）]*)+$/
export const NAV_WORD =
  /(概况|简介|首页|动态|公告|公示|要闻|新闻|中心|专栏|公开|互动|服务|下载|法规|党建|之窗|导航|栏目|频道|资讯|列表|正文|详情|通知)$/

/** The hundred commonest surnames (Ministry of Public Security, 2020 report), for telling names from mottoes. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾萧肖田董潘袁于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤卫洪施柳祝岳倪季章'

/** 「某驿站 2025年8月13日 09:00 上海」: what WeChat writes under a headline. */
export const WECHAT_BYLINE =
  /^(?:原创\s*)?(?:\S{1,20}\s+)?(\S{2,20})\s+(\d{4}[年-]\d{1,2}[月-]\d{1,2}日?)\s+\d{1,2}:\d{2}(?:\s+[\u4e00-\u9fff]{2,6})?$/
