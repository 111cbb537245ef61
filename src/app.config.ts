import { TABS, type Tab } from './platform/tabs'

const isWeapp = process.env.TARO_ENV === 'weapp'

/** WeChat reads the themed value from theme.json; a browser needs the value itself. */
const themed = (name: string, light: string): string => (isWeapp ? `@${name}` : light)

const TAB_NAMES: Record<Tab, string> = { home: '首页', stations: '驿站', antifraud: '防骗', union: '入会' }

const tab = (page: Tab) => ({
  pagePath: `pages/${page}/index`,
  text: TAB_NAMES[page],
  iconPath: themed(page, `assets/tab/${page}.png`),
  selectedIconPath: themed(`${page}On`, `assets/tab/${page}-on.png`),
})

export default defineAppConfig({
  // All in the main package: a subpackage would have to be downloaded in the basement where it is needed.
  pages: [
    'pages/home/index',
    'pages/stations/index',
    'pages/antifraud/index',
    'pages/union/index',
    'pages/article/index',
    'pages/bulletins/index',
    'pages/station/index',
    'pages/guide/index',
    'pages/alert/index',
    'pages/check/index',
    'pages/benefit/index',
    'pages/path/index',
    'pages/triage/index',
    'pages/help/index',
    'pages/answer/index',
    'pages/place/index',
    'pages/filters/index',
    'pages/report/index',
    'pages/search/index',
    'pages/me/index',
    'pages/privacy/index',
    'pages/licences/index',
    'pages/diagnostics/index',
  ],
  window: {
    navigationBarTitleText: '暖蜂',
    navigationBarBackgroundColor: themed('navBg', '#F7F5F1'),
    navigationBarTextStyle: themed('navText', 'black') as 'black',
    backgroundColor: themed('bg', '#F7F5F1'),
    backgroundTextStyle: themed('bgText', 'dark') as 'dark',
  },
  tabBar: {
    color: themed('tabText', '#555B64'),
    selectedColor: themed('tabOn', '#1F2328'),
    backgroundColor: themed('tabBg', '#FFFFFF'),
    borderStyle: themed('tabBorder', 'white') as 'white',
    list: TABS.map(tab),
  },
  // Taro's slide hides the page below when it ends, even when one has gone back to it by then: a blank page.
  ...(!isWeapp && { animation: { duration: 0, delay: 0 } }),
  ...(isWeapp && {
    darkmode: true,
    themeLocation: 'theme.json',
    sitemapLocation: 'assets/sitemap.json',
    lazyCodeLoading: 'requiredComponents' as const,
    requiredPrivateInfos: ['getFuzzyLocation', 'chooseLocation'],
    permission: { 'scope.userFuzzyLocation': { desc: '只用来按远近排驿站，位置不离开这部手机' } },
    __usePrivacyCheck__: true,
  }),
})
